import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Locale } from '#src/contract/vocabulary.ts'
import type { Entry } from '#src/delivery/replica/publishedIndex.ts'
import { highlight, snippetLength } from '#src/delivery/search/highlight.ts'
import { wantedBy } from '#src/delivery/search/highlightsOf.ts'
import { LocaleIndex } from '#src/delivery/search/localeIndex.ts'
import { planQuery } from '#src/delivery/search/queryPlan.ts'

/** What is shown of a text that was indexed, when someone asks. */
function shown(text: string, query: string, locale: Locale = 'en'): string | null {
  const index = new LocaleIndex(locale)
  index.put({ rowId: 'x', id: 'x' } as Entry<'pages'>, [{ kind: 'text', field: 'body', text }])
  return highlight(text, wantedBy(index, planQuery(index, query)))?.html ?? null
}

describe('a highlight', () => {
  test.each([
    ['en', 'Injections into the spine', 'injected', '<mark>Injections</mark> into the spine'],
    ['es', 'El dolor crónico cansa', 'dolor cronico', 'El <mark>dolor</mark> <mark>crónico</mark> cansa'],
    ['es', 'El dolor cro\u0301nico', 'crónico', 'El dolor <mark>cro\u0301nico</mark>'],
    ['en', 'About sciatica.', 'siatica', 'About <mark>sciatica</mark>.'],
    ['en', 'A test of stimulation', 'stimul', 'A test of <mark>stimulation</mark>'],
    [
      'en',
      'Also called failed back surgery syndrome.',
      'FBSS',
      'Also called <mark>failed back surgery syndrome</mark>.',
    ],
    ['en', 'The spinal cord stimulator', 'SCS', 'The <mark>spinal cord stimulator</mark>'],
    ['es', 'La estimulación medular', 'spinal cord stimulator', 'La <mark>estimulación medular</mark>'],
    ['en', 'Tom & Ann <b>pain</b>', 'pain', 'Tom &amp; Ann &lt;b&gt;<mark>pain</mark>&lt;/b&gt;'],
    ['en', 'Nothing of it', 'kyphoplasty', null],
    ['en', 'A pump for pain', 'a for', null],
  ] as const)('in %s: “%s” for “%s”', (locale, text, query, html) => {
    expect(shown(text, query, locale)).toBe(html)
  })

  test('of a long text shows the place that holds most of the words', () => {
    const html = shown(`Pain ${'and so on '.repeat(60)} a pain pump ${'and so on '.repeat(60)}`, 'pain pump')
    expect(html).toContain('<mark>pain pump</mark>')
    expect(html).toMatch(/^… .* …$/)
  })

  test('is escaped, with marks that open and close, and is a piece of the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'pain',
        'Pain pump',
        '<mark>',
        '</mark>',
        '&',
        '<script>',
        '"',
        "'",
        '\ud800',
        '😀',
        'crónico',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constant('long '.repeat(30)),
    )
    const words = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' '))
    fc.assert(
      fc.property(
        words,
        fc.oneof(fc.constantFrom('pain', 'pain pump', 'cronico', 'lon'), words),
        (text, query) => {
          const html = shown(text, query)
          if (html === null) return
          const parts = html.split(/<mark>|<\/mark>/)
          expect(html.match(/<\/?mark>/g)?.map((tag) => tag.length)).toEqual(
            parts.slice(1).map((_, index) => (index % 2 === 0 ? 6 : 7)),
          )
          expect(parts.join('')).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/)
          const plain = parts
            .join('')
            .replace(
              /&(amp|lt|gt|quot|#39);/g,
              (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name as 'amp'],
            )
          const inner = [
            plain,
            plain.replace(/^… /, ''),
            plain.replace(/ …$/, ''),
            plain.replace(/^… | …$/g, ''),
          ]
          const well = text.replace(/\p{Surrogate}/gu, '\ufffd')
          const found = inner.filter((one) => well.includes(one))
          expect(found).not.toEqual([])
          expect(Math.min(...found.map(({ length }) => length))).toBeLessThanOrEqual(snippetLength)
        },
      ),
    )
  })
})
