/** Reads a GraphQL request, from the parameters of an address or from a body. */
import { z } from 'zod'
import { Refusal } from '../http/answer.ts'
import { persistedQuery } from './persistedQueries.ts'

const request = z.object({
  query: z.string().max(20_000).nullish(),
  operationName: z.string().max(200).nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.object({ persistedQuery: persistedQuery.optional() }).nullish(),
})
export type GraphqlRequest = z.infer<typeof request>

/** @throws Refusal */
export function requestFromBody(body: Buffer): GraphqlRequest {
  return checked(parsed('The body', body.toString()))
}

/** `variables` and `extensions` are JSON in an address. @throws Refusal */
export function requestFromQuery(query: Readonly<Record<string, string | undefined>>): GraphqlRequest {
  const { extensions, variables, ...rest } = query
  return checked({
    ...rest,
    ...(variables ? { variables: parsed('“variables”', variables) } : {}),
    ...(extensions ? { extensions: parsed('“extensions”', extensions) } : {}),
  })
}

function parsed(what: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('malformed-request', `${what} must be JSON.`)
  }
}

function checked(value: unknown): GraphqlRequest {
  if (Array.isArray(value))
    throw new Refusal('malformed-request', 'One query a request: put several fields into one query instead.')
  const { data, error } = request.safeParse(value)
  if (data) return data
  const [issue] = error.issues
  throw new Refusal('malformed-request', `${issue?.path.join('.') || 'The request'}: ${issue?.message}.`)
}
