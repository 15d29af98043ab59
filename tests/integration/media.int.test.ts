/** The image library over HTTP: what is stored of a picture, and who may upload one. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { aPerson, caller, signIn } from '#tests/support/api.ts'
import { aJpeg, aPng, asFile } from '#tests/support/images.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const anonymous = caller(server)
const admin = await signIn(server)

const stored = (name: string) => readFileSync(join(server.mediaDir, name))
const filesNow = () => readdirSync(server.mediaDir).sort()

describe('a photo with the place it was taken', () => {
  // 700 px: the copies of 320 and 640 px fit, the larger ones would only blow it up.
  const width = 700
  // biome-ignore lint/suspicious/noExplicitAny: the shape of the answer is what the tests look at
  let doc: any
  beforeAll(async () => {
    const photo = await aJpeg({
      width,
      height: 500,
      exif: {
        IFD0: { Artist: 'Jane Roe' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '25/1 45/1 40/1', GPSLongitudeRef: 'W' },
      },
    })
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    const made = await admin.upload(asFile(photo), 'Équipe de Miami.JPG', { alt: 'A team' })
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    doc = made.body.doc
  })

  test('is stored without it', async () => {
    const original = stored(doc.filename)
    expect((await sharp(original).metadata()).exif).toBeUndefined()
    expect(original.includes('Jane Roe')).toBe(false)
    expect(doc).toMatchObject({ width, height: 500, mimeType: 'image/jpeg', filesize: original.length })
  })

  test('gets a plain name that ends in the hash of its bytes', () => {
    expect(doc.filename).toMatch(/^equipe-de-miami-[0-9a-f]{12}\.jpg$/)
  })

  test('gets AVIF and WebP copies no larger than itself', async () => {
    const copies = Object.entries<{ filename: string | null; width: number; mimeType: string }>(
      doc.sizes,
    ).filter(([, copy]) => copy?.filename)
    expect(copies.map(([name]) => name).sort()).toEqual(['avif320', 'avif640', 'webp320', 'webp640'])
    for (const [name, copy] of copies) {
      const made = await sharp(stored(copy.filename as string)).metadata()
      expect(made.width, name).toBe(Number(name.slice(4)))
      expect(made.exif, name).toBeUndefined()
      expect(copy.mimeType, name).toBe(name.startsWith('avif') ? 'image/avif' : 'image/webp')
      expect(made.format, name).toBe(name.startsWith('avif') ? 'heif' : 'webp')
    }
  })

  test('leaves nothing on disk but the files its document names', () => {
    const named = [doc, ...Object.values<{ filename?: string }>(doc.sizes)].flatMap(
      ({ filename }) => filename ?? [],
    )
    expect(filesNow()).toEqual(named.sort())
  })

  test('gets a placeholder that nobody can write', async () => {
    expect(Buffer.from(doc.placeholder, 'base64').length).toBeGreaterThan(4)
    const { body } = await admin.patch(`/api/media/${doc.id}`, { placeholder: 'mine', credit: 'Jane Roe' })
    expect(body.doc).toMatchObject({ placeholder: doc.placeholder, credit: 'Jane Roe' })
  })
})

describe('the text alternative', () => {
  test('is asked for by name', async () => {
    const { status, body } = await admin.upload(asFile(await aPng(), 'image/png'), 'a.png', {})
    expect(status).toBe(400)
    expect(body.errors[0].data.errors).toMatchObject([
      { path: 'alt', message: expect.stringMatching(/Say what the picture shows/) },
    ])
  })

  test('may not be blank', async () => {
    const { status } = await admin.upload(asFile(await aPng(), 'image/png'), 'a.png', { alt: '  ' })
    expect(status).toBe(400)
  })

  test('has at most 250 characters', async () => {
    const fields = { alt: 'x'.repeat(251) }
    const { status, body } = await admin.upload(asFile(await aPng(), 'image/png'), 'a.png', fields)
    expect(status).toBe(400)
    expect(body.errors[0].data.errors).toMatchObject([{ path: 'alt', message: expect.stringMatching(/250/) }])
  })

  test('may be missing on a decorative picture', async () => {
    const { status } = await admin.upload(asFile(await aPng(), 'image/png'), 'a.png', { decorative: true })
    expect(status).toBe(201)
  })
})

describe('uploading', () => {
  test('is for authors and publishers', async () => {
    for (const role of ['author', 'publisher'] as const) {
      const person = await aPerson(server, admin, [role])
      const { status } = await person.upload(asFile(await aJpeg()), `${role}.jpg`, { alt: 'A picture' })
      expect(status, role).toBe(201)
    }
  })

  test('is refused to strangers and medical reviewers, and leaves nothing', async () => {
    const before = filesNow()
    const reviewer = await aPerson(server, admin, ['medical-reviewer'])
    const picture = asFile(await aJpeg({ width: 90 }))
    expect((await anonymous.upload(picture, 'a.jpg', { alt: 'A picture' })).status).toBe(403)
    expect((await reviewer.upload(picture, 'a.jpg', { alt: 'A picture' })).status).toBe(403)
    expect(filesNow()).toEqual(before)
  })

  test('the same bytes twice makes two images, and deleting one leaves the other its files', async () => {
    const picture = await aPng(330, 20)
    const [one, two] = [
      await admin.upload(asFile(picture, 'image/png'), 'twice.png', { alt: 'One' }),
      await admin.upload(asFile(picture, 'image/png'), 'twice.png', { alt: 'Two' }),
    ]
    expect([one.status, two.status]).toEqual([201, 201])
    expect(two.body.doc.filename).not.toBe(one.body.doc.filename)
    expect((await admin.delete(`/api/media/${one.body.doc.id}`)).status).toBe(200)
    for (const { url } of [two.body.doc, two.body.doc.sizes.webp320]) {
      expect((await anonymous.get(url)).status, url).toBe(200)
    }
  })

  test('the same bytes at the same moment makes at least one whole image; the rest are refused', async () => {
    const picture = await aPng(331, 21)
    const upload = () => admin.upload(asFile(picture, 'image/png'), 'at-once.png', { alt: 'A picture' })
    const answers = await Promise.all([upload(), upload(), upload()])
    const made = answers.filter(({ status }) => status === 201)
    expect(made.length).toBeGreaterThan(0)
    expect(answers.every(({ status }) => status === 201 || status === 400)).toBe(true)
    for (const { body } of made) {
      for (const { url } of [body.doc, body.doc.sizes.webp320]) {
        expect((await anonymous.get(url)).status, url).toBe(200)
      }
    }
  })
})
