import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeImage } from '#src/importer/describeImage.ts'
import { EmbeddedImages } from '#src/importer/embeddedImages.ts'
import { findImageBytes, type ImageHome } from '#src/importer/findImageBytes.ts'
import { placeImages } from '#src/importer/placeImages.ts'
import { imageMarker } from '#src/importer/readBlocks.ts'
import { htmlToLexical } from '#src/richtext/fromHtml.ts'
import { editorConfigs, reopened } from './richtext.support.ts'

const root = mkdtempSync(join(tmpdir(), 'prc-images-'))
const folder = join(root, 'texts')
const home: ImageHome = { name: 'pain.pumps', folder, images: new EmbeddedImages() }
const find = (src: string) => findImageBytes(src, 1, home, 1000)

beforeAll(() => {
  mkdirSync(join(folder, 'pictures'), { recursive: true })
  mkdirSync(join(root, 'texts-private'))
  for (const file of ['texts/a.png', 'texts/pictures/my pump.png', 'secret.png', 'texts-private/b.png'])
    writeFileSync(join(root, file), file)
  writeFileSync(join(folder, 'large.png'), Buffer.alloc(1001))
  symlinkSync(join(root, 'secret.png'), join(folder, 'link.png'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the bytes of an image are taken', () => {
  test('from the folder of the file and below it', async () => {
    expect((await find('a.png')).data.toString()).toBe('texts/a.png')
    expect(await find('./pictures/my%20pump.png?v=2')).toMatchObject({ name: 'my pump.png' })
    expect(await find('pictures\\my pump.png')).toMatchObject({ name: 'my pump.png' })
  })

  test('from inside the file, and named after it', async () => {
    const address = home.images.add(Buffer.from('inside'), 'image/png')
    expect(await find(address)).toEqual({ data: Buffer.from('inside'), name: 'pain-pumps-image-1' })
    expect((await find('data:image/svg+xml;utf8,%3Csvg/%3E')).data.toString()).toBe('<svg/>')
    expect(
      (await find(`data:image/png;base64,${Buffer.from('b64').toString('base64')}`)).data.toString(),
    ).toBe('b64')
  })

  test.each([
    ['a folder above', '../secret.png'],
    ['a folder above, encoded', '..%2Fsecret.png'],
    ['a folder that only begins the same', '../texts-private/b.png'],
    ['an absolute path', '/etc/hostname'],
    ['a link that leads out', 'link.png'],
    ['a path with a zero byte', 'a.png%00'],
    ['nowhere', ''],
  ])('but never from %s', async (_, src) => {
    await expect(find(src)).rejects.toThrow('Only pictures in that folder')
  })

  test.each(['https://a.example/b.png', 'http://127.0.0.1/b.png', '//a.example/b.png'])(
    'nor from the network: %s',
    async (src) => {
      await expect(find(src)).rejects.toThrow('nothing is fetched')
    },
  )

  test.each(['file:///etc/hostname', 'blob:x', 'cid:image1', 'data:text/html,x', 'embedded-image:99'])(
    'nor from other addresses: %s',
    async (src) => {
      await expect(find(src)).rejects.toThrow('leads nowhere')
    },
  )

  test('and it says when a file is not there, is too large or is a folder', async () => {
    await expect(find('missing.png')).rejects.toThrow('no such file')
    await expect(find('large.png')).rejects.toThrow('the most we take')
    await expect(find('pictures')).rejects.toThrow('not a file')
  })
})

describe('the text alternative', () => {
  test('is the document’s own', () => {
    expect(describeImage('A pump under the skin', 'pump.png', 'en')).toEqual({
      alt: 'A pump under the skin',
      unsure: null,
    })
  })

  test.each(['', 'IMG_1234.jpg'])('is a stopgap that a person must replace, for “%s”', (alt) => {
    expect(describeImage(alt, 'pump.png', 'en')).toEqual({
      alt: 'Image from pump.png; describe it',
      unsure: expect.stringContaining('has no text alternative'),
    })
    expect(describeImage(alt, 'pump.png', 'es').alt).toBe('Imagen de pump.png; descríbala')
  })

  test('of a word processor loses its boilerplate and is to be checked', () => {
    expect(
      describeImage(
        'A close-up of a device\n\nDescription automatically generated with low confidence',
        'x',
        'en',
      ),
    ).toEqual({
      alt: 'A close-up of a device',
      unsure: expect.stringContaining('written by a program'),
    })
  })

  test('is cut to what the image library takes', () => {
    const { alt, unsure } = describeImage('long words '.repeat(40), 'x', 'en')
    expect(alt.length).toBeLessThanOrEqual(250)
    expect(unsure).toContain('was cut')
  })
})

describe('stored images', async () => {
  const { article, body } = await editorConfigs()
  const marked = (html: string, editorConfig = body) =>
    htmlToLexical(html, { editorConfig, resolveLink: () => null })
  const html = `<p>One.</p><p>${imageMarker(0)}</p><ul><li>Two</li></ul><p>${imageMarker(1)}</p>`

  test.each([
    ['a section', body],
    ['an article', article],
  ] as const)('stand where their markers stood, as the editor of %s stores them', (_, editorConfig) => {
    const state = placeImages(marked(html, editorConfig), (image) => `media-${image}`)
    expect(state?.root.children.map(({ type, value }) => value ?? type)).toEqual([
      'paragraph',
      'media-0',
      'list',
      'media-1',
    ])
    expect(reopened(state, editorConfig)).toEqual(state)
  })

  test('that were left out leave nothing behind', () => {
    const state = placeImages(marked(html), (image) => (image === 1 ? 'media-1' : null))
    expect(state?.root.children.map(({ type }) => type)).toEqual(['paragraph', 'list', 'upload'])
    expect(JSON.stringify(state)).not.toContain('\uE000')
  })

  test('a text with nothing left is no text, since the editor cannot open an empty one', () => {
    expect(placeImages(marked(`<p>${imageMarker(0)}</p>`), () => null)).toBeNull()
    expect(placeImages(marked(''), () => null)).toBeNull()
  })
})
