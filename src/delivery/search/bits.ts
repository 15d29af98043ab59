/** Sets of small numbers, such as the words of a question a text holds, as the bits of one number. */

/** How many are in the set. */
export function bitCount(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
