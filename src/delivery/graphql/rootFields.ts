/** The fields a query starts from: every route that answers JSON, with the same parameters. */
import { GraphQLError, type GraphQLFieldConfig, type GraphQLFieldConfigArgumentMap } from 'graphql'
import { z } from 'zod'
import { type ProblemCode, type ProblemDetails, problems } from '#src/errors.ts'
import { type Described, shapeOf, withoutCommas } from '../contractShape.ts'
import { type Answer, Refusal } from '../http/answer.ts'
import type { Delivery, Route } from '../http/route.ts'
import { readQuery } from '../http/router.ts'
import { type ContractTypes, capitalized } from './typesFromContract.ts'

/** What the fields of one request share. */
export interface QueryContext {
  delivery: Delivery
  /** What the answers were made from. */
  tags: Set<string>
  validUntil: Date | null
}

export type Arguments = Readonly<Record<string, unknown>>

/** A route as a field. */
export interface RootField {
  name: string
  route: Route
  answer: Described
}

/** The routes that a query can ask. */
export function rootFieldsOf(routes: readonly Route[]): RootField[] {
  return routes.flatMap((route) =>
    typeof route.answer === 'string' || route.path.startsWith('/v1/preview')
      ? []
      : [{ name: fieldName(route), route, answer: shapeOf(route.answer) }],
  )
}

/** `/v1/{site}/treatments` is `treatments`, one of them is `treatment`, `/v1/{site}` is `site`. */
function fieldName({ answer, path }: Route): string {
  const last = path.split('/').at(-1) ?? ''
  if (!last.startsWith('{')) return last.replaceAll(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase())
  const name = (answer as z.ZodType).meta()?.['id'] as string
  return `${name[0]?.toLowerCase()}${name.slice(1)}`
}

/** Chosen by the selection, not by a parameter. */
const leftOut = new Set(['fields'])

/** What a segment of the path is called as an argument. */
const argumentOf = (field: string, segment: string) =>
  field === 'site' && segment === 'site' ? 'key' : segment

const segmentsOf = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

export function fieldConfig(
  { answer, name, route }: RootField,
  types: ContractTypes,
): GraphQLFieldConfig<unknown, QueryContext> {
  return {
    type: types.output({ ...answer, nullable: true }, capitalized(name)),
    description: [route.summary, route.description].filter(Boolean).join('. ').replaceAll('..', '.'),
    args: argumentsOf(name, route, types),
    resolve: (_, args: Arguments, context) => resolve(name, route, args, context),
  }
}

function argumentsOf(field: string, route: Route, types: ContractTypes): GraphQLFieldConfigArgumentMap {
  const args: GraphQLFieldConfigArgumentMap = {}
  const text = { ...shapeOf(z.string()) }
  for (const segment of segmentsOf(route.path)) {
    args[argumentOf(field, segment)] = {
      type: types.input(text, ['', ''], true),
      description: segment === 'site' ? 'Key of the website.' : 'The last part of its address.',
    }
  }
  for (const [name, schema] of Object.entries(route.query.shape as Record<string, z.ZodType>)) {
    if (leftOut.has(name)) continue
    const shape = shapeOf(schema)
    args[name] = {
      type: types.input(
        shape,
        [`${capitalized(name)}Choice`, `${capitalized(field)}${capitalized(name)}Choice`],
        !shape.optional,
      ),
      ...(shape.description ? { description: withoutCommas(shape.description) } : {}),
      ...(shape.default === undefined ? {} : { defaultValue: shape.default }),
    }
  }
  return args
}

/** Answers a field as the route would answer its address; the parameters are read by the same schema. */
function resolve(field: string, route: Route, args: Arguments, context: QueryContext): unknown {
  const path = Object.fromEntries(
    segmentsOf(route.path).map((segment) => [segment, String(args[argumentOf(field, segment)])]),
  )
  try {
    const found = handled(route, path, readQuery(route, asText(route, args)), context)
    if (found.status !== 301) return found.body
    // A former address: the document as it is now, which tells its present slug.
    const slug = decodeURIComponent((found.headers['location'] ?? '').split('?')[0]?.split('/').at(-1) ?? '')
    return handled(route, { ...path, slug }, readQuery(route, asText(route, args)), context).body
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    // A part of the answer is told as null; the rest stands.
    for (const tag of error.tags) context.tags.add(tag)
    const { status } = problems[error.code]
    throw new GraphQLError(error.message, { extensions: { code: error.code, status, ...error.extra } })
  }
}

function handled(
  route: Route,
  path: Record<string, string>,
  query: z.infer<Route['query']>,
  context: QueryContext,
): Answer {
  const found = route.handle({ delivery: context.delivery, path, query })
  for (const tag of found.tags) context.tags.add(tag)
  const { validUntil } = found
  if (validUntil && (!context.validUntil || validUntil < context.validUntil)) context.validUntil = validUntil
  if (found.status >= 400) throw refusalIn(found)
  return found
}

/** A route may answer a problem itself, with headers of its own. */
function refusalIn({ body, tags }: Answer): Refusal {
  const { detail, title, type } = body as ProblemDetails
  return new Refusal(type.split(':').at(-1) as ProblemCode, detail ?? title, tags)
}

/** The arguments as they would stand in an address. */
function asText(route: Route, args: Arguments): Record<string, string> {
  const given: Record<string, string> = {}
  for (const name of Object.keys(route.query.shape)) {
    const value = args[name]
    if (value === undefined || value === null) continue
    if (Array.isArray(value) && value.some((one) => String(one).includes(',')))
      throw new Refusal('invalid-parameter', `“${name}”: no value has a comma.`)
    given[name] = Array.isArray(value) ? value.join(',') : String(value)
  }
  return given
}
