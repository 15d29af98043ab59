// Holds the sample content to the rules for medical texts: complete, balanced, readable, in both languages.
// Checks gather all that is wrong in a document, so that a failure reads like a list of things to mend.
import { describe, expect, test } from 'vitest'
import { type HealthAspect, timeZones } from '#src/contract/vocabulary.ts'
import { sites } from '#src/seed/content/sites.ts'
import type { SeedSection } from '#src/seed/content/types.ts'
import { absoluteClaims, contrast, hasCheckDigit, linksIn, shapeOf } from '#tests/support/contentChecks.ts'
import { readingGrade } from '#tests/support/readingGrade.ts'
import { documents, entries, type Text, textsOf } from '#tests/support/sampleDocuments.ts'

const references = new Set([
  ...entries.map((entry) => entry.reference),
  ...sites.map((site) => `sites/${site.key}`),
])
const stringsOf = ({ value }: Text) => [value.en, value.es].flat()

test('there is enough of everything', () => {
  const counts = Object.fromEntries(Object.entries(documents).map(([name, list]) => [name, list.length]))
  expect(counts).toMatchObject({ conditions: 14, locations: 6, providers: 5, articles: 5, pages: 3 })
  expect(counts['treatments']).toBeGreaterThanOrEqual(12)
  expect(counts['faqs']).toBeGreaterThanOrEqual(24)
  expect(sites).toHaveLength(3)
})

test('no two documents of one type share a slug', () => {
  const all = entries.map((entry) => entry.reference)
  expect(all.filter((reference, index) => all.indexOf(reference) !== index)).toEqual([])
  expect(all.filter((reference) => !/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(reference))).toEqual([])
})

/** What a document names by slug, as references. */
const namedBy: Record<string, (document: never) => string[]> = {
  treatments: (d: (typeof documents.treatments)[number]) => [
    ...d.conditions.map((slug) => `conditions/${slug}`),
    ...d.relatedTreatments.map((slug) => `treatments/${slug}`),
  ],
  conditions: (d: (typeof documents.conditions)[number]) =>
    d.relatedConditions.map((slug) => `conditions/${slug}`),
  faqs: (d: (typeof documents.faqs)[number]) => [
    ...d.treatments.map((slug) => `treatments/${slug}`),
    ...d.conditions.map((slug) => `conditions/${slug}`),
    ...d.locations.map((slug) => `locations/${slug}`),
  ],
  locations: (d: (typeof documents.locations)[number]) => [
    ...d.services.map((slug) => `treatments/${slug}`),
    ...d.providers.map((slug) => `providers/${slug}`),
  ],
  providers: () => [],
  articles: (d: (typeof documents.articles)[number]) => [
    ...d.treatments.map((slug) => `treatments/${slug}`),
    ...d.conditions.map((slug) => `conditions/${slug}`),
  ],
  pages: (d: (typeof documents.pages)[number]) =>
    d.blocks.flatMap((block) => [
      ...('items' in block ? block.items : []),
      ...('faqs' in block ? block.faqs.map((slug) => `faqs/${slug}`) : []),
      ...('link' in block && block.link ? [block.link.to] : []),
    ]),
}

describe.each(entries)('$reference', ({ reference, document }) => {
  const texts = textsOf(document)

  test('names only documents that exist, and itself nowhere', () => {
    const named = namedBy[reference.split('/')[0] ?? '']?.(document as never) ?? []
    const linked = texts
      .flatMap(stringsOf)
      .flatMap(linksIn)
      .filter((href) => !/^(https|tel):/.test(href))
    const others = [
      ...(document.sites ?? []).map((key) => `sites/${key}`),
      ...(document.review ? [`providers/${document.review.medicalReviewer}`] : []),
    ]
    expect([...named, ...linked, ...others].filter((target) => !references.has(target))).toEqual([])
    expect([...named, ...linked]).not.toContain(reference)
  })

  test('links only to documents that every one of its sites carries', () => {
    const carriers = document.sites ?? sites.map((site) => site.key)
    const linked = [
      ...texts.flatMap(stringsOf).flatMap(linksIn),
      ...(reference.startsWith('pages/') ? (namedBy['pages']?.(document as never) ?? []) : []),
    ]
    const missing = linked.filter((target) => {
      const found = entries.find((entry) => entry.reference === target)?.document
      return found?.sites && carriers.some((key) => !found.sites?.includes(key))
    })
    expect(missing).toEqual([])
  })

  test('keeps its summary and search texts within their lengths', () => {
    const tooLong = (['en', 'es'] as const).flatMap((language) => [
      ...(document.summary[language].length > 200 ? [`summary ${language}`] : []),
      ...(document.seo.title[language].length > 60 ? [`title ${language}`] : []),
      ...(/^.{80,155}$/.test(document.seo.description[language]) ? [] : [`description ${language}`]),
    ])
    expect(tooLong).toEqual([])
  })

  test('says the same in both languages', () => {
    const wrong = texts.flatMap(({ path, value: { en, es } }) => {
      const pair = [en, es].map((text) => [text].flat().join('\n')) as [string, string]
      if (pair.some((text) => text.trim() === '')) return [`${path} is empty`]
      if ([en].flat().length !== [es].flat().length && path !== 'alternateNames') return [`${path}: entries`]
      const shapes = pair.map(shapeOf)
      return JSON.stringify(shapes[0]) === JSON.stringify(shapes[1])
        ? []
        : [`${path}: ${JSON.stringify(shapes)}`]
    })
    expect(wrong).toEqual([])
  })

  test('makes no absolute claim', () => {
    expect(
      texts.flatMap((text) =>
        stringsOf(text)
          .flatMap(absoluteClaims)
          .map((claim) => `${text.path}: ${claim}`),
      ),
    ).toEqual([])
  })

  test('says that the FDA approved something only with a source about it', () => {
    const claims = texts
      .flatMap(stringsOf)
      .filter((text) =>
        /FDA[- ]approved|FDA approved|FDA has approved|FDA aprobó|aprobad[oa]s? por la FDA/i.test(text),
      )
    const aboutIt =
      document.review?.sources.filter(({ title, publisher, url }) =>
        /FDA|Food and Drug|fda\.gov/.test(`${title} ${publisher} ${url}`),
      ) ?? []
    if (claims.length > 0) expect(aboutIt).not.toEqual([])
  })

  test('rests on public sources with a plausible year', () => {
    const sources = document.review?.sources ?? []
    if (['treatments', 'conditions', 'faqs', 'articles'].includes(reference.split('/')[0] ?? '')) {
      expect(sources.length).toBeGreaterThan(0)
    }
    expect(
      sources.filter(({ url, year }) => !/^https:\/\/[\w.-]+\.\w+\//.test(url) || year < 1990 || year > 2026),
    ).toEqual([])
  })
})

test('a promise counts as an absolute claim, its denial does not', () => {
  expect(absoluteClaims('This shot cures pain. It is safe and effective.')).toHaveLength(2)
  expect(absoluteClaims('El tratamiento garantiza una vida sin dolor.')).toHaveLength(2)
  expect(absoluteClaims('It does not cure arthritis. No result is guaranteed.')).toEqual([])
})

/** A page on a condition may explain "risks" under other headings; a treatment may not. */
const required: HealthAspect[] = [
  'suitability',
  'benefits',
  'risks-or-complications',
  'what-happens',
  'recovery',
  'alternatives',
  'when-to-seek-help',
]

test.each(documents.treatments)('treatment $slug shows risks and choices beside benefits', ({ sections }) => {
  const aspects = sections.map((section) => section.aspect)
  expect(required.filter((aspect) => !aspects.includes(aspect))).toEqual([])
  expect(aspects.filter((aspect, index) => aspects.indexOf(aspect) !== index)).toEqual([])
})

test.each(documents.conditions)(
  'condition $slug has right ICD-10-CM codes and says when to seek help',
  (condition) => {
    expect(condition.icd10Codes.length).toBeGreaterThan(0)
    expect(condition.icd10Codes.filter((code) => !/^[A-Z]\d[0-9AB](\.[0-9A-Z]{1,4})?$/.test(code))).toEqual(
      [],
    )
    expect(condition.sections.map((section) => section.aspect)).toContain('when-to-seek-help')
  },
)

describe('reading grade', () => {
  const english = (sections: SeedSection[]) =>
    sections.map(({ body, callout }) => `${body.en}\n${callout?.text.en ?? ''}`).join('\n')

  test.each([...documents.treatments, ...documents.conditions])(
    'of $slug is 8.5 or lower',
    ({ sections }) => {
      expect(readingGrade(english(sections))).toBeLessThanOrEqual(8.5)
    },
  )

  test.each(documents.articles)('of article $slug is 8.5 or lower', ({ body }) => {
    expect(readingGrade(body.en)).toBeLessThanOrEqual(8.5)
  })
})

test.each(documents.providers)('provider $slug has an NPI with a right check digit', ({ npi }) => {
  expect(npi).toMatch(/^[12]\d{9}$/)
  expect(hasCheckDigit(`80840${npi}`)).toBe(true)
})

test.each(documents.locations)(
  'location $slug can only be a sample, and its clock times are real',
  (location) => {
    expect(location.telephone).toMatch(/^\+1\d{3}55501\d{2}$/)
    expect(location.bookingUrl).toBe(`https://www.prc-alliance.example/book/${location.slug}`)
    expect(location.sites).toContain('prc-alliance')
    expect(timeZones.map((zone) => zone.value)).toContain(location.timeZone)
    const hours = [...location.openingHours, ...location.exceptions.flatMap((exception) => exception.hours)]
    expect(
      hours
        .flatMap(({ opens, closes }) => [opens, closes])
        .filter((time) => !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)),
    ).toEqual([])
    const dates = location.exceptions.map((exception) => exception.date)
    expect(dates.filter((date) => new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) !== date)).toEqual(
      [],
    )
    expect(new Set(dates).size).toBe(dates.length)
  },
)

test('the locations cover four time zones, a lunch break and an opening past midnight', () => {
  expect(new Set(documents.locations.map((location) => location.timeZone)).size).toBeGreaterThanOrEqual(4)
  const rows = documents.locations.map((location) => location.openingHours)
  const hasLunchBreak = (hours: (typeof rows)[number]) =>
    hours.some(
      (morning) =>
        morning.closes === '12:00' &&
        hours.some(({ days, opens }) => opens === '13:00' && days.every((day) => morning.days.includes(day))),
    )
  expect(rows.some(hasLunchBreak)).toBe(true)
  expect(rows.flat().some(({ opens, closes }) => closes <= opens)).toBe(true)
})

test('the pages use every kind of block', () => {
  const kinds = new Set(documents.pages.flatMap((page) => page.blocks.map((block) => block.type)))
  expect([...kinds].sort()).toEqual([
    'callToAction',
    'cards',
    'faqList',
    'hero',
    'locationFinder',
    'media',
    'richText',
  ])
})

test.each(sites)(
  'site $key has readable colors, reserved domains and a menu that leads somewhere it carries',
  (site) => {
    const { primaryColor, onPrimaryColor, accentColor, onAccentColor } = site.brand
    expect(contrast(primaryColor, onPrimaryColor)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(accentColor, onAccentColor)).toBeGreaterThanOrEqual(4.5)
    expect(site.domains.filter((domain) => !/(\.example|\.example\.org)$/.test(domain))).toEqual([])
    const carried = entries.filter(({ document }) => document.sites?.includes(site.key) ?? true)
    const targets = carried.map((entry) => entry.reference)
    expect(site.navigation.filter(({ to }) => !targets.includes(to))).toEqual([])
    for (const text of [site.disclaimer.en, site.disclaimer.es]) expect(text).toMatch(/911/)
  },
)
