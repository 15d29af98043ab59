/** One signed request to a receiver, who may be anyone: only to public addresses, with a limit to everything. */
import { lookup as resolveName } from 'node:dns'
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './publicAddress.ts'
import { hostOf, isAllowedHost, problemOfUrl } from './webhookUrl.ts'

/** Longest time from the start to the end of the answer's head. */
export const timeLimitMs = 10_000
/** How much of an answer is kept for the log. */
const keptBytes = 1024

export interface Outcome {
  /** Null when no answer came. */
  status: number | null
  /** Start of the answer's body. */
  answer: string
  /** What went wrong before there was an answer. */
  error: string | null
  durationMs: number
}

export interface PostOptions {
  headers: Record<string, string>
  body: string
  allowedHosts: readonly string[]
  /** Ends the request at once. */
  signal: AbortSignal
}

/** Sends a POST and never throws. Redirects are answers like any other. */
export async function post(address: string, options: PostOptions): Promise<Outcome> {
  const started = performance.now()
  const end = (outcome: Omit<Outcome, 'durationMs'>): Outcome => ({
    ...outcome,
    durationMs: Math.round(performance.now() - started),
  })
  const problem = problemOfUrl(address, options.allowedHosts)
  if (problem) return end({ status: null, answer: '', error: problem })
  const timeout = AbortSignal.timeout(timeLimitMs)
  try {
    const response = await send(new URL(address), options, AbortSignal.any([timeout, options.signal]))
    return end({ status: response.statusCode ?? null, answer: await startOf(response), error: null })
  } catch (error) {
    const text = timeout.aborted
      ? `No answer within ${timeLimitMs / 1000} seconds.`
      : (error as Error).message || String(error)
    return end({ status: null, answer: '', error: text })
  }
}

function send(url: URL, options: PostOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const isAllowed = isAllowedHost(url, options.allowedHosts)
  // Agents of their own: the shared ones may be told to use a proxy, which would connect anywhere.
  const secure = url.protocol === 'https:'
  const agent = secure ? new HttpsAgent({ keepAlive: false }) : new HttpAgent({ keepAlive: false })
  return new Promise((resolve, reject) => {
    const request = (secure ? httpsRequest : httpRequest)(
      {
        protocol: url.protocol,
        hostname: hostOf(url),
        port: url.port,
        path: `${url.pathname}${url.search}`,
        method: 'POST',
        agent,
        signal,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(options.body),
          'user-agent': 'prc-alliance-webhooks/1',
          ...options.headers,
        },
        ...(isAllowed ? {} : { lookup: lookupPublic }),
      },
      resolve,
    )
    request.once('error', reject)
    request.end(options.body)
  })
}

/** Resolves a name to addresses that may be connected to; the connection goes to just these. */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  resolveName(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? []
    if (error || !first) return callback(error ?? new Error(`${hostname} has no address.`), '', 0)
    // All of them: a name that leads to both may be an attack as well as a mistake.
    if (!addresses.every(({ address }) => isPublicAddress(address)))
      return callback(new Error(`${hostname} leads to an address that is not on the public internet.`), '', 0)
    if (options.all) return callback(null, addresses)
    callback(null, first.address, first.family)
  })
}

/** The status has come; a body that breaks off or never ends changes nothing about it. */
async function startOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (size >= keptBytes) break
    }
  } catch {}
  response.destroy()
  return Buffer.concat(chunks).subarray(0, keptBytes).toString('utf8').replaceAll('\0', '')
}
