import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkZip } from '#src/importer/checkZip.ts'
import { decodeText } from '#src/importer/decodeText.ts'
import { plainTextToHtml } from '#src/importer/plainTextToHtml.ts'
import { readSource } from '#src/importer/readSource.ts'
import { treatmentDocx } from '#tests/support/importFixtures.ts'
import { makeDocx, paragraph } from '#tests/support/makeDocx.ts'
import { makeZip } from '#tests/support/makeZip.ts'

const folder = mkdtempSync(join(tmpdir(), 'prc-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Reads a file of this name and content. */
async function read(name: string, content: string | Buffer) {
  writeFileSync(join(folder, name), content)
  return readSource(join(folder, name))
}

describe('text is read in the encodings people have', () => {
  const text = 'Inyección: ¿cómo? “así” – 50 €'

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 little-endian with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 big-endian with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 big-endian without a mark', Buffer.from(text, 'utf16le').swap16()],
    ['accents apart from their letters', Buffer.from(text.normalize('NFD'))],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text)
  })

  test('Windows-1252', () => {
    expect(decodeText(Buffer.from([0x93, 0x61, 0xf1, 0x6f, 0x94, 0x20, 0x96, 0x20, 0x80]))).toBe('“año” – €')
  })

  test('with the line ends of any system', () => {
    expect(decodeText(Buffer.from('a\r\nb\rc\u2028d'))).toBe('a\nb\nc\nd')
  })

  test('and bytes that are no text are refused', () => {
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3)) % 256))
    expect(() => decodeText(noise)).toThrow('This is not a text file')
    expect(() => decodeText(makeZip([{ name: 'a', data: 'b' }]))).toThrow('a Word document or an archive')
    expect(() => decodeText(Buffer.from('%PDF-1.7'))).toThrow('This is a PDF')
  })
})

describe('plain text becomes', () => {
  test('paragraphs, of lines that were broken because they were full', () => {
    const line = 'This line is about as long as the lines of an e-mail are.'
    expect(plainTextToHtml(`${line}\n${line}\n\n12 Main Street\nMiami`)).toBe(
      `<p>${line} ${line}</p>\n<p>12 Main Street<br>Miami</p>`,
    )
  })

  test('a paragraph a line, when lines are not broken', () => {
    const long = 'word '.repeat(40).trim()
    expect(plainTextToHtml(`${long}\n${long}`)).toBe(`<p>${long}</p>\n<p>${long}</p>`)
  })

  test('lists with and without numbers, also with blank lines between items', () => {
    expect(plainTextToHtml('- one\n\n- two\n* three\n\nThen.\n\n3. a\n4) b')).toBe(
      '<ul><li>one</li><li>two</li><li>three</li></ul>\n<p>Then.</p>\n<ol start="3"><li>a</li><li>b</li></ol>',
    )
  })

  test('an item of several lines', () => {
    expect(plainTextToHtml('- one\n  and more\n- two')).toBe('<ul><li>one and more</li><li>two</li></ul>')
  })

  test('a lone numbered line that looks like a heading stays a line', () => {
    expect(plainTextToHtml('2. Risks\n\nThere are some.')).toBe('<p>2. Risks</p>\n<p>There are some.</p>')
  })

  test('links, without the full stop after them', () => {
    expect(plainTextToHtml('See https://a.example/b?c=1&d=2, www.b.example (or a@b.example).')).toBe(
      '<p>See <a href="https://a.example/b?c=1&amp;d=2">https://a.example/b?c=1&amp;d=2</a>, ' +
        '<a href="https://www.b.example">www.b.example</a> (or <a href="mailto:a@b.example">a@b.example</a>).</p>',
    )
  })

  test('no markup of its own', () => {
    expect(plainTextToHtml('<script>alert("x")</script> & co')).toBe(
      '<p>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; co</p>',
    )
  })
})

