// The grade by which the sample content is measured must itself be right.
import { expect, test } from 'vitest'
import { countSyllables, readingGrade, sentencesOf } from '#tests/support/readingGrade.ts'

test('tells easy from hard', () => {
  expect(readingGrade('You may feel sore for a day. Rest if you need to.')).toBeLessThan(3)
  expect(
    readingGrade('Neuromodulation necessitates comprehensive multidisciplinary evaluation.'),
  ).toBeGreaterThan(15)
})

test.each([
  ['pain', 1],
  ['needle', 2],
  ['treated', 2],
  ['helped', 1],
  ['nurses', 2],
  ['makes', 1],
  ['carefully', 3],
  ['medicine', 3],
  ['injection', 3],
  ['medial', 3],
  ['radiofrequency', 6],
  ['stimulation', 4],
  ['MRI', 3],
] as const)('counts the syllables of %s', (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables)
})

test('each list item is a sentence, a heading is none, and link targets are not read', () => {
  const markdown =
    '### Call us\n\nDr. Doe opens at 8 a.m. and waits.\n\n- fever\n- [back pain](conditions/sciatica)'
  expect(sentencesOf(markdown)).toEqual(['Dr Doe opens at 8 am and waits.', 'fever', 'back pain'])
})

test('a text without a sentence has no grade', () => {
  expect(() => readingGrade('### 911')).toThrow('no sentence')
})
