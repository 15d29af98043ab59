/** The description of the API, for machines and for people. */
import { z } from 'zod'
import { schemaText } from '../graphql/schema.ts'
import { answer } from '../http/answer.ts'
import { type Route, route } from '../http/route.ts'
import { openApiOf } from './openApi.ts'
import { documentationPage, pagePolicy } from './page/page.ts'

/** They change only with the program. */
const fixed = { tags: new Set<string>(), validUntil: null }

const plain = 'text/plain; charset=utf-8'
const page = 'text/html; charset=utf-8'

/**
 * @param described every other route
 * @param content those that GraphQL can ask
 */
export function documentationRoutes(described: readonly Route[], content: readonly Route[]): Route[] {
  const own: Route[] = [
    route({
      name: 'getDocumentation',
      path: '/v1/docs',
      tag: 'Documentation',
      summary: 'This API, for people',
      query: z.strictObject({}),
      answer: page,
      handle: ({ delivery }) =>
        answer(documentationPage(all(), delivery.baseUrl), fixed, {
          contentType: page,
          headers: { 'content-security-policy': pagePolicy },
        }),
    }),
    route({
      name: 'getOpenApi',
      path: '/v1/openapi.json',
      tag: 'Documentation',
      summary: 'This API as an OpenAPI 3.1 description',
      query: z.strictObject({}),
      answer: 'application/json',
      handle: ({ delivery }) => answer(openApiOf(all(), delivery.baseUrl), fixed),
    }),
    route({
      name: 'getGraphqlSchema',
      path: '/v1/schema.graphql',
      tag: 'Documentation',
      summary: 'The GraphQL schema as text',
      query: z.strictObject({}),
      answer: plain,
      handle: () => answer(schemaText(content), fixed, { contentType: plain }),
    }),
  ]
  const all = () => [...described, ...own]
  return own
}
