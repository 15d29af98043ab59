/** Full-text search over what is published. */
import type { Search } from '#src/contract/listings.ts'
import type { ReadScope } from '../readScope.ts'
import type { Replica } from '../replica/replica.ts'

export interface SearchOptions {
  query: string
  types: readonly string[]
  limit: number
  offset: number
}

export interface SearchIndex {
  search(scope: ReadScope, options: SearchOptions): Search
}

export function openSearch(_replica: Replica): SearchIndex {
  return {
    search: (_scope, { query }) => ({
      query,
      total: 0,
      items: [],
      facets: { type: [], bodyArea: [] },
      suggestions: [],
    }),
  }
}
