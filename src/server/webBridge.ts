/** Between Node's request and response and the Web's, which Payload's handlers speak. */
import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'

/** The headers as they came, as the Web has them. */
export function requestHeaders({ rawHeaders }: { rawHeaders: readonly string[] }): Headers {
  const headers = new Headers()
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '')
  }
  return headers
}

/** What is handed on otherwise than it came. */
export interface Handed {
  /** The body, read and checked. */
  body?: { bytes: Buffer; contentType: string }
  /** Path and query, as checked at the door. */
  url?: string
  /** Turns a query that came as a body into the read it stands for. */
  asGet?: boolean
}

/** The same request as a Web `Request`; it aborts when the caller goes away. HEAD becomes GET: Payload's routes know no HEAD. */
export function toWebRequest(
  req: ExpressRequest,
  res: ServerResponse,
  { body, url = req.originalUrl, asGet = false }: Handed,
): Request {
  const abort = new AbortController()
  res.once('close', () => {
    if (!res.writableFinished) abort.abort()
  })
  const headers = requestHeaders(req)
  const method = asGet || req.method === 'HEAD' ? 'GET' : req.method
  const hasBody = body !== undefined && method !== 'GET' && method !== 'OPTIONS'
  if (hasBody) headers.set('content-type', body.contentType)
  return new Request(`${req.secure ? 'https' : 'http'}://${req.headers.host ?? 'localhost'}${url}`, {
    method,
    headers,
    signal: abort.signal,
    ...(hasBody ? { body: new Uint8Array(body.bytes) } : {}),
  })
}

/** Sends a Web `Response`; cookies stay apart, since joining them breaks their dates. */
export async function sendWebResponse(
  response: Response,
  res: ExpressResponse,
  isHead = false,
): Promise<void> {
  if (res.headersSent || res.destroyed) {
    // The time limit has answered, or the caller has gone.
    await response.body?.cancel()
    return
  }
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
