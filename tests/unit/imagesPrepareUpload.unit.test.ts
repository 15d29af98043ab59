// Uploaded pictures: what is refused, and what is guaranteed about those that are taken.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import sharp, { type Sharp } from 'sharp'
import { thumbHashToApproximateAspectRatio, thumbHashToAverageRGBA } from 'thumbhash'
import { beforeAll, describe, expect, test } from 'vitest'
import { ImageRefused } from '#src/images/imageRefused.ts'
import { prepareUpload } from '#src/images/prepareUpload.ts'

const limits = { maxBytes: 4_000_000, maxPixels: 1_000_000 }
const WIDTH = 120
const HEIGHT = 80
const gps = { IFD0: { Artist: 'Jane Roe' }, IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' } }
const html = Buffer.from('<html><script>alert(1)</script></html>')

const mimetypes = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
}
type Format = keyof typeof mimetypes
const formats = Object.keys(mimetypes) as Format[]

/** A picture with soft structure: blue on the left, red on the right. */
function picture(): Sharp {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3)
  for (let at = 0; at < pixels.length; at += 3) {
    const x = (at / 3) % WIDTH
    pixels.set([(x * 255) / WIDTH, (at >> 7) % 64, 255 - (x * 255) / WIDTH], at)
  }
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
}

/** Opaque frames that all differ from their neighbours. */
function animation(frames: number): Sharp {
  const [width, pageHeight] = [20, 10]
  const pixels = Buffer.alloc(width * pageHeight * frames * 4)
  for (let at = 0; at < pixels.length; at += 4) {
    const frame = Math.floor(at / (width * pageHeight * 4))
    pixels.set([(frame * 97) % 256, (at / 4) % 256, frame % 2 ? 0 : 255, 255], at)
  }
  return sharp(pixels, { raw: { width, height: pageHeight * frames, channels: 4, pageHeight } })
}

const prepare = (data: Buffer, format: Format | 'svg', name = `photo.${format}`) =>
  prepareUpload({ data, name, mimetype: format === 'svg' ? 'image/svg+xml' : mimetypes[format] }, limits)

async function refusal(attempt: Promise<unknown>): Promise<ImageRefused> {
  const error = await attempt.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(ImageRefused)
  return error as ImageRefused
}
const codeOf = async (attempt: Promise<unknown>) => (await refusal(attempt)).code

const plain = {} as Record<Format, Buffer>
const withGps = {} as Record<Format, Buffer>
beforeAll(async () => {
  for (const format of formats) {
    plain[format] = await picture().toFormat(format).toBuffer()
    withGps[format] = format === 'gif' ? plain.gif : await picture().withExif(gps).toFormat(format).toBuffer()
  }
})

