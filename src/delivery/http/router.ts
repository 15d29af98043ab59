/** Finds the route for an address, reads its parameters, and turns every outcome into an answer. */
import type { z } from 'zod'
import { type Answer, problemAnswer, Refusal } from './answer.ts'
import type { Delivery, Route } from './route.ts'

const maxUrlLength = 4096

interface Compiled {
  route: Route
  segments: readonly string[]
}

export interface RoutedRequest {
  route: Route
  path: Readonly<Record<string, string>>
  query: z.infer<Route['query']>
  /** The same for every spelling of the same request. */
  key: string
}

export class Router {
  readonly #compiled: readonly Compiled[]

  constructor(routes: readonly Route[]) {
    // Fixed segments before named ones: `/v1/changes/stream` is not the page “stream” of a website.
    this.#compiled = routes
      .map((route) => ({ route, segments: route.path.split('/').slice(1) }))
      .toSorted((a, b) => named(a) - named(b))
  }

  /** @param url path and query of a request. @throws Refusal when no route takes it */
  find(url: string): RoutedRequest {
    if (url.length > maxUrlLength) throw new Refusal('uri-too-long', 'The address is too long.')
    const at = url.indexOf('?')
    const { path, route } = this.expect(at === -1 ? url : url.slice(0, at))
    const query = queryOf(route, at === -1 ? '' : url.slice(at + 1))
    return { route, path, query, key: keyOf(route, path, query) }
  }

  /** The route of a path, whatever is asked of it. @throws Refusal when there is none */
  expect(pathname: string): Pick<RoutedRequest, 'path' | 'route'> {
    const segments = pathname.split('/').slice(1).map(decoded)
    for (const { route, segments: pattern } of this.#compiled) {
      const path = match(pattern, segments)
      if (path) return { route, path }
    }
    throw new Refusal('not-found', `${pathname.slice(0, 200)} leads nowhere. See /v1/docs for what there is.`)
  }
}

const named = ({ segments }: Compiled) => segments.filter((segment) => segment.startsWith('{')).length

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new Refusal('malformed-request', 'The address holds a broken percent encoding.')
  }
}

function match(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null
  const path: Record<string, string> = {}
  for (const [index, wanted] of pattern.entries()) {
    const given = segments[index] ?? ''
    const open = wanted.indexOf('{')
    if (open === -1) {
      if (wanted !== given) return null
      continue
    }
    // A name may stand inside a segment: `sitemap-{number}.xml`.
    const close = wanted.indexOf('}')
    const [before, after] = [wanted.slice(0, open), wanted.slice(close + 1)]
    const isLonger = given.length > before.length + after.length
    if (!isLonger || !given.startsWith(before) || !given.endsWith(after)) return null
    path[wanted.slice(open + 1, close)] = given.slice(before.length, given.length - after.length)
  }
  return path
}

function queryOf(route: Route, text: string): z.infer<Route['query']> {
  const given: Record<string, string> = Object.create(null)
  for (const [name, value] of new URLSearchParams(text)) {
    if (name in given) throw new Refusal('invalid-parameter', `“${name.slice(0, 60)}” is given twice.`)
    given[name] = value
  }
  return readQuery(route, { ...given })
}

/** @throws Refusal naming the first parameter that is wrong */
export function readQuery(route: Route, given: Record<string, string>): z.infer<Route['query']> {
  const parsed = route.query.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const name = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue?.path.join('.')
  const known = Object.keys(route.query.shape).join(', ')
  throw new Refusal(
    'invalid-parameter',
    issue?.code === 'unrecognized_keys'
      ? `There is no parameter “${name?.slice(0, 60)}” here; there are: ${known || 'none'}.`
      : `“${name}”: ${issue?.message}.`,
  )
}

function keyOf(route: Route, path: Record<string, string>, query: z.infer<Route['query']>): string {
  const sorted = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `${route.name} ${JSON.stringify(Object.values(path))} ${JSON.stringify(sorted)}`
}

/** Answers a request that was found; a refusal is an answer too. */
export function handle({ path, query, route }: RoutedRequest, delivery: Delivery): Answer {
  try {
    return route.handle({ delivery, path, query })
  } catch (error) {
    if (error instanceof Refusal) return problemAnswer(error)
    throw error
  }
}
