/** What the front door of delivery is given. */
import type { IncomingMessage } from 'node:http'
import type { Logger } from 'pino'
import type { Replica } from '../replica/replica.ts'
import type { Answer } from './answer.ts'
import type { TrustProxy } from './clientAddress.ts'
import type { Delivery } from './route.ts'
import type { Router } from './router.ts'
import type { StreamHandler } from './streams.ts'

/**
 * Answers a POST. The answer is kept by address, content type, `Accept` and body: it may depend on these,
 * and on nothing else of the request.
 */
export type PostHandler = (body: Buffer, req: IncomingMessage) => Answer

export interface DeliveryHandlerOptions {
  delivery: Delivery
  replica: Pick<Replica, 'awaySince' | 'currentAt' | 'onChange'>
  router: Router
  log: Pick<Logger, 'error' | 'info'>
  settings: {
    DELIVERY_CACHE_MIB: number
    DELIVERY_MAX_AGE_SECONDS: number
    DELIVERY_REQUESTS_PER_MINUTE: number
    TRUST_PROXY: TrustProxy
  }
  /** In ms. @default Date.now */
  now?: () => number
  /** What takes a POST, by path. */
  posts?: Readonly<Record<string, PostHandler>>
  /** What goes on until somebody leaves, by path. */
  streams?: Readonly<Record<string, StreamHandler>>
}
