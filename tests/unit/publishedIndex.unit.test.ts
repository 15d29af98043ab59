import { expect, test } from 'vitest'
import { PublishedIndex } from '#src/delivery/replica/publishedIndex.ts'
import type { PublicationRow } from '#src/publishing/publishedStore.ts'

/** A treatment that had the address `shared` once. */
const moved = (
  id: string,
  modifiedAt: string,
  state: PublicationRow['state'] = 'published',
): PublicationRow => ({
  id: `treatments:${id}:en`,
  type: 'treatments',
  documentId: id,
  locale: 'en',
  state,
  slug: `own-${id}`,
  hash: 'h',
  facts: {
    sites: null,
    channels: ['web'],
    links: [],
    formerSlugs: ['shared'],
    formerSites: null,
    publishedAt: modifiedAt,
    modifiedAt,
    reason: state === 'withdrawn' ? 'unpublished' : null,
  },
  brief: state === 'withdrawn' ? '' : '{}',
  body: '',
  lexical: '',
})

test('a former address of several documents leads the same way in every process, in whatever order it read them', () => {
  const rows = [moved('a', '2026-01-03'), moved('b', '2026-01-01'), moved('c', '2026-01-02', 'withdrawn')]
  for (const order of [rows, rows.toReversed()]) {
    const index = new PublishedIndex()
    for (const row of order) index.put(row)
    expect(index.formerly('treatments', 'en', 'shared').map(({ id }) => id)).toEqual(['a', 'c', 'b'])
  }
})
