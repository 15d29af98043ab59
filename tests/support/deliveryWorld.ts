/** A front door with routes of the tests' own, and everything it looks at within reach. */
import { z } from 'zod'
import { answer, Refusal } from '#src/delivery/http/answer.ts'
import type { DeliveryHandlerOptions } from '#src/delivery/http/deliveryHandlerOptions.ts'
import { type Delivery, route } from '#src/delivery/http/route.ts'
import { Router } from '#src/delivery/http/router.ts'
import type { PlacedChange, PlannedMoment } from '#src/publishing/publishedStore.ts'

/** What the routes answer from, and everything the door looks at. */
export function aWorld() {
  const world = {
    now: Date.parse('2026-11-22T12:00:00Z'),
    text: 'one',
    made: 0,
    planned: [] as PlannedMoment[],
    validUntil: null as Date | null,
    awaySince: null as Date | null,
    currentAt: null as Date | null,
    errors: [] as string[],
    isStopping: false,
    tell: (_changes: readonly PlacedChange[]) => {},
  }
  const query = z.strictObject({ long: z.coerce.number().optional() })
  const routes = [
    route({
      name: 'text',
      path: '/v1/text',
      summary: '',
      tag: '',
      query,
      answer: z.string(),
      handle: ({ query: { long } }) => {
        world.made += 1
        const text = long ? world.text.padEnd(Number(long), ' and more') : world.text
        return answer({ text }, { tags: new Set(['t:1']), validUntil: world.validUntil })
      },
    }),
    route({
      name: 'missing',
      path: '/v1/missing',
      summary: '',
      tag: '',
      query,
      answer: z.string(),
      handle: () => {
        world.made += 1
        throw new Refusal('not-found', 'Nothing here.', new Set(['t:1']))
      },
    }),
    route({
      name: 'broken',
      path: '/v1/broken',
      summary: '',
      tag: '',
      query,
      answer: z.string(),
      handle: () => {
        throw new TypeError('a fault of ours')
      },
    }),
  ]
  const options: DeliveryHandlerOptions = {
    delivery: { planned: [], baseUrl: 'http://x', now: () => new Date(world.now) } as unknown as Delivery,
    replica: {
      get awaySince() {
        return world.awaySince
      },
      get currentAt() {
        return world.currentAt
      },
      onChange: (listener) => {
        world.tell = listener
      },
    },
    router: new Router(routes),
    log: { error: (line: object) => world.errors.push(JSON.stringify(line)), info: () => {} } as never,
    now: () => world.now,
    settings: {
      DELIVERY_CACHE_MIB: 1,
      DELIVERY_MAX_AGE_SECONDS: 60,
      DELIVERY_REQUESTS_PER_MINUTE: 1000,
      TRUST_PROXY: false,
    },
    posts: {
      '/v1/echo': (body, req) => {
        world.made += 1
        if (body.length === 0) throw new Refusal('malformed-request', 'Say something.')
        return answer(
          { said: body.toString(), as: req.headers['content-type'] ?? null },
          { tags: new Set(['t:1']), validUntil: null },
        )
      },
    },
    streams: {
      '/v1/ticks': (req, res) => {
        res.writeHead(200, { 'content-type': 'text/event-stream' })
        if (req.method === 'HEAD') res.end()
        else res.write(': hello\n\n')
      },
    },
  }
  Object.defineProperty(options.delivery, 'planned', { get: () => world.planned })
  return { options, world }
}
