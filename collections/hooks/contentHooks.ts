/** The hooks every content type runs, in order. */
import type { CollectionConfig } from 'payload'
import { capReads } from './capReads.ts'
import { guardPublication } from './guardPublication.ts'
import { guardSites, guardSitesOnDelete } from './guardSites.ts'
import { hideUnpublishedLocales } from './hideUnpublishedLocales.ts'
import { keepTrashWhole } from './keepTrashWhole.ts'
import { mendDatabase, noteRows } from './mendLocalizedVersions.ts'
import { refuseDeletionInUse } from './refuseDeletionInUse.ts'
import { notePublishAllLanguages, refuseIncompleteLanguages } from './refuseIncompleteLanguages.ts'
import { refuseWrongData } from './refuseWrongData.ts'

export const contentHooks = {
  beforeOperation: [
    capReads,
    refuseWrongData,
    guardPublication,
    keepTrashWhole,
    notePublishAllLanguages,
    mendDatabase,
  ],
  beforeChange: [guardSites, refuseIncompleteLanguages, noteRows],
  beforeRead: [hideUnpublishedLocales],
  beforeDelete: [guardSitesOnDelete, refuseDeletionInUse],
} satisfies CollectionConfig['hooks']
