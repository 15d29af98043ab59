/** Turns a vocabulary of the contract into the options of a select field. */
import type { Term } from '#src/contract/vocabulary.ts'

/** Options in the order of the vocabulary, labelled in both languages of the admin. */
export function optionsOf(terms: readonly Term[]) {
  return terms.map(({ value, label }) => ({ value, label: { ...label } }))
}
