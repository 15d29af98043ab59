// What readers get from texts as editors make them. The golden files are compared byte for byte;
// after a wanted change look at the difference, then update them with `vitest run -u`.
import { describe, expect, test } from 'vitest'
import { collectReferences } from '#src/richtext/collectReferences.ts'
import { renderHtml, renderPlainText } from '#src/richtext/renderRichText.ts'
import { assertOnlyAllowedHtml } from './richtext.htmlCheck.ts'
import { golden, linkTo, paragraph, references, stateWith, textNode } from './richtext.support.ts'

const html = (...nodes: unknown[]) => renderHtml(stateWith(...nodes), references)
const plain = (...nodes: unknown[]) => renderPlainText(stateWith(...nodes), references)
const item = (...children: unknown[]) => ({ type: 'listitem', children })
const list = (listType: string, ...children: unknown[]) => ({ type: 'list', listType, start: 1, children })
const cell = (headerState: number, ...children: unknown[]) => ({ type: 'tablecell', headerState, children })
const row = (...children: unknown[]) => ({ type: 'tablerow', children })
const block = (fields: unknown) => ({ type: 'block', version: 2, format: '', fields })

describe.each(['treatment', 'spanish', 'answer', 'faq-circular'])('the golden text "%s"', (name) => {
  test('gives the agreed HTML', async () => {
    const made = renderHtml(golden(`${name}.json`), references)
    assertOnlyAllowedHtml(made)
    await expect(`${made}\n`).toMatchFileSnapshot(`./golden/richtext/${name}.html`)
  })

  test('gives the agreed plain text', async () => {
    const made = renderPlainText(golden(`${name}.json`), references)
    await expect(`${made}\n`).toMatchFileSnapshot(`./golden/richtext/${name}.txt`)
  })
})

describe('HTML', () => {
  test('rendering does not change the text it is given', () => {
    const state = golden('treatment.json')
    const before = JSON.stringify(state)
    renderHtml(state, references)
    expect(JSON.stringify(state)).toBe(before)
  })

  test('blank paragraphs of the editor are not shown', () => {
    expect(html(paragraph(), paragraph(textNode('  ')), paragraph(textNode('a')))).toBe('<p>a</p>')
  })

  test('formats nest in one order and code, underline and strikethrough are ignored', () => {
    expect(html(paragraph(textNode('a', 1 | 2 | 64), textNode('b', 4 | 8 | 16), textNode('c', 32)))).toBe(
      '<p><strong><em><sup>a</sup></em></strong>b<sub>c</sub></p>',
    )
  })

  test('a heading outside h2 to h4 becomes the nearest of them', () => {
    const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'script'].map((tag) => ({
      type: 'heading',
      tag,
      children: [textNode('x')],
    }))
    expect(html(...headings).match(/<h\d/g)).toEqual(['<h2', '<h2', '<h3', '<h4', '<h4', '<h4', '<h2'])
  })

  test('a link to a document nobody may see keeps its words', () => {
    const fields = { linkType: 'internal', doc: { relationTo: 'pages', value: 'gone' } }
    expect(html(paragraph({ type: 'link', fields, children: [textNode('old page')] }))).toBe(
      '<p>old page</p>',
    )
  })

  test('a link to a collection that has no pages keeps its words and is not asked for', () => {
    const fields = { linkType: 'internal', doc: { relationTo: 'users', value: '1' } }
    const state = stateWith(paragraph({ type: 'link', fields, children: [textNode('me')] }))
    expect(renderHtml(state, references)).toBe('<p>me</p>')
    expect(collectReferences(state)).toEqual([])
  })

  test('only links to other websites get a rel', () => {
    expect(html(paragraph(linkTo('https://example.com/a?b=1&c=2')))).toBe(
      '<p><a href="https://example.com/a?b=1&amp;c=2" rel="noopener noreferrer">here</a></p>',
    )
    expect(html(paragraph(linkTo('tel:+15555550100')))).toBe('<p><a href="tel:+15555550100">here</a></p>')
  })

  test('header cells say what they head', () => {
    const table = {
      type: 'table',
      children: [
        row(cell(3, paragraph(textNode('corner'))), cell(1, paragraph(textNode('column')))),
        row(cell(2, paragraph(textNode('row'))), cell(0, paragraph(textNode('1')))),
      ],
    }
    expect(html(table)).toBe(
      '<table><thead><tr><th scope="col">corner</th><th scope="col">column</th></tr></thead>' +
        '<tbody><tr><th scope="row">row</th><td>1</td></tr></tbody></table>',
    )
  })

  test('an empty corner cell is no header', () => {
    const table = { type: 'table', children: [row(cell(3, paragraph()), cell(1, paragraph(textNode('a'))))] }
    expect(html(table)).toBe('<table><thead><tr><td></td><th scope="col">a</th></tr></thead></table>')
  })

  test('a callout of unknown tone is shown as information', () => {
    expect(html(block({ blockType: 'callout', tone: 'x" onload="', title: 'T', text: 'a\nb\n\n\nc' }))).toBe(
      '<aside class="callout callout-info" role="note"><p><strong>T</strong></p><p>a<br>b</p><p>c</p></aside>',
    )
  })

  test('an image without a caption has no figcaption and keeps an empty alt', () => {
    const media = () => ({ src: 'https://cdn.example.com/a.webp', width: 10, height: 20, alt: '' })
    const state = stateWith({ type: 'upload', relationTo: 'media', value: { id: 'a', alt: 'not this' } })
    expect(renderHtml(state, { ...references, media })).toBe(
      '<figure><img src="https://cdn.example.com/a.webp" width="10" height="20" alt="" loading="lazy"></figure>',
    )
  })

  test('nothing stored gives nothing', () => {
    expect([null, undefined, '', {}, { root: null }].map((state) => renderHtml(state, references))).toEqual(
      Array(5).fill(''),
    )
  })
})

