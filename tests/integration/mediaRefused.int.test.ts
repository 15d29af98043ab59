/** Files that are no good picture: each is refused with a sentence, and nothing of it stays. */
import { existsSync, readdirSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { type Answer, caller, signIn } from '#tests/support/api.ts'
import { aJpeg, aPng, asFile } from '#tests/support/images.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer({ env: { UPLOAD_LIMIT_MIB: '1' } })
const admin = await signIn(server)
const jpeg = await aJpeg({ width: 300, height: 200 })
const png = await aPng()

/** A PNG whose header promises this many pixels a side. */
function bomb(side: number): Buffer {
  const bytes = Buffer.from(png)
  bytes.writeUInt32BE(side, 16)
  bytes.writeUInt32BE(side, 20)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}

const svg = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${inner}</svg>`

function expectRefusal({ status, body }: Answer, sentence: RegExp): void {
  expect(status, JSON.stringify(body)).toBeGreaterThanOrEqual(400)
  expect(status, JSON.stringify(body)).toBeLessThan(500)
  expect(body.errors[0].message).toMatch(sentence)
}

afterEach(async () => {
  expect(existsSync(server.mediaDir) ? readdirSync(server.mediaDir) : []).toEqual([])
  expect((await admin.get('/api/media?trash=true&limit=1')).body.totalDocs).toBe(0)
})

const upload = (bytes: Buffer | string, type: string, name: string) =>
  admin.upload(asFile(bytes, type), name, { alt: 'A picture' })

test.each<[string, Buffer | string, string, string, RegExp]>([
  ['cut off', jpeg.subarray(0, jpeg.length >> 1), 'image/jpeg', 'a.jpg', /damaged/],
  ['text', 'Just some words', 'image/png', 'a.png', /not a picture we can read/],
  ['a web page', '<!doctype html><html><body><p>Hello</p></body></html>', 'image/svg+xml', 'a.svg', /\.$/],
  ['a JPEG that calls itself PNG', jpeg, 'image/png', 'a.png', /ends in \.png.*really a JPEG/],
  ['a program by its name', jpeg, 'image/jpeg', 'a.jpg.exe', /ends in \.exe/],
  ['a pixel bomb', bomb(60_000), 'image/png', 'a.png', /60000 × 60000.*3600 megapixels/],
  ['empty', '', 'image/jpeg', 'a.jpg', /empty/],
  ['an SVG with a script', svg('<script>alert(1)</script>'), 'image/svg+xml', 'a.svg', /script/i],
  [
    'an SVG with a handler',
    svg('<path d="M0 0h9" onclick="alert(1)"/>'),
    'image/svg+xml',
    'a.svg',
    /onclick/,
  ],
  [
    'an SVG with a javascript link',
    svg('<a xlink:href="javascript:alert(1)"><path d="M0 0h9"/></a>'),
    'image/svg+xml',
    'a.svg',
    /\.$/,
  ],
  [
    'an SVG that reads a file',
    `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`,
    'image/svg+xml',
    'a.svg',
    /\.$/,
  ],
  ['an SVG with HTML in it', svg('<foreignObject><p>x</p></foreignObject>'), 'image/svg+xml', 'a.svg', /\.$/],
  [
    'an SVG that calls home',
    svg('<image href="https://evil.example/x.png"/>'),
    'image/svg+xml',
    'a.svg',
    /\.$/,
  ],
])('a file that is %s is refused', async (_what, bytes, type, name, sentence) => {
  expectRefusal(await upload(bytes, type, name), sentence)
})

test.each([1, 2, 3])('a file of %d MiB and a byte is refused', async (mebibytes) => {
  const answer = await upload(Buffer.alloc(mebibytes * 1024 * 1024 + 1, 0xff), 'image/jpeg', 'a.jpg')
  expectRefusal(answer, /MB|MiB/)
  expect(answer.status).toBe(413)
})

test('a form without a file is refused', async () => {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt: 'A picture' }))
  expectRefusal(await admin.post('/api/media', form), /file/i)
  expectRefusal(await admin.post('/api/media', { alt: 'A picture' }), /file/i)
})

test('a file is never fetched from an address', async () => {
  const named = { alt: 'A picture', url: `${server.url}/healthz`, filename: 'a.svg' }
  expectRefusal(await admin.post('/api/media', named), /Choose a file/)
  expectRefusal(await admin.post('/api/media', { ...named, url: '/api/media/file/a.svg' }), /Choose a file/)
  expectRefusal(await admin.get(`/api/media/paste-url?src=${encodeURIComponent(server.url)}`), /not enabled/)
  const { body } = await admin.graphql(
    `mutation ($data: mutationMediaInput!) { createMedia(data: $data) { id } }`,
    { data: named },
  )
  expect(body.errors[0].message).toMatch(/Choose a file/)
})

test('a name with a path in it stays in the library', async () => {
  const { body } = await admin.upload(asFile(png, 'image/png'), '../../outside/a.png', { alt: 'A picture' })
  expect(body.doc.filename).toMatch(/^[a-z0-9-]+\.png$/)
  expect(readdirSync(server.mediaDir)).toContain(body.doc.filename)
  expect((await admin.delete(`/api/media/${body.doc.id}`)).status).toBe(200)
})

test('a stranger is refused by size before the file is taken', async () => {
  const answer = await caller(server).upload(asFile(Buffer.alloc(3 * 1024 * 1024)), 'a.jpg', { alt: 'A' })
  expectRefusal(answer, /at most|too large|sign in/i)
  expect(answer.status).toBe(413)
})
