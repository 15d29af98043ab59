/** GraphQL types out of the contract, what a query costs, and what is kept of queries. */
import fc from 'fast-check'
import {
  buildSchema,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  parse,
  printType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { shapeOf } from '#src/delivery/contractShape.ts'
import { KeptTexts } from '#src/delivery/graphql/keptTexts.ts'
import { measureQuery } from '#src/delivery/graphql/measureQuery.ts'
import { graphqlSchema } from '#src/delivery/graphql/schema.ts'
import { ContractTypes, enumName } from '#src/delivery/graphql/typesFromContract.ts'
import { contentRoutes, graphqlPost } from '#src/delivery/http/allRoutes.ts'
import type { Delivery } from '#src/delivery/http/route.ts'
import { sha256 } from '#tests/support/sha256.ts'

const schema = graphqlSchema(contentRoutes)
function typeNamed(name: string): string {
  const type = schema.getType(name)
  if (!type) throw new Error(`There is no type ${name}.`)
  return printType(type)
}

describe('types', () => {
  test('nullability, lists, names and descriptions are those of the contract', () => {
    const kind = z.enum(['a-b', 'c']).meta({ id: 'Kind', description: 'What kind.' })
    const part = z.strictObject({ at: z.iso.datetime(), on: z.iso.date().nullable() })
    const whole = z
      .strictObject({
        kind: kind.describe('Of this one.'),
        kinds: z.array(kind),
        part,
        parts: z.array(part.nullable()).nullable(),
        text: z.string().optional(),
        count: z.int().nullable().describe('How many.'),
        ratio: z.number(),
        any: z.record(z.string(), z.unknown()),
      })
      .meta({ id: 'Whole', description: 'All of it.' })
    const shape = shapeOf(whole)
    const types = new ContractTypes([shape])
    const made = types.output(shape, '')
    expect(String(made)).toBe('Whole!')
    const object = 'ofType' in made ? made.ofType : made
    expect(printType(object as Parameters<typeof printType>[0])).toBe(
      `"""All of it."""
type Whole {
  """Of this one."""
  kind: Kind!
  kinds: [Kind!]!
  part: WholePart!
  parts: [WholeParts]
  text: String

  """How many."""
  count: Int
  ratio: Float!
  any: JSON!
}`,
    )
  })

  test('a name stands for one list of values only', () => {
    const shapes = [z.enum(['a']), z.enum(['b'])].map((one) => shapeOf(one.meta({ description: 'x' })))
    const types = new ContractTypes([])
    const [first, second] = shapes.map((shape) => String(types.input(shape, ['Short', 'LongerShort'])))
    expect([first, second]).toEqual(['Short', 'LongerShort'])
  })

  test('what the contract uses newly must be described first', () => {
    expect(() => shapeOf(z.bigint())).toThrow('contractShape.ts')
  })

  test('names of values are legal and differ', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        expect(enumName(value)).toMatch(/^[_A-Za-z][_0-9A-Za-z]*$/)
      }),
    )
    expect(['implanted-device', 'America/New_York', '-title', 'en'].map(enumName)).toEqual([
      'implanted_device',
      'America_New_York',
      'title_desc',
      'en',
    ])
  })

  test('every route that answers JSON is a field with its parameters', () => {
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {})
    expect(fields).toHaveLength(contentRoutes.filter(({ answer }) => typeof answer !== 'string').length)
    expect(fields).toEqual(
      expect.arrayContaining(['site', 'treatments', 'treatment', 'faq', 'search', 'resolve']),
    )
    const args = schema
      .getQueryType()
      ?.getFields()
      ['treatments']?.args.map(({ name, type }) => `${name}: ${type}`)
    expect(args).toEqual(expect.arrayContaining(['site: String!', 'kind: [TreatmentKind!]', 'limit: Int']))
    expect(args?.join()).not.toContain('fields')
  })

  test('members of a union agree on nullability, so that one query can ask all of them', () => {
    expect(typeNamed('ImageBlock')).toContain('image: Image\n')
    expect(typeNamed('Section')).toContain('heading: String!')
  })
})

