/**
 * GraphQL over HTTP: one operation in a JSON body. Payload's own handler answers 500 to variables of a
 * wrong type and writes about it past the log, so this one checks before Payload's rules run.
 */
import { configToSchema } from '@payloadcms/graphql'
import type { Request, RequestHandler, Response } from 'express'
import { execute, GraphQLError, getOperationAST, getVariableValues, specifiedRules, validate } from 'graphql'
import {
  addLocalesToRequestFromData,
  createPayloadRequest,
  logError,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import { Problem, problemDetails } from '#src/errors.ts'
import { bodyOf, jsonOf } from './bodyDoor.ts'
import { readQuery } from './graphqlDoor.ts'
import { translationOf } from './translateErrors.ts'
import { toWebRequest } from './webBridge.ts'

type Made = ReturnType<typeof configToSchema>
type Variables = Record<string, unknown>

/** `POST /api/graphql`. */
export function graphqlRoute(config: SanitizedConfig): RequestHandler {
  let made: Made | undefined
  return async (req, res) => {
    if (req.method !== 'POST') {
      throw new Problem('method-not-allowed', 'GraphQL answers POST with a JSON body.', {
        headers: { allow: 'POST' },
      })
    }
    const body = jsonOf(req)
    if (!body) throw new Problem('unsupported-media-type', 'GraphQL takes a query in application/json.')
    made ??= configToSchema(config)
    // Parsed anew for every request: the contexts of `graphqlContexts.ts` are kept by this object.
    const document = readQuery(body['query'])
    const variables = readVariables(body['variables'])
    const operationName = typeof body['operationName'] === 'string' ? body['operationName'] : null
    const args = { schema: made.schema, document, operationName, variableValues: variables }
    const errors = mistakesIn(args, made)
    if (errors.length > 0) return refuse(res, errors)

    const context = {
      headers: {} as Record<string, string>,
      req: await payloadRequest(config, req, res, body),
    }
    const result = await execute({ ...args, contextValue: context })
    for (const [name, value] of [...(context.req.responseHeaders ?? []), ...Object.entries(context.headers)])
      res.append(name, value)
    const { payload } = context.req
    res.json({
      ...result,
      ...(result.errors ? { errors: result.errors.map((error) => describe(error, payload)) } : {}),
    })
  }
}

interface Args {
  schema: Made['schema']
  document: ReturnType<typeof readQuery>
  operationName: string | null
  variableValues: Variables
}

/** Payload's rules come last: they fail on a query that is not valid, or on variables that do not fit it. */
function mistakesIn(args: Args, { schema, validationRules }: Made): readonly GraphQLError[] {
  const { document, operationName, variableValues } = args
  const mistakes = validate(schema, document, specifiedRules, { maxErrors: 10 })
  if (mistakes.length > 0) return mistakes
  const operation = getOperationAST(document, operationName)
  if (!operation)
    return [
      new GraphQLError(
        operationName
          ? `There is no operation “${operationName}”.`
          : 'Name the operation to run: operationName.',
      ),
    ]
  if (!schema.getRootType(operation.operation))
    return [new GraphQLError(`There are no ${operation.operation}s here.`)]
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues, {
    maxErrors: 10,
  })
  if (errors) return errors
  return validate(schema, document, validationRules(args as Parameters<typeof validationRules>[0]))
}

function readVariables(value: unknown): Variables {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value))
    throw new Problem('malformed-request', 'variables must be a JSON object.')
  return value as Variables
}

async function payloadRequest(
  config: SanitizedConfig,
  req: Request,
  res: Response,
  body: Record<string, unknown>,
) {
  const request = toWebRequest(req, res, { body: bodyOf(req) })
  const payloadRequest = await createPayloadRequest({ canSetHeaders: true, config, request })
  payloadRequest.data = body
  addLocalesToRequestFromData(payloadRequest)
  return payloadRequest
}

function refuse(res: Response, errors: readonly GraphQLError[]): void {
  const requestId = res.getHeader('x-request-id')
  res.status(400).json({
    ...problemDetails('refused', errors[0]?.message, typeof requestId === 'string' ? requestId : undefined),
    errors,
  })
}

/** As Payload describes it; what went wrong on our side is logged and not told. */
function describe(error: GraphQLError, payload: Payload) {
  const { data, name, ...original } = (error.originalError ?? {}) as {
    data?: unknown
    name?: string
    status?: number
  }
  const translation = translationOf(error.originalError)
  const status = translation?.status ?? original.status ?? 500
  logError({ err: error.originalError ?? error, payload })
  return {
    message: translation?.message ?? (status >= 500 ? 'Something went wrong.' : error.message),
    locations: error.locations,
    path: error.path,
    extensions: { name, data, statusCode: status },
  }
}
