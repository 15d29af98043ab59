/** The sample websites: first the sites themselves, and their menus once the pages exist. */
import { type Locale, locales } from '#src/contract/vocabulary.ts'
import { sites } from './content/sites.ts'
import type { SeedSite } from './content/types.ts'
import type { Progress } from './seed.ts'
import { withRowIds } from './seed.ts'
import { polymorphic, type SeedContext } from './seedContext.ts'

const siteData = (site: SeedSite, locale: Locale, { ids }: SeedContext) => ({
  key: site.key,
  name: site.name[locale],
  domains: site.domains,
  languages: locales.map(({ value }) => value),
  brand: { ...site.brand, telephone: site.telephone, logo: ids.get(`media/sites/${site.key}`) ?? null },
  disclaimer: site.disclaimer[locale],
})

/** Adds the sites that are missing. @returns how many */
export async function seedSites(context: SeedContext, progress: Progress): Promise<number> {
  const { payload, ids } = context
  let added = 0
  for (const [index, site] of sites.entries()) {
    const { docs } = await payload.find({
      collection: 'sites',
      where: { key: { equals: site.key } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    let doc = docs[0]
    if (!doc) {
      doc = await payload.create({
        collection: 'sites',
        data: siteData(site, 'en', context),
        locale: 'en',
        depth: 0,
        overrideAccess: true,
      })
      await payload.update({
        collection: 'sites',
        id: doc.id,
        data: siteData(site, 'es', context),
        locale: 'es',
        depth: 0,
        overrideAccess: true,
      })
      added++
    }
    ids.set(`sites/${site.key}`, doc.id)
    progress('sites', index + 1, sites.length)
  }
  return added
}

/** Fills the menus that are empty; a menu someone made stays as it is. */
export async function seedSiteNavigation(context: SeedContext, areNew: boolean): Promise<void> {
  if (!areNew) return
  const { payload, idOf } = context
  for (const site of sites) {
    let stored: unknown = await payload.findByID({
      collection: 'sites',
      id: idOf(`sites/${site.key}`),
      depth: 0,
      overrideAccess: true,
    })
    if ((stored as { navigation?: unknown[] }).navigation?.length) continue
    for (const { value: locale } of locales) {
      const data = {
        navigation: site.navigation.map(({ label, to }) => ({
          label: label[locale],
          kind: 'document' as const,
          target: polymorphic(to, context),
        })),
      }
      stored = await payload.update({
        collection: 'sites',
        id: idOf(`sites/${site.key}`),
        data: withRowIds(data, stored),
        locale,
        depth: 0,
        overrideAccess: true,
      })
    }
  }
}