describe('measuring', () => {
  const measured = (query: string, variables = {}) => {
    const document = parse(query)
    const fragments = document.definitions.filter((part) => part.kind === 'FragmentDefinition')
    return measureQuery(
      schema,
      document.definitions.find((part) => part.kind === 'OperationDefinition') as OperationDefinitionNode,
      new Map(fragments.map((part: FragmentDefinitionNode) => [part.name.value, part])),
      variables,
    )
  }

  test('a list costs its fields times its limit, wherever that stands', () => {
    const cost = (limit: string, variables = {}) =>
      measured(`query ($n: Int) { faqs(site: "x"${limit}) { items { title } } }`, variables).cost
    expect(cost(', limit: 80')).toBe(10 + 10 * (1 + 8))
    expect(cost(', limit: $n', { n: 80 })).toBe(cost(', limit: 80'))
    expect(cost('')).toBe(cost(', limit: 20'))
    expect(cost(', limit: $n')).toBe(cost(', limit: 20'))
    expect(cost(', limit: -5')).toBeGreaterThan(0)
  })

  test('the same by fragment or alias costs the same or more, never less', () => {
    const plain = measured('{ faq(site: "x", slug: "y") { title topics } }')
    const spread = measured('{ faq(site: "x", slug: "y") { ...F } } fragment F on Faq { title topics }')
    const twice = measured(
      '{ a: faq(site: "x", slug: "y") { ...F } b: faq(site: "x", slug: "y") { ...F } } fragment F on Faq { title topics }',
    )
    expect(spread).toEqual(plain)
    expect(twice).toMatchObject({ aliases: 2, cost: 2 * plain.cost, depth: plain.depth })
  })

  test('what can only be one of several costs as much as the dearest', () => {
    const page = (inner: string) =>
      measured(`{ page(site: "x", slug: "y") { blocks { __typename ${inner} } } }`).cost
    const hero = '... on HeroBlock { heading text }'
    const faqs = '... on FaqListBlock { heading faqs { title } }'
    expect(page(`${hero} ${faqs}`)).toBe(page(faqs))
    expect(page(`${faqs} ... on FaqListBlock { faqs { summary } }`)).toBeGreaterThan(page(faqs))
  })

  test('fragments that double each other are measured in no time', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, at) => `fragment F${at} on Faq { ...F${at + 1} ...F${at + 1} }`,
    )
    const { cost } = measured(
      `{ faq(site: "x", slug: "y") { ...F0 } } ${doubling.join(' ')} fragment F60 on Faq { title }`,
    )
    expect(cost).toBeGreaterThan(2 ** 50)
  })

  test('a circle of fragments is refused', () => {
    const circle =
      '{ faq(site: "x", slug: "y") { ...A } } fragment A on Faq { ...B } fragment B on Faq { ...A }'
    expect(() => measured(circle)).toThrow('cannot spread itself')
  })

  test('a schema of others is measured without knowing it', () => {
    expect(measured('{ nothing { like { this } } }').depth).toBe(3)
    expect(buildSchema('type Query { a: Int }').getQueryType()).toBeTruthy()
  })
})

