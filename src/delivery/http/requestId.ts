/** Names a request, so that an answer and a line of the log can be brought together. */
import { randomBytes } from 'node:crypto'

const shape = /^[\w.-]{8,64}$/
/** Of this process, so that ids of two processes never meet. */
const prefix = randomBytes(6).toString('base64url')
let counter = 0

/** The caller's own id when it is well formed, else a new one. A counter: a random one costs more than a whole hit. */
export function requestId(given: string | string[] | undefined): string {
  if (typeof given === 'string' && shape.test(given)) return given
  counter += 1
  return `${prefix}-${counter}`
}
