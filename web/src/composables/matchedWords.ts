import type { MatchReason } from '@/api/types'

export type Piece = { text: string; hit: boolean }

const special = /[.*+?^${}()|[\]\\]/g
// A phrase is named by its words; in the text something else than a blank may stand between them.
const between = '[^\\p{L}\\p{N}]+'

function pattern(words: string[]): RegExp {
  const phrases = words
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) =>
      phrase
        .split(/\s+/)
        .map((word) => word.replace(special, '\\$&'))
        .join(between),
    )
  return new RegExp(`(?<![\\p{L}\\p{N}])(${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

/** A text in pieces, those that are one of the words for themselves. */
export function marked(text: string, words: string[]): Piece[] {
  const wanted = words.filter((word) => word.trim() !== '')
  if (wanted.length === 0) {
    return [{ text, hit: false }]
  }
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(pattern(wanted))) {
    if (match.index > from) {
      pieces.push({ text: text.slice(from, match.index), hit: false })
    }
    pieces.push({ text: match[0], hit: true })
    from = match.index + match[0].length
  }
  if (from < text.length) {
    pieces.push({ text: text.slice(from), hit: false })
  }
  return pieces
}

/** The words by which a call fits, without the code of its programme. */
export const wordsOf = (reasons: MatchReason[]): string[] => [
  ...new Set(reasons.filter(({ criterion }) => criterion !== 'programmes').map(({ word }) => word)),
]
