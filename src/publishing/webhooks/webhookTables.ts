/**
 * The tables of webhooks as the database adapter reads and writes them: past access rules and hooks, which
 * are for people.
 */
import type { DatabaseAdapter, Where } from 'payload'
import type { WebhookEventName, WebhookType } from '#src/contract/webhooks.ts'

/** What people set; of the collection `webhooks`. */
export interface WebhookRow {
  id: string
  name: string
  /** Id of the website. */
  site: string | null
  url: string
  events: WebhookEventName[]
  types: WebhookType[] | null
  enabled: boolean
  /** Why the platform switched it off. */
  notice: string | null
}

/** What the platform keeps about a webhook, under the same id; nobody reads it over the API. */
export interface StateRow {
  id: string
  /** Place in the log of changes up to which events were made. */
  cursor: number
  /** Sealed; see `secrets.ts`. */
  secret: string
  secretShownAt: string | null
  /** The secret before, which signs as well until then. */
  formerSecret: string | null
  formerSecretUntil: string | null
  /** First failure since something got through. */
  failingSince: string | null
}

/**
 * `held`: an earlier event of the same document is under way. `superseded`: never sent, as a later event of
 * the same document told it too.
 */
export const deliveryStatuses = ['waiting', 'held', 'delivered', 'failed', 'superseded'] as const
export type DeliveryStatus = (typeof deliveryStatuses)[number]

/** One event for one webhook. */
export interface DeliveryRow {
  /** Also the id of the event. */
  id: string
  webhook: string
  /** Events of one subject are sent one after the other: a document in one language. */
  subject: string
  event: WebhookEventName | 'test'
  title: string
  status: DeliveryStatus
  attempts: number
  occurredAt: string
  firstTriedAt: string | null
  lastTriedAt: string | null
  nextTryAt: string | null
  responseStatus: number | null
  durationMs: number | null
  problem: string | null
  answer: string | null
  /** The exact bytes that are sent and signed. */
  body: string
}

interface Tables {
  webhooks: WebhookRow
  'webhook-states': StateRow
  'webhook-deliveries': DeliveryRow
}
type Table = keyof Tables

/** A request that stands for its transaction alone. */
export type In = { transactionID?: unknown } | undefined

// Typed for some joins or others; `false` is how the adapters take none.
const plain = (req?: In) => ({ joins: false as never, req: (req ?? {}) as never })

export class WebhookTables {
  readonly db: DatabaseAdapter
  constructor(db: DatabaseAdapter) {
    this.db = db
  }

  async find<T extends Table>(
    collection: T,
    where: Where,
    options: { sort?: string; limit?: number } = {},
  ): Promise<Tables[T][]> {
    const { docs } = await this.db.find({
      collection,
      where,
      limit: options.limit ?? 0,
      pagination: false,
      ...(options.sort ? { sort: options.sort } : {}),
      ...plain(),
    })
    return docs as unknown as Tables[T][]
  }

  async one<T extends Table>(collection: T, id: string): Promise<Tables[T] | null> {
    const [row] = await this.find(collection, { id: { equals: id } }, { limit: 1 })
    return row ?? null
  }

  async create<T extends Table>(collection: T, row: Tables[T], inside?: In): Promise<void> {
    await this.db.create({ collection, data: { ...row }, returning: false, ...plain(inside) })
  }

  async update<T extends Table>(
    collection: T,
    id: string,
    change: Partial<Omit<Tables[T], 'id'>>,
  ): Promise<void> {
    await this.db.updateOne({ collection, id, data: { ...change }, ...plain() })
  }

  async remove(collection: Table, where: Where, inside?: In): Promise<void> {
    await this.db.deleteMany({ collection, where, ...plain(inside) })
  }
}
