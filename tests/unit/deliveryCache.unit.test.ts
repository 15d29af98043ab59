/** The response cache against a plain model of it, step by step. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cacheable, ResponseCache } from '#src/delivery/http/responseCache.ts'

class Value implements Cacheable {
  readonly tags: ReadonlySet<string>
  readonly bytes: number
  onGrowth: (bytes: number) => void = () => undefined

  constructor(tags: readonly string[], bytes: number) {
    this.tags = new Set(tags)
    this.bytes = bytes
  }
}

const mostBytes = 20_000
const key = fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8')
/** A spelling leads to one request and no other. */
const spelling = fc.tuple(key, fc.nat(20)).map(([of, number]) => ({ of, alias: `${of}?${number}` }))
const tags = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 })
const step = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), spelling, tags, bytes: fc.nat(6000) }),
  fc.record({ kind: fc.constant('byKey' as const), spelling }),
  fc.record({ kind: fc.constant('byAlias' as const), spelling }),
  fc.record({ kind: fc.constant('purge' as const), tags }),
  fc.record({ kind: fc.constant('grow' as const), of: key, by: fc.nat(3000) }),
  fc.record({ kind: fc.constant('clear' as const) }),
)

test('what it holds was put, not purged since, and stays within its bytes', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
      const cache = new ResponseCache<Value>(mostBytes)
      /** The last put of each key, unless purged. */
      const live = new Map<string, Value>()
      const everPut = new Map<string, Value>()
      for (const one of steps) {
        if (one.kind === 'put') {
          const value = new Value(one.tags, one.bytes)
          cache.put(one.spelling.of, value, one.spelling.alias)
          live.set(one.spelling.of, value)
          everPut.set(one.spelling.of, value)
          expect(cache.byKey(one.spelling.of)).toBe(value)
        } else if (one.kind === 'byKey') {
          const found = cache.byKey(one.spelling.of, one.spelling.alias)
          if (found) expect(found).toBe(live.get(one.spelling.of))
        } else if (one.kind === 'byAlias') {
          const found = cache.byAlias(one.spelling.alias)
          if (found) expect(found).toBe(live.get(one.spelling.of))
        } else if (one.kind === 'purge') {
          cache.purge(one.tags)
          for (const [of, value] of live) if (one.tags.some((tag) => value.tags.has(tag))) live.delete(of)
        } else if (one.kind === 'grow') {
          everPut.get(one.of)?.onGrowth(one.by)
        } else {
          cache.clear()
          live.clear()
        }
        expect(cache.bytes).toBeLessThanOrEqual(mostBytes)
        expect(cache.bytes).toBeGreaterThanOrEqual(0)
        expect(cache.aliases).toBeLessThanOrEqual(cache.size * 8)
      }
      // Whatever came and went, nothing of it is left behind.
      cache.purge(['a', 'b', 'c', 'd', 'e'])
      expect(cache.tags).toBe(0)
      for (const [of, value] of live) if (value.tags.size > 0) expect(cache.byKey(of)).toBeUndefined()
      cache.clear()
      expect([cache.size, cache.aliases, cache.tags, cache.bytes]).toEqual([0, 0, 0, 0])
    }),
    { numRuns: 300 },
  )
})

test('emptied by purges alone, it counts no bytes', () => {
  const cache = new ResponseCache<Value>(1e6)
  for (let at = 0; at < 50; at += 1) {
    const value = new Value([`t${at % 7}`], 100)
    cache.put(`k${at}`, value, `/k${at}`)
    for (let spelling = 0; spelling < 20; spelling += 1) cache.byKey(`k${at}`, `/k${at}?${spelling}`)
    value.onGrowth(1234)
  }
  expect(cache.size).toBe(50)
  cache.purge(['t0', 't1', 't2', 't3', 't4', 't5', 't6'])
  expect([cache.size, cache.aliases, cache.tags, cache.bytes]).toEqual([0, 0, 0, 0])
})

test('when it is full, the least recently used goes first', () => {
  const cache = new ResponseCache<Value>(10_000)
  for (const name of ['a', 'b', 'c']) cache.put(name, new Value([], 2000), `/${name}`)
  cache.byAlias('/a')
  cache.byKey('b')
  cache.put('d', new Value([], 2000))
  expect(cache.byKey('c')).toBeUndefined()
  cache.put('e', new Value([], 2000))
  expect(cache.byAlias('/a')).toBeUndefined()
  expect(['b', 'd', 'e'].map((name) => cache.byKey(name)?.bytes)).toEqual([2000, 2000, 2000])
})

test('an answer larger than the cache is not kept, and drives nothing out', () => {
  const cache = new ResponseCache<Value>(10_000)
  cache.put('small', new Value(['x'], 100))
  cache.put('large', new Value(['x'], 10_000))
  expect(cache.byKey('large')).toBeUndefined()
  expect(cache.byKey('small')).toBeDefined()
})
