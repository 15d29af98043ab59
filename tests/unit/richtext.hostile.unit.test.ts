// Rich text that no editor made: the output must be harmless whatever is stored.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collectReferences } from '#src/richtext/collectReferences.ts'
import { renderHtml, renderPlainText } from '#src/richtext/renderRichText.ts'
import { safeExternalUrl, safeOwnUrl } from '#src/richtext/safeUrl.ts'
import { assertOnlyAllowedHtml } from './richtext.htmlCheck.ts'
import { linkTo, paragraph, references, stateWith, textNode } from './richtext.support.ts'

const html = (...nodes: unknown[]) => renderHtml(stateWith(...nodes), references)

/** A chain of nodes, one inside the other, made without recursion. */
function nested(depth: number, wrap: (child: unknown) => unknown): unknown {
  let node: unknown = textNode('deep')
  for (let i = 0; i < depth; i += 1) node = wrap(node)
  return node
}

describe('addresses', () => {
  const refused: unknown[] = [
    ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,<script>1</script>', 'vbscript:x'],
    ...[
      'java\nscript:alert(1)',
      'java\tscript:alert(1)',
      ' javascript:alert(1)',
      '\u0001javascript:alert(1)',
    ],
    ...[
      'javascript&#58;alert(1)',
      'file:///etc/passwd',
      'blob:https://example.com/1',
      'sms:+1555',
      'ftp://a.bc',
    ],
    ...[
      '/relative',
      '//example.com',
      '\\\\example.com',
      'https:\\\\example.com',
      'https:example.com',
      'http:/a.bc',
    ],
    ...['https://', 'https://localhost/', 'https://user:pw@example.com', 'https://good.com@example.com'],
    ...[
      'https://exa mple.com',
      'https://example.com/\u202Efdp.exe',
      'https://example.com\n',
      'https://a\u200B.com',
    ],
    ...['mailto:', 'mailto:a', 'mailto:a@b.c,d@e.f', 'mailto:a@b.c%0ABcc:d@e.f', 'tel:', 'tel:alert(1)', ''],
    ...['www.example.com', 'treatments/scs', '#top'],
    ...[null, undefined, 7, {}, { url: 'https://example.com' }, { toString: 'https://example.com' }],
  ]

  test.each(refused)('%j is refused and the words stay', (url) => {
    expect(safeExternalUrl(url)).toBeNull()
    expect(html(paragraph(linkTo(url)))).toBe('<p>here</p>')
  })

  test('one longer than any real address is refused', () => {
    expect(safeExternalUrl(`https://example.com/${'a'.repeat(3000)}`)).toBeNull()
  })

  test.each([
    ['https://example.com', 'https://example.com/'],
    ['HTTP://Example.com/Ä?q=ñ#f', 'http://example.com/%C3%84?q=%C3%B1#f'],
    ['https://example.com/"onmouseover="x', 'https://example.com/%22onmouseover=%22x'],
    ['mailto:care@example.com?subject=Hi', 'mailto:care@example.com?subject=Hi'],
    ['tel:+1-555-555-0100;ext=7', 'tel:+1-555-555-0100;ext=7'],
  ])('%j is allowed', (url, canonical) => {
    expect(safeExternalUrl(url)).toBe(canonical)
  })

  test.each(['//evil.example', '/\\evil.example', 'javascript:x', 'a/b', '/a b', '/a\n'])(
    'a page path %j from a presenter is refused',
    (path) => {
      expect(safeOwnUrl(path)).toBeNull()
      const fields = { linkType: 'internal', doc: { relationTo: 'pages', value: '1' } }
      const state = stateWith(paragraph({ type: 'link', fields, children: [textNode('a')] }))
      expect(renderHtml(state, { ...references, hrefOf: () => path })).toBe('<p>a</p>')
    },
  )
})

