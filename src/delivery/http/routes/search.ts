/** Full-text search over the content of a website. */
import { z } from 'zod'
import { bodyArea, contentType } from '#src/contract/enums.ts'
import { search } from '#src/contract/listings.ts'
import { answer, problemAnswer, Refusal } from '../answer.ts'
import { commaList, route, scopeOf, scopeQuery, textQuery } from '../route.ts'

/** Seconds after which it is worth asking again while the index is made. */
const retryAfterSeconds = 2

export const searchRoute = route({
  name: 'search',
  path: '/v1/{site}/search',
  tag: 'Lists',
  summary: 'Search all content of a website',
  description:
    'Forgives slips of the pen and missing accents, knows endings, abbreviations and everyday names of ' +
    'treatments and conditions in both languages, and takes the last word for the beginning of one. ' +
    'Answers 503 for a moment after a start with very much content.',
  query: z.strictObject({
    ...scopeQuery,
    ...textQuery,
    q: z
      .string()
      .min(1, 'Say what to look for')
      .max(200, 'At most 200 characters')
      // One spelling for caches: spaces and composed accents say nothing.
      .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
      .pipe(z.string().min(1, 'Say what to look for'))
      .describe('What to look for, as a person would type it. The first 12 words count.'),
    type: commaList(contentType).optional().describe('Only these types, separated by commas.'),
    bodyArea: commaList(bodyArea).optional().describe('Only about these parts of the body.'),
    limit: z.coerce.number().int().min(1).max(50).default(20).describe('How many results to answer.'),
    offset: z.coerce.number().int().min(0).max(10_000).default(0).describe('How many results to pass over.'),
  }),
  answer: search,
  handle: ({ delivery, path, query }) => {
    const scope = scopeOf(delivery, path, query)
    try {
      const found = delivery.search.search(scope, {
        query: query.q,
        types: query.type ?? [],
        bodyAreas: query.bodyArea ?? [],
        limit: query.limit,
        offset: query.offset,
      })
      return answer(found, scope)
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'not-ready') throw error
      return problemAnswer(error, { 'retry-after': String(retryAfterSeconds) })
    }
  },
})
