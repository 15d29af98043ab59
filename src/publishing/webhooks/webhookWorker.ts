/**
 * Tells webhooks what happened: one process at a time, found out by a lease, makes deliveries from the log of
 * changes and sends what is due. It keeps nothing in memory that it could not find in the database again.
 */
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { giveBackLease, takeLease } from '#src/database/lease.ts'
import type { PublishedStoreReader } from '../publishedStore.ts'
import { timeLimitMs } from './post.ts'
import { recordOutcome } from './recordOutcome.ts'
import { takeChanges } from './takeChanges.ts'
import { tellAdministrators } from './tellAdministrators.ts'
import { tidy } from './tidy.ts'
import { tryDelivery } from './tryDelivery.ts'
import { type DeliveryRow, type WebhookRow, WebhookTables } from './webhookTables.ts'

export interface WorkerOptions {
  payload: Payload
  openReader: () => Promise<PublishedStoreReader>
  allowedHosts: readonly string[]
  log: Logger
}

const pollMs = 1000
/** Long enough for one try; what a killed process held is free after it. */
const leaseMs = timeLimitMs + 5000
const renewMs = 3000
/** Tries at a time, for one webhook: a slow receiver does not hold up another. */
const atOnce = 4
const tidyMs = 60 * 60 * 1000
/** How long stopping waits for tries under way; one that is broken off is made again at the next start. */
const stopMs = 2000

type SitedWebhook = WebhookRow & { site: string }

export class WebhookWorker {
  readonly #options: WorkerOptions
  readonly #tables: WebhookTables
  readonly #claim = { name: 'webhooks', holder: randomUUID() }
  readonly #stop = new AbortController()
  /** Deliveries being tried now. */
  readonly #underWay = new Map<string, Promise<void>>()
  #reader: PublishedStoreReader | undefined
  #leaseUntil = 0
  #askedAt = 0
  #tidiedAt = 0
  #failing = false
  #stopped = false
  /** Writes one after the other: each decides by what the one before left. */
  #lastWrite: Promise<unknown> = Promise.resolve()
  #wake: () => void = () => undefined
  #running: Promise<void> = Promise.resolve()

  constructor(options: WorkerOptions) {
    this.#options = options
    this.#tables = new WebhookTables(options.payload.db)
  }

  start(): void {
    this.#running = this.#run()
  }

  /** Something was published: look at once. */
  readonly nudge = async (): Promise<void> => this.#wake()

  /** Starts no more tries, lets those under way end, and frees the lease. */
  async stop(): Promise<void> {
    const grace = setTimeout(() => this.#stop.abort(), stopMs)
    this.#leaseUntil = 0
    this.#stopped = true
    this.#wake()
    await this.#running
    await Promise.all(this.#underWay.values())
    clearTimeout(grace)
    await this.#reader?.close().catch(() => undefined)
    if (this.#askedAt > 0) await giveBackLease(this.#options.payload.db, this.#claim).catch(() => undefined)
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve
      })
      try {
        await this.#turn()
        if (this.#failing) this.#options.log.info('webhooks are told again')
        this.#failing = false
      } catch (error) {
        if (!this.#failing) this.#options.log.warn({ err: error }, 'webhooks cannot be told; trying again')
        this.#failing = true
        await this.#reader?.close().catch(() => undefined)
        this.#reader = undefined
      }
      if (!this.#stopped) await withTimer(woken, pollMs)
    }
  }

  async #turn(): Promise<void> {
    const webhooks = (await this.#tables.find('webhooks', { enabled: { equals: true } })).filter(
      (webhook): webhook is SitedWebhook => Boolean(webhook.site),
    )
    if (webhooks.length === 0 || !(await this.#leads())) return
    this.#reader ??= await this.#options.openReader()
    for (const webhook of webhooks) await this.#take(webhook, this.#reader)
    for (const webhook of webhooks) await this.#sendDue(webhook)
    if (Date.now() - this.#tidiedAt >= tidyMs) {
      await this.#inTurn(() => tidy(this.#tables, new Date()))
      this.#tidiedAt = Date.now()
    }
  }

  async #leads(): Promise<boolean> {
    const now = Date.now()
    if (now - this.#askedAt < renewMs) return this.#leaseUntil > now
    this.#askedAt = now
    const until = now + leaseMs
    const isHeld = await takeLease(this.#options.payload.db, this.#claim, new Date(until), new Date(now))
    this.#leaseUntil = isHeld && !this.#stopped ? until : 0
    return this.#leaseUntil > now
  }

  async #take(webhook: SitedWebhook, reader: PublishedStoreReader): Promise<void> {
    let more = true
    while (more && !this.#stopped && (await this.#leads())) {
      more = await this.#inTurn(() => takeChanges(this.#tables, reader, webhook, new Date()))
    }
  }

  async #sendDue(webhook: SitedWebhook): Promise<void> {
    // What is under way now may be done by the time the database has answered, and must not go twice.
    const underWay = new Set(this.#underWay.keys())
    const free = atOnce - [...underWay].filter((id) => id.startsWith(`${webhook.id}_`)).length
    if (free <= 0) return
    const due = await this.#tables.find(
      'webhook-deliveries',
      {
        and: [
          { webhook: { equals: webhook.id } },
          { status: { equals: 'waiting' } },
          { nextTryAt: { less_than_equal: new Date().toISOString() } },
        ],
      },
      { sort: 'nextTryAt', limit: atOnce + free },
    )
    for (const delivery of due.filter(({ id }) => !underWay.has(id)).slice(0, free)) {
      // A try never outlives the lease, so the next leader sends nothing beside it.
      if (this.#leaseUntil - Date.now() < timeLimitMs + 1000) return
      const done = this.#try(delivery, webhook).finally(() => {
        this.#underWay.delete(delivery.id)
        this.#wake()
      })
      this.#underWay.set(delivery.id, done)
    }
  }

  async #try(delivery: DeliveryRow, webhook: SitedWebhook): Promise<void> {
    const { allowedHosts, log, payload } = this.#options
    try {
      const state = await this.#tables.one('webhook-states', webhook.id)
      if (!state) return
      const judgement = await tryDelivery(delivery, webhook, state, {
        allowedHosts,
        signal: this.#stop.signal,
        now: () => new Date(),
      })
      if (!judgement) return
      await this.#inTurn(() => recordOutcome(this.#tables, delivery, judgement, new Date()))
      if (judgement.switchOff) await tellAdministrators(payload, webhook, judgement.switchOff)
    } catch (error) {
      // It stays in line and is tried again.
      log.warn({ err: error, delivery: delivery.id }, 'a webhook delivery could not be recorded')
    }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#lastWrite.then(work)
    this.#lastWrite = result.catch(() => undefined)
    return result
  }
}

function withTimer(woken: Promise<void>, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    void woken.then(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
