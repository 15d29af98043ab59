/** Answers OPTIONS: what may be asked here, also from a page of any other origin. */
import type { Sending } from './sender.ts'

/** As long as browsers remember it. */
const maxAgeSeconds = 7200

/** @param allow the methods, as in `Allow` */
export function answerPreflight(
  { id, res }: Sending,
  allow: string,
  headers: Readonly<Record<string, string>>,
): void {
  res.writeHead(204, {
    ...headers,
    'x-request-id': id,
    allow,
    'access-control-allow-methods': allow,
    'access-control-allow-headers':
      'Accept, Authorization, Content-Type, If-None-Match, Last-Event-ID, X-Request-Id',
    'access-control-max-age': String(maxAgeSeconds),
    'cache-control': 'no-store',
  })
  res.end()
}
