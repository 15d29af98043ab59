// Text from files: what becomes of HTML and Markdown, and that nothing else gets in.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { appendCallout } from '#src/richtext/appendCallout.ts'
import { htmlToLexical } from '#src/richtext/fromHtml.ts'
import { markdownToLexical } from '#src/richtext/fromMarkdown.ts'
import { type ImportTarget, RichTextImportError } from '#src/richtext/importTarget.ts'
import type { RichTextState } from '#src/richtext/lexicalState.ts'
import type { RichTextReferences } from '#src/richtext/references.ts'
import { renderHtml } from '#src/richtext/renderRichText.ts'
import { assertOnlyAllowedHtml } from './richtext.htmlCheck.ts'
import { type EditorConfigs, editorConfigs, reopened } from './richtext.support.ts'

let configs: EditorConfigs
beforeAll(async () => {
  configs = await editorConfigs()
})

/** Knows every document but those whose slug begins with "no-". */
const target = (editor: keyof EditorConfigs, onDroppedLink = (_href: string) => {}): ImportTarget => ({
  editorConfig: configs[editor],
  resolveLink: (collection, slug) => (slug.startsWith('no-') ? null : `id-of-${collection}-${slug}`),
  onDroppedLink,
})
const references: RichTextReferences = {
  hrefOf: ({ collection, id }) => `/${collection}/${id}`,
  media: () => ({ src: '/never.webp', width: 1, height: 1, alt: 'never' }),
  faq: () => null,
}
const shown = (state: RichTextState) => renderHtml(state, references)
const fromHtml = (html: string, editor: keyof EditorConfigs = 'body') =>
  shown(htmlToLexical(html, target(editor)))
const fromMarkdown = (text: string, editor: keyof EditorConfigs = 'body') =>
  shown(markdownToLexical(text, target(editor)))

const markdown = `# Pain pumps

A pump gives **medicine**, *slowly*, ***steadily***; see [the pump](treatments/pain-pump),
[gone](/conditions/no-such-thing) or [the FDA](https://www.fda.gov/devices "title").

- one
  - nested
- two, H<sub>2</sub>O

3. third
4. fourth

> A quote
> goes on

| Option | Stay |
|---|---|
| Pump | 1 night |

---

<script>alert(1)</script>

¿Duele? ¡No! 🙂 \`code\` ~~struck~~ ![picture](https://example.com/x.png) [bad](javascript:alert(1))
`

describe('Markdown', () => {
  test('becomes what the editor would make', () => {
    expect(fromMarkdown(markdown)).toBe(
      [
        '<h3>Pain pumps</h3>',
        '<p>A pump gives <strong>medicine</strong>, <em>slowly</em>, <strong><em>steadily</em></strong>; see ' +
          '<a href="/treatments/id-of-treatments-pain-pump">the pump</a>, gone or ' +
          '<a href="https://www.fda.gov/devices" rel="noopener noreferrer">the FDA</a>.</p>',
        '<ul><li>one<ul><li>nested</li></ul></li><li>two, H<sub>2</sub>O</li></ul>',
        '<ol start="3"><li>third</li><li>fourth</li></ol>',
        '<blockquote><p>A quote goes on</p></blockquote>',
        '<table><thead><tr><th scope="col">Option</th><th scope="col">Stay</th></tr></thead>' +
          '<tbody><tr><td>Pump</td><td>1 night</td></tr></tbody></table>',
        '<hr>',
        '<p>¿Duele? ¡No! 🙂 code struck bad</p>',
      ].join('\n'),
    )
  })

  test('loses in the plain editor what that editor cannot hold, but no words', () => {
    expect(fromMarkdown('# Title\n\n> Quote\n\n|a|b|\n|-|-|\n|c|d|\n\n---\n\n- x', 'plain')).toBe(
      '<p>Title</p>\n<p>Quote</p>\n<p>a</p>\n<p>b</p>\n<p>c</p>\n<p>d</p>\n<ul><li>x</li></ul>',
    )
  })

  test.each([
    ['body', ['h3', 'h3', 'h3', 'h4', 'h4', 'h4']],
    ['article', ['h2', 'h2', 'h3', 'h4', 'h4', 'h4']],
  ] as const)('headings in the %s editor take the nearest level it has', (editor, tags) => {
    const six = [1, 2, 3, 4, 5, 6].map((level) => `${'#'.repeat(level)} x`).join('\n\n')
    expect(fromMarkdown(six, editor)).toBe(tags.map((tag) => `<${tag}>x</${tag}>`).join('\n'))
  })

  test('nested ten thousand levels deep is refused with a reason', () => {
    for (const text of [
      `${'>'.repeat(10_000)} deep`,
      `${'- '.repeat(10_000)}deep`,
      `${'> '.repeat(200)}deep`,
    ]) {
      expect(() => markdownToLexical(text, target('body'))).toThrow(RichTextImportError)
    }
  })
})

