/** The errors that delivery answers, out of the catalogue, with what a caller does about each. */
import { type ProblemCode, problems } from '#src/errors.ts'

export const deliveryProblems = {
  'malformed-request': 'Correct the request: it is not well-formed.',
  'invalid-parameter': 'Correct the parameter that `detail` names.',
  refused: 'Correct the GraphQL query; `errors` says where.',
  'too-deep': 'Ask for less in one GraphQL query.',
  'sign-in-first': 'Previews need a token.',
  forbidden: 'Ask for a token for this document or website.',
  'not-found': 'Show your own “not found” page. There never was anything public here.',
  gone: 'Answer 410 as well. `reason` says why it was withdrawn; caches and search engines forget it sooner.',
  'method-not-allowed': 'Use GET or HEAD, and POST for GraphQL.',
  'body-too-large': 'Send a shorter GraphQL query, or its hash.',
  'uri-too-long': 'Shorten the address, or use POST for GraphQL.',
  'too-many-requests': 'Wait for the seconds in `Retry-After`.',
  'internal-error': 'Try again later, and tell us the `instance`.',
  'not-ready': 'Try again in a few seconds.',
} as const satisfies Partial<Record<ProblemCode, string>>

export type DeliveryProblem = keyof typeof deliveryProblems
const codes = Object.keys(deliveryProblems) as DeliveryProblem[]

/** The codes of each status, by status. */
export const codesByStatus: ReadonlyMap<number, readonly DeliveryProblem[]> = new Map(
  codes.map((code) => [
    problems[code].status,
    codes.filter((other) => problems[other].status === problems[code].status),
  ]),
)
