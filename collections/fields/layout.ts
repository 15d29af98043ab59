/** The tabs every content type shows in the same order: what it says, who checked it, how it is found. */
import type { Field, Tab, TabsField } from 'payload'
import { distributionFields, sampleContentField, seoField } from './content.ts'
import { reviewField } from './review.ts'
import { slugField } from './slug.ts'

/**
 * Lays out a content type: its own tabs, then review and search engines; slug and distribution in the
 * sidebar.
 * @param titleField name of the field the slug is made from
 * @param tabs the tabs of this type, first to last
 */
export function contentLayout(
  titleField: string,
  tabs: { label: string; description?: string; fields: Field[] }[],
): Field[] {
  const layout: TabsField = {
    type: 'tabs',
    tabs: [
      ...tabs.map((tab): Tab => tab),
      { label: 'Medical review', fields: [reviewField] },
      { label: 'Search engines', fields: [seoField] },
    ],
  }
  return [layout, slugField(titleField), ...distributionFields, sampleContentField]
}
