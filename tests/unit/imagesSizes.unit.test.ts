// The smaller copies, made by Payload's own code: which ones, how named, and that the original stays untouched.
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ImageSize, SharpDependency } from 'payload'
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepareUpload } from '#src/images/prepareUpload.ts'
import { sharpForPayload } from '#src/images/sharpForPayload.ts'
import { adminThumbnail, imageSizes, nameDerived } from '#src/images/sizes.ts'
// Not exported by Payload: taken from its files, so that an upgrade which changes uploads fails here.
import { generateFileData } from '../../node_modules/payload/dist/uploads/generateFileData.js'

let staticDir: string
beforeAll(async () => {
  staticDir = await mkdtemp(path.join(tmpdir(), 'media-'))
})
afterAll(() => rm(staticDir, { recursive: true, force: true }))

interface StoredSize {
  filename: string | null
  width: number | null
  height: number | null
  mimeType: string | null
}
interface Stored {
  data: {
    filename: string
    width: number
    height: number
    mimeType: string
    sizes?: Record<string, StoredSize>
  }
  files: { path: string; buffer: Buffer }[]
}

/** Lets Payload work out what it would store for an upload, as it does right after `beforeOperation`. */
async function store(data: Buffer, name: string, mimetype: string, focalPoint = { x: 50, y: 50 }) {
  const prepared = await prepareUpload({ data, name, mimetype }, { maxBytes: 2e7, maxPixels: 5e7 })
  const logger = { error: () => {}, warn: () => {} }
  const req = {
    file: {
      data: prepared.data,
      name: prepared.name,
      mimetype: prepared.mimetype,
      size: prepared.data.length,
    },
    query: { uploadEdits: { focalPoint } },
    payload: {
      config: { sharp: sharpForPayload satisfies SharpDependency },
      db: { findOne: async () => null },
      logger,
    },
    t: (key: string) => key,
  }
  const upload = {
    staticDir,
    imageSizes: imageSizes satisfies ImageSize[],
    focalPoint: true,
    mimeTypes: ['image/*'],
  }
  const collection = { config: { slug: 'media', upload } }
  // Only what Payload reads from these is given, so its full types do not fit.
  const args = {
    collection,
    config: {},
    data: {},
    operation: 'create',
    req,
    throwOnMissingFile: true,
  } as never
  const stored = (await generateFileData(args)) as unknown as Stored
  return { prepared, stored, original: stored.files[0]?.buffer ?? Buffer.alloc(0) }
}

function photo(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3, 90)
  for (let at = 0; at < pixels.length; at += 3) pixels[at] = ((at / 3) % width) >> 3
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

test('a picture gets every width up to its own, as AVIF and as WebP, uncropped', async () => {
  const { stored } = await store(await photo(960, 501).jpeg().toBuffer(), 'Team.jpg', 'image/jpeg')
  const made = Object.entries(stored.data.sizes ?? {}).filter(([, size]) => size.filename)
  expect(made.map(([name, size]) => [name, size.width, size.height, size.mimeType]).sort()).toEqual([
    ['avif320', 320, 167, 'image/avif'],
    ['avif640', 640, 334, 'image/avif'],
    ['avif960', 960, 501, 'image/avif'],
    ['webp320', 320, 167, 'image/webp'],
    ['webp640', 640, 334, 'image/webp'],
    ['webp960', 960, 501, 'image/webp'],
  ])
})

test('a copy is named after the original with its hash, and its width', async () => {
  const { prepared, stored } = await store(await photo(400, 300).png().toBuffer(), 'Team.png', 'image/png')
  expect(stored.data.filename).toMatch(/^team-[0-9a-f]{12}\.png$/)
  const base = stored.data.filename.slice(0, -'.png'.length)
  expect(stored.data.sizes?.avif320?.filename).toBe(`${base}-320w.avif`)
  expect(stored.data.sizes?.webp320?.filename).toBe(`${base}-320w.webp`)
  expect(stored.files.map((file) => path.basename(file.path)).sort()).toEqual(
    [`${base}-320w.avif`, `${base}-320w.webp`, prepared.name].sort(),
  )
})

test('all copies of an upload have different names', () => {
  const names = imageSizes.map(({ width, formatOptions }) =>
    nameDerived({ originalName: 'a-0', width, extension: formatOptions.format }),
  )
  expect(new Set(names).size).toBe(imageSizes.length)
})

test('the focal point changes no byte of any copy', async () => {
  const data = await photo(700, 300).jpeg().toBuffer()
  const [left, right] = await Promise.all([
    store(data, 'a.jpg', 'image/jpeg', { x: 1, y: 1 }),
    store(data, 'a.jpg', 'image/jpeg', { x: 99, y: 99 }),
  ])
  const hashes = ({ stored }: typeof left) =>
    stored.files
      .map(({ path: file, buffer }) => [file, createHash('sha256').update(buffer).digest('hex')])
      .sort()
  expect(hashes(left)).toEqual(hashes(right))
})

test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
  'Payload stores exactly the bytes we prepared for a %s',
  async (format) => {
    const { prepared, stored, original } = await store(
      await photo(330, 200).toFormat(format).toBuffer(),
      `a.${format}`,
      `image/${format}`,
    )
    expect(original.equals(prepared.data)).toBe(true)
    expect(stored.data).toMatchObject({
      width: prepared.width,
      height: prepared.height,
      mimeType: `image/${format}`,
    })
  },
)

test.each(['webp', 'gif'] as const)(
  'an animated %s keeps moving; its copies are its first frame',
  async (format) => {
    const frames = photo(330, 600).raw()
    const { data, info } = await frames.toBuffer({ resolveWithObject: true })
    data.fill(200, data.length / 3) // the second and third frames are grey
    const moving = await sharp(data, {
      raw: { width: info.width, height: info.height, channels: 3, pageHeight: 200 },
    })
      .toFormat(format)
      .toBuffer()
    const { prepared, stored, original } = await store(moving, `a.${format}`, `image/${format}`)

    expect((await sharp(original).metadata()).pages).toBeGreaterThan(1)
    expect(original.equals(prepared.data)).toBe(true)
    expect(stored.data).toMatchObject({ width: 330, height: 200 })
    for (const name of ['avif320', 'webp320']) {
      const size = stored.data.sizes?.[name]
      expect(size).toMatchObject({ width: 320, height: 194 })
      const file = stored.files.find(({ path: at }) => path.basename(at) === size?.filename)
      const { width, height, pages = 1 } = await sharp(file?.buffer).metadata()
      expect({ width, height, pages }).toEqual({ width: 320, height: 194, pages: 1 })
    }
  },
)

test('an SVG has no copies, and Payload reads the size we found', async () => {
  const drawing = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" stroke-width="2" viewBox="0 0 300 200"><rect width="9" height="9"/></svg>',
  )
  const { stored, original, prepared } = await store(drawing, 'a.svg', 'image/svg+xml')
  expect(stored.data).toMatchObject({ width: 300, height: 200, mimeType: 'image/svg+xml' })
  expect(stored.data.sizes).toBeUndefined()
  expect(original.equals(prepared.data)).toBe(true)
})

test('the admin thumbnail is one of the sizes', () => {
  expect(imageSizes.map(({ name }) => name)).toContain(adminThumbnail)
})

test('asked to change a WebP, our sharp changes it', async () => {
  const data = await photo(100, 50).webp().toBuffer()
  const { info } = await sharpForPayload(data, { animated: true })
    .resize(20)
    .png()
    .toBuffer({ resolveWithObject: true })
  expect(info).toMatchObject({ width: 20, format: 'png' })
})