describe('a picture that is taken', () => {
  test.each(formats)('a %s without metadata is stored bit for bit', async (format) => {
    const prepared = await prepare(plain[format], format)
    expect(prepared.data.equals(plain[format])).toBe(true)
    expect(prepared).toMatchObject({ width: WIDTH, height: HEIGHT, mimetype: mimetypes[format] })
  })

  test.each(formats)('a %s carries a name and a hash made from its stored bytes', async (format) => {
    const prepared = await prepare(
      withGps[format],
      format,
      'Équipe Médicale.JPG'.replace('JPG', format.toUpperCase()),
    )
    const sha256 = createHash('sha256').update(prepared.data).digest('hex')
    expect(prepared.sha256).toBe(sha256)
    expect(prepared.name).toBe(`equipe-medicale-${sha256.slice(0, 12)}.${format === 'jpeg' ? 'jpg' : format}`)
  })

  test.each(formats)('a prepared %s, uploaded again, stays as it is', async (format) => {
    const once = await prepare(withGps[format], format)
    expect((await prepare(once.data, format)).data.equals(once.data)).toBe(true)
  })

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'a %s loses the place where it was taken',
    async (format) => {
      expect((await sharp(withGps[format]).metadata()).exif).toBeDefined()
      const { data } = await prepare(withGps[format], format)
      expect(data.includes('Jane Roe')).toBe(false)
      expect((await sharp(data).metadata()).exif).toBeUndefined()
    },
  )

  test.each(['jpeg', 'png', 'webp'] as const)(
    'a %s loses metadata without a change to its pixels',
    async (format) => {
      const pixels = (data: Buffer) => sharp(data).raw().toBuffer()
      const { data } = await prepare(withGps[format], format)
      expect((await pixels(data)).equals(await pixels(withGps[format]))).toBe(true)
    },
  )

  test.each(formats)('nothing behind the end of a %s survives', async (format) => {
    const { data } = await prepare(Buffer.concat([plain[format], html]), format)
    expect(data.includes('<script>')).toBe(false)
    expect(await sharp(data).metadata()).toMatchObject({ width: WIDTH, height: HEIGHT })
  })

  test('a comment in a JPEG is taken out', async () => {
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0x00, 0x0a]), Buffer.from('<script>')])
    const { data } = await prepare(
      Buffer.concat([plain.jpeg.subarray(0, 2), comment, plain.jpeg.subarray(2)]),
      'jpeg',
    )
    expect(data.equals(plain.jpeg)).toBe(true)
  })

  test('a comment in a GIF is taken out', async () => {
    const comment = Buffer.concat([Buffer.from([0x21, 0xfe, 8]), Buffer.from('Jane Roe'), Buffer.from([0])])
    const end = plain.gif.length - 1
    const { data } = await prepare(
      Buffer.concat([plain.gif.subarray(0, end), comment, plain.gif.subarray(end)]),
      'gif',
    )
    expect(data.equals(plain.gif)).toBe(true)
  })

  test.each(['jpeg', 'png', 'webp'] as const)('XMP is taken out of a %s', async (format) => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><creator>Jane Roe</creator></x:xmpmeta>'
    const { data } = await prepare(await picture().withXmp(xmp).toFormat(format).toBuffer(), format)
    expect(data.includes('xmpmeta')).toBe(false)
  })

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'a %s held sideways is turned upright',
    async (format) => {
      const sideways = await picture().withMetadata({ orientation: 6 }).toFormat(format).toBuffer()
      const { data, width, height } = await prepare(sideways, format)
      expect({ width, height }).toEqual({ width: HEIGHT, height: WIDTH })
      expect((await sharp(data).metadata()).orientation ?? 1).toBe(1)
      // Blue was on the left, so after a quarter turn clockwise it is at the top.
      const top = await sharp(data).extract({ left: 0, top: 0, width, height: 10 }).stats()
      expect(top.channels[2]?.mean).toBeGreaterThan(top.channels[0]?.mean ?? 255)
    },
  )

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'colours of a %s in Display P3 are brought to sRGB',
    async (format) => {
      const orange = sharp({
        create: { width: 20, height: 20, channels: 3, background: { r: 230, g: 120, b: 60 } },
      })
      const wide = await orange.withIccProfile('p3').toFormat(format, { quality: 95 }).toBuffer()
      const stored = (await sharp(wide).keepIccProfile().raw().toBuffer())[0] ?? 0
      const { data } = await prepare(wide, format)
      expect((await sharp(data).metadata()).icc).toBeUndefined()
      const red = (await sharp(data).raw().toBuffer())[0] ?? 0
      expect(stored).toBeLessThan(227) // Display P3 needs a smaller number for the same red
      expect(Math.abs(red - 230)).toBeLessThanOrEqual(3)
    },
  )

  test('an sRGB profile is dropped without encoding a JPEG again', async () => {
    const labelled = await picture().withIccProfile('srgb').jpeg().toBuffer()
    expect((await prepare(labelled, 'jpeg')).data.equals(await picture().jpeg().toBuffer())).toBe(true)
  })

  test('a CMYK JPEG becomes an RGB one', async () => {
    const cmyk = await picture().toColourspace('cmyk').jpeg().toBuffer()
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk')
    expect((await sharp((await prepare(cmyk, 'jpeg')).data).metadata()).space).toBe('srgb')
  })

  test('a PNG with 16 bits a channel keeps them when it is turned', async () => {
    const deep = await picture().toColourspace('rgb16').withMetadata({ orientation: 6 }).png().toBuffer()
    expect((await sharp((await prepare(deep, 'png')).data).metadata()).depth).toBe('ushort')
  })

  test('a transparent PNG stays transparent, in its placeholder too', async () => {
    const clear = await sharp({
      create: { width: 40, height: 20, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0.2 } },
    })
      .png()
      .toBuffer()
    const { data, placeholder } = await prepare(clear, 'png')
    expect((await sharp(data).metadata()).hasAlpha).toBe(true)
    expect(thumbHashToAverageRGBA(Buffer.from(placeholder, 'base64')).a).toBeCloseTo(0.2, 1)
  })

  test('a single pixel is a picture', async () => {
    const dot = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    expect(await prepare(dot, 'png')).toMatchObject({ width: 1, height: 1 })
  })

  test('the placeholder has the shape and the colours of the picture', async () => {
    const { placeholder } = await prepare(plain.jpeg, 'jpeg')
    const hash = Buffer.from(placeholder, 'base64')
    expect(hash.length).toBeLessThan(40)
    expect(thumbHashToApproximateAspectRatio(hash)).toBeCloseTo(WIDTH / HEIGHT, 0)
    const { r, g, b } = thumbHashToAverageRGBA(hash)
    expect(Math.min(r, b)).toBeGreaterThan(g)
  })

  test.each(['gif', 'webp'] as const)('a short animated %s keeps all its frames', async (format) => {
    const moving = await animation(5).toFormat(format).toBuffer()
    const prepared = await prepare(Buffer.concat([moving, html]), format)
    expect(prepared).toMatchObject({ width: 20, height: 10 })
    expect(prepared.data.equals(moving)).toBe(true)
    expect((await sharp(prepared.data).metadata()).pages).toBe(5)
  })

  test('an animated WebP keeps its frames when its colours must change', async () => {
    const wide = await animation(5).withIccProfile('p3').webp().toBuffer()
    expect((await sharp((await prepare(wide, 'webp')).data).metadata()).pages).toBe(5)
  })

  test('a type the browser does not know is no claim', async () => {
    const file = { data: plain.avif, name: 'photo.avif', mimetype: 'application/octet-stream' }
    expect((await prepareUpload(file, limits)).mimetype).toBe('image/avif')
  })
})

