/** Between Node's request and response and the Web's, which Payload's handlers speak. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'

/**
 * The same request as a Web `Request`; it aborts when the caller goes away.
 * @param method HEAD is handed on as GET, since Payload's routes know no HEAD
 * @param body a body that was read already, or the request itself to stream it
 */
export function toWebRequest(
  req: ExpressRequest,
  res: ServerResponse,
  body: Buffer | IncomingMessage | undefined,
  url = req.originalUrl,
): Request {
  const abort = new AbortController()
  res.once('close', () => {
    if (!res.writableFinished) abort.abort()
  })
  const headers = new Headers()
  for (let index = 0; index < req.rawHeaders.length; index += 2) {
    headers.append(req.rawHeaders[index] ?? '', req.rawHeaders[index + 1] ?? '')
  }
  const method = req.method === 'HEAD' ? 'GET' : req.method
  return new Request(`${req.protocol}://${req.headers.host ?? 'localhost'}${url}`, {
    method,
    headers,
    signal: abort.signal,
    ...(body === undefined || method === 'GET'
      ? {}
      : Buffer.isBuffer(body)
        ? { body: new Uint8Array(body) }
        : { body: Readable.toWeb(body) as BodyInit, duplex: 'half' as const }),
  })
}

/** Sends a Web `Response`; cookies stay apart, since joining them breaks their dates. */
export async function sendWebResponse(response: Response, res: ExpressResponse, isHead = false): Promise<void> {
  res.statusCode = response.status
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') res.setHeader(name, value)
  }
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('set-cookie', cookies)
  if (!response.body) {
    res.end()
    return
  }
  if (isHead || /\bjson\b/.test(response.headers.get('content-type') ?? '')) {
    const bytes = Buffer.from(await response.arrayBuffer())
    res.setHeader('content-length', bytes.length)
    res.end(isHead ? undefined : bytes)
    return
  }
  await pipeline(Readable.fromWeb(response.body as ReadableStream), res)
}