describe('plain text', () => {
  test('nested lists are indented and numbers follow the start', () => {
    const nested = list('bullet', item(textNode('b')))
    const ordered = { ...list('number', item(textNode('a')), item(nested), item(textNode('c'))), start: 4 }
    expect(plain(ordered)).toBe('4. a\n  • b\n5. c')
  })

  test('table cells are parted by a bar, and line breaks in a cell become spaces', () => {
    const broken = cell(
      0,
      paragraph(textNode('a'), { type: 'linebreak' }, textNode('b')),
      paragraph(textNode('c')),
    )
    expect(
      plain({ type: 'table', children: [row(broken, cell(0), cell(0, paragraph(textNode('d'))))] }),
    ).toBe('a b c |  | d')
  })

  test('a raised or lowered number does not run into the number before it', () => {
    expect(plain(paragraph(textNode('10'), textNode('-6', 64), textNode(' H'), textNode('2', 33)))).toBe(
      '10⁻⁶ H₂',
    )
    expect(plain(paragraph(textNode('1'), textNode('st', 64)))).toBe('1st')
  })

  test('images are left out', () => {
    const upload = { type: 'upload', relationTo: 'media', value: 'pump-diagram' }
    expect(html(upload)).toContain('<figure>')
    expect(plain(paragraph(textNode('a')), upload, paragraph(textNode('b')))).toBe('a\n\nb')
  })

  test('characters that mean something in HTML stay as they are', () => {
    expect(plain(paragraph(textNode('5 < 6 & "7"')))).toBe('5 < 6 & "7"')
  })
})

describe('collected references', () => {
  test('are each named once, in order, for bare ids and populated documents alike', () => {
    expect(collectReferences(golden('treatment.json'))).toEqual([
      { collection: 'media', id: 'pump-diagram' },
      { collection: 'treatments', id: 'spinal-cord-stimulation' },
      { collection: 'conditions', id: 'back-pain' },
      { collection: 'pages', id: 'gone' },
      { collection: 'faqs', id: 'does-it-hurt' },
      { collection: 'media', id: 'removed' },
      { collection: 'faqs', id: 'removed' },
    ])
  })

  test('cover everything the renderer then asks for', () => {
    const asked: string[] = []
    const note = (name: string): null => {
      asked.push(name)
      return null
    }
    renderHtml(golden('treatment.json'), {
      hrefOf: ({ collection, id }) => note(`${collection}:${id}`),
      media: (id) => note(`media:${id}`),
      faq: (id) => note(`faqs:${id}`),
    })
    const collected = collectReferences(golden('treatment.json')).map((r) => `${r.collection}:${r.id}`)
    expect(asked).toEqual(collected)
  })
})
