/** Speaks HTTP over a bare socket, for requests that no proper client would send. */
import { connect } from 'node:net'
import type { RunningServer } from './startServer.ts'

export interface RawAnswer {
  /** 0 when the server closed without an answer. */
  status: number
  headers: Record<string, string>
  body: string
}

/**
 * Sends the text as it is, keeps the connection open, and reads until the server closes it.
 * @param lines joined by CRLF; the end of the head must be in them
 */
export function rawRequest(
  { url }: Pick<RunningServer, 'url'>,
  lines: readonly string[],
  withinMs = 10_000,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    const chunks: Buffer[] = []
    const timer = setTimeout(() => {
      socket.destroy()
      reject(new Error(`No answer within ${withinMs} ms to ${lines[0]}`))
    }, withinMs)
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', () => {})
    socket.on('close', () => {
      clearTimeout(timer)
      resolve(parse(Buffer.concat(chunks).toString('latin1')))
    })
    socket.write(lines.join('\r\n'), 'latin1')
  })
}

/** A whole request without a body, on a connection of its own. */
export const rawGet = (
  server: Pick<RunningServer, 'url'>,
  method: string,
  target: string,
  headers: readonly string[] = ['Host: localhost'],
) => rawRequest(server, [`${method} ${target} HTTP/1.1`, ...headers, 'Connection: close', '', ''])

function parse(text: string): RawAnswer {
  const end = text.indexOf('\r\n\r\n')
  const [first = '', ...lines] = text.slice(0, end === -1 ? undefined : end).split('\r\n')
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0),
    headers: Object.fromEntries(
      lines.map((line) => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
    ),
    body: end === -1 ? '' : text.slice(end + 4),
  }
}
