/**
 * The error catalogue of our own HTTP answers: each code with its status and a sentence for a person.
 * They leave the server as problem details (RFC 9457).
 */

/** What keeps the server from starting; the message tells the operator why and the way out. */
export class CannotStart extends Error {
  override readonly name: string = 'CannotStart'
}

/** Stable codes; the last part of the problem's `type`. */
export const problems = {
  'malformed-request': { status: 400, title: 'The request could not be read' },
  'invalid-parameter': { status: 400, title: 'A parameter cannot be used as given' },
  refused: { status: 400, title: 'The request was refused' },
  'too-deep': { status: 400, title: 'The query asks for too much at once' },
  'sign-in-first': { status: 401, title: 'Sign in first' },
  forbidden: { status: 403, title: 'You are not allowed to do this' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address does not answer that method' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive' },
  conflict: { status: 409, title: 'This is in conflict with what is there' },
  gone: { status: 410, title: 'This is not public any more' },
  'precondition-failed': { status: 412, title: 'This is not as you expect it any more' },
  'body-too-large': { status: 413, title: 'The request body is too large' },
  'uri-too-long': { status: 414, title: 'The address is too long' },
  'unsupported-media-type': { status: 415, title: 'This content type is not accepted here' },
  'range-not-satisfiable': { status: 416, title: 'The file has no such part' },
  locked: { status: 423, title: 'Someone else is editing this document' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
  'not-ready': { status: 503, title: 'The service is not ready' },
  'too-slow': { status: 503, title: 'The answer took too long' },
} as const satisfies Record<string, { status: number; title: string }>

export type ProblemCode = keyof typeof problems

/** A problem details object. @see https://www.rfc-editor.org/rfc/rfc9457 */
export interface ProblemDetails {
  type: string
  title: string
  status: number
  detail?: string
  /** The request id, as in `x-request-id`. */
  instance?: string
}

/** An error that becomes a problem details answer; `detail` is shown to the caller. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: ProblemCode,
    detail: string,
    options: { cause?: unknown; headers?: Record<string, string> } = {},
  ) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.headers = options.headers ?? {}
  }

  get status(): number {
    return problems[this.code].status
  }
}

/** The problem details body for a code. */
export function problemDetails(code: ProblemCode, detail?: string, requestId?: string): ProblemDetails {
  const { status, title } = problems[code]
  return {
    type: `urn:prc-alliance:problem:${code}`,
    title,
    status,
    ...(detail ? { detail } : {}),
    ...(requestId ? { instance: requestId } : {}),
  }
}