describe('requests that read nothing', () => {
  const post = (body: unknown) =>
    graphqlPost(
      Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
      undefined as unknown as Delivery,
    )
  const typename = { query: '{ __typename }' }

  test.each([
    ['no JSON', '{', 'malformed-request'],
    ['a batch', [typename, typename], 'malformed-request'],
    ['nothing', {}, 'malformed-request'],
    ['a query that is no text', { query: 1 }, 'malformed-request'],
    ['a query with an error', { query: '{ site(' }, 'malformed-request'],
    ['variables that are no object', { ...typename, variables: [1] }, 'malformed-request'],
    ['an unknown field', { query: '{ users { email } }' }, 'refused'],
    ['a mutation', { query: 'mutation { __typename }' }, 'refused'],
    ['a subscription', { query: 'subscription { __typename }' }, 'refused'],
    ['an operation that is not there', { ...typename, operationName: 'other' }, 'refused'],
    [
      'a variable that does not fit',
      { query: 'query ($n: Int) { faqs(site: "x", limit: $n) { total } }', variables: { n: 'x' } },
      'refused',
    ],
    ['a query that is too long', { query: `{ ${'__typename '.repeat(2100)} }` }, 'malformed-request'],
    ['a query of too many words', { query: `{ ${'a '.repeat(2100)} }` }, 'too-deep'],
    ['a query that is too deep', { query: `{ ${'a { '.repeat(20)} b ${'}'.repeat(21)}` }, 'too-deep'],
    [
      'too many aliases',
      { query: `{ ${Array.from({ length: 16 }, (_, at) => `a${at}: __typename`).join(' ')} }` },
      'too-deep',
    ],
    [
      'aliases within introspection',
      {
        query: `{ __schema { ${Array.from({ length: 16 }, (_, at) => `a${at}: types { name }`).join(' ')} } }`,
      },
      'too-deep',
    ],
    [
      'too much at once',
      {
        query:
          '{ manifest(site: "x") { items { id type slug path hash locale modifiedAt } } changes(limit: 1000) { changes { id type slug at hash locale event reason cursor sites formerSites tags formerSlug } } }',
      },
      'too-deep',
    ],
    [
      'a hash that is not that of the query',
      { ...typename, extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } },
      'invalid-parameter',
    ],
    [
      'a hash that is none',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      'malformed-request',
    ],
  ])('%s is refused', (_, body, code) => {
    const { body: told, cacheable, status } = post(body)
    expect(told).toMatchObject({
      type: `urn:prc-alliance:problem:${code}`,
      status: 400,
      errors: [{ extensions: { code, status: 400 } }],
    })
    expect(status).toBe(400)
    expect(cacheable).toBe(false)
  })

  test('whatever is sent, the answer is a refusal or data', () => {
    const words = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '...',
      'on',
      'query',
      'fragment',
      'F',
      'Faq',
      '__typename',
      '$a',
      ':',
      '"x"',
      '@skip(if: true)',
      '__schema',
      'types',
      'name',
      '!',
      '[',
      ']',
      '1',
    )
    const query = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' '))
    const body = fc.oneof(
      fc.record({ query }).map((one) => JSON.stringify(one)),
      fc.json(),
      fc.string(),
    )
    fc.assert(
      fc.property(body, (text) => {
        expect([200, 400]).toContain(post(text).status)
      }),
      { numRuns: 500 },
    )
  })

  test('the schema can be read, for what it costs', () => {
    const { body, cacheable, headers } = post({ query: '{ __schema { types { name } } }' })
    expect(JSON.stringify(body)).toContain('"TreatmentCard"')
    expect(cacheable).toBe(true)
    expect(Number(headers['x-query-cost'])).toBeGreaterThanOrEqual(1000)
  })

  test('a query is sent once, and then known by its hash', () => {
    const query = '{ __typename again: __typename }'
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(query) } }
    const unknown = post({ extensions })
    expect(unknown).toMatchObject({
      status: 200,
      cacheable: false,
      body: {
        errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
      },
    })
    expect(post({ query, extensions }).body).toEqual({ data: { __typename: 'Query', again: 'Query' } })
    expect(post({ extensions }).body).toEqual({ data: { __typename: 'Query', again: 'Query' } })
  })

  test('a query that cannot be run is not kept', () => {
    const query = '{ nothingLikeThis }'
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(query) } }
    expect(post({ query, extensions }).status).toBe(400)
    expect(JSON.stringify(post({ extensions }).body)).toContain('PersistedQueryNotFound')
  })
})

test('texts are kept within the limit, the last used longest (model)', () => {
  const step = fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    length: fc.nat(12),
    isGet: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const kept = new KeptTexts<number>(20)
      let model: { key: string; value: number; weight: number }[] = []
      for (const [value, { isGet, key, length }] of steps.entries()) {
        const found = model.find((one) => one.key === key)
        if (isGet) {
          expect(kept.get(key)).toBe(found?.value)
          if (found) model = [...model.filter((one) => one !== found), found]
        } else {
          kept.set(key, value, length)
          model = [...model.filter((one) => one !== found), { key, value, weight: key.length + length }]
          while (model.reduce((sum, { weight }) => sum + weight, 0) > 20) model.shift()
        }
        expect(kept.weight).toBe(model.reduce((sum, { weight }) => sum + weight, 0))
      }
    }),
  )
})
