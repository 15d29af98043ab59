/** Operations that are no plain GET of a document: GraphQL by POST, and the stream of changes. */
import { graphqlPath } from '../graphql/graphqlOver.ts'

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
