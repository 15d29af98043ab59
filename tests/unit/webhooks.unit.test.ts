import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WebhookEvent } from '#src/contract/webhooks.ts'
import type { PlacedChange } from '#src/publishing/publishedStore.ts'
import { eventOf, merged, type ToldSite } from '#src/publishing/webhooks/eventOf.ts'
import { judge } from '#src/publishing/webhooks/judge.ts'
import { nextAttempt } from '#src/publishing/webhooks/retrySchedule.ts'
import { newSecret, seal, unseal } from '#src/publishing/webhooks/secrets.ts'
import { signedHeaders } from '#src/publishing/webhooks/signature.ts'
import { verifyWebhook } from '#tests/support/verifyWebhook.ts'

const start = new Date('2026-03-08T00:00:00.000Z')
const later = (ms: number) => new Date(start.getTime() + ms)
const hour = 3_600_000

describe('a signature', () => {
  test('is the one of the Standard Webhooks specification', () => {
    // The example of the reference libraries.
    const headers = signedHeaders(
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      '{"test": 2432232314}',
      ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
      new Date(1_614_265_330_000),
    )
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  })

  test('holds with either secret during rotation, and with no other, for no other body, id or time', () => {
    const [old, fresh, other] = [newSecret(), newSecret(), newSecret()]
    const body = JSON.stringify({ id: 'x' })
    const headers = signedHeaders('x', body, [fresh, old], start)
    const at = start.getTime()
    for (const secret of [old, fresh]) expect(verifyWebhook(headers, body, secret, at)).toEqual({ id: 'x' })
    expect(verifyWebhook(headers, body, other, at)).toBeNull()
    expect(verifyWebhook(headers, `${body} `, old, at)).toBeNull()
    expect(verifyWebhook({ ...headers, 'webhook-id': 'y' }, body, old, at)).toBeNull()
    for (const shift of [-301_000, 301_000]) expect(verifyWebhook(headers, body, old, at + shift)).toBeNull()
    for (const [name, value] of [
      ['webhook-timestamp', ''],
      ['webhook-timestamp', 'NaN'],
      ['webhook-signature', ''],
      ['webhook-signature', 'v1,'],
      ['webhook-signature', createHmac('sha256', 'x').update(body).digest('base64')],
    ])
      expect(verifyWebhook({ ...headers, [name as string]: value }, body, old, at)).toBeNull()
  })
})

describe('a sealed secret', () => {
  const platform = 'a platform secret of 32 characters.'

  test('opens under the same platform secret alone, and shows nothing of itself', () => {
    const secret = newSecret()
    const sealed = seal(secret, platform)
    expect(unseal(sealed, platform)).toBe(secret)
    expect(seal(secret, platform), 'the same twice tells that secrets are equal').not.toBe(sealed)
    expect(() => unseal(sealed, `${platform}x`)).toThrow()
  })

  const bytesOf = (text: string) =>
    text
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString('hex'))
      .join('.')

  test('does not open when a character was changed', () => {
    const sealed = seal(newSecret(), platform)
    fc.assert(
      fc.property(fc.nat(sealed.length - 2), fc.constantFrom('A', 'q', '_', '.'), (index, character) => {
        const changed = sealed.slice(0, index) + character + sealed.slice(index + 1)
        // The last character of a part has bits that mean nothing.
        fc.pre(bytesOf(changed) !== bytesOf(sealed))
        expect(() => unseal(changed, platform)).toThrow()
      }),
      { numRuns: 200 },
    )
  })
})

describe('trying again', () => {
  /** Hours after the first try of every try, of a receiver that never answers. */
  const tries = (random: number) => {
    const times = [0]
    for (let now = start; ; ) {
      const next = nextAttempt(times.length, start, now, random)
      if (!next) return times
      times.push((next.getTime() - start.getTime()) / hour)
      now = next
    }
  }

  test('waits longer each time, and gives up within a day', () => {
    expect(tries(0.5).map((hours) => Math.round(hours * 3600))).toEqual([
      0, 5, 35, 155, 755, 2555, 6155, 13_355, 27_755, 42_155, 56_555, 70_955, 85_355,
    ])
  })

  test('stays within a day and at least half a day whatever the jitter', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (random) => {
        const last = tries(random).at(-1) ?? 0
        expect(last).toBeLessThanOrEqual(24)
        expect(last).toBeGreaterThan(12)
      }),
    )
  })
})

