/** What can go wrong between a caller and the API, as errors with types. */
import type { Problem, ProblemCode } from './contract.ts'

/** The API answered that it cannot: `code` says why, once and for all. */
export class DeliveryProblem extends Error {
  override readonly name = 'DeliveryProblem'
  readonly code: ProblemCode
  readonly status: number
  /** The problem details as they came (RFC 9457). */
  readonly problem: Problem
  /** Milliseconds to wait, when the API says so. */
  readonly retryAfterMs: number | null

  constructor(problem: Problem, retryAfterMs: number | null = null) {
    super(problem.detail ?? problem.title)
    this.code = problem.type.split(':').at(-1) as ProblemCode
    this.status = problem.status
    this.problem = problem
    this.retryAfterMs = retryAfterMs
  }

  /** Nothing public stands there; `withdrawn` when something did once. */
  get isMissing(): boolean {
    return this.status === 404 || this.status === 410
  }

  get withdrawn(): Problem['reason'] | null {
    return this.status === 410 ? (this.problem.reason ?? 'unpublished') : null
  }
}

/** The API could not be reached, or did not answer in time; `cause` has the details. */
export class DeliveryUnreachable extends Error {
  override readonly name = 'DeliveryUnreachable'
}

/** The problem in an answer that is not a success, whoever made it. */
export async function problemIn(response: Response): Promise<DeliveryProblem> {
  const retryAfterMs = readRetryAfter(response.headers.get('retry-after'), Date.now())
  const body: unknown = await response.json().catch(() => null)
  const isProblem = typeof body === 'object' && body !== null && 'type' in body && 'title' in body
  return new DeliveryProblem(
    isProblem
      ? (body as Problem)
      : {
          // From a proxy in between.
          type: `urn:prc-alliance:problem:${response.status >= 500 ? 'not-ready' : 'malformed-request'}`,
          title: response.statusText || 'The request failed',
          status: response.status,
        },
    retryAfterMs,
  )
}

/** Seconds, or a date; null when neither. */
export function readRetryAfter(value: string | null, now: number): number | null {
  if (value === null || value.trim() === '') return null
  const seconds = Number(value)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - now
  return Number.isFinite(ms) ? Math.max(ms, 0) : null
}
