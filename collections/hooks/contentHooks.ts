/** The hooks every content type runs, in order. */
import type { CollectionConfig } from 'payload'
import { capReads } from './capReads.ts'
import { guardPublication } from './guardPublication.ts'
import { guardSites } from './guardSites.ts'
import { hideUnpublishedLocales } from './hideUnpublishedLocales.ts'
import { refuseDeletionInUse } from './refuseDeletionInUse.ts'

export const contentHooks = {
  beforeOperation: [capReads, guardPublication],
  beforeChange: [guardSites],
  beforeRead: [hideUnpublishedLocales],
  beforeDelete: [refuseDeletionInUse],
} satisfies CollectionConfig['hooks']
