import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { guessAspect } from '#src/importer/guessAspect.ts'
import { plainTextToHtml } from '#src/importer/plainTextToHtml.ts'
import { imageMarker } from '#src/importer/readBlocks.ts'
import { type SplitOptions, splitDocument } from '#src/importer/splitDocument.ts'
import { importFixture } from '#tests/support/importFixtures.ts'

const options: SplitOptions = {
  fileName: 'nerve_blocks-2024',
  isPlainText: false,
  readLink: (href) => href,
  isKnownHeading: (text) => (guessAspect(text, 'treatments')?.confidence ?? 0) >= 0.7,
}
const split = (html: string, over: Partial<SplitOptions> = {}) => splitDocument(html, { ...options, ...over })
const splitText = (text: string) => split(plainTextToHtml(text), { isPlainText: true })
const headings = (document: { sections: readonly { heading: string | null }[] }) =>
  document.sections.map(({ heading }) => heading)

describe('the title is', () => {
  test('the h1', () => {
    expect(split('<p>Home &gt; Care</p><h1>Nerve <em>blocks</em></h1><h2>Risks</h2><p>x</p>').title).toBe(
      'Nerve blocks',
    )
  })

  test('an h1 outside the main part', () => {
    expect(split('<header><h1>Nerve blocks</h1></header><main><p>Text.</p></main>').title).toBe(
      'Nerve blocks',
    )
  })

  test('a heading that begins the text', () => {
    const document = split('<h2>Nerve blocks</h2><p>x</p><h2>Risks</h2><p>y</p>')
    expect(document.title).toBe('Nerve blocks')
    expect(headings(document)).toEqual([null, 'Risks'])
  })

  test('a first line that looks like one', () => {
    expect(split('<p>Nerve blocks</p><p>They numb a nerve.</p><h2>Risks</h2><p>y</p>').title).toBe(
      'Nerve blocks',
    )
  })

  test('what the file says beside the text, which the text may repeat', () => {
    const document = split('<p>Nerve blocks</p><p>Text.</p>', { givenTitle: 'Nerve Blocks' })
    expect(document).toMatchObject({ title: 'Nerve Blocks', sections: [{ heading: null, text: 'Text.' }] })
  })

  test('the page’s name without that of the website, and a person should look', () => {
    const document = split('<title>Nerve blocks | PRC Alliance</title><body><p>They numb a nerve.</p></body>')
    expect(document.title).toBe('Nerve blocks')
    expect(document.unsure).toEqual([expect.stringContaining('taken from the name of the page')])
  })

  test('made from the file’s name when all else fails, and a person should look', () => {
    const document = split('<p>They numb a nerve for a while, which helps.</p>')
    expect(document.title).toBe('Nerve blocks 2024')
    expect(document.unsure).toEqual([expect.stringContaining('made from the file')])
  })
})

describe('sections', () => {
  test('begin at the highest headings below the title; deeper ones stay in the text, from h3 on', () => {
    const document = split(
      '<h1>T</h1><p>Intro.</p><h3>Risks</h3><p>a</p><h4>Rare</h4><p>b</p><h6>Very rare</h6><p>c</p>',
    )
    expect(headings(document)).toEqual([null, 'Risks'])
    expect(document.sections[1]?.html).toBe('<p>a</p>\n<h3>Rare</h3>\n<p>b</p>\n<h4>Very rare</h4>\n<p>c</p>')
  })

  test('of a Word document with a title style begin at its first level', () => {
    expect(
      headings(split('<h1>Title</h1><h1>Benefits</h1><p>a</p><h2>More</h2><p>b</p><h1>Risks</h1><p>c</p>')),
    ).toEqual(['Benefits', 'Risks'])
  })

  test('are found inside wrappers, and headings inside tables, lists and quotes are not sections', () => {
    const document = split(
      '<h1>T</h1><div><section><a href="#"><h2>One</h2></a><b id="docs-x"><p>a</p></b>loose <i>words</i></section></div>' +
        '<blockquote><h2>Quoted</h2></blockquote><table><tr><td><h2>Cell</h2></td></tr></table>',
    )
    expect(headings(document)).toEqual(['One'])
    expect(document.sections[0]?.html).toContain('<p>a</p>\n<p>loose <i>words</i></p>\n<blockquote>')
  })

  test('lose the number before their heading', () => {
    expect(headings(split('<h1>T</h1><h2>1. Benefits:</h2><p>a</p>'))).toEqual(['Benefits'])
  })

  test('hold no menu, footer, script, form control or hidden text of a page', () => {
    const document = split(readFileSync(importFixture('hostile.html'), 'utf8'))
    expect(document.title).toBe('Nerve blocks')
    const html = document.sections.map((section) => section.html).join('\n')
    for (const gone of [
      '<style',
      '<svg',
      '<form',
      '<input',
      '<img',
      'onerror',
      'vector',
      'secret',
      'never shown',
      'hidden words',
    ]) {
      expect(html).not.toContain(gone)
    }
    expect(html).not.toContain(`pain.${imageMarker(0)}`)
    expect(document.sections.map(({ text }) => text).join('\n')).toContain('Inside a form.')
  })

  test('of a page come from its main part, and what was left out is said', () => {
    const document = split(readFileSync(importFixture('radiofrequency-ablation.html'), 'utf8'))
    expect(headings(document)).toEqual([
      null,
      'Before the procedure',
      'What happens during the procedure?',
      'Side effects and risks',
    ])
    expect(document.unsure).toEqual([
      'Videos, players or frames were left out: 1. Only text, tables and images are imported.',
    ])
  })

  test('a file with nothing but a title is refused', () => {
    expect(() => split('<h1>Nerve blocks</h1>')).toThrow('no text in this file beside its title')
    expect(() => split('<h1>Nerve blocks</h1><h2>Risks</h2>')).toThrow(
      'no text in this file beside its title',
    )
  })
})

