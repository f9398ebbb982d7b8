// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.vue') || name.endsWith('.css'))
  .map((name) => {
    const text = readFileSync(join('src', name), 'utf8')
    const css = name.endsWith('.css') ? text : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].join('\n')
    // A media query cannot name a token.
    return { name, css: css.replaceAll(/@media[^{]*/g, '').replaceAll(/\/\*[\s\S]*?\*\//g, '') }
  })

describe.each(styles)('$name', ({ css }) => {
  it('takes colours and distances from the tokens of KERN only', () => {
    expect(css.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(|[\d.]+(?:px|rem|em)\b/gi)).toBeNull()
  })
})
