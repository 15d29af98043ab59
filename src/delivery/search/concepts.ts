/** Finds names of the synonym groups in a row of words. */
import { type Locale, locales } from '#src/contract/vocabulary.ts'
import { isStopWord, stemOf } from './language.ts'
import { type SynonymGroup, synonymGroups } from './synonyms.ts'
import { type Word, wordsOf } from './words.ts'

/** What a name is made of: stems, without the small words. */
export const stemsOfName = (locale: Locale, name: string): string[] =>
  wordsOf(name)
    .filter(({ text }) => !isStopWord(locale, text))
    .map(({ text }) => stemOf(locale, text))

/** A word as it stands in a text or a question. */
export type StemmedWord = Pick<Word, 'breaks'> & { stem: string }

export interface FoundConcept {
  /** Place in the list of groups. */
  group: number
  /** First word and the one after the last, as places in the row. */
  from: number
  to: number
}

interface Node {
  next: Map<string, Node>
  group: number | null
}

const emptyNode = (): Node => ({ next: new Map(), group: null })

function treeOf(locale: Locale, groups: readonly SynonymGroup[]): Node {
  const root = emptyNode()
  for (const [group, names] of groups.entries()) {
    for (const name of names[locale]) {
      let node = root
      for (const stem of stemsOfName(locale, name)) {
        const next = node.next.get(stem) ?? emptyNode()
        node.next.set(stem, next)
        node = next
      }
      node.group ??= group
    }
  }
  return root
}

const trees = Object.fromEntries(locales.map(({ value }) => [value, treeOf(value, synonymGroups)])) as Record<
  Locale,
  Node
>

/** Names in a question: the longest at each place, one after the other. @param row words without the small ones */
export function conceptsAsked(locale: Locale, row: readonly StemmedWord[]): FoundConcept[] {
  const found: FoundConcept[] = []
  for (let from = 0; from < row.length; ) {
    const longest = namesAt(locale, row, from).at(-1)
    if (longest) found.push(longest)
    from = longest?.to ?? from + 1
  }
  return found
}

/** Names in a text, also those inside others. @param row words without the small ones */
export const conceptsIn = (locale: Locale, row: readonly StemmedWord[]): FoundConcept[] =>
  row.flatMap((_, from) => {
    const names = namesAt(locale, row, from)
    return names.filter(({ group }, index) => names.findLastIndex((name) => name.group === group) === index)
  })

/** Names that begin at a place, the longest last; a name never spans a pause. */
function namesAt(locale: Locale, row: readonly StemmedWord[], from: number): FoundConcept[] {
  const found: FoundConcept[] = []
  let node: Node | undefined = trees[locale]
  for (let at = from; at < row.length; at++) {
    const word = row[at] as StemmedWord
    if (at > from && word.breaks) break
    node = node.next.get(word.stem)
    if (!node) break
    if (node.group !== null) found.push({ group: node.group, from, to: at + 1 })
  }
  return found
}

/** Every word of the names, so that a slip in one of them is put right too. */
export const synonymWords = (locale: Locale): string[] =>
  synonymGroups.flatMap((names) => names[locale].flatMap((name) => wordsOf(name).map(({ text }) => text)))