describe('text', () => {
  test('that looks like HTML is shown as written', () => {
    const made = html(paragraph(textNode('<script>alert(1)</script> &lt; "q" \'s\' </p>')))
    expect(made).toBe(`<p>&lt;script>alert(1)&lt;/script> &amp;lt; "q" 's' &lt;/p></p>`)
  })

  test('keeps to one line and to whole, visible characters', () => {
    expect(html(paragraph(textNode('a\r\nb\u0000\u0007c\uD800d\u2028e 👩🏽‍⚕️')))).toBe(
      '<p>a bc\uFFFDd e 👩🏽‍⚕️</p>',
    )
  })

  test('in captions, questions and callouts is escaped too', () => {
    const bad = '"><img src=x onerror=alert(1)>'
    const made = renderHtml(
      stateWith(
        { type: 'upload', relationTo: 'media', value: '1' },
        { type: 'block', fields: { blockType: 'faqReference', faq: '1' } },
        { type: 'block', fields: { blockType: 'callout', tone: 'info', title: bad, text: bad } },
      ),
      {
        ...references,
        media: () => ({
          src: '/a.webp',
          srcset: bad,
          width: 1,
          height: 1,
          alt: bad,
          caption: bad,
          credit: bad,
        }),
        faq: () => ({ question: bad, answer: stateWith(paragraph(textNode(bad))) }),
      },
    )
    assertOnlyAllowedHtml(made)
    const tags = made.replace(/"[^"]*"/g, '')
    expect(tags.match(/<img/g), 'only our own image').toHaveLength(1)
    expect(tags).not.toMatch(/<[^>]*onerror/)
  })
})

