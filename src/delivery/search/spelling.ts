/** How far apart two spellings are. */
import { bitCount } from './bits.ts'

/** Slips allowed in a word: none in short ones and in numbers, where every letter counts. */
export function slipsAllowed(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0
  return word.length < 8 ? 1 : 2
}

/** Which letters a word has, as bits: words that share few are far apart, which is cheap to see. */
export function letterMask(word: string): number {
  let mask = 0
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) & 31)
  return mask
}

/** Every slip adds or takes away at most two kinds of letters. */
export const masksFit = (a: number, b: number, slips: number): boolean => bitCount(a ^ b) <= 2 * slips

/**
 * Letters put in, left out, changed, or swapped with a neighbour.
 * @returns the number of slips, or null when there are more than `most`
 */
export function slipsBetween(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let slips = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, at(beforeLast, j - 2) + 1)
      row.push(slips)
      least = Math.min(least, slips)
    }
    if (least > most) return null
    beforeLast = last
    last = row
  }
  const slips = at(last, b.length)
  return slips <= most ? slips : null
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY
