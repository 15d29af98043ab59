// The drawings of the sample content: complete, described, and the same on every run.
import { describe, expect, test } from 'vitest'
import { images } from '#src/seed/content/images.ts'
import { sites } from '#src/seed/content/sites.ts'
import { entries } from '#tests/support/sampleDocuments.ts'

const references = [...entries.map((entry) => entry.reference), ...sites.map((site) => `sites/${site.key}`)]

describe('images', () => {
  test('there is one for each treatment, provider, location, article, page and site', () => {
    const wanted = references.filter((reference) => !/^(conditions|faqs)\//.test(reference))
    expect(images.map((image) => image.key).sort()).toEqual(wanted.sort())
    expect(new Set(images.map((image) => image.file)).size).toBe(images.length)
  })

  test('each is described in both languages, within 150 characters', () => {
    const lengths = images.flatMap(({ alt }) => [alt.en.length, alt.es.length])
    expect(Math.min(...lengths)).toBeGreaterThan(10)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(150)
  })

  test('a drawing is the same bytes each time, and differs from the others', async () => {
    const drawn = await Promise.all(images.map((image) => image.draw()))
    expect(new Set(drawn.map((bytes) => bytes.toString('base64'))).size).toBe(images.length)
    const sizes = drawn.map((bytes) => `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`)
    expect(new Set(sizes)).toEqual(new Set(['1600 × 900', '800 × 800']))
    expect((await images[0]?.draw())?.equals(drawn[0] ?? Buffer.alloc(0))).toBe(true)
  }, 60_000)
})
