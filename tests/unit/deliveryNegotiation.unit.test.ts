/** What an answer goes out as: its coding, its validator, how long it may be kept, its tags, whose it is. */
import type { IncomingMessage } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clientAddress, networkOf } from '#src/delivery/http/clientAddress.ts'
import { chooseCoding, compress, mostBytesAtOnce } from '#src/delivery/http/contentCoding.ts'
import { entityTag, isKnownToCaller } from '#src/delivery/http/entityTag.ts'
import { cacheControl, PlanWatch } from '#src/delivery/http/freshness.ts'
import { RateLimit } from '#src/delivery/http/rateLimit.ts'
import { requestId } from '#src/delivery/http/requestId.ts'
import { surrogateKey } from '#src/delivery/http/surrogateKey.ts'

describe('the coding', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0, gzip;q=0.001', 'gzip'],
    ['identity, gzip;q=0.5', 'identity'],
    ['identity;q=0.5, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['*;q=0.1, br;q=0', 'gzip'],
    ['*;q=0', 'identity'],
    ['identity;q=0', 'identity'],
    ['deflate', 'identity'],
    ['gzip;q=2', 'identity'],
    ['gzip;q=x, br; q=0.3', 'br'],
    ['__proto__, constructor, toString;q=1', 'identity'],
  ])('of “%s” is %s', (header, coding) => {
    expect(chooseCoding(header)).toBe(coding)
    // The second time from memory.
    expect(chooseCoding(header)).toBe(coding)
  })

  test('is always one of ours, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (header) => {
        expect(['br', 'gzip', 'identity']).toContain(chooseCoding(header))
      }),
    )
  })

  test.each([100, mostBytesAtOnce + 1])('of %d bytes decodes to the same bytes', async (length) => {
    const bytes = Buffer.from('ñ pain '.repeat(length / 8 + 1))
    expect(gunzipSync(await compress(bytes, 'gzip')).equals(bytes)).toBe(true)
    expect(brotliDecompressSync(await compress(bytes, 'br')).equals(bytes)).toBe(true)
  })
})

test.each([
  ['"a-br"', true],
  ['W/"a-br"', true],
  ['"x", "a-br"', true],
  ['"x",W/"a-br" , "y"', true],
  ['*', true],
  [' * ', true],
  ['"a"', false],
  ['a-br', false],
  ['"a-br', false],
  ['', false],
  [undefined, false],
])('a caller that has %s has the answer: %s', (header, known) => {
  expect(isKnownToCaller(header, entityTag('a', 'br'))).toBe(known)
})

