/** Payload's REST and GraphQL under /api, without Next in between. */
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import type { Env } from '#src/env.ts'
import { Problem, problemDetails } from '#src/errors.ts'
import { checkedUrl } from './queryDoor.ts'
import { sendWebResponse, toWebRequest } from './webBridge.ts'

/** Routes for /api; mount it after the media files, which are served as plain files. */
export function payloadApi(config: SanitizedConfig, env: Env): Router {
  const router = Router()
  const graphql = GRAPHQL_POST(config)
  const limit = `${env.BODY_LIMIT_KIB}kb`

  // Only the start of the platform makes the first administrator: never whoever reaches the port first.
  router.all('/users/first-register', (_req, _res) => {
    throw new Problem('not-found', 'The first administrator is made when the server starts.')
  })

  // Bodies are read here so that a malformed or oversized one is refused before Payload sees it.
  // Uploads (multipart) are streamed on and limited by Payload's own parser.
  router.use(express.raw({ type: (req) => !isMultipart(req.headers['content-type']), limit }), refuseBadJson(env))

  router.all('/graphql', async (req, res) => {
    if (req.method !== 'POST') {
      throw new Problem('method-not-allowed', 'GraphQL answers POST with a JSON body.', { headers: { allow: 'POST' } })
    }
    await sendWebResponse(await graphql(toWebRequest(req, res, bodyOf(req))), res)
  })

  router.use(async (req, res) => {
    const request = toWebRequest(req, res, bodyOf(req), checkedUrl(req.originalUrl))
    const response = await handleEndpoints({ config, request })
    await sendWebResponse(await asProblem(response, req, res), res, req.method === 'HEAD')
  })
  return router
}

const isMultipart = (type: string | undefined) => /^multipart\//i.test(type ?? '')

const bodyOf = (req: Request) => (Buffer.isBuffer(req.body) ? req.body : isMultipart(req.headers['content-type']) ? req : undefined)

function refuseBadJson(env: Env): RequestHandler {
  return (req, _res, next) => {
    const type = req.headers['content-type'] ?? ''
    if (isMultipart(type)) {
      const bytes = Number(req.headers['content-length'] ?? 0)
      if (bytes > (env.UPLOAD_LIMIT_MIB + 1) * 1024 * 1024) {
        throw new Problem('body-too-large', `A file may have at most ${env.UPLOAD_LIMIT_MIB} MiB.`)
      }
      if (!/boundary=[^\s;]/i.test(type)) throw new Problem('malformed-request', 'The multipart body has no boundary.')
    } else if (Buffer.isBuffer(req.body) && req.body.length > 0 && /\bjson\b/i.test(type)) {
      parseJson(req.body)
    }
    next()
  }
}

function parseJson(body: Buffer): void {
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch (cause) {
    throw new Problem('malformed-request', 'The body is not valid JSON.', { cause })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Problem('malformed-request', 'The body must be one JSON object.')
  }
}

/**
 * Adds the members of a problem to Payload's own error body, which the admin needs as it is. The media
 * type changes only for callers that ask for it, since the admin reads nothing but `application/json`.
 */
async function asProblem(response: globalThis.Response, req: Request, res: Response): Promise<globalThis.Response> {
  if (response.status < 400 || !/\bjson\b/.test(response.headers.get('content-type') ?? '')) return response
  const body = (await response.json()) as { errors?: { message?: string }[]; message?: string }
  const requestId = res.getHeader('x-request-id')
  const detail = body.errors?.[0]?.message ?? body.message
  const code = response.status === 404 ? 'not-found' : response.status >= 500 ? 'internal-error' : 'malformed-request'
  const problem = {
    ...problemDetails(code, detail, typeof requestId === 'string' ? requestId : undefined),
    ...(code === 'malformed-request' ? { type: 'about:blank', title: titleOf(response.status) } : {}),
    status: response.status,
  }
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  if (req.accepts(['application/json', 'application/problem+json']) === 'application/problem+json') {
    headers.set('content-type', 'application/problem+json; charset=utf-8')
  }
  return new globalThis.Response(JSON.stringify({ ...problem, ...body }), { status: response.status, headers })
}

const titles: Partial<Record<number, string>> = {
  400: 'The request was refused',
  401: 'Sign in first',
  403: 'You are not allowed to do this',
  409: 'This is in conflict with what is there',
  413: 'The file is too large',
  423: 'Someone else is editing this document',
  429: 'Too many requests',
}
const titleOf = (status: number) => titles[status] ?? 'The request was refused'