describe('images', () => {
  test('stand after the block they were in, with their description', () => {
    const document = split(
      '<h1>T</h1><p>Before <img src="a.png" alt=" A  pump "> after.</p><ul><li>x<img src="b.png"></li></ul><p><img data-src="c.png" src="blank.gif"></p>',
    )
    expect(document.images).toEqual([
      { src: 'a.png', alt: 'A pump' },
      { src: 'b.png', alt: '' },
      { src: 'c.png', alt: '' },
    ])
    expect(document.sections[0]?.html).toBe(
      `<p>Before  after.</p>\n<p>${imageMarker(0)}</p>\n<ul><li>x</li></ul>\n<p>${imageMarker(1)}</p>\n<p>${imageMarker(2)}</p>`,
    )
  })
})

describe('in a text that marks no headings', () => {
  test('short lines that stand alone are headings', () => {
    const document = splitText(
      'Nerve blocks\n\nThey numb a nerve.\n\nHow long does it last?\n\nSome hours.\n\n2. Risks\n\n- Bleeding\n- Infection\n',
    )
    expect(document.title).toBe('Nerve blocks')
    expect(headings(document)).toEqual([null, 'How long does it last?', 'Risks'])
    expect(document.unsure).toEqual([])
  })

  test('underlined lines too', () => {
    expect(headings(splitText('Nerve blocks\n============\nThey numb.\n\nRisks\n-----\nSome.'))).toEqual([
      null,
      'Risks',
    ])
  })

  test('bold lines are, and a person should look', () => {
    const document = split(
      '<p><b>Nerve blocks</b></p><p>They numb.</p><p><strong>Risks:</strong></p><p>Some.</p>',
    )
    expect(headings(document)).toEqual([null, 'Risks'])
    expect(document.unsure).toEqual([expect.stringContaining('marks no headings')])
  })

  test('the last line is not, nor are addresses, phone numbers, and rows of short lines', () => {
    const document = splitText(
      'Nerve blocks\n\nThey numb.\n\nPRC Alliance\n\n12 Main Street\n\nCall 305-555-0100\n\nwww.prc.example\n\nThank you',
    )
    expect(headings(document)).toEqual([null])
  })

  test('nor is a line in the middle of a sentence', () => {
    expect(headings(splitText('Nerve blocks\n\nThey numb,\n\nand then\n\nthey stop hurting.'))).toEqual([
      null,
    ])
  })
})

test('a summary is taken from the first whole sentence, not from a line above it', () => {
  expect(split('<h1>T</h1><p>By Dr. Marquez</p><p>They numb a nerve.</p>').firstParagraph).toBe(
    'They numb a nerve.',
  )
})

test('a document with more sections than a page can have is refused', () => {
  expect(() => split(`<h1>T</h1>${'<h2>A</h2><p>b</p>'.repeat(201)}`)).toThrow('201 sections')
})

test('a document of too many parts is refused', () => {
  expect(() => split('<p>x</p>'.repeat(100_000))).toThrow('too many parts')
})

test('a document nested too deeply is refused', () => {
  expect(() => split(`${'<div>'.repeat(20_000)}x`)).toThrow('nested')
  expect(() => split(`${'<div>'.repeat(200)}x`)).toThrow('nested more than 100 levels')
})
