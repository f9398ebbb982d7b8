/** What was written, the reader's language first. */
export const textsOf = (text: Record<string, string>, reader: string): { language: string; text: string }[] =>
  Object.entries(text)
    .filter(([, written]) => written.trim() !== '')
    .map(([language, written]) => ({ language, text: written }))
    .sort((a, b) => Number(b.language === reader) - Number(a.language === reader))

/** The first lines of it for a list. */
export function beginningOf(text: string, most = 280): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  const space = plain.lastIndexOf(' ', most)
  return plain.length <= most ? plain : `${plain.slice(0, space > 0 ? space : most)} …`
}