describe('a file is read by what it is', () => {
  test('Markdown without its header, whose title is kept', async () => {
    const { givenTitle, html } = await read(
      'a.md',
      '---\ntitle: "Nerve: blocks"\ntags: [a]\n---\n\n# Hello\n\n**bold**\n',
    )
    expect(givenTitle).toBe('Nerve: blocks')
    expect(html).toBe('<h1>Hello</h1>\n<p><strong>bold</strong></p>\n')
  })

  test('text with Markdown headings as Markdown', async () => {
    expect((await read('a.txt', 'Intro\n\n## Risks\n\nSome.')).html).toContain('<h2>Risks</h2>')
  })

  test('pictures inside HTML and Markdown are taken out', async () => {
    const picture = `data:image/png;base64,${Buffer.from('picture').toString('base64')}`
    for (const [name, content] of [
      ['a.html', `<p><img src="${picture}" alt="x"></p>`],
      ['b.md', `![x](${picture})`],
    ] as const) {
      const { html, images } = await read(name, content)
      expect(html).toBe(
        name === 'a.html'
          ? '<p><img src="embedded-image:1" alt="x"></p>'
          : '<p><img src="embedded-image:1" alt="x"></p>\n',
      )
      expect(images.at('embedded-image:1')?.data.toString()).toBe('picture')
    }
  })

  test('a Word document with its title, headings, lists, links, tables and pictures', async () => {
    const { html, images } = await read('a.docx', treatmentDocx())
    expect(html).toContain('<h1>Peripheral nerve stimulation</h1>')
    expect(html).toContain(
      '<h1>Benefits</h1><ul><li>No large operation</li><li>Can be taken out again</li></ul>',
    )
    expect(html).toContain('<h2>In daily life</h2>')
    expect(html).toContain('<strong>mild</strong>')
    expect(html).toContain('<em>lasting</em>')
    expect(html).toContain('<a href="https://medlineplus.gov/neuropathy">MedlinePlus</a>')
    expect(html).toContain('<ol><li>Ask us</li><li>Take notes</li></ol>')
    expect(html).toMatch(/<table>.*Antibiotics.*<\/table>/)
    expect(html).toContain('<img alt="A thin wire beside a nerve in the arm" src="embedded-image:1" />')
    expect(images.at('embedded-image:1')?.data.subarray(1, 4).toString()).toBe('PNG')
  })
})

describe('a file that cannot be read is refused with the way out', () => {
  test.each([
    ['empty.txt', '', 'The file is empty'],
    ['blank.md', ' \n\n', 'The file is empty'],
    ['old.doc', 'x', 'save it as .docx'],
    ['paper.pdf', '%PDF-1.7', 'save it as .docx in Word'],
    ['picture.png', 'x', 'Files that end in “.png” cannot be imported'],
    ['noending', 'x', 'cannot be imported'],
    ['word-as.txt', treatmentDocx(), 'rename it so that it ends in .docx'],
    ['five-megabytes.txt', 'word '.repeat(1_000_000), 'thousand characters'],
    ['eleven-megabytes.html', Buffer.alloc(11 * 1024 * 1024, 32), 'the most we take is 10 MB'],
    ['half.docx', treatmentDocx().subarray(0, 3000), 'not a whole .docx'],
    ['text.docx', 'Just some words.', 'not a whole .docx'],
    [
      'other.docx',
      makeZip([{ name: 'xl/workbook.xml', data: '<workbook/>' }]),
      'no Word document in this file',
    ],
    ['broken-xml.docx', makeZip([{ name: 'word/document.xml', data: '<w:document' }]), 'cannot be read here'],
    ['locked.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'has a password'],
    ['deep.md', `${'> '.repeat(50_000)}x`, 'nested too deeply'],
  ])('%s', async (name, content, message) => {
    await expect(read(name, content)).rejects.toThrow(message)
  })

  test('one that is not there, and a folder', async () => {
    await expect(readSource(join(folder, 'nowhere.txt'))).rejects.toThrow('There is no such file')
    await expect(readSource(folder)).rejects.toThrow('This is a folder')
  })
})

describe('a Word document is looked into before it is unpacked', () => {
  test('one of a few kilobytes that holds a hundred megabytes is refused', () => {
    const bomb = makeZip([{ name: 'word/document.xml', data: Buffer.alloc(100 * 1024 * 1024) }])
    expect(bomb.length).toBeLessThan(200_000)
    expect(() => checkZip(bomb)).toThrow('far larger inside')
  })

  test('also when it lies about its size', () => {
    const bomb = makeZip([
      { name: 'word/document.xml', data: Buffer.alloc(20 * 1024 * 1024), claimedBytes: 1000 },
    ])
    expect(() => checkZip(bomb)).toThrow('far larger inside')
  })

  test('also when only all parts together are too large', () => {
    const part = Buffer.alloc(15 * 1024 * 1024)
    const bomb = makeZip(
      Array.from({ length: 5 }, (_, index) => ({ name: `word/media/${index}.png`, data: part })),
    )
    expect(() => checkZip(bomb)).toThrow('far larger inside')
  })

  test('a long but honest one is read', async () => {
    const pages = Array.from({ length: 2000 }, (_, index) =>
      paragraph(`Paragraph ${index}. ${'Some words. '.repeat(20)}`),
    )
    expect((await read('long.docx', makeDocx(pages))).html.length).toBeGreaterThan(400_000)
  })
})
