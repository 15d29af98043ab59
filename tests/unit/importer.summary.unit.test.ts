import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutAtWord, summarize, summaryMaxLength } from '#src/importer/summarize.ts'

describe('a summary', () => {
  test('holds as many whole sentences as fit', () => {
    const first = 'A pump sends medicine to the spine.'
    const second = `It ${'very '.repeat(40)}long.`
    expect(summarize(`${first} It is small. ${second}`, 'en')).toEqual({
      text: `${first} It is small.`,
      isCut: false,
    })
  })

  test('knows that "Dr." and "e.g." do not end a sentence', () => {
    const text = 'Ask Dr. Marquez about medicines, e.g. Blood thinners, before the day.'
    expect(summarize(`${text} X${'x'.repeat(150)}.`, 'en').text).toBe(text)
  })

  test('reads Spanish sentences, questions and abbreviations', () => {
    const text = '¿Qué es? La Dra. Núñez lo explica, p. ej. Con dibujos.'
    expect(summarize(`${text} Ñ${'ñ'.repeat(180)}.`, 'es').text).toBe(text)
  })

  test('of one long sentence ends at a word, with an ellipsis', () => {
    const { isCut, text } = summarize(`${'medicine, '.repeat(40)}end.`, 'en')
    expect(isCut).toBe(true)
    expect(text).toMatch(/^(medicine, )+medicine…$/)
    expect(text.length).toBeLessThanOrEqual(summaryMaxLength)
  })

  test('never splits an emoji or an accent off its letter', () => {
    const family = '👨‍👩‍👧‍👦'
    expect(cutAtWord(family.repeat(5), 30, 'es')).toBe(`${family.repeat(2)}…`)
    expect(cutAtWord('e\u0301'.repeat(20), 10, 'es')).toBe(`${'e\u0301'.repeat(4)}…`)
  })

  test('of nothing is nothing', () => {
    expect(summarize(' \n ', 'en')).toEqual({ text: '', isCut: false })
  })

  test('is never too long and never holds half a character, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        const summary = summarize(text, 'es').text
        expect(summary.length).toBeLessThanOrEqual(summaryMaxLength)
        expect(summary).not.toMatch(/\p{Cs}/u)
      }),
    )
  })
})
