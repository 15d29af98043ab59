// The treatments, conditions, clinics, people and questions that pages tell search engines about.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ContentType } from '#src/contract/enums.ts'
import { treatmentKinds, weekdays } from '#src/contract/vocabulary.ts'
import type { Raw } from '#src/publishing/documentReader.ts'
import { schemaOrgProblems } from '#tests/support/schemaOrg.ts'
import { clinic, documents, type LdNode, pageOf, treatment } from '#tests/support/schemaOrgPages.ts'

describe('what a page is about', () => {
  test.each(treatmentKinds)(
    'a treatment of the kind $value is one that can be offered and given',
    ({ value }) => {
      const world = { ...documents, treatments: [{ ...treatment, kind: value }] }
      const pages = [
        pageOf('treatments', 'pump', 'en', world),
        pageOf('conditions', 'sciatica', 'en', world),
        pageOf('locations', 'miami', 'en', world),
      ]
      expect(pages.flatMap(({ jsonLd }) => schemaOrgProblems(jsonLd))).toEqual([])
    },
  )

  test('a condition has its codes, symptoms, places and treatments', () => {
    expect(pageOf('conditions', 'sciatica', 'es').node('MedicalCondition')).toMatchObject({
      name: 'Ciática',
      code: [
        { codeValue: 'M54.3', codingSystem: 'ICD-10-CM' },
        { codeValue: 'M54.4', codingSystem: 'ICD-10-CM' },
      ],
      signOrSymptom: [{ '@type': 'MedicalSymptom', name: 'Burning pain' }],
      associatedAnatomy: [{ name: 'Pierna y pie' }],
      possibleTreatment: [{ '@id': 'https://www.example.org/es/treatments/pain-pump#treatment' }],
    })
  })

  test('a question has its whole answer, whatever form of text was asked for', () => {
    const { node } = pageOf('faqs', 'mri')
    expect(node('Question')).toMatchObject({
      name: 'Is a scan safe?',
      acceptedAnswer: { '@type': 'Answer', text: 'Ask first.' },
    })
    expect(node('FAQPage')['mainEntity']).toEqual([{ '@id': 'https://www.example.org/faqs/mri#question' }])
  })

  test('only a doctor is a physician, with the number all providers have', () => {
    expect(pageOf('providers', 'doctor').node('Person')).toMatchObject({
      '@type': ['Person', 'IndividualPhysician'],
      usNPI: '1234567893',
      practicesAt: [{ '@id': 'https://www.example.org/locations/miami#clinic' }],
    })
    const therapist = pageOf('providers', 'therapist').node('Person')
    expect(therapist['@type']).toBe('Person')
    expect(therapist).not.toHaveProperty('practicesAt')
  })

  test('an author is a person, a team, or the website itself', () => {
    const authorOf = (type: ContentType, id: string) =>
      JSON.stringify((pageOf(type, id).jsonLd['@graph'][0] as LdNode)['author'])
    expect(authorOf('articles', 'news')).toContain('#organization')
    expect(pageOf('faqs', 'mri').jsonLd['@graph']).toContainEqual(
      expect.objectContaining({
        '@type': 'Person',
        name: 'Ana Example',
        '@id': expect.stringContaining('author'),
      }),
    )
  })
})

describe('the hours of a clinic', () => {
  const hoursOf = (over: Raw) => {
    const world = { ...documents, locations: [{ ...clinic, ...over }] }
    const { jsonLd, node } = pageOf('locations', 'miami', 'en', world)
    return { problems: schemaOrgProblems(jsonLd), clinic: node('MedicalClinic') }
  }

  test('are told by day, a holiday as closed', () => {
    expect(hoursOf({}).clinic).toMatchObject({
      openingHoursSpecification: [
        { dayOfWeek: ['https://schema.org/Monday'], opens: '08:00', closes: '17:00' },
      ],
      specialOpeningHoursSpecification: [
        {
          name: 'Christmas Day',
          validFrom: '2026-12-25',
          validThrough: '2026-12-25',
          opens: '00:00',
          closes: '00:00',
        },
      ],
      isAcceptingNewPatients: false,
      knowsLanguage: ['en', 'ht'],
    })
  })

  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
  const interval = fc.oneof(
    fc.record({ opens: clock, closes: clock }),
    clock.map((opens) => ({ opens, closes: opens })),
  )

  test('never say “closed” of a day that is open all day', () => {
    fc.assert(
      fc.property(
        interval,
        fc.subarray(
          weekdays.map(({ value }) => value),
          { minLength: 1 },
        ),
        (hours, days) => {
          const told = hoursOf({
            openingHours: [{ days, ...hours }],
            hoursExceptions: [{ date: '2026-07-04', reason: null, hours: [hours] }],
          })
          expect(told.problems).toEqual([])
          const [weekly] = told.clinic['openingHoursSpecification'] as LdNode[]
          const [special] = told.clinic['specialOpeningHoursSpecification'] as LdNode[]
          for (const one of [weekly, special]) {
            expect(one?.['opens']).toBe(hours.opens)
            expect(one?.['closes']).not.toBe(hours.opens)
            if (hours.closes !== hours.opens) expect(one?.['closes']).toBe(hours.closes)
          }
          // Minutes open as schema.org counts them: less than opening is the next day.
          const minutes = (text: unknown) =>
            Number(String(text).slice(0, 2)) * 60 + Number(String(text).slice(3))
          const length = (from: unknown, to: unknown) => (minutes(to) - minutes(from) + 1440) % 1440
          const whole = hours.opens === hours.closes
          expect(length(weekly?.['opens'], weekly?.['closes'])).toBe(
            whole ? 1439 : length(hours.opens, hours.closes),
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})
