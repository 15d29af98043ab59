/** Editors at work on documents that a model follows: also their addresses and websites change. */
import type { Caller } from './api.ts'
import { type Language, languages, type Model } from './publicationModel.ts'
import { anyWords, type Step, take } from './publicationSteps.ts'
import { plan } from './schedule.ts'
import type { RunningServer } from './startServer.ts'

/** Keys of the websites there are. */
export const websites = ['north', 'south'] as const

/** A document with its address: of the newest form, and of the live one. */
export interface Subject {
  model: Model | undefined
  newest: string
  live: string
}

const drafts = new Set<Step['kind']>(['draft', 'autosave', 'restore version as draft'])
const writing = new Set<Step['kind']>(['draft', 'autosave', 'save', 'publish', 'publish all'])

export const isPublic = ({ model }: Subject, language: Language) =>
  Boolean(model && !model.isTrashed && model.live.isPublished[language])

export class Editors {
  readonly siteIds: Record<string, string> = {}
  readonly #server: RunningServer
  readonly #admin: Caller
  readonly #publisher: Caller
  readonly #everPublic = new Set<string>()
  #counter = 0

  constructor({ admin, publisher, server }: { server: RunningServer; admin: Caller; publisher: Caller }) {
    this.#server = server
    this.#admin = admin
    this.#publisher = publisher
  }

  /** Takes a step, and with some a new address or other websites. */
  async go(subject: Subject, current: Step): Promise<Subject> {
    const { kind, pick } = current
    const { sites, slug } = writing.has(kind) && subject.model ? this.#changeShared(pick) : {}
    const extra = {
      ...(slug ? { slug } : {}),
      ...(sites ? { sites: sites.map((key) => this.siteIds[key]) } : {}),
    }
    const model = await take(this.#publisher, subject.model, current, extra)
    if (model === subject.model) return subject
    if (!model) return { ...subject, model }
    const isRead = !subject.model || kind.startsWith('restore version')
    const newest = isRead ? await this.#newestSlug(model) : (slug ?? subject.newest)
    const next = { model, newest, live: drafts.has(kind) && subject.model ? subject.live : newest }
    for (const language of languages) if (isPublic(next, language)) this.#everPublic.add(next.live)
    if (kind === 'draft' && pick === 0)
      await plan(this.#server, {
        type: 'publish',
        doc: { relationTo: 'treatments', value: model.id },
        dueInHours: 24,
      })
    return next
  }

  #changeShared(pick: number): { slug?: string; sites?: string[] } {
    if (pick < 2) return { slug: `slugzq9${++this.#counter}zq` }
    if (pick < 4) return { sites: [['north'], ['south'], [...websites], []][this.#counter++ % 4] ?? [] }
    return {}
  }

  async #newestSlug({ id }: Model): Promise<string> {
    return (await this.#admin.get(`/api/treatments/${id}?draft=true&trash=true&depth=0`)).body.slug
  }

  /** Whether a website carries a document, by the live documents. */
  async carriers(subjects: readonly Subject[]): Promise<(subject: Subject, site: string) => boolean> {
    const ids = subjects.flatMap(({ model }) => model?.id ?? [])
    const { body } = await this.#admin.get(
      `/api/treatments?where[id][in]=${ids}&depth=0&limit=100&trash=true`,
    )
    const sitesOf = new Map<string, string[]>(
      body.docs.map(({ id, sites }: { id: string; sites?: string[] }) => [id, sites ?? []]),
    )
    return ({ model }, site) => {
      const sites = sitesOf.get(model?.id ?? '') ?? []
      return sites.length === 0 || sites.includes(this.siteIds[site] ?? '')
    }
  }

  /** Every word the public may see now. */
  publicWords(subjects: readonly Subject[]): Set<string> {
    const words = subjects.flatMap((subject) =>
      languages
        .filter((language) => isPublic(subject, language))
        .flatMap((language) => [
          subject.model?.live.title[language] ?? '',
          ...(subject.model?.live.rows ?? []).map(({ heading }) => heading[language] ?? ''),
        ])
        .flatMap((text) => text.match(anyWords) ?? []),
    )
    return new Set([...words, ...this.#everPublic])
  }
}
