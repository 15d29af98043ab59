/** The OpenAPI 3.1 description, made from the routes and the schemas of the contract. */
import { problem } from '#src/contract/problem.ts'
import { problemDetails, problems } from '#src/errors.ts'
import { shapeOf } from '../contractShape.ts'
import type { Route } from '../http/route.ts'
import { answerSchema, componentSchemas, type JsonSchema, parameterSchema } from './jsonSchemas.ts'
import { graphqlPost, preview, queryCost, stream } from './otherOperations.ts'
import { codesByStatus, type DeliveryProblem, deliveryProblems } from './problemCodes.ts'
import { pathMeaning, sampleParameter, samplePathValue } from './samples.ts'

export const apiTitle = 'PRC Alliance content delivery'
export const apiDescription =
  'Published content of the PRC Alliance websites, for websites, kiosks and apps. Reads need no key. `/v1/docs` is the same for people.'

/** What each group of routes is about. */
export const tagDescriptions: Readonly<Record<string, string>> = {
  Website: 'The website itself: its brand, menu, addresses, and everything it may show.',
  Lists: 'Cards of many documents: filtered, sorted, page by page.',
  Pages: 'One document, with everything a page needs.',
  Changes: 'What was published and withdrawn, in one order for every reader.',
  GraphQL: 'The same contract by query.',
  Preview: 'Drafts, for those who hold a token for them.',
  Documentation: 'This description.',
}

/** @param serverUrl where the server is reached by the public */
export function openApiOf(routes: readonly Route[], serverUrl: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) paths[route.path] = { ...paths[route.path], get: operation(route) }
  for (const [path, other] of Object.entries({ ...graphqlPost, ...stream, ...preview }))
    paths[path] = { ...paths[path], ...other }
  const tags = [...new Set([...routes.map(({ tag }) => tag), 'Preview'])]
  return {
    openapi: '3.1.0',
    info: { title: apiTitle, version: '1', description: apiDescription },
    servers: [{ url: serverUrl }],
    tags: tags.map((name) => ({
      name,
      ...(tagDescriptions[name] ? { description: tagDescriptions[name] } : {}),
    })),
    paths,
    components: {
      schemas: componentSchemas(),
      responses: problemResponses(),
      headers: {
        ETag: { description: 'Of the content; send it back in If-None-Match.', schema: { type: 'string' } },
        'Surrogate-Key': {
          description: 'Tags of what the answer was made from, as in the feed of changes.',
          schema: { type: 'string' },
        },
      },
    },
  }
}

function operation(route: Route) {
  const { answer, description, name, summary, tag } = route
  const isItem = route.path.endsWith('/{slug}')
  const isOfSite = route.path.includes('{site}')
  const failures = [
    400,
    ...(isOfSite ? [404] : []),
    ...(isItem || name === 'resolvePath' ? [410] : []),
    429,
    500,
  ]
  return {
    operationId: name,
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    parameters: parametersOf(route),
    responses: {
      '200': {
        description: summary,
        headers: {
          ETag: { $ref: '#/components/headers/ETag' },
          'Surrogate-Key': { $ref: '#/components/headers/Surrogate-Key' },
          ...(name === 'graphql' ? { 'x-query-cost': queryCost } : {}),
        },
        content:
          typeof answer === 'string'
            ? { [mediaTypeOf(answer)]: {} }
            : { 'application/json': { schema: answerSchema(answer) } },
      },
      ...(isItem ? { '301': { description: 'It has a new address now: see Location.' } } : {}),
      '304': { description: 'The content is what If-None-Match says.' },
      ...Object.fromEntries(
        failures.map((status) => [String(status), { $ref: `#/components/responses/Problem${status}` }]),
      ),
    },
  }
}

const mediaTypeOf = (contentType: string) => contentType.split(';')[0] ?? contentType

function parametersOf(route: Route) {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: pathMeaning(name),
    schema: { type: 'string' },
    example: samplePathValue(route, name),
  }))
  const inQuery = Object.entries(route.query.shape).map(([name, schema]) => {
    const { description, kind, optional } = shapeOf(schema)
    const example = sampleParameter(name)
    return {
      name,
      in: 'query',
      required: !optional,
      ...(description ? { description } : {}),
      ...(kind === 'list' ? { style: 'form', explode: false } : {}),
      schema: parameterSchema(schema),
      ...(example === undefined ? {} : { example }),
    }
  })
  return [...inPath, ...inQuery]
}

function problemResponses(): Record<string, unknown> {
  const schema: JsonSchema = answerSchema(problem)
  const exampleOf = (code: DeliveryProblem) => ({
    summary: problems[code].title,
    value: {
      ...problemDetails(code, deliveryProblems[code]),
      ...(code === 'gone' ? { reason: 'unpublished' } : {}),
    },
  })
  return Object.fromEntries(
    [...codesByStatus].map(([status, codes]) => [
      `Problem${status}`,
      {
        description: codes.map((code) => `\`${code}\`: ${problems[code].title}`).join('. '),
        ...(status === 429
          ? { headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } } }
          : {}),
        content: {
          'application/problem+json': {
            schema,
            examples: Object.fromEntries(codes.map((code) => [code, exampleOf(code)])),
          },
        },
      },
    ]),
  )
}
