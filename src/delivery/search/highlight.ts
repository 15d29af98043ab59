/** Shows where words were found: the text around them, escaped, the words in `<mark>`. */
import type { Locale } from '#src/contract/vocabulary.ts'
import { bitCount } from './bits.ts'
import { conceptsIn } from './concepts.ts'
import type { Lexicon } from './lexicon.ts'
import { asWritten, type Word, wordsOf } from './words.ts'

/** Characters of a text that are shown. */
export const snippetLength = 200

/** What is to be marked. */
export interface Wanted {
  locale: Locale
  lexicon: Lexicon
  /** Stems that stand for a word of the question, by number → which words, as bits. */
  terms: ReadonlyMap<number, number>
  /** Synonym groups named in the question → which words, as bits. */
  concepts: ReadonlyMap<number, number>
  /** Whether small words count too. */
  smallWords: boolean
}

interface Mark {
  from: number
  to: number
  units: number
}

export interface Highlighted {
  html: string
  /** Which words of the question were found, as bits. */
  units: number
}

/** @returns null when nothing is found in the text */
export function highlight(text: string, wanted: Wanted): Highlighted | null {
  const marks = marksIn(wordsOf(text, undefined, asWritten), wanted)
  if (marks.length === 0) return null
  const [from, to] = windowOf(text, marks)
  let html = from > 0 ? '… ' : ''
  let units = 0
  let at = from
  for (const mark of marks) {
    if (mark.from < at || mark.to > to) continue
    html += `${escaped(text.slice(at, mark.from))}<mark>${escaped(text.slice(mark.from, mark.to))}</mark>`
    at = mark.to
    units |= mark.units
  }
  html += escaped(text.slice(at, to)) + (to < text.length ? ' …' : '')
  return { html, units }
}

function marksIn(words: readonly Word[], wanted: Wanted): Mark[] {
  const { lexicon, locale, smallWords } = wanted
  const row = words.flatMap(({ breaks, end, start, text }) => {
    const { isSmall, term } = lexicon.read(text)
    return isSmall && !smallWords ? [] : [{ breaks, end, start, term, stem: lexicon.stem(term) }]
  })
  const marks: Mark[] = row.flatMap(({ end, start, term }) => {
    const units = wanted.terms.get(term)
    return units === undefined || end - start > snippetLength ? [] : { from: start, to: end, units }
  })
  if (wanted.concepts.size === 0) return marks
  const named = conceptsIn(locale, row).flatMap(({ from, group, to }): Mark[] => {
    const units = wanted.concepts.get(group)
    const [first, last] = [row[from], row[to - 1]]
    if (units === undefined || !first || !last || last.end - first.start > snippetLength) return []
    return [{ from: first.start, to: last.end, units }]
  })
  const apart = marks.filter((mark) => !named.some(({ from, to }) => mark.from >= from && mark.to <= to))
  return [...apart, ...named].sort((a, b) => a.from - b.from || b.to - a.to)
}

/** The part of the text to show: it holds the most different words, and whole words at its ends. */
function windowOf(text: string, marks: readonly Mark[]): [number, number] {
  if (text.length <= snippetLength) return [0, text.length]
  let bestFrom = 0
  let most = 0
  for (const [index, first] of marks.entries()) {
    let units = 0
    for (let at = index; at < marks.length; at++) {
      const mark = marks[at] as Mark
      if (mark.to - first.from > snippetLength) break
      units |= mark.units
    }
    const count = bitCount(units)
    if (count > most) [most, bestFrom] = [count, index]
  }
  const first = marks[bestFrom] as Mark
  let from = Math.max(0, Math.min(first.from - 60, text.length - snippetLength))
  if (from > 0) {
    const space = text.indexOf(' ', from)
    from = space !== -1 && space < first.from ? space + 1 : first.from
  }
  if (first.to - from > snippetLength) from = first.from
  let to = Math.min(text.length, from + snippetLength)
  if (to < text.length) {
    const lastMark = marks.findLast((mark) => mark.from >= from && mark.to <= to)
    const space = text.lastIndexOf(' ', to)
    to = Math.max(space, lastMark?.to ?? first.to)
  }
  return [from, to]
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escaped = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
