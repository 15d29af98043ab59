/** The life of an image: it stays while something uses it, keeps its file, and takes its files with it. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Answer, signIn } from '#tests/support/api.ts'
import { aLocation, aPage, aSection, aSite, aTreatment, richText } from '#tests/support/builders.ts'
import { aJpeg, asFile } from '#tests/support/images.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const admin = await signIn(server)

let count = 0
async function anImage(width = 40) {
  const { status, body } = await admin.upload(asFile(await aJpeg({ width })), `image-${++count}.jpg`, {
    alt: 'A picture',
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}

/** Every file of the library with the hash of its bytes. */
const filesNow = () =>
  Object.fromEntries(
    readdirSync(server.mediaDir)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(server.mediaDir, name)))
          .digest('hex'),
      ]),
  )

async function made(answer: Promise<Answer>) {
  const { status, body } = await answer
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}

const withUpload = (id: string) => {
  const text = richText('Before the picture.')
  const upload = {
    type: 'upload',
    version: 3,
    format: '',
    id: 'a1b2c3',
    relationTo: 'media',
    value: id,
    fields: null,
  }
  return { root: { ...text.root, children: [...text.root.children, upload] } }
}

describe('an image is not deleted while it is used', () => {
  test.each<[string, string, (id: string) => Record<string, unknown>, string]>([
    ['a main image', 'treatments', (heroImage) => aTreatment({ heroImage, _status: 'published' }), 'title'],
    ['only a draft', 'treatments', (heroImage) => aTreatment({ heroImage, _status: 'draft' }), 'title'],
    ['a list of photos', 'locations', (id) => aLocation({ photos: [id], _status: 'published' }), 'name'],
    [
      'rich text',
      'treatments',
      (id) => aTreatment({ sections: [aSection({ body: withUpload(id) })], _status: 'published' }),
      'title',
    ],
    [
      'a page block',
      'pages',
      (media) => aPage({ blocks: [{ blockType: 'mediaBlock', media }], _status: 'published' }),
      'title',
    ],
    ['a picture for sharing', 'pages', (image) => aPage({ seo: { image }, _status: 'published' }), 'title'],
    ['a site', 'sites', (logo) => aSite({ brand: { ...aSite().brand, logo } }), 'name'],
  ])('by %s', async (_where, collection, build, titleField) => {
    const image = await anImage()
    const before = filesNow()
    const draft = collection !== 'sites' && build('x')['_status'] === 'draft'
    const user = await made(admin.post(`/api/${collection}${draft ? '?draft=true' : ''}`, build(image.id)))
    const { status, body } = await admin.delete(`/api/media/${image.id}`)
    expect(status).toBe(409)
    expect(body.errors[0].message).toContain(`“${user[titleField]}” (${collection})`)
    expect(body.errors[0].data.usages).toMatchObject([{ collection, id: user.id }])
    expect((await admin.get(`/api/media/${image.id}`)).status).toBe(200)
    expect(filesNow()).toEqual(before)
  })

  test('by a newer draft of a published document, in Spanish alone', async () => {
    const image = await anImage()
    const treatment = await made(admin.post('/api/treatments', aTreatment({ _status: 'published' })))
    const rows = [{ ...aSection({ body: withUpload(image.id) }), id: treatment.sections[0].id }]
    const saved = await admin.patch(`/api/treatments/${treatment.id}?draft=true&locale=es`, {
      sections: rows,
    })
    expect(saved.status).toBe(200)
    expect((await admin.delete(`/api/media/${image.id}`)).status).toBe(409)
  })

  test('by a document in the trash, which may come back', async () => {
    const image = await anImage()
    const treatment = await made(admin.post('/api/treatments', aTreatment({ heroImage: image.id })))
    await admin.patch(`/api/treatments/${treatment.id}`, { deletedAt: new Date().toISOString() })
    expect((await admin.delete(`/api/media/${image.id}`)).status).toBe(409)
  })

  test('by one of many that are deleted at once', async () => {
    const [used, unused] = [await anImage(), await anImage()]
    await made(admin.post('/api/treatments', aTreatment({ heroImage: used.id })))
    const { body } = await admin.delete(`/api/media?where[id][in]=${used.id},${unused.id}`)
    expect(body.docs.map(({ id }: { id: string }) => id)).toEqual([unused.id])
    expect(body.errors).toHaveLength(1)
    expect(Object.keys(filesNow())).toContain(used.filename)
  })
})

test('an image that nothing uses is deleted with all its files', async () => {
  const before = filesNow()
  const image = await anImage(700)
  expect(Object.keys(filesNow()).length).toBe(Object.keys(before).length + 5)
  expect((await admin.delete(`/api/media/${image.id}`)).status).toBe(200)
  expect(filesNow()).toEqual(before)
  expect((await admin.get(image.url)).status).toBe(404)
})

test('an image that was taken out everywhere can be deleted', async () => {
  const image = await anImage()
  const treatment = await made(admin.post('/api/treatments', aTreatment({ heroImage: image.id })))
  expect((await admin.delete(`/api/media/${image.id}`)).status).toBe(409)
  await admin.patch(`/api/treatments/${treatment.id}`, { heroImage: null })
  expect((await admin.delete(`/api/media/${image.id}`)).status).toBe(200)
})