describe('unknown and misplaced nodes', () => {
  test('lose themselves but not the words in them', () => {
    const unknown = { type: 'marquee', children: [textNode('kept')], onclick: 'x' }
    expect(html(paragraph(unknown), unknown, { type: 'iframe', src: 'https://example.com' })).toBe(
      '<p>kept</p>\n<p>kept</p>',
    )
  })

  test('never put a block where HTML allows only words', () => {
    const upload = { type: 'upload', relationTo: 'media', value: 'pump-diagram' }
    const table = {
      type: 'table',
      children: [paragraph(textNode('stray')), { type: 'tablerow', children: [upload] }],
    }
    const heading = { type: 'heading', tag: 'h3', children: [textNode('a'), table, textNode('b')] }
    const link = {
      ...linkTo('https://example.com'),
      children: [heading, linkTo('https://example.org', 'in')],
    }
    const made = html(paragraph(link, heading, upload), { type: 'list', children: [heading, upload, link] })
    assertOnlyAllowedHtml(made)
    expect(made).toContain('<h3>b</h3>')
    expect(made).toContain('>astraybin</a>')
  })

  test('with fields named after prototype members are read as plain data', () => {
    const evil = JSON.parse(
      '{"root":{"children":[{"type":"paragraph","__proto__":{"children":[{"type":"text","text":"no"}]}},' +
        '{"type":"__proto__","children":[{"type":"text","text":"a"}]},' +
        '{"type":"constructor","constructor":{"prototype":{"polluted":1}}},' +
        '{"type":"toString"},{"type":"block","fields":{"blockType":"hasOwnProperty","__proto__":{"a":1}}},' +
        '{"type":"link","fields":{"__proto__":{"url":"https://example.com"}},"children":[{"type":"text","text":"b"}]}]}}',
    )
    expect(renderHtml(evil, references)).toBe('<p>a</p>\n<p>b</p>')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('inherited fields', () => {
  test('are not read', () => {
    const heir = Object.create({ type: 'text', text: 'inherited' }) as unknown
    expect(html(paragraph(heir, textNode('own')))).toBe('<p>own</p>')
  })
})

describe('size', () => {
  test.each([
    ['paragraph', (child: unknown) => paragraph(child)],
    ['unknown', (child: unknown) => ({ type: 'x', children: [child] })],
    ['list', (child: unknown) => ({ type: 'list', children: [{ type: 'listitem', children: [child] }] })],
    ['link', (child: unknown) => ({ ...linkTo('https://example.com'), children: [child] })],
    ['quote', (child: unknown) => ({ type: 'quote', children: [child] })],
    [
      'table',
      (child: unknown) => ({
        type: 'table',
        children: [{ type: 'tablerow', children: [{ type: 'tablecell', children: [child] }] }],
      }),
    ],
  ])('10,000 levels of %s are cut off, not followed', (_name, wrap) => {
    const state = stateWith(paragraph(textNode('before')), nested(10_000, wrap), paragraph(textNode('after')))
    const made = renderHtml(state, references)
    assertOnlyAllowedHtml(made)
    expect(made).not.toContain('deep')
    expect(made.startsWith('<p>before</p>')).toBe(true)
    expect(made.endsWith('<p>after</p>')).toBe(true)
    expect(renderPlainText(state, references)).toBe('before\n\nafter')
    expect(collectReferences(state)).toEqual([])
  })

  test('lists and tables as deep as we allow still render', () => {
    const state = stateWith(
      nested(30, (child) => ({ type: 'list', children: [{ type: 'listitem', children: [child] }] })),
    )
    expect(renderPlainText(state, references).trimStart()).toContain('deep')
  })

  test('a million nodes are cut off at the limit', () => {
    const one = paragraph(textNode('a'))
    const made = renderHtml({ root: { children: Array(1_000_000).fill(one) } }, references)
    expect(made.match(/<p>/g)).toHaveLength(25_000)
  })

  test('one answer shown ten thousand times cannot outgrow the limit', () => {
    const answer = stateWith(...Array(100).fill(paragraph(textNode('a'))))
    const show = { type: 'block', fields: { blockType: 'faqReference', faq: '1' } }
    const made = renderHtml(stateWith(...Array(10_000).fill(show)), {
      ...references,
      faq: () => ({ question: 'q', answer }),
    })
    expect(made.match(/<p>/g)?.length).toBeLessThan(25_000)
  })
})

// Random trees that look enough like ours to reach every part of the renderer.
const nodeTypes = [
  ...['paragraph', 'heading', 'text', 'linebreak', 'tab', 'list', 'listitem', 'quote', 'link', 'autolink'],
  ...['upload', 'block', 'horizontalrule', 'table', 'tablerow', 'tablecell', 'root', 'marquee', '__proto__'],
]
const string = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('<script>', '"', 'javascript:alert(1)', 'https://example.com/?a=1&b="2"', 'mailto:a@b.cd'),
  fc.constantFrom(
    'internal',
    'callout',
    'faqReference',
    'urgent',
    'number',
    'h3',
    'pages',
    'media',
    'does-it-hurt',
  ),
)
const odd = fc.oneof({ weight: 3, arbitrary: string }, fc.integer({ min: -2, max: 130 }), fc.jsonValue())
const { node: anyNode } = fc.letrec((tie) => ({
  node: fc.record(
    {
      type: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...nodeTypes) }, odd),
      children: fc.oneof(
        {
          weight: 6,
          depthSize: 'small',
          withCrossShrink: true,
          arbitrary: fc.array(tie('node'), { maxLength: 5 }),
        },
        { weight: 1, arbitrary: odd },
      ),
      text: odd,
      format: odd,
      tag: odd,
      listType: odd,
      start: odd,
      headerState: fc.oneof(fc.integer({ min: 0, max: 4 }), odd),
      colSpan: odd,
      rowSpan: odd,
      relationTo: odd,
      value: odd,
      fields: fc.oneof(
        odd,
        fc.record(
          {
            linkType: fc.constantFrom('custom', 'internal', null),
            url: odd,
            doc: fc.record({ relationTo: odd, value: fc.oneof(odd, fc.record({ id: odd })) }),
            blockType: odd,
            tone: odd,
            title: odd,
            text: odd,
            faq: odd,
          },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: ['type'] },
  ),
}))
const anyReferences = fc.record({ href: odd, image: odd, faq: odd }).map(({ href, image, faq }) => ({
  // The types promise well-formed answers; here they are broken on purpose.
  hrefOf: () => href as string | null,
  media: () =>
    ({
      src: href,
      srcset: image,
      width: image,
      height: faq,
      alt: image,
      caption: faq,
      credit: href,
    }) as never,
  faq: () => ({ question: faq, answer: stateWith(paragraph(textNode(image))) }) as never,
}))

describe('for any JSON', () => {
  test('the output holds only what we allow, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(anyNode, { maxLength: 6 }), anyReferences, (nodes, lookups) => {
        const state = stateWith(...nodes)
        assertOnlyAllowedHtml(renderHtml(state, lookups))
        assertOnlyAllowedHtml(renderHtml(state, references))
        expect(typeof renderPlainText(state, references)).toBe('string')
        collectReferences(state)
      }),
      { numRuns: 400 },
    )
  }, 30_000)

  test('no shape of the whole text throws', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        for (const state of [value, { root: value }, { root: { children: value } }, stateWith(value)]) {
          assertOnlyAllowedHtml(renderHtml(state, references))
          renderPlainText(state, references)
          collectReferences(state)
        }
      }),
      { numRuns: 500 },
    )
  }, 30_000)
})
