/** What a route answers, before anyone decides on bytes, caches and connections. */
import type { ProblemCode } from '#src/errors.ts'
import { problemDetails } from '#src/errors.ts'

export interface Answer {
  status: number
  contentType: string
  /** JSON when it is an object. */
  body: object | string
  /** What it was made from; a change of any makes it out of date. */
  tags: ReadonlySet<string>
  /** From when it is out of date by itself. */
  validUntil: Date | null
  headers: Readonly<Record<string, string>>
  /** Whether a cache may keep it at all. */
  cacheable: boolean
}

export const json = 'application/json; charset=utf-8'
const problemJson = 'application/problem+json; charset=utf-8'

export function answer(
  body: Answer['body'],
  made: { tags: ReadonlySet<string>; validUntil: Date | null },
  rest: Partial<Omit<Answer, 'body'>> = {},
): Answer {
  return {
    status: 200,
    contentType: json,
    body,
    tags: made.tags,
    validUntil: made.validUntil,
    headers: {},
    cacheable: true,
    ...rest,
  }
}

/** Why there is no answer; thrown by routes, with what was looked at so that a cache forgets it in time. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly code: ProblemCode
  readonly tags: ReadonlySet<string>
  readonly extra: Readonly<Record<string, unknown>>

  constructor(
    code: ProblemCode,
    detail: string,
    tags: ReadonlySet<string> = new Set(),
    extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail)
    this.code = code
    this.tags = tags
    this.extra = extra
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc9457 */
export function problemAnswer(refusal: Refusal, headers: Record<string, string> = {}): Answer {
  const details = problemDetails(refusal.code, refusal.message)
  return {
    status: details.status,
    contentType: problemJson,
    body: { ...details, ...refusal.extra },
    tags: refusal.tags,
    validUntil: null,
    headers,
    // Only what the content decides: there is no end to wrong requests.
    cacheable: refusal.tags.size > 0,
  }
}
