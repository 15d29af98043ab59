/**
 * A process's own copy of the published store: follows the log of changes, answers reads from memory and
 * its own file, and goes on doing so while the database is away.
 */
import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Bodies, PublishedType } from '#src/publishing/publishedForm.ts'
import type { PlacedChange, PlannedMoment, PublishedStoreReader } from '#src/publishing/publishedStore.ts'
import { type Entry, PublishedIndex } from './publishedIndex.ts'
import { ReplicaFile } from './replicaFile.ts'

/** How many changes are taken at once. */
const batchSize = 500

export interface ReplicaOptions {
  /** Path of the replica's file. */
  file: string
  /** Opens a connection to the store; called again after it was lost. */
  openReader: () => Promise<PublishedStoreReader>
  log: Pick<Logger, 'error' | 'info' | 'warn'>
  /** How often to look for changes of other processes, in ms. */
  pollMs: number
  /** With a copy at hand, how long to wait at first for the database to bring it up to date. @default as long as it takes */
  patienceMs?: number
}

export type ReplicaListener = (changes: readonly PlacedChange[]) => void

export class Replica {
  readonly index = new PublishedIndex()
  readonly #file: ReplicaFile
  readonly #options: ReplicaOptions
  readonly #listeners = new Set<ReplicaListener>()
  #reader: PublishedStoreReader | undefined
  #cursor = 0
  #planned: PlannedMoment[] = []
  #running: Promise<void> | undefined
  #again = false
  #timer: NodeJS.Timeout | undefined
  #closed = false
  #awaySince: Date | null = null
  #currentAt: Date | null = null

  private constructor(options: ReplicaOptions) {
    this.#options = options
    this.#file = ReplicaFile.open(options.file)
  }

  /**
   * Opens the replica and brings it up to date. With the database away it serves what it has.
   * @throws when the database is away and the replica never had anything
   */
  static async open(options: ReplicaOptions): Promise<Replica> {
    const replica = new Replica(options)
    replica.#load()
    const current = replica.catchUp()
    const { patienceMs } = options
    const hasCopy = replica.#file.meta('identity') !== undefined
    await (hasCopy && patienceMs !== undefined ? Promise.race([current, wait(patienceMs)]) : current)
    if (replica.#awaySince && replica.#file.meta('identity') === undefined) {
      await replica.close()
      throw new Error('The database is away, and this process has no copy of what is published yet.')
    }
    return replica
  }