describe('links', () => {
  test.each([
    ['treatments/scs', '<a href="/treatments/id-of-treatments-scs">x</a>'],
    ['/faqs/does-it-hurt/', '<a href="/faqs/id-of-faqs-does-it-hurt">x</a>'],
    ['./pages/about', '<a href="/pages/id-of-pages-about">x</a>'],
    [' https://example.com ', '<a href="https://example.com/" rel="noopener noreferrer">x</a>'],
    ['tel:+15555550100', '<a href="tel:+15555550100">x</a>'],
    ['treatments/no-such', 'x'],
    ['users/admin', 'x'],
    ['treatments/../users', 'x'],
    ['javascript:alert(1)', 'x'],
    ['data:text/html,x', 'x'],
    ['//example.com', 'x'],
    ['', 'x'],
  ])('to %j', (href, expected) => {
    expect(fromHtml(`<p>${`<a href="${href}">x</a>`}</p>`)).toBe(`<p>${expected}</p>`)
  })

  test('that are dropped are reported', () => {
    const dropped: string[] = []
    const to = target('body', (href) => dropped.push(href))
    htmlToLexical('<a href="pages/no-x">a</a> <a href="javascript:b">b</a> <a href="pages/x">c</a>', to)
    expect(dropped).toEqual(['pages/no-x', 'javascript:b'])
  })
})

describe('HTML', () => {
  test.each([
    ['plain words', '<p>plain words</p>'],
    ['<p>a</p>loose<p>b</p>', '<p>a</p>\n<p>loose</p>\n<p>b</p>'],
    ['a<br><br><br>b<br>c', '<p>a</p>\n<p>b<br>c</p>'],
    [
      '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>',
      '<ul><li>a<ul><li>b</li></ul></li><li>c<br>d</li></ul>',
    ],
    ['<blockquote><p>a</p><p>b</p></blockquote>', '<blockquote><p>a<br>b</p></blockquote>'],
    ['<details><summary>a</summary>b</details>', '<p>a</p>\n<p>b</p>'],
    ['<span style="font-weight:700">a</span><u>b</u><font color=red>c</font>', '<p><strong>a</strong>bc</p>'],
    ['<p>x<img src=a.png data-lexical-upload-id=1 data-lexical-upload-relation-to=media>y</p>', '<p>xy</p>'],
    [
      '<a href="https://example.com"><div>block</div></a>',
      '<p><a href="https://example.com/" rel="noopener noreferrer">block</a></p>',
    ],
    ['<style>p{}</style><svg><text>s</text></svg><form>f<button>b</button></form>', '<p>f</p>'],
    ['<frameset><frame src=x></frameset>', ''],
    ['<!doctype html><html><head><title>t</title></head><body>b</body></html>', '<p>b</p>'],
    ['', ''],
  ])('%j', (html, expected) => {
    expect(fromHtml(html)).toBe(expected)
  })

  test('row and column headers and the caption of a table are kept', () => {
    expect(
      fromHtml(
        '<table><caption>Stays</caption><tr><th>a</th><th>b</th></tr><tr><th>r</th><td colspan=2>1</td></tr></table>',
      ),
    ).toBe(
      '<p>Stays</p>\n<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>' +
        '<tbody><tr><th scope="row">r</th><td colspan="2">1</td></tr></tbody></table>',
    )
  })

  test('nothing in it is loaded or run', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const at = (path: string) => `http://127.0.0.1:${port}/${path}`
    htmlToLexical(
      `<link rel=stylesheet href="${at('css')}"><script src="${at('js')}"></script><img src="${at('img')}">` +
        `<iframe src="${at('frame')}"></iframe><script>globalThis.ran = true</script>` +
        `<img src=x onerror="globalThis.ran = true"><video src="${at('video')}"></video><p>kept</p>`,
      target('body'),
    )
    // A request of our own comes last: whatever the conversion had asked for would be there by now.
    await fetch(at('own'))
    server.close()
    expect(asked).toEqual(['/own'])
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined()
  })

  test('that our parser cannot read is refused with a reason', () => {
    expect(() => fromHtml('<table><body>')).toThrow(RichTextImportError)
  })

  test('too long, too deep or too many parts is refused with a reason', () => {
    const convert = (html: string) => () => htmlToLexical(html, target('body'))
    expect(convert('a'.repeat(1_000_001))).toThrow(/longer than 1000000/)
    expect(convert('<div>'.repeat(10_000))).toThrow(/more than 100 levels/)
    expect(convert('<b>a</b>c'.repeat(60_000))).toThrow(/too many parts/)
  })
})

