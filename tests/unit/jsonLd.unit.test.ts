// What pages tell search engines of themselves, held to schema.org's own vocabulary.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentTypes } from '#src/contract/enums.ts'
import { jsonLdScript } from '#src/contract/jsonLdScript.ts'
import { healthAspects } from '#src/contract/vocabulary.ts'
import { both } from '#tests/support/publishedWorld.ts'
import { schemaOrgProblems } from '#tests/support/schemaOrg.ts'
import { documents, idsOf, type LdNode, pageOf, section, treatment } from '#tests/support/schemaOrgPages.ts'

describe.each(contentTypes)('%s', (type) => {
  test.each(['en', 'es'] as const)('hold to the vocabulary of schema.org in %s', (locale) => {
    const problems = idsOf(type).flatMap((id) => schemaOrgProblems(pageOf(type, id, locale).jsonLd))
    expect(problems).toEqual([])
  })
})

test('the check finds what is wrong', () => {
  const broken = (change: (node: LdNode) => void) => {
    const { jsonLd, node } = pageOf('treatments', 'pump')
    change(node('MedicalWebPage'))
    return schemaOrgProblems(jsonLd).length
  }
  expect(broken(() => undefined)).toBe(0)
  expect(broken((page) => Object.assign(page, { '@type': 'MedicalPage' }))).toBeGreaterThan(0)
  expect(broken((page) => Object.assign(page, { reviewer: 'Ana' }))).toBe(1)
  expect(broken((page) => Object.assign(page, { geo: { '@type': 'GeoCoordinates' } }))).toBe(1)
  expect(broken((page) => Object.assign(page, { reviewedBy: 'Ana' }))).toBe(1)
  expect(broken((page) => Object.assign(page, { reviewedBy: { '@id': 'https://nobody.example/' } }))).toBe(1)
  expect(broken((page) => Object.assign(page, { lastReviewed: 'yesterday' }))).toBe(1)
  expect(broken((page) => Object.assign(page, { author: { '@id': page['isPartOf'] } }))).toBe(1)
  expect(broken((page) => Object.assign(page, { citation: [] }))).toBe(1)
})

test('a thing has the same @id and type on every page that names it', () => {
  const types = new Map<string, Set<string>>()
  for (const type of contentTypes)
    for (const id of idsOf(type))
      for (const node of pageOf(type, id).jsonLd['@graph']) {
        const seen = types.get(String(node['@id'])) ?? new Set()
        types.set(String(node['@id']), seen.add(JSON.stringify(node['@type'])))
      }
  expect([...types].filter(([, seen]) => seen.size > 1)).toEqual([])
  expect(types.has('https://www.example.org/treatments/pain-pump#treatment')).toBe(true)
})

describe('a page', () => {
  test('tells who wrote and checked it, when, and from what', () => {
    const { item, node } = pageOf('treatments', 'pump')
    expect(node('MedicalWebPage')).toMatchObject({
      '@id': item.url,
      name: 'Pain pump',
      inLanguage: 'en',
      lastReviewed: '2026-11-20',
      dateModified: '2026-02-03T04:05:06.789Z',
      reviewedBy: { '@id': 'https://www.example.org/providers/ana-example#person' },
      mainEntity: { '@id': 'https://www.example.org/treatments/pain-pump#treatment' },
      citation: [{ name: 'A study', datePublished: '2020', url: 'https://journal.example.org/1' }],
      workTranslation: [{ '@id': 'https://www.example.org/es/treatments/pain-pump', inLanguage: 'es' }],
    })
    expect(node('Organization')).toMatchObject({ name: 'The editorial team' })
  })

  test('in another language names the original', () => {
    const page = pageOf('treatments', 'pump', 'es').node('MedicalWebPage')
    expect(page).toMatchObject({
      '@id': 'https://www.example.org/es/treatments/pain-pump',
      translationOfWork: { '@id': 'https://www.example.org/treatments/pain-pump' },
    })
    expect(page).not.toHaveProperty('workTranslation')
  })

  test('has its sections as parts, each with its health aspect where schema.org names it', () => {
    const { hasPart } = pageOf('treatments', 'pump').node('MedicalWebPage') as { hasPart: LdNode[] }
    expect(hasPart.map((part) => [part['@id'], part['hasHealthAspect']])).toEqual([
      ['https://www.example.org/treatments/pain-pump#overview', 'https://schema.org/OverviewHealthAspect'],
      ['https://www.example.org/treatments/pain-pump#benefits', 'https://schema.org/BenefitsHealthAspect'],
      ['https://www.example.org/treatments/pain-pump#benefits-2', 'https://schema.org/BenefitsHealthAspect'],
      ['https://www.example.org/treatments/pain-pump#preparation', undefined],
    ])
  })

  test.each(healthAspects)('may be about the aspect $value', ({ value }) => {
    const world = { ...documents, treatments: [{ ...treatment, sections: [section(value)] }] }
    expect(schemaOrgProblems(pageOf('treatments', 'pump', 'en', world).jsonLd)).toEqual([])
  })

  test('at the root of the website has no breadcrumbs', () => {
    expect(pageOf('pages', 'home').node('BreadcrumbList')).toBeUndefined()
    expect(pageOf('articles', 'news').node('BreadcrumbList')).toMatchObject({
      itemListElement: [{ position: 1, name: 'Home' }, { position: 2, name: 'News' }, { position: 3 }],
    })
  })

  test('says nothing it does not know', () => {
    const bare = { conditions: [{ id: 'bare', slug: 'bare', name: both('Bare'), summary: both('') }] }
    const { jsonLd, node } = pageOf('conditions', 'bare', 'en', bare)
    expect(JSON.stringify(jsonLd)).not.toMatch(/null|""|\[\]|\{\}/)
    expect(node('MedicalCondition')).toEqual({
      '@type': 'MedicalCondition',
      '@id': 'https://www.example.org/conditions/bare#condition',
      name: 'Bare',
      url: 'https://www.example.org/conditions/bare',
      mainEntityOfPage: { '@id': 'https://www.example.org/conditions/bare' },
    })
    expect(schemaOrgProblems(jsonLd)).toEqual([])
  })
})

test('no text can end the script it stands in', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const title = `${text}</script><!--${text}<script>`
      const world = { conditions: [{ id: 'x', slug: 'x', name: both(title), summary: both(text) }] }
      const { jsonLd } = pageOf('conditions', 'x', 'en', world)
      const script = jsonLdScript(jsonLd)
      expect(script).not.toContain('<')
      expect(JSON.parse(script)).toEqual(jsonLd)
    }),
    { numRuns: 50 },
  )
})