  /** Looks for changes of other processes from now on. */
  follow(): void {
    const poll = async () => {
      await this.catchUp()
      if (!this.#closed) this.#timer = setTimeout(poll, this.#options.pollMs)
    }
    this.#timer ??= setTimeout(poll, this.#options.pollMs)
  }

  /** Called in the same moment as the index changes, before anyone can read it. An empty list: everything. */
  onChange(listener: ReplicaListener): void {
    this.#listeners.add(listener)
  }

  /** The place in the log up to which this copy is current. */
  get cursor(): number {
    return this.#cursor
  }

  get planned(): readonly PlannedMoment[] {
    return this.#planned
  }

  /** Since when the database has not answered; null while it does. */
  get awaySince(): Date | null {
    return this.#awaySince
  }

  /** When this copy was last known to be current. */
  get currentAt(): Date | null {
    return this.#currentAt
  }

  /** Statements run on the file to answer reads. */
  get reads(): number {
    return this.#file.reads
  }

  body<Type extends PublishedType>(entry: Entry<Type>): Bodies[Type] {
    return JSON.parse(this.#file.content(entry.rowId, 'body'))
  }

  /** Editor states by field path. */
  lexical(entry: Entry): Record<string, unknown> {
    return JSON.parse(this.#file.content(entry.rowId, 'lexical'))
  }

  changesAfter(since: number, limit: number): PlacedChange[] {
    return this.#file.changesAfter(since, limit)
  }

  /**
   * Takes over every change committed before the call. Never throws: a database that is away is noted,
   * and what is here goes on being served.
   */
  async catchUp(): Promise<void> {
    if (this.#running) {
      // What runs may have asked before the caller's change was committed.
      this.#again = true
      return this.#running
    }
    this.#running = this.#catchUp()
    return this.#running
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    await this.#running
    await this.#reader?.close().catch(() => undefined)
    this.#file.close()
  }

  async #catchUp(): Promise<void> {
    do {
      this.#again = false
      try {
        await this.#takeChanges()
        this.#currentAt = new Date()
        if (this.#awaySince) this.#options.log.info('the database is back; published content is current')
        this.#awaySince = null
      } catch (error) {
        if (!this.#awaySince)
          this.#options.log.warn({ err: error }, 'the database is away; serving what was published before')
        this.#awaySince ??= new Date()
        const reader = this.#reader
        this.#reader = undefined
        await reader?.close().catch(() => undefined)
      }
    } while (this.#again && !this.#closed)
    // In the same step as the test above: who calls now starts anew.
    this.#running = undefined
  }

  async #takeChanges(): Promise<void> {
    if (!this.#reader) {
      this.#reader = await this.#options.openReader()
      if (!(await this.#isSameStore(this.#reader))) await this.#copyAll(this.#reader)
    }
    for (;;) {
      const changes = await this.#reader.changesAfter(this.#cursor, batchSize)
      if (changes.length > 0) {
        const rows = await this.#reader.rows([...new Set(changes.map(({ row }) => row))])
        const cursor = changes.at(-1)?.seq ?? this.#cursor
        this.#file.atomically(() => {
          this.#file.putRows(rows)
          this.#file.putChanges(changes)
          this.#file.setMeta('cursor', String(cursor))
        })
        for (const row of rows) this.index.put(row)
        this.#cursor = cursor
        this.#tell(changes)
      }
      if (changes.length < batchSize) break
    }
    const planned = await this.#reader.planned()
    if (JSON.stringify(planned) !== JSON.stringify(this.#planned)) {
      this.#planned = planned
      this.#file.setMeta('planned', JSON.stringify(planned))
    }
  }

  /** Whether the log still says what this copy took from it: the database may have been replaced or restored. */
  async #isSameStore(reader: PublishedStoreReader): Promise<boolean> {
    if ((await reader.identity()) !== this.#file.meta('identity')) return false
    if (this.#cursor === 0) return (await reader.lastSeq()) === 0
    const [there] = await reader.changesAfter(this.#cursor - 1, 1)
    const here = this.#file.changeAt(this.#cursor)
    if (!there || !here) return false
    const { seq, ...entry } = there
    return seq === this.#cursor && JSON.stringify(entry) === here
  }

  async #copyAll(reader: PublishedStoreReader): Promise<void> {
    const started = Date.now()
    // Read first: what changes during the copy is taken again after it.
    const [identity, cursor] = [await reader.identity(), await reader.lastSeq()]
    // Beside what there is, which goes on being served until the copy is whole.
    this.#file.beginCopy()
    for (let after = '$'; ; ) {
      const rows = await reader.rowsAfter(after, batchSize)
      this.#file.atomically(() => this.#file.putRows(rows, 'copied_rows'))
      const last = rows.at(-1)
      if (!last) break
      after = last.id
    }
    for (let since = 0; since < cursor; ) {
      const changes = (await reader.changesAfter(since, 5000)).filter(({ seq }) => seq <= cursor)
      this.#file.atomically(() => this.#file.putChanges(changes, 'copied_changes'))
      since = changes.at(-1)?.seq ?? cursor
    }
    this.#file.atomically(() => {
      this.#file.takeCopy()
      this.#file.setMeta('cursor', String(cursor))
      this.#file.setMeta('identity', identity)
    })
    this.#load()
    this.#tell([])
    this.#options.log.info({ rows: this.index.size, ms: Date.now() - started }, 'copied the published store')
  }

  #load(): void {
    this.index.clear()
    for (const row of this.#file.briefs()) this.index.put(row)
    this.#cursor = Number(this.#file.meta('cursor') ?? 0)
    this.#planned = this.#file.planned
  }

  #tell(changes: readonly PlacedChange[]): void {
    for (const listener of this.#listeners) {
      try {
        listener(changes)
      } catch (error) {
        // The others must hear of it all the same: a cache that does not would keep what is out of date.
        this.#options.log.error({ err: error }, 'a change was not taken in')
      }
    }
  }
}
