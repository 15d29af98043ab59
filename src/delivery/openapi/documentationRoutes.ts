/** The description of the API, for machines and for people. */
import { z } from 'zod'
import { answer } from '../http/answer.ts'
import { type Route, route } from '../http/route.ts'
import { openApiOf } from './openApi.ts'

/** It changes only with the program. */
const fixed = { tags: new Set<string>(), validUntil: null }

/** @param described every other route */
export function documentationRoutes(described: readonly Route[]): Route[] {
  const own: Route[] = [
    route({
      name: 'getOpenApi',
      path: '/v1/openapi.json',
      tag: 'Documentation',
      summary: 'This API as an OpenAPI 3.1 description',
      query: z.strictObject({}),
      answer: 'application/json',
      handle: ({ delivery }) => answer(openApiOf([...described, ...own], delivery.baseUrl), fixed),
    }),
  ]
  return own
}