test('an image in the trash keeps its files until it is deleted for good', async () => {
  const image = await anImage()
  const trashed = await admin.patch(`/api/media/${image.id}`, { deletedAt: new Date().toISOString() })
  expect(trashed.status).toBe(200)
  expect((await admin.get(`/api/media/${image.id}`)).status).toBe(404)
  expect(Object.keys(filesNow())).toContain(image.filename)
  expect((await admin.delete(`/api/media/${image.id}?trash=true`)).status).toBe(200)
  expect(Object.keys(filesNow())).not.toContain(image.filename)
})

test('the file of an image cannot be replaced', async () => {
  const image = await anImage()
  const before = filesNow()
  const form = new FormData()
  form.append('file', asFile(await aJpeg({ width: 99 })), 'new.jpg')
  form.append('_payload', JSON.stringify({ alt: 'Another picture' }))
  const { status, body } = await admin.patch(`/api/media/${image.id}`, form)
  expect(status).toBe(400)
  expect(body.errors[0].message).toMatch(/keeps its file.*Upload the new picture/)
  expect(filesNow()).toEqual(before)
  const after = await admin.get(`/api/media/${image.id}`)
  expect(after.body).toMatchObject({ alt: 'A picture', filename: image.filename, width: 40 })
})

test.each(['filename', 'url', 'mimeType', 'width', 'filesize', 'sizes', 'thumbnailURL'])(
  'what is known of the file cannot be rewritten: %s',
  async (name) => {
    const image = await anImage(330)
    const before = filesNow()
    const value = { filename: '../x.jpg', mimeType: 'text/html', width: 1, filesize: 1 }[name] ?? 'x'
    const data = name === 'sizes' ? { sizes: { webp320: { filename: 'other.webp' } } } : { [name]: value }
    await admin.patch(`/api/media/${image.id}`, data)
    const { body } = await admin.get(`/api/media/${image.id}`)
    expect({ [name]: body[name] }).toEqual({ [name]: image[name] })
    expect(filesNow()).toEqual(before)
  },
)

describe('a moved focal point', () => {
  const asForm = (data: object) => {
    const form = new FormData()
    form.append('_payload', JSON.stringify(data))
    return form
  }

  test('as the admin sends it is kept, and every file with its name and bytes', async () => {
    const image = await anImage(700)
    const before = filesNow()
    const { status, body } = await admin.patch(
      `/api/media/${image.id}?uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=20`,
      asForm({ alt: 'A picture' }),
    )
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.doc).toMatchObject({ focalX: 10, focalY: 20, filename: image.filename, sizes: image.sizes })
    expect((await admin.get(`/api/media/${image.id}`)).body).toMatchObject({ focalX: 10, focalY: 20 })
    expect(filesNow()).toEqual(before)
  })

  test('as data is kept, and every file with its name and bytes', async () => {
    const image = await anImage(700)
    const before = filesNow()
    const { status } = await admin.patch(`/api/media/${image.id}`, { focalX: 33, focalY: 66 })
    expect(status).toBe(200)
    const { body } = await admin.get(`/api/media/${image.id}`)
    expect(body).toMatchObject({ focalX: 33, focalY: 66, filename: image.filename, sizes: image.sizes })
    expect(filesNow()).toEqual(before)
  })

  test('chosen while uploading is kept', async () => {
    const form = asForm({ alt: 'A picture' })
    form.append('file', asFile(await aJpeg({ width: 41 })), 'focal.jpg')
    const { body } = await admin.post(
      '/api/media?uploadEdits[focalPoint][x]=80&uploadEdits[focalPoint][y]=5',
      form,
    )
    expect(body.doc).toMatchObject({ focalX: 80, focalY: 5, width: 41 })
  })

  test.each([
    ['-5', '900', 0, 100],
    ['x', '', 0, 0],
  ])('of %s and %s stays within the picture', async (x, y, focalX, focalY) => {
    const image = await anImage()
    const { body } = await admin.patch(
      `/api/media/${image.id}?uploadEdits[focalPoint][x]=${x}&uploadEdits[focalPoint][y]=${y}`,
      asForm({ alt: 'A picture' }),
    )
    expect(body.doc).toMatchObject({ focalX, focalY })
  })
})

test('a crop changes no file', async () => {
  const image = await anImage(700)
  const before = filesNow()
  const crop =
    'uploadEdits[crop][x]=10&uploadEdits[crop][y]=10&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50'
  const sizes = 'uploadEdits[widthInPixels]=50&uploadEdits[heightInPixels]=50'
  for (const query of [crop, `${crop}&${sizes}`, `${crop}&${sizes}&uploadEdits[crop][unit]=%25`]) {
    const { status } = await admin.patch(`/api/media/${image.id}?${query}`, { alt: 'A picture' })
    expect(status).toBeLessThan(500)
    const { body } = await admin.get(`/api/media/${image.id}`)
    expect(body).toMatchObject({ filename: image.filename, width: 700, sizes: image.sizes })
    expect(filesNow()).toEqual(before)
  }
})
