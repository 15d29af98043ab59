/** Errors → problem details answers (RFC 9457). */
import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { Problem, type ProblemCode, problemDetails, problems } from '#src/errors.ts'

/** Sends a problem details answer. */
export function sendProblem(res: Response, code: ProblemCode, detail?: string): void {
  res
    .status(problems[code].status)
    .type('application/problem+json')
    .set('cache-control', 'no-store')
    .send(JSON.stringify(problemDetails(code, detail, requestIdOf(res))))
}

const requestIdOf = (res: Response) => {
  const id = res.getHeader('x-request-id')
  return typeof id === 'string' ? id : undefined
}

export const notFound: RequestHandler = (req, res) => {
  sendProblem(res, 'not-found', `${req.method} ${req.path} leads nowhere.`)
}

/** What libraries call their errors, by HTTP status. */
const codeByStatus: Partial<Record<number, ProblemCode>> = {
  400: 'malformed-request',
  408: 'request-timeout',
  413: 'body-too-large',
  414: 'uri-too-long',
  415: 'unsupported-media-type',
}

/** The last handler: knows our problems and the 4xx errors of libraries; anything else is our fault and logged. */
export const problemHandler: ErrorRequestHandler = (error: unknown, req, res, _next) => {
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
