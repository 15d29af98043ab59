/** A request as it stands, without what a client would put right; on a connection of its own. */
import { type IncomingHttpHeaders, request } from 'node:http'

export interface Untidied {
  method: string
  target: string
  headers?: Record<string, string> | undefined
  body?: string | undefined
}

/** What came back; `fault` when nothing did in time. Null: Node's client cannot say it, or was hung up on. */
export type Came = { status: number; headers: IncomingHttpHeaders; text: string } | { fault: string } | null

export function sendUntidied(
  serverUrl: string,
  { body, headers, method, target }: Untidied,
  slowestMs: number,
): Promise<Came> {
  const { hostname, port } = new URL(serverUrl)
  return new Promise((resolve) => {
    const settle = (came: Came) => {
      clearTimeout(timer)
      resolve(came)
    }
    const timer = setTimeout(() => settle({ fault: `no answer within ${slowestMs} ms` }), slowestMs)
    let outgoing: ReturnType<typeof request>
    try {
      outgoing = request({ hostname, port, method, path: target, headers: { ...headers }, agent: false })
    } catch {
      return settle(null)
    }
    outgoing.on('error', (error: NodeJS.ErrnoException) =>
      settle(error.code === 'ECONNRESET' || error.code === 'EPIPE' ? null : { fault: error.message }),
    )
    outgoing.on('response', (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('error', (error) => settle({ fault: error.message }))
      answer.on('end', () =>
        settle({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      )
    })
    outgoing.end(body)
  })
}
