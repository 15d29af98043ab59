/** How every content type keeps its history: drafts saved while typing, at most 50 versions, scheduling. */
import type { CollectionConfig } from 'payload'

export const contentVersions = {
  maxPerDoc: 50,
  drafts: {
    autosave: { interval: 1500, showSaveDraftButton: true },
    schedulePublish: true,
    localizeStatus: true,
    // A half-written draft must be savable; publishing validates everything.
    validate: false,
  },
} satisfies CollectionConfig['versions']
