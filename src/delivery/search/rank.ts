/** Documents that answer a plan, and which of them are best. Scores are added up in arrays that are used again. */
import { bitCount } from './bits.ts'
import type { IndexedDocument, LocaleIndex } from './localeIndex.ts'
import type { Plan } from './queryPlan.ts'

export interface Match {
  document: IndexedDocument
  score: number
}

/** Among so many best, names and phrases decide the order. */
const looked = 300

let total = new Float64Array(1024)
let highestOfUnit = new Float64Array(1024)
let units = new Uint16Array(1024)

function makeRoom(slots: number): void {
  if (slots <= total.length) return
  const length = Math.ceil(slots * 1.5)
  total = new Float64Array(length)
  highestOfUnit = new Float64Array(length)
  units = new Uint16Array(length)
}

/**
 * @param isWanted whether the asking website may show the document
 * @returns documents that hold every word, in no particular order; with `loose` those with half of them too
 */
export function matches(
  index: LocaleIndex,
  plan: Plan,
  isWanted: (document: IndexedDocument) => boolean,
  loose = false,
): Match[] {
  makeRoom(index.slots)
  const touched = addUp(index, plan)
  const all = 2 ** plan.units.length - 1
  const least = Math.ceil(plan.units.length / 2)
  const found: Match[] = []
  for (const slot of touched) {
    const bits = units[slot] ?? 0
    const score = total[slot] ?? 0
    units[slot] = 0
    total[slot] = 0
    if (bits !== all && (!loose || bitCount(bits) < least)) continue
    const document = index.at(slot)
    if (!document || !isWanted(document)) continue
    found.push({ document, score: bits === all ? score : score * (bitCount(bits) / plan.units.length) ** 3 })
  }
  return found
}

/** The best ones in order. A page of results seldom needs all sorted. */
export function best(found: readonly Match[], plan: Plan, count: number): Match[] {
  const sorted = highest(found, Math.max(count, looked)).sort(byScore)
  const top = sorted.slice(0, looked).map((one) => ({ ...one, score: one.score * promotion(one, plan) }))
  return [...top.sort(byScore), ...sorted.slice(looked)].slice(0, count)
}

/** Those with the highest scores, in no particular order; as many as asked for, and all with the last score. */
function highest(found: readonly Match[], count: number): Match[] {
  if (found.length <= count) return [...found]
  const scores = Float64Array.from(found, ({ score }) => score).sort()
  const least = scores[scores.length - count] ?? 0
  return found.filter(({ score }) => score >= least)
}

const byScore = (a: Match, b: Match) =>
  b.score - a.score || (a.document.entry.id < b.document.entry.id ? -1 : 1)

/** @returns the slots with a score */
function addUp(index: LocaleIndex, plan: Plan): number[] {
  const touched: number[] = []
  const rarity = (documents: number) =>
    Math.max(0.05, Math.log(1 + (index.size - documents + 0.5) / (documents + 0.5)))
  const add = (slot: number, score: number, bits: number) => {
    if (units[slot] === 0) touched.push(slot)
    total[slot] = (total[slot] ?? 0) + score
    units[slot] = (units[slot] ?? 0) | bits
  }
  for (const [at, { alternatives }] of plan.units.entries()) {
    const here: number[] = []
    for (const { term, weight } of alternatives) {
      const list = index.postings.of(term)
      if (!list) continue
      const factor = (rarity(list.length) * weight) / 100
      for (let i = 0; i < list.length; i++) {
        const slot = list.slots[i] ?? 0
        const score = (list.weights[i] ?? 0) * factor
        const before = highestOfUnit[slot] ?? 0
        if (before === 0) here.push(slot)
        if (score > before) highestOfUnit[slot] = score
      }
    }
    for (const slot of here) {
      add(slot, highestOfUnit[slot] ?? 0, 1 << at)
      highestOfUnit[slot] = 0
    }
  }
  for (const { term, units: bits } of plan.concepts) {
    const list = index.postings.of(term)
    if (!list) continue
    // A name says as much as the words it stands for.
    const factor = (rarity(list.length) * bitCount(bits)) / 100
    for (let i = 0; i < list.length; i++) add(list.slots[i] ?? 0, (list.weights[i] ?? 0) * factor, bits)
  }
  return touched
}

/** What is called so comes before what only says so. */
function promotion({ document }: Match, { phrase, phraseKey }: Plan): number {
  const { names, sequence } = document
  const [title, ...others] = names
  if (title === phraseKey) return 4
  if (others.includes(phraseKey)) return 3.5
  if (title?.startsWith(phraseKey)) return 2
  if (names.some((name) => name.includes(phraseKey))) return 1.7
  return phrase.length > 1 && holds(sequence, phrase) ? 1.3 : 1
}

function holds(sequence: Uint16Array | Uint32Array, phrase: readonly number[]): boolean {
  const [first = -1] = phrase
  for (let at = sequence.indexOf(first); at !== -1; at = sequence.indexOf(first, at + 1)) {
    if (phrase.every((term, offset) => sequence[at + offset] === term)) return true
  }
  return false
}