describe('imported states', () => {
  test('a link around list items becomes a link in each', () => {
    const made = fromHtml('<ol><a href="https://example.org/"><li>one</li><li>two</li></a></ol>')
    expect(made.match(/<a /g)).toHaveLength(2)
    expect(made.match(/<li/g)).toHaveLength(2)
  })

  test('open in the editor unchanged', () => {
    const made = markdownToLexical(markdown, target('article'))
    expect(reopened(made, configs.article)).toEqual(made)
    const plain = markdownToLexical(markdown, target('plain'))
    expect(reopened(plain, configs.plain)).toEqual(plain)
  })

  test('are equal each time, so importing again changes nothing', () => {
    const [first, second] = [1, 2].map(() => markdownToLexical(markdown, target('body')))
    expect(JSON.stringify(first)).toBe(JSON.stringify(second))
  })

  test('a callout is added at the end and the state given stays as it was', () => {
    const state = markdownToLexical('Text', target('body'))
    const callout = { tone: 'urgent', title: 'Call 911', text: 'If you cannot breathe.' } as const
    const made = appendCallout(state, callout)
    expect(shown(state)).toBe('<p>Text</p>')
    expect(shown(made)).toBe(
      '<p>Text</p>\n<aside class="callout callout-urgent" role="note"><p><strong>Call 911</strong></p>' +
        '<p>If you cannot breathe.</p></aside>',
    )
    expect(reopened(made, configs.body)).toEqual(made)
  })

  const tags =
    'p div h1 h3 ul ol li table tr td th blockquote b i sup a pre code span dl dt u caption summary'.split(
      ' ',
    )
  const alone = ['<a href="treatments/x">', '<a href="javascript:x">', '<img src=x>', '<br>', '<hr>']
  const opening = [...tags.map((tag) => `<${tag}>`), ...alone]
  const closing = tags.map((tag) => `</${tag}>`)
  const odd = 'script style svg math template select iframe noscript x-y'.split(' ')
  const piece = fc.oneof(
    fc.constantFrom(...opening, ...odd.map((tag) => `<${tag}>`)),
    fc.constantFrom(...closing, ...odd.map((tag) => `</${tag}>`)),
    fc.constantFrom('words', ' ', '\n', '&lt;b&gt;', '&nbsp;', '<!--', '-->', '<', '"', '😀', '<p style="'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )
  const allowed = {
    body: /^(root|text|linebreak|paragraph|heading|list|listitem|quote|link|horizontalrule|table|tablerow|tablecell)$/,
    plain: /^(root|text|linebreak|paragraph|list|listitem|link)$/,
  }

  test.each(['body', 'plain'] as const)(
    'from any HTML hold only what the %s editor has',
    (editor) => {
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
          const state = htmlToLexical(pieces.join(''), target(editor))
          JSON.stringify(state, (key, value) => {
            if (key === 'type') expect(value).toMatch(allowed[editor])
            return value
          })
          expect(reopened(state, configs[editor])).toEqual(state)
          assertOnlyAllowedHtml(shown(state))
        }),
        { numRuns: 100 },
      )
    },
    60_000,
  )

  test.each(['body', 'plain'] as const)(
    'keep in the %s editor every word, however badly nested',
    (editor) => {
      const markup = fc.constantFrom(...opening, ...closing, ...Array<string>(15).fill('word'))
      fc.assert(
        fc.property(fc.array(markup, { maxLength: 25 }), (pieces) => {
          const html = pieces.map((part, index) => (part === 'word' ? `w${index}.` : part)).join('')
          const words = (text: string) => (text.match(/w\d+\./g) ?? []).toSorted()
          expect(words(fromHtml(html, editor))).toEqual(words(html))
        }),
        { numRuns: 100 },
      )
    },
    60_000,
  )
})
