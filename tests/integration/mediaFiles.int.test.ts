/** The files of the image library, as a browser asks for them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { caller, signIn } from '#tests/support/api.ts'
import { aJpeg, asFile } from '#tests/support/images.ts'
import { rawGet } from '#tests/support/raw.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const reader = caller(server)
const admin = await signIn(server)

let url: string
let bytes: Buffer
let svgUrl: string
beforeAll(async () => {
  const picture = await admin.upload(asFile(await aJpeg({ width: 200 })), 'served.jpg', { alt: 'Served' })
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
  const svg = await admin.upload(asFile(drawing, 'image/svg+xml'), 'drawing.svg', { alt: 'A drawing' })
  expect([picture.status, svg.status]).toEqual([201, 201])
  url = picture.body.doc.url
  svgUrl = svg.body.doc.url
  bytes = readFileSync(join(server.mediaDir, picture.body.doc.filename))
})

test('a file is served whole, to be kept for ever and taken for nothing but a picture', async () => {
  const response = await fetch(server.url + url)
  expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-length': String(bytes.length),
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  })
})

test('a file is served in parts', async () => {
  const response = await fetch(server.url + url, { headers: { range: 'bytes=10-19' } })
  expect(response.status).toBe(206)
  expect(response.headers.get('content-range')).toBe(`bytes 10-19/${bytes.length}`)
  expect(Buffer.from(await response.arrayBuffer()).equals(bytes.subarray(10, 20))).toBe(true)
})

test('a file answers a part beyond its end with 416 and its size', async () => {
  const { status, headers } = await reader.get(url, { range: `bytes=${bytes.length}-` })
  expect(status).toBe(416)
  expect(headers.get('content-range')).toBe(`bytes */${bytes.length}`)
})

test('a file is not sent again to who has it', async () => {
  // By hand: fetch adds `cache-control: no-cache` to such a question, which asks for the whole file.
  const ask = (etag: string) => rawGet(server, 'GET', url, ['Host: localhost', `If-None-Match: ${etag}`])
  const etag = (await reader.get(url)).headers.get('etag') ?? ''
  expect(await ask(etag)).toMatchObject({ status: 304, body: '' })
  expect((await ask('"other"')).status).toBe(200)
})

test('a file that is not the one meant is a 412', async () => {
  expect((await reader.get(url, { 'if-match': '"other"' })).status).toBe(412)
})

test('a file answers HEAD with its size and no body', async () => {
  const response = await fetch(server.url + url, { method: 'HEAD' })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-length')).toBe(String(bytes.length))
  expect(await response.text()).toBe('')
})

test('a file that is an SVG may do nothing when opened by itself', async () => {
  const { status, headers } = await reader.get(svgUrl)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toMatch(/^image\/svg\+xml/)
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
  expect(headers.get('content-security-policy')).not.toMatch(/script-src|allow-scripts/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

test('a file that is missing is a 404 problem that nobody keeps', async () => {
  const { status, headers, body } = await reader.get('/api/media/file/nothing.jpg')
  expect(status).toBe(404)
  expect(body).toMatchObject({ status: 404, type: 'urn:prc-alliance:problem:not-found' })
  expect(headers.get('cache-control')).toBe('no-store')
})

test.each([
  '/api/media/file/../../data/secret',
  '/api/media/file/..%2f..%2fpackage.json',
  '/api/media/file/..%2Fdata%2Fplatform.db',
  '/api/media/file/%2e%2e/data/platform.db',
  '/api/media/file/%2e%2e%2fdata%2fplatform.db',
  '/api/media/file/..%5cdata%5cplatform.db',
  '/api/media/file/..\\data\\platform.db',
  '/api/media/file/%252e%252e%252fdata%252fplatform.db',
  '/api/media/file//etc/passwd',
  '/api/media/file/%2fetc%2fpasswd',
  '/api/media/file/a%00.jpg',
  '/api/media/file/.env',
  '/api/media/file/',
  '/api/media/file',
])('a file is never anything outside the library: %s', async (target) => {
  const { status, body } = await rawGet(server, 'GET', target)
  expect([400, 403, 404]).toContain(status)
  expect(JSON.parse(body).status).toBe(status)
})

test('a file cannot be written or deleted by its address', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const response = await fetch(server.url + url, { method, headers: admin.headers })
    expect(response.status, method).toBe(405)
  }
  expect((await reader.get(url)).status).toBe(200)
})
