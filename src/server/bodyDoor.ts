/** What a request body must be before Payload reads it: known type, limited size, well formed. */
import express, { type Request, type RequestHandler, type Response } from 'express'
import type { Payload } from 'payload'
import type { Env } from '#src/env.ts'
import { Problem } from '#src/errors.ts'
import { boundaryOf, checkMultipart } from './multipart.ts'
import { requestHeaders } from './webBridge.ts'

const typeOf = (req: Pick<Request, 'headers'>) =>
  (req.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
const isMultipart = (req: Pick<Request, 'headers'>) => typeOf(req).startsWith('multipart/')

/**
 * Reads the whole body into `req.body` and checks its form. Payload holds uploads in memory too, and asks
 * who sends them only afterwards; so this asks first, and takes large ones from people we know alone.
 * @throws {Problem} 400, 413 or 415
 */
export function bodyDoor(payload: Payload, env: Env): RequestHandler[] {
  const small = env.BODY_LIMIT_KIB * 1024
  const large = (env.UPLOAD_LIMIT_MIB + 1) * 1024 * 1024
  const readers = new Map([small, large].map((limit) => [limit, express.raw({ type: () => true, limit })]))
  const readBody: RequestHandler = async (req, res, next) => {
    const isFile = isMultipart(req) && (await payload.auth({ headers: requestHeaders(req) })).user !== null
    const tooLarge = () =>
      new Problem(
        'body-too-large',
        isFile
          ? `A file may have at most ${env.UPLOAD_LIMIT_MIB} MiB.`
          : `A body may have at most ${env.BODY_LIMIT_KIB} KiB.`,
      )
    const limit = isFile ? large : small
    // The reader would first take in all of it.
    if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge()
    readers.get(limit)?.(req, res, (error?: { status?: number }) =>
      next(error?.status === 413 ? tooLarge() : error),
    )
  }
  return [readBody, checkForm]
}

function checkForm(req: Request, _res: Response, next: () => void): void {
  const body = bytesOf(req)
  const type = typeOf(req)
  if (isMultipart(req)) checkMultipart(body, boundaryOf(req.headers['content-type'] ?? ''))
  else if (type === 'application/json') jsonOf(req)
  else if (body.length > 0 && !isQueryInBody(req)) {
    throw new Problem('unsupported-media-type', 'Send application/json, or multipart/form-data for a file.')
  }
  next()
}

const bytesOf = ({ body }: Request): Buffer => (Buffer.isBuffer(body) ? body : Buffer.alloc(0))

/** The JSON object of the body; undefined for a body of another type. @throws {Problem} 400 */
export function jsonOf(req: Request): Record<string, unknown> | undefined {
  if (typeOf(req) !== 'application/json') return undefined
  const text = bytesOf(req).toString('utf8')
  let value: unknown
  try {
    value = text === '' ? {} : JSON.parse(text)
  } catch (cause) {
    throw new Problem('malformed-request', 'The body is not valid JSON.', { cause })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Problem('malformed-request', 'The body must be one JSON object.')
  }
  return value as Record<string, unknown>
}

/** The body as Payload must get it: it fails on a write without any data, and knows JSON by one spelling only. */
export function bodyOf(req: Request): { bytes: Buffer; contentType: string } {
  if (isMultipart(req)) return { bytes: bytesOf(req), contentType: req.headers['content-type'] ?? '' }
  const bytes = bytesOf(req)
  return { bytes: bytes.length > 0 ? bytes : Buffer.from('{}'), contentType: 'application/json' }
}

const isQueryInBody = (req: Request) =>
  req.method === 'POST' &&
  (req.get('x-payload-http-method-override') === 'GET' || req.get('x-http-method-override') === 'GET')

/**
 * The admin asks long questions by POST, with the query as a form body and a header that says it is a GET.
 * Payload would put that query into the address by itself, past the door for addresses.
 * @returns the query, or undefined for any other request
 * @throws {Problem} 415 for a body of another type
 */
export function queryInBody(req: Request): string | undefined {
  if (!isQueryInBody(req)) return undefined
  if (typeOf(req) !== 'application/x-www-form-urlencoded') {
    throw new Problem('unsupported-media-type', 'Send the query as application/x-www-form-urlencoded.')
  }
  return bytesOf(req).toString('utf8')
}
