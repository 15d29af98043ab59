import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { post } from '#src/publishing/webhooks/post.ts'
import { isPublicAddress } from '#src/publishing/webhooks/publicAddress.ts'
import { problemOfUrl } from '#src/publishing/webhooks/webhookUrl.ts'

describe('an address', () => {
  test.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.170',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.0.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.7',
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:0:127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:10::1',
    '2001:db8::1',
    '2002:7f00:1::1',
    '3fff::1',
    '5f00::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    '2606:4700::1%eth0',
    'fec0::1',
    'ff02::1',
    'localhost',
    '127.1',
    '2130706433',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '',
  ])('%s is not on the public internet', (address) => expect(isPublicAddress(address)).toBe(false))

  test.each(['8.8.8.8', '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1', '223.255.255.255'])(
    '%s is',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )
  test.each(['2606:4700:4700::1111', '2001:4860:4860::8888', '2a00:1450::1'])('%s is', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  )
})

describe('a webhook address', () => {
  test.each([
    ['', /whole address/],
    ['www.example.org', /whole address/],
    [`https://www.example.org/${'x'.repeat(1000)}`, /whole address/],
    ['http://www.example.org', /https/],
    ['ftp://www.example.org', /https/],
    ['javascript:alert(1)', /https/],
    ['https://me@www.example.org', /name and password/],
    ['https://:secret@www.example.org', /name and password/],
    ['https://www.example.org/#x', /#/],
    ['https://127.0.0.1', /public internet/],
    ['https://127.1', /public internet/],
    ['https://2130706433', /public internet/],
    ['https://0x7f000001', /public internet/],
    ['https://0x7f.1', /public internet/],
    ['https://0177.0.0.1', /public internet/],
    ['https://017700000001', /public internet/],
    ['https://①②⑦.0.0.1', /public internet/],
    ['https://[::1]', /public internet/],
    ['https://[::ffff:127.0.0.1]:8443', /public internet/],
    ['https://[::ffff:7f00:1]', /public internet/],
    ['https://[64:ff9b::a9fe:a9fe]', /public internet/],
    // Allowed is 10.1.2.3:8080 alone.
    ['http://10.1.2.3', /https/],
    ['https://10.1.2.3:8081', /public internet/],
    ['http://10.1.2.3:8080@www.example.org/', /name and password/],
  ])('%s is refused', (url, why) => expect(problemOfUrl(url, ['10.1.2.3:8080'])).toMatch(why))

  test.each([
    'https://www.example.org',
    'https://www.example.org:8443/hook?site=1',
    'https://8.8.8.8/hook',
    'https://[2606:4700:4700::1111]/hook',
    'http://10.1.2.3:8080/hook',
    'http://receiver:1234/hook',
  ])('%s is fine', (url) => expect(problemOfUrl(url, ['10.1.2.3:8080', 'Receiver'])).toBeNull())
})

describe('a call', () => {
  const call = (url: string, allowedHosts: string[] = []) =>
    post(url, { headers: {}, body: '{}', allowedHosts, signal: new AbortController().signal })

  test('by a name that leads to this machine is refused when connecting', async () => {
    let connections = 0
    const server = createServer().on('connection', () => connections++)
    await new Promise<void>((resolve) => server.listen(0, resolve))
    const { port } = server.address() as AddressInfo
    const outcome = await call(`https://localhost:${port}/`)
    expect(outcome).toMatchObject({
      status: null,
      error: expect.stringMatching(/not on the public internet/),
    })
    expect(connections).toBe(0)
    server.close()
  })

  test('keeps the first kilobyte of an answer that never ends', async () => {
    const server = createServer((_req, res) => {
      res.writeHead(200)
      const write = () => void (res.destroyed || res.write('x\0'.repeat(500), write))
      write()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    const { answer, status } = await call(`http://${host}/`, [host])
    expect([status, answer]).toEqual([200, 'x'.repeat(512)])
    server.closeAllConnections()
    server.close()
  })

  test('ends when it is broken off', async () => {
    const server = createServer(() => undefined)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    const stop = new AbortController()
    server.once('request', () => stop.abort())
    const options = { headers: {}, body: '{}', allowedHosts: [host], signal: stop.signal }
    expect((await post(`http://${host}/`, options)).status).toBeNull()
    server.closeAllConnections()
    server.close()
  })
})
