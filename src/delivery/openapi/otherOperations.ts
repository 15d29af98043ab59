/** Operations that are not among the routes: GraphQL by POST, the stream of changes, previews of drafts. */
import { itemSchemas } from '#src/contract/items.ts'
import { graphqlPath } from '../graphql/graphqlOver.ts'

const reference = (id: string) => ({ $ref: `#/components/schemas/${id}` })
const problemOf = (status: number) => ({ [status]: { $ref: `#/components/responses/Problem${status}` } })

export const queryCost = {
  description: 'Fields asked for, times the length of their lists.',
  schema: { type: 'integer' },
}

export const graphqlPost = {
  [graphqlPath]: {
    post: {
      operationId: 'graphqlPost',
      tags: ['GraphQL'],
      summary: 'The same content by query, in a body',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: {
                query: { type: 'string' },
                operationName: { type: ['string', 'null'] },
                variables: { type: ['object', 'null'] },
                extensions: {
                  type: ['object', 'null'],
                  properties: {
                    persistedQuery: {
                      type: 'object',
                      required: ['version', 'sha256Hash'],
                      properties: {
                        version: { const: 1 },
                        sha256Hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
                      },
                    },
                  },
                },
              },
            },
            examples: {
              cards: {
                summary: 'Cards of implanted devices, in Spanish',
                value: {
                  query:
                    'query ($site: String!) { treatments(site: $site, locale: es, kind: [implanted_device]) { items { title path } } }',
                  variables: { site: 'prc-alliance' },
                },
              },
            },
          },
        },
      },
      responses: {
        '200': {
          description: 'Data, and errors for what is not public',
          headers: { 'x-query-cost': queryCost },
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  data: { type: ['object', 'null'] },
                  errors: { type: 'array', items: { type: 'object' } },
                },
              },
            },
          },
        },
        ...problemOf(400),
        ...problemOf(413),
        ...problemOf(429),
        ...problemOf(500),
      },
    },
  },
}

export const stream = {
  '/v1/changes/stream': {
    get: {
      operationId: 'streamChanges',
      tags: ['Changes'],
      summary: 'The feed of changes as server-sent events',
      description:
        'Each event is a Change; its id is the cursor. A connection that was lost goes on by Last-Event-ID.',
      parameters: [
        {
          name: 'since',
          in: 'query',
          required: false,
          description: 'A cursor of the feed; only what is new when left out.',
          schema: { type: 'string' },
        },
        {
          name: 'Last-Event-ID',
          in: 'header',
          required: false,
          description: 'The id of the last event received; it wins over `since`.',
          schema: { type: 'string' },
        },
      ],
      responses: {
        '200': { description: 'Events', content: { 'text/event-stream': {} } },
        ...problemOf(400),
        ...problemOf(429),
      },
    },
  },
}

export const preview = {
  '/v1/preview/{site}/{type}/{id}': {
    get: {
      operationId: 'getPreview',
      tags: ['Preview'],
      summary: 'A page as it would be with its newest draft',
      description:
        'Only with a token for this document or website, in `Authorization: Bearer …` or `token`. Never cached.',
      parameters: [
        ...['site', 'id'].map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
        { name: 'type', in: 'path', required: true, schema: reference('ContentType') },
        { name: 'token', in: 'query', required: false, schema: { type: 'string' } },
        { name: 'locale', in: 'query', required: false, schema: reference('Locale') },
        { name: 'channel', in: 'query', required: false, schema: reference('Channel') },
        {
          name: 'richText',
          in: 'query',
          required: false,
          schema: { enum: ['html', 'text', 'lexical', 'all'], default: 'html' },
        },
      ],
      responses: {
        '200': {
          description: 'The page, as its type answers it',
          content: {
            'application/json': {
              schema: {
                oneOf: Object.values(itemSchemas).map((schema) => reference(schema.meta()?.['id'] as string)),
              },
            },
          },
        },
        ...problemOf(400),
        ...problemOf(401),
        ...problemOf(403),
        ...problemOf(404),
      },
    },
  },
}
