/** Sends a prepared answer: the coding the caller reads, a 304 if it has it already, and how long it may keep it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Replica } from '../replica/replica.ts'
import { chooseCoding } from './contentCoding.ts'
import { isKnownToCaller } from './entityTag.ts'
import { cacheControl, type PlanWatch } from './freshness.ts'
import { cacheControlAt, type Form, type PreparedAnswer, requestIdAt } from './preparedAnswer.ts'
import type { Traffic } from './traffic.ts'

/** Kept shorter, as it is often asked for just before it comes to be. */
const mostSecondsForProblems = 10
/** With the database away nobody knows for how long an answer holds. */
const mostSecondsWhileAway = 5

export interface SenderOptions {
  replica: Pick<Replica, 'awaySince' | 'currentAt'>
  plans: PlanWatch
  maxAgeSeconds: number
  traffic: Traffic
}

export interface Sending {
  req: IncomingMessage
  res: ServerResponse
  /** The id of the request. */
  id: string
  /** In ms. */
  now: number
}

/** Headers of every answer: published content is for everyone, and none of it is a program. */
export const commonHeaders = (isSecure: boolean): Readonly<Record<string, string>> => ({
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  ...(isSecure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
})

export class Sender {
  readonly #options: SenderOptions

  constructor(options: SenderOptions) {
    this.#options = options
  }

  /** @returns a promise when the answer has to be compressed first, which may fail */
  send(sending: Sending, answer: PreparedAnswer): Promise<void> | undefined {
    const form = answer.form(chooseCoding(sending.req.headers['accept-encoding']))
    if (form instanceof Promise) return form.then((made) => this.#sendForm(sending, answer, made))
    this.#sendForm(sending, answer, form)
    return undefined
  }

  #sendForm({ id, now, req, res }: Sending, answer: PreparedAnswer, form: Form): void {
    const isKnown =
      form.entityTag !== null &&
      req.method !== 'POST' &&
      isKnownToCaller(req.headers['if-none-match'], form.entityTag)
    const headers = isKnown ? form.notModifiedHeaders : form.headers
    // In place, without a copy: `writeHead` reads them before anyone else can.
    headers[requestIdAt] = id
    headers[cacheControlAt] = answer.cacheControl ?? this.#cacheControl(answer, now)
    const { awaySince } = this.#options.replica
    res.writeHead(isKnown ? 304 : answer.status, awaySince ? [...headers, ...this.#staleMarks(now)] : headers)
    if (isKnown) {
      this.#options.traffic.notModified += 1
      res.end()
    } else if (req.method === 'HEAD') res.end()
    else res.end(form.bytes)
  }

  #cacheControl({ status, validUntil }: PreparedAnswer, now: number): string {
    const { maxAgeSeconds, plans, replica } = this.#options
    const most = replica.awaySince ? Math.min(maxAgeSeconds, mostSecondsWhileAway) : maxAgeSeconds
    const remaining = Math.min(plans.secondsLeft(now), Math.floor((validUntil - now) / 1000))
    return status < 400
      ? cacheControl(most, remaining)
      : `public, max-age=${Math.min(most, remaining, mostSecondsForProblems)}`
  }

  /** @see https://www.rfc-editor.org/rfc/rfc7234#section-5.5.1 which caches in use still know */
  #staleMarks(now: number): string[] {
    const { currentAt } = this.#options.replica
    const age = currentAt ? ['age', String(Math.max(0, Math.floor((now - currentAt.getTime()) / 1000)))] : []
    return ['warning', '110 - "Response is Stale"', ...age]
  }
}