describe('the time an answer may be kept', () => {
  test('never reaches the moment at which it changes, also as a stale copy', () => {
    fc.assert(
      fc.property(fc.nat(86_400), fc.nat(100_000), (most, remaining) => {
        const text = cacheControl(most, remaining)
        const seconds = (name: string) => Number(new RegExp(`${name}=(\\d+)`).exec(text)?.[1] ?? 0)
        expect(seconds('max-age')).toBe(Math.min(most, remaining))
        expect(seconds('max-age') + seconds('stale-while-revalidate')).toBeLessThanOrEqual(remaining)
      }),
    )
    expect(cacheControl(60, Number.POSITIVE_INFINITY)).toBe(
      'public, max-age=60, stale-while-revalidate=60, stale-if-error=86400',
    )
    expect(cacheControl(60, 70)).toBe('public, max-age=60, stale-while-revalidate=10, stale-if-error=86400')
  })

  test('looks to the next of all plans, and is short while one is late', () => {
    const now = Date.parse('2026-11-22T12:00:00Z')
    let planned = [
      { at: '2026-11-22T12:01:30.900Z', type: 'treatments', id: '1' },
      { at: '2026-11-22T12:00:20.500Z', type: 'faqs', id: '2' },
    ]
    const watch = new PlanWatch(() => planned)
    expect(watch.secondsLeft(now)).toBe(20)
    expect(watch.secondsLeft(now + 20_000)).toBe(0)
    expect(watch.secondsLeft(now + 25_000)).toBe(1)
    planned = planned.slice(0, 1)
    expect(watch.secondsLeft(now + 25_000)).toBe(65)
    planned = []
    expect(watch.secondsLeft(now)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('surrogate keys', () => {
  test('name the tags, with nothing in them that a header may not hold', () => {
    expect(surrogateKey(new Set(['treatments', 'treatments:42<faqs', 'faqs/a b\r\nx: é']))).toBe(
      'treatments treatments:42<faqs faqs/a%20b%0D%0Ax:%20%C3%A9',
    )
  })

  test('of too many tags are their types, which every change names', () => {
    const tags = new Set(['sites:1', 'changes', 'conditions:7<treatments', 'pages/home'])
    for (let id = 0; id < 2000; id += 1) tags.add(`media:${id}`)
    expect(surrogateKey(tags)).toBe('sites changes treatments pages media')
  })
})

describe('the client', () => {
  const request = (remoteAddress: string, forwarded?: string) =>
    ({
      socket: { remoteAddress },
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    }) as unknown as IncomingMessage

  test.each([
    ['198.51.100.7', '198.51.100.7'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s counts as %s', (address, network) => expect(networkOf(address)).toBe(network))

  test.each([
    [false, '203.0.113.9', '10.0.0.1'],
    [true, '203.0.113.9, 10.0.0.2', '203.0.113.9'],
    [1, '203.0.113.9, 198.51.100.4', '198.51.100.4'],
    [2, '203.0.113.9, 198.51.100.4', '203.0.113.9'],
    ['10.0.0.0/8', '203.0.113.9, 10.0.0.2', '203.0.113.9'],
    ['loopback', '203.0.113.9', '10.0.0.1'],
    ['loopback, 10.0.0.1', '203.0.113.9', '203.0.113.9'],
    [true, 'x'.repeat(5000), '10.0.0.1'],
    [true, undefined, '10.0.0.1'],
  ])('with trust %s in the proxy, “%s” is %s', (trust, forwarded, client) => {
    expect(clientAddress(trust)(request('10.0.0.1', forwarded))).toBe(client)
  })
})

describe('the rate limit', () => {
  test('lets through a minute’s worth at once, then the steady rate', () => {
    const limit = new RateLimit(60)
    const at = 1_000_000
    for (let count = 0; count < 60; count += 1) expect(limit.take('a', at)).toBe(0)
    expect(limit.take('a', at)).toBe(1)
    expect(limit.take('b', at)).toBe(0)
    expect(limit.take('a', at + 999)).toBe(1)
    expect(limit.take('a', at + 1000)).toBe(0)
    expect(limit.take('a', at + 1000)).toBe(1)
  })

  test('over any time lets through no more than a bucket and what flowed in', () => {
    const step = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(40_000))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.array(step, { maxLength: 400 }), (perMinute, steps) => {
        const limit = new RateLimit(perMinute)
        const taken = new Map<string, number>()
        let now = 5_000_000
        const start = now
        for (const [client, pause] of steps) {
          // Mostly quick, with long breaks in between.
          now += pause % 7 === 0 ? pause : pause % 300
          if (limit.take(client, now) > 0) continue
          taken.set(client, (taken.get(client) ?? 0) + 1)
          expect(taken.get(client)).toBeLessThanOrEqual(
            perMinute + ((now - start) / 60_000) * perMinute + 0.01,
          )
        }
      }),
    )
  })

  test('never turns away a client that keeps to the rate', () => {
    const limit = new RateLimit(600)
    for (let now = 0; now < 200_000; now += 100) expect(limit.take('steady', now)).toBe(0)
  })

  test('remembers a bounded number of clients', () => {
    const limit = new RateLimit(60, 1000)
    for (let client = 0; client < 10_000; client += 1) limit.take(String(client), 1_000_000)
    expect(limit.clients).toBeLessThanOrEqual(2000)
  })
})

test('a request keeps its own well-formed id, and gets a new one otherwise', () => {
  expect(requestId('edge-7f.3_a')).toBe('edge-7f.3_a')
  const made = [undefined, 'short', 'a b c d e f', 'x'.repeat(65), 'a\r\nset-cookie: b'].map(requestId)
  for (const id of made) expect(id).toMatch(/^[\w.-]{8,64}$/)
  expect(new Set(made).size).toBe(made.length)
})