describe('a picture that is refused', () => {
  test('an empty file', async () => {
    expect(await codeOf(prepare(Buffer.alloc(0), 'png'))).toBe('empty')
  })

  test('a file above the limit, with both sizes in the sentence', async () => {
    const error = await refusal(
      prepareUpload(
        { data: Buffer.alloc(3_000_000), name: 'a.png', mimetype: 'image/png' },
        { ...limits, maxBytes: 2_000_000 },
      ),
    )
    expect(error.code).toBe('too-large')
    expect(error.message).toMatch(/3\.0 MB.*2\.0 MB/)
  })

  test.each([
    ['text', Buffer.from('Just some words')],
    [
      'a web page',
      Buffer.from('<!DOCTYPE html><html><body><svg xmlns="http://www.w3.org/2000/svg"/></body></html>'),
    ],
    ['a PDF', Buffer.from('%PDF-1.7 …')],
    ['an iPhone photo', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
  ])('%s, whatever its name says', async (_what, data) => {
    expect(await codeOf(prepare(data, 'png'))).toBe('unsupported-format')
    expect(await codeOf(prepare(data, 'svg'))).toBe('unsupported-format')
  })

  test('an iPhone photo is told what to do', async () => {
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')
    expect((await refusal(prepare(heic, 'jpeg'))).message).toMatch(/HEIC.*Export it as JPEG/)
  })

  test('a JPEG named .png, and a JPEG sent as PNG', async () => {
    const file = { data: plain.jpeg, name: 'photo.png', mimetype: 'image/jpeg' }
    expect(await codeOf(prepareUpload(file, limits))).toBe('type-mismatch')
    expect(await codeOf(prepareUpload({ ...file, name: 'photo.jpg', mimetype: 'image/png' }, limits))).toBe(
      'type-mismatch',
    )
    expect((await refusal(prepareUpload(file, limits))).message).toContain('ends in .jpg')
  })

  test('a picture hidden behind a program name', async () => {
    expect(await codeOf(prepare(plain.jpeg, 'jpeg', 'photo.jpg.exe'))).toBe('type-mismatch')
  })

  test.each(formats.flatMap((format) => [0.1, 0.5, 0.9, 0.99].map((part) => [format, part] as const)))(
    'a %s cut off after %d of its bytes',
    async (format, part) => {
      const cut = plain[format].subarray(0, Math.floor(plain[format].length * part))
      expect(await codeOf(prepare(cut, format))).toBe('corrupt')
    },
  )

  test.each(['jpeg', 'png', 'webp'] as const)('a truncated %s with metadata', async (format) => {
    expect(await codeOf(prepare(withGps[format].subarray(0, withGps[format].length - 60), format))).toBe(
      'corrupt',
    )
  })

  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    'a %s with a hole in its middle',
    async (format) => {
      const data = plain[format]
      const middle = data.length >> 1
      expect(
        await codeOf(prepare(Buffer.concat([data.subarray(0, middle), data.subarray(middle + 100)]), format)),
      ).toBe('corrupt')
    },
  )

  test('a PNG whose pixels were damaged', async () => {
    const damaged = Buffer.from(plain.png)
    damaged.fill(0xa5, damaged.length >> 1, (damaged.length >> 1) + 20)
    expect(await codeOf(prepare(damaged, 'png'))).toBe('corrupt')
  })

  test('a pixel bomb, by its header alone', async () => {
    const bomb = Buffer.from(plain.png)
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    const { crc32 } = await import('node:zlib')
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
    const error = await refusal(prepare(bomb, 'png'))
    expect(error.code).toBe('too-many-pixels')
    expect(error.message).toMatch(/60000 × 60000.*3600 megapixels.*1\.0 megapixels/)
  })

  test('a picture just above the limit, while one just below is taken', async () => {
    const sized = (width: number) =>
      sharp({ create: { width, height: 1000, channels: 3, background: 'navy' } })
        .png()
        .toBuffer()
    expect(await codeOf(prepare(await sized(1001), 'png'))).toBe('too-many-pixels')
    expect((await prepare(await sized(1000), 'png')).width).toBe(1000)
  })

  test('a strip longer than WebP can hold', async () => {
    const strip = await sharp({ create: { width: 2, height: 17_000, channels: 3, background: 'navy' } })
      .png()
      .toBuffer()
    expect(await codeOf(prepare(strip, 'png'))).toBe('too-long')
  })

  test.each(['gif', 'webp'] as const)('a film in an animated %s', async (format) => {
    expect(
      await codeOf(prepare(await animation(121).toFormat(format, { effort: 1 }).toBuffer(), format)),
    ).toBe('too-many-frames')
  })

  test('an animation of more pixels in all than we decode', async () => {
    const moving = await animation(6).gif().toBuffer()
    const small = { ...limits, maxPixels: 1000 }
    expect(await codeOf(prepareUpload({ data: moving, name: 'a.gif', mimetype: 'image/gif' }, small))).toBe(
      'too-many-frames',
    )
  })

  test('an animated PNG, as only its first frame would be kept', async () => {
    const control = Buffer.from('\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\0\0\0\0', 'latin1')
    const moving = Buffer.concat([plain.png.subarray(0, 33), control, plain.png.subarray(33)])
    expect(await codeOf(prepare(moving, 'png'))).toBe('animation-not-supported')
  })
})

test('whatever is done to a picture, it is taken whole or refused with a sentence', async () => {
  const mutation = fc.record({
    format: fc.constantFrom(...formats),
    withMetadata: fc.boolean(),
    permille: fc.integer({ min: 0, max: 999 }),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
    how: fc.constantFrom('overwrite', 'insert', 'cut'),
  })
  await fc.assert(
    fc.asyncProperty(mutation, async ({ format, withMetadata, permille, bytes, how }) => {
      const source = withMetadata ? withGps[format] : plain[format]
      const start = Math.floor((permille * source.length) / 1000)
      const rest =
        how === 'cut'
          ? []
          : how === 'insert'
            ? [bytes, source.subarray(start)]
            : [bytes, source.subarray(start + bytes.length)]
      const data = Buffer.concat([source.subarray(0, start), ...rest])
      const outcome = await prepare(data, format).catch((error: unknown) => error)
      if (outcome instanceof ImageRefused) expect(outcome.message).toMatch(/\.$/)
      else expect(outcome).toMatchObject({ mimetype: mimetypes[format], placeholder: expect.any(String) })
    }),
    { numRuns: 150 },
  )
})