describe('what a try means', () => {
  const outcome = (status: number | null) => ({ status, answer: '', error: null, durationMs: 1 })
  const tried = (hours: number, status: number | null, failingSince: string | null) =>
    judge(
      { attempts: 12, firstTriedAt: start.toISOString() },
      { failingSince },
      outcome(status),
      later(hours * hour),
      later(hours * hour),
      0.5,
    )

  test.each([200, 201, 204, 299])('%i is delivered, and ends the failing', (status) => {
    const { delivery, failingSince, isBack } = tried(1, status, start.toISOString())
    expect([delivery.status, failingSince, isBack]).toEqual(['delivered', null, true])
  })

  test.each([null, 100, 301, 307, 400, 404, 429, 500, 503])('%s is tried again', (status) => {
    const { delivery, switchOff } = tried(1, status, start.toISOString())
    expect([delivery.status, delivery.attempts, switchOff]).toEqual(['waiting', 13, null])
    expect(delivery.nextTryAt).toBe(later(5 * hour).toISOString())
  })

  test('410 is given up at once and switches the webhook off', () => {
    const { delivery, switchOff } = tried(0, 410, null)
    expect([delivery.status, delivery.nextTryAt]).toEqual(['failed', null])
    expect(switchOff).toMatch('410 Gone')
  })

  test('an event given up switches the webhook off only when nothing got through for 72 hours', () => {
    const ago = (hours: number) => later((24 - hours) * hour).toISOString()
    expect(tried(24, 500, ago(71)).delivery.status).toBe('failed')
    expect(tried(24, 500, ago(71)).switchOff).toBeNull()
    expect(tried(24, 500, ago(72)).switchOff).toMatch('Nothing got through since')
    expect(tried(1, 500, ago(500)).switchOff, 'it is still being tried').toBeNull()
  })
})

describe('an event', () => {
  const site: ToldSite = { id: 'a', key: 'site-a', locales: ['en', 'es'] }
  const all = { id: 'hook', events: ['published', 'withdrawn'], types: [] } as const
  const change = (over: Partial<PlacedChange> = {}): PlacedChange => ({
    seq: 7,
    row: 'treatments:1:en',
    event: 'published',
    type: 'treatments',
    id: '1',
    locale: 'en',
    slug: 'pump',
    formerSlug: null,
    sites: null,
    formerSites: null,
    hash: 'h',
    reason: null,
    at: start.toISOString(),
    tags: ['treatments:1'],
    ...over,
  })
  const told = (over: Partial<PlacedChange>) => eventOf(change(over), site, all)?.event ?? null

  test.each<[string, Partial<PlacedChange>, string | null]>([
    ['on every website', {}, 'published'],
    ['on this one', { sites: ['a'], formerSites: ['a'] }, 'published'],
    ['on another', { sites: ['b'], formerSites: ['b'] }, null],
    ['moved here', { sites: ['a'], formerSites: ['b'] }, 'published'],
    ['moved away', { sites: ['b'], formerSites: ['a', 'b'] }, 'withdrawn'],
    ['moved away from everywhere', { sites: ['b'], formerSites: null }, 'withdrawn'],
    ['withdrawn here', { event: 'withdrawn', sites: ['a'], formerSites: ['a'] }, 'withdrawn'],
    ['withdrawn elsewhere', { event: 'withdrawn', sites: ['b'], formerSites: ['b'] }, null],
    ['the website itself', { type: 'sites', id: 'a', slug: null }, 'published'],
    ['another website itself', { type: 'sites', id: 'b', slug: null }, null],
  ])('of a document %s', (_, over, event) => expect(told(over)).toBe(event))

  test('names paths by the website’s default language', () => {
    const paths = (over: Partial<PlacedChange>, locales = site.locales) =>
      eventOf(change(over), { ...site, locales }, all)?.paths
    expect(paths({ locale: 'es' })).toEqual(['/es/treatments/pump', '/es/treatments'])
    expect(paths({ locale: 'es' }, ['es', 'en'])).toEqual(['/treatments/pump', '/treatments'])
    expect(paths({ type: 'pages', slug: 'home' })).toEqual(['/'])
    expect(paths({ type: 'pages', slug: 'about', formerSlug: 'us' })).toEqual(['/about', '/us'])
    expect(paths({ type: 'media', slug: null })).toEqual([])
    expect(paths({ locale: 'es' }, ['en']), 'a language the website does not have').toBeUndefined()
  })

  test('is told only when it was asked for', () => {
    expect(eventOf(change(), site, { ...all, events: ['withdrawn'] })).toBeNull()
    expect(eventOf(change(), site, { ...all, types: ['articles'] })).toBeNull()
    expect(eventOf(change(), site, { ...all, types: ['treatments'] })).not.toBeNull()
  })

  test('that takes over another names everything out of date, and the newest state', () => {
    const of = (over: Partial<PlacedChange>) => eventOf(change(over), site, all) as WebhookEvent
    const both = merged(
      of({ slug: 'b', formerSlug: 'a', tags: ['one'] }),
      of({ seq: 8, slug: 'c', formerSlug: 'b', tags: ['two'] }),
    )
    expect(both).toMatchObject({ cursor: '8', slug: 'c', formerSlug: 'a' })
    expect(both.paths.toSorted()).toEqual(['/treatments', '/treatments/a', '/treatments/b', '/treatments/c'])
    expect(both.tags.toSorted()).toEqual(['one', 'two'])
  })
})
