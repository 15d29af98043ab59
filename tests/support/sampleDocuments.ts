/** Reads the sample content from its folder, file by file, whoever wrote it and however it is gathered later. */
import { readdirSync } from 'node:fs'
import type {
  Localized,
  SeedArticle,
  SeedBase,
  SeedCondition,
  SeedFaq,
  SeedLocation,
  SeedPage,
  SeedProvider,
  SeedTreatment,
} from '#src/seed/content/types.ts'

const root = new URL('../../src/seed/content/', import.meta.url)

const hasSlug = (value: unknown): value is SeedBase =>
  typeof value === 'object' && value !== null && 'slug' in value

/** Documents exported by the files of a folder, or by one file; the same object in two exports counts once. */
const load = async <Seed extends SeedBase>(path: string): Promise<Seed[]> => {
  const files = path.endsWith('.ts')
    ? [path]
    : readdirSync(new URL(`${path}/`, root)).map((name) => `${path}/${name}`)
  const found = new Set<SeedBase>()
  for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ new URL(file, root).pathname)
    for (const value of Object.values(exported).flat()) if (hasSlug(value)) found.add(value)
  }
  return [...found] as Seed[]
}

export const documents = {
  treatments: await load<SeedTreatment>('treatments'),
  conditions: await load<SeedCondition>('conditions'),
  faqs: await load<SeedFaq>('faqs'),
  locations: await load<SeedLocation>('locations.ts'),
  providers: await load<SeedProvider>('providers.ts'),
  articles: await load<SeedArticle>('articles.ts'),
  pages: await load<SeedPage>('pages.ts'),
}

export interface Entry {
  /** `treatments/kyphoplasty`. */
  reference: string
  document: SeedBase
}

export const entries: Entry[] = Object.entries(documents).flatMap(([collection, list]) =>
  list.map((document) => ({ reference: `${collection}/${document.slug}`, document })),
)

export interface Text {
  /** Where in the document, for example `sections.2.body`. */
  path: string
  value: Localized<string | string[]>
}

/** Every text of a document that is written in two languages, however deep. */
export const textsOf = (value: unknown, path = ''): Text[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'es' in value) return [{ path, value: value as Text['value'] }]
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, path ? `${path}.${key}` : key))
}
