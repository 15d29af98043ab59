/** `/v1/graphql`: the contract asked by query, answered by the same routes as REST. */
import { type ExecutionResult, execute, GraphQLError } from 'graphql'
import { z } from 'zod'
import { problemDetails } from '#src/errors.ts'
import { type Answer, answer, Refusal } from '../http/answer.ts'
import { type Delivery, type Route, route } from '../http/route.ts'
import { PersistedQueries, PersistedQueryNotFound } from './persistedQueries.ts'
import { OperationReader, RefusedQuery } from './readOperation.ts'
import { type GraphqlRequest, requestFromBody, requestFromQuery } from './readRequest.ts'
import type { QueryContext } from './rootFields.ts'
import { graphqlSchema } from './schema.ts'

/** Where it stands, for GET and POST. */
export const graphqlPath = '/v1/graphql'

export interface Graphql {
  graphqlGet: Route
  graphqlPost(body: Buffer, delivery: Delivery): Answer
}

/** @param routes what can be asked for */
export function graphqlOver(routes: readonly Route[]): Graphql {
  const schema = graphqlSchema(routes)
  const operations = new OperationReader(schema)
  const persisted = new PersistedQueries()

  const answered = (read: () => GraphqlRequest, delivery: Delivery): Answer => {
    try {
      const request = read()
      const hash = request.extensions?.persistedQuery?.sha256Hash
      const query = request.query ?? (hash === undefined ? undefined : persisted.find(hash))
      if (query === undefined) throw new Refusal('malformed-request', 'Send a query in `query`.')
      const variables = request.variables ?? {}
      const operationName = request.operationName || null
      const { cost, document } = operations.read(query, operationName, variables)
      // Only what can be run is worth keeping.
      if (request.query && hash !== undefined) persisted.keep(hash, request.query)
      const context: QueryContext = { delivery, tags: new Set(), validUntil: null }
      // Nothing here waits: the replica answers from memory and its own file.
      const result = execute({
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue: context,
      }) as ExecutionResult
      return resultAnswer(result, context, cost)
    } catch (error) {
      return refusalAnswer(error)
    }
  }

  return {
    graphqlGet: route({
      name: 'graphql',
      path: graphqlPath,
      tag: 'GraphQL',
      summary: 'The same content by query',
      description:
        'One query a request, without batches or mutations. `x-query-cost` tells what it cost. Automatic persisted queries are understood.',
      query: z.strictObject({
        query: z.string().optional().describe('The query; left out when only its hash is sent.'),
        operationName: z.string().optional().describe('Which operation to run, when there are several.'),
        variables: z.string().optional().describe('A JSON object.'),
        extensions: z.string().optional().describe('A JSON object; `persistedQuery` is understood.'),
      }),
      answer: 'application/json',
      handle: ({ delivery, query }) => answered(() => requestFromQuery(query), delivery),
    }),
    graphqlPost: (body, delivery) => answered(() => requestFromBody(body), delivery),
  }
}

/** What the content decides; a change of it makes the answer out of date. */
const ofContent = new Set<unknown>(['not-found', 'gone'])

function resultAnswer({ data, errors }: ExecutionResult, context: QueryContext, cost: number): Answer {
  for (const { originalError } of errors ?? []) {
    // Neither the caller's mistake nor the content's: told as an error of ours, by whoever serves us.
    if (originalError && !(originalError instanceof GraphQLError)) throw originalError
  }
  return answer({ ...(errors ? { errors } : {}), data }, context, {
    headers: { 'x-query-cost': String(cost) },
    cacheable: (errors ?? []).every(({ extensions }) => ofContent.has(extensions['code'])),
  })
}

/** A problem, told so that readers of problem details and of GraphQL errors both understand it. */
function refusalAnswer(error: unknown): Answer {
  const uncached = { tags: new Set<string>(), validUntil: null }
  if (error instanceof PersistedQueryNotFound) {
    const told = new GraphQLError(error.message, { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } })
    return answer({ errors: [told] }, uncached, { cacheable: false })
  }
  const refused =
    error instanceof Refusal ? new RefusedQuery(error.code, [new GraphQLError(error.message)]) : error
  if (!(refused instanceof RefusedQuery)) throw error
  const { code, cost, errors } = refused
  const problem = problemDetails(code, refused.message)
  const told = errors.map(({ locations, message }) => ({
    message,
    ...(locations ? { locations } : {}),
    extensions: { code, status: problem.status },
  }))
  return answer({ ...problem, errors: told }, uncached, {
    status: problem.status,
    headers: cost === null ? {} : { 'x-query-cost': String(cost) },
    cacheable: false,
  })
}
