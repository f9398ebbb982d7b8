export type Block = { kind: 'paragraph'; text: string } | { kind: 'list'; items: string[] }

const bullet = /^[•·▪◦–-]\s+/

/** Plain text as blocks: a line is a paragraph, lines that begin with a bullet are a list. */
export function blocks(text: string): Block[] {
  const found: Block[] = []
  for (const line of text.split('\n').map((part) => part.trim())) {
    const last = found.at(-1)
    if (line === '') {
      continue
    }
    if (!bullet.test(line)) {
      found.push({ kind: 'paragraph', text: line })
    } else if (last?.kind === 'list') {
      last.items.push(line.replace(bullet, ''))
    } else {
      found.push({ kind: 'list', items: [line.replace(bullet, '')] })
    }
  }
  return found
}
