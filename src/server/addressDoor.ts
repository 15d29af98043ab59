/**
 * The first look at a request: its method, host and address must mean the same to everyone who reads them
 * later. Express compares addresses as they came, Payload as a URL: an address that a URL would rewrite
 * (`/api/x/../users/login`) could pass one guard and reach another's route.
 */
import type { RequestHandler } from 'express'
import { Problem } from '#src/errors.ts'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const hostShape = /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i
const maxAddressLength = 16_384

/** @throws {Problem} 400, 405 or 414 */
export const addressDoor: RequestHandler = (req, _res, next) => {
  if (!methods.includes(req.method)) {
    throw new Problem('method-not-allowed', `${req.method} is not used here.`, {
      headers: { allow: methods.join(', ') },
    })
  }
  const { host } = req.headers
  if (host !== undefined && !hostShape.test(host))
    throw new Problem('malformed-request', 'The Host header is not well formed.')
  const address = req.originalUrl
  if (address.length > maxAddressLength) {
    throw new Problem('uri-too-long', `An address may have at most ${maxAddressLength} characters.`)
  }
  if (!isPlain(address)) throw new Problem('malformed-request', 'The address is not well formed.')
  next()
}

/** The form a proxy sends, with scheme and host, → path and query. @see https://www.rfc-editor.org/rfc/rfc9112#name-absolute-form */
export const originForm = (target: string) =>
  target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?#]*\/?/i, '/')

function isPlain(address: string): boolean {
  const [path = ''] = address.split('?', 1)
  if (!path.startsWith('/') || address.includes('#') || /%00/i.test(address)) return false
  try {
    return new URL(`http://localhost${address}`).pathname === path && !decodeURIComponent(path).includes('\\')
  } catch {
    return false
  }
}
