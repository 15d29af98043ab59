/**
 * What happens at a planned moment. Payload's own task publishes or withdraws the default language alone
 * when no language is chosen, so a withdrawn page would stay public in Spanish: this one takes all of them.
 */
import type { TaskConfig, TypedUser } from 'payload'

const idOf = (value: string | { id: string }) => (typeof value === 'string' ? value : value.id)

/** Takes the place of Payload's task, which is added behind it under the same name. */
export const schedulePublish: TaskConfig<'schedulePublish'> = {
  slug: 'schedulePublish',
  /** Acts as the person who planned it, with the rights that person has by then. */
  handler: async ({ input, req: { payload } }) => {
    const { doc, locale, user: planner } = input
    if (!doc) throw new Error('The plan names no document.')
    const user = planner
      ? ({
          ...(await payload.findByID({
            collection: 'users',
            id: idOf(planner.value),
            depth: 0,
            overrideAccess: true,
          })),
          collection: 'users',
        } as TypedUser)
      : null
    const publishes = input.type !== 'unpublish'
    const one = locale === 'en' || locale === 'es' ? locale : undefined
    await payload.update({
      collection: doc.relationTo,
      id: idOf(doc.value),
      data: { _status: publishes ? 'published' : 'draft' },
      depth: 0,
      overrideAccess: user === null,
      user,
      ...(one
        ? { locale: one, ...(publishes ? { publishSpecificLocale: one } : {}) }
        : publishes
          ? { publishAllLocales: true }
          : { unpublishAllLocales: true }),
    })
    return { output: {} }
  },
}
