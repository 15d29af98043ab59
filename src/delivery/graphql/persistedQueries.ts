/**
 * Automatic persisted queries: a client sends the hash of a query it sent before, in its place.
 * @see https://www.apollographql.com/docs/apollo-server/performance/apq
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Refusal } from '../http/answer.ts'
import { KeptTexts } from './keptTexts.ts'

export const persistedQuery = z.object({
  version: z.literal(1, 'only version 1 is known'),
  sha256Hash: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in 64 small hexadecimal digits'),
})

/** The hash is not known (any more): the client sends the query along once, and then asks as before. */
export class PersistedQueryNotFound extends Error {
  override readonly name = 'PersistedQueryNotFound'
}

export class PersistedQueries {
  readonly #queries: KeptTexts<string>

  /** @param maximum characters kept */
  constructor(maximum = 4_000_000) {
    this.#queries = new KeptTexts(maximum)
  }

  /** @throws PersistedQueryNotFound */
  find(hash: string): string {
    const query = this.#queries.get(hash)
    if (query === undefined) throw new PersistedQueryNotFound('PersistedQueryNotFound')
    return query
  }

  /** @throws Refusal when the hash is not that of the query */
  keep(hash: string, query: string): void {
    if (createHash('sha256').update(query).digest('hex') !== hash)
      throw new Refusal('invalid-parameter', 'sha256Hash is not the SHA-256 of the query.')
    this.#queries.set(hash, query, query.length)
  }
}
