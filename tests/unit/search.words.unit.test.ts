import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales } from '#src/contract/vocabulary.ts'
import { conceptsAsked, conceptsIn, stemsOfName } from '#src/delivery/search/concepts.ts'
import { stemOf } from '#src/delivery/search/language.ts'
import { letterMask, masksFit, slipsBetween } from '#src/delivery/search/spelling.ts'
import { synonymGroups } from '#src/delivery/search/synonyms.ts'
import { fold, wordsOf } from '#src/delivery/search/words.ts'

describe('words', () => {
  test('are folded and keep their place', () => {
    const text = '¿Dolor crónico? M96.1, “FBSS”.'
    const found = wordsOf(text).map((word) => [word.text, text.slice(word.start, word.end)])
    expect(found).toEqual([
      ['dolor', 'Dolor'],
      ['cronico', 'crónico'],
      ['m96.1', 'M96.1'],
      ['fbss', 'FBSS'],
    ])
  })

  test('are the same however the accent is written', () => {
    expect(wordsOf('cro\u0301nico').map(({ text }) => text)).toEqual(['cronico'])
  })

  test('lie in order inside the text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0
        for (const { end, start, text: word } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(word).toBe(fold(text.slice(start, end)))
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('stems', () => {
  test.each([
    ['en', 'injection', 'injections', 'injected', 'injecting'],
    ['en', 'stimulation', 'stimulator', 'stimulators'],
    ['en', 'neuropathy', 'neuropathies'],
    ['en', 'surgery', 'surgeries', 'surgical'],
    ['en', 'disc', 'disks', 'discs'],
    ['en', 'herniated', 'herniation'],
    ['en', 'ablation', 'ablations'],
    ['en', 'infection', 'infections', 'infected'],
    ['es', 'inyección', 'inyecciones', 'inyectar', 'inyeccion'],
    ['es', 'estimulación', 'estimulador', 'estimuladores', 'estimulacion'],
    ['es', 'crónico', 'crónica', 'crónicos', 'cronicas'],
    ['es', 'cirugía', 'cirugías', 'quirúrgico', 'cirugia'],
    ['es', 'nervio', 'nervios'],
    ['es', 'dolor', 'dolores'],
    ['es', 'lesión', 'lesiones', 'lesion'],
  ] as const)('of %s “%s” are one', (locale, ...words) => {
    const stems = words.map((word) => stemOf(locale, fold(word)))
    expect(new Set(stems).size, stems.join(' ')).toBe(1)
  })

  test.each([
    ['en', 'neuropathy', 'neurology'],
    ['en', 'pump', 'pain'],
    ['es', 'medula', 'medico'],
    ['es', 'nervio', 'nieve'],
  ] as const)('of %s “%s” and “%s” differ', (locale, one, other) => {
    expect(stemOf(locale, one)).not.toBe(stemOf(locale, other))
  })
})

describe('spelling', () => {
  test.each([
    ['sciatica', 'sciatcia', 1],
    ['sciatica', 'siatica', 1],
    ['kyphoplasty', 'kyfoplasty', 2],
    ['pain', 'pain', 0],
    ['pain', 'pump', null],
  ])('%s and %s', (a, b, slips) => expect(slipsBetween(a, b, 2)).toBe(slips))

  test('a mask never hides words that are near enough', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeñz19'), maxLength: 9 })
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (a, b, most) => {
        const slips = slipsBetween(a, b, most)
        expect(slipsBetween(b, a, most)).toBe(slips)
        if (slips !== null) expect(masksFit(letterMask(a), letterMask(b), most)).toBe(true)
      }),
    )
  })
})

describe.each(locales.map(({ value }) => value))('synonyms in %s', (locale) => {
  test('no name stands for two things', () => {
    const seen = new Map<string, number>()
    for (const [group, names] of synonymGroups.entries()) {
      for (const name of names[locale]) {
        const key = stemsOfName(locale, name).join(' ')
        expect(key, `“${name}” is nothing but small words`).not.toBe('')
        expect(seen.get(key) ?? group, `“${name}” is in two groups`).toBe(group)
        seen.set(key, group)
      }
    }
  })

  test('every name is known as a whole, also inside a sentence', () => {
    for (const [group, names] of synonymGroups.entries()) {
      for (const name of names[locale]) {
        const stems = stemsOfName(locale, name)
        const row = ['zzz', ...stems, 'zzz'].map((stem) => ({ stem, breaks: false }))
        const whole = { group, from: 1, to: stems.length + 1 }
        expect(conceptsAsked(locale, row), name).toEqual([whole])
        expect(conceptsIn(locale, row), name).toContainEqual(whole)
      }
    }
  })
})
