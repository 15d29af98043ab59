/** Errors → problem details answers (RFC 9457). */
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { Problem, type ProblemCode, problemDetails, problems } from '#src/errors.ts'

/** Sends a problem details answer; under /api in the shape of Payload's own errors, which the admin can show. */
export function sendProblem(
  res: Response,
  code: ProblemCode,
  detail?: string,
  extra: Readonly<Record<string, unknown>> = {},
): void {
  const problem = { ...problemDetails(code, detail, requestIdOf(res)), ...extra }
  const isApi = res.req.originalUrl.startsWith('/api/')
  res
    .status(problem.status)
    .type(isApi ? errorType(res.req) : 'application/problem+json')
    .set('cache-control', 'no-store')
    .send(JSON.stringify(isApi ? { ...problem, errors: [{ message: detail ?? problem.title }] } : problem))
}

const requestIdOf = (res: Response) => {
  const id = res.getHeader('x-request-id')
  return typeof id === 'string' ? id : undefined
}

/** The admin reads nothing but `application/json`, so a problem is called by its name only to those who ask. */
const errorType = (req: Request) =>
  req.accepts(['application/json', 'application/problem+json']) || 'application/problem+json'

/** Adds the members of a problem to Payload's own error body. */
export async function asProblem(
  response: globalThis.Response,
  req: Request,
  res: Response,
): Promise<globalThis.Response> {
  if (response.status < 400 || !/\bjson\b/.test(response.headers.get('content-type') ?? '')) return response
  const body = (await response.json()) as { errors?: { message?: string }[]; message?: string } | null
  const { status } = response
  const code =
    status === 400 ? 'refused' : (codeByStatus[status] ?? (status >= 500 ? 'internal-error' : 'refused'))
  const problem = problemDetails(code, body?.errors?.[0]?.message ?? body?.message, requestIdOf(res))
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  headers.set('content-type', `${errorType(req)}; charset=utf-8`)
  return new globalThis.Response(JSON.stringify({ ...problem, ...body, status }), { status, headers })
}

export const notFound: RequestHandler = (req, res) => {
  sendProblem(res, 'not-found', `${req.path} leads nowhere.`)
}

/** Ours for what libraries answer, by HTTP status. */
const codeByStatus = Object.fromEntries(
  (
    [
      'malformed-request',
      'sign-in-first',
      'forbidden',
      'not-found',
      'conflict',
      'request-timeout',
      'precondition-failed',
      'body-too-large',
      'uri-too-long',
      'unsupported-media-type',
      'range-not-satisfiable',
      'locked',
      'too-many-requests',
      'not-ready',
    ] as const satisfies ProblemCode[]
  ).map((code) => [problems[code].status, code]),
) as Partial<Record<number, ProblemCode>>

/** The last handler: knows our problems and the 4xx errors of libraries; anything else is our fault and logged. */
export const problemHandler: ErrorRequestHandler = (error: unknown, req, res, _next) => {
  // An answer that is whole stays (the time limit's); half of one is cut off, so that nobody takes it for all.
  if (res.writableEnded) return
  if (res.headersSent) {
    res.destroy()
    return
  }
  if (error instanceof Problem) {
    res.set(error.headers)
    sendProblem(res, error.code, error.message)
    return
  }
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500
  const code = codeByStatus[status] ?? (error instanceof URIError ? 'malformed-request' : 'internal-error')
  if (code === 'internal-error') req.log.error({ err: error }, 'request failed')
  sendProblem(res, code, code === 'internal-error' ? 'Quote the request id when you report this.' : undefined)
}
