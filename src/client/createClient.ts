/** The client of the delivery API: published content by type and language, for browsers and Node. */
import type {
  CardByType,
  Change,
  Changes,
  ItemByType,
  ItemParameters,
  ListParameters,
  Locale,
  Manifest,
  Navigation,
  Parameters,
  Resolution,
  Search,
  Site,
} from './contract.ts'
import { type FollowOptions, followChanges } from './followChanges.ts'
import { type RequestOptions, Transport, type TransportOptions } from './transport.ts'

export type ContentType = keyof ItemByType

export interface ClientOptions<Default extends Locale> extends TransportOptions {
  /** Key of the website, such as `prc-florida`. */
  site: string
  /** The language of every answer that is not asked for in another. */
  locale: Default
}

/** A document in the language that was asked for. */
export type In<Language extends Locale, Document> = Omit<Document, 'locale'> & { readonly locale: Language }

type Choice<Language extends Locale> = RequestOptions & { locale?: Language | undefined }
type Card<Type extends ContentType> = CardByType[Type]

export interface CardPage<Document> {
  readonly items: readonly Document[]
  /** How many there are in all pages. */
  readonly total: number
  /** Null on the last page. */
  readonly nextCursor: string | null
}

interface Asked extends RequestOptions {
  [parameter: string]: unknown
}

/** Documents of one type. */
export interface Documents<Type extends ContentType, Default extends Locale> {
  /**
   * One page of cards.
   * @example await client.treatments.list({ condition: ['sciatica'], fields: ['title', 'path'] })
   */
  list<Language extends Locale = Default, Field extends keyof Card<Type> = keyof Card<Type>>(
    parameters?: Omit<ListParameters[Type], 'locale'> &
      Choice<Language> & { fields?: readonly Field[] | undefined },
  ): Promise<
    CardPage<In<Language, Pick<Card<Type>, Extract<keyof Card<Type>, Field | 'id' | 'locale' | 'type'>>>>
  >

  /** Every card, page after page. */
  all<Language extends Locale = Default>(
    parameters?: Omit<ListParameters[Type], 'cursor' | 'locale'> & Choice<Language>,
  ): AsyncGenerator<In<Language, Card<Type>>, void, void>

  /**
   * One document, whole. A former address answers with the document as it is now: compare its `slug`.
   * @throws DeliveryProblem with `code` `not-found` or `gone`
   */
  get<Language extends Locale = Default>(
    slug: string,
    parameters?: Omit<ItemParameters[Type], 'locale'> & Choice<Language>,
  ): Promise<In<Language, ItemByType[Type]>>
}

export type Client<Default extends Locale> = {
  readonly [Type in ContentType]: Documents<Type, Default>
} & {
  /** The website: its brand, languages, disclaimer and notice. */
  site(parameters?: Parameters['site'] & RequestOptions): Promise<Site>
  navigation(parameters?: Parameters['navigation'] & RequestOptions): Promise<Navigation>
  /** Everything the website may show. */
  manifest(parameters?: Parameters['manifest'] & RequestOptions): Promise<Manifest>
  /** What stands at a path of the website. @throws DeliveryProblem with `code` `not-found` or `gone` */
  resolve(
    path: string,
    parameters?: Omit<Parameters['resolve'], 'path'> & RequestOptions,
  ): Promise<Resolution>
  search(query: string, parameters?: Omit<Parameters['search'], 'q'> & RequestOptions): Promise<Search>
  readonly changes: {
    list(parameters?: Parameters['changes'] & RequestOptions): Promise<Changes>
    /**
     * Every change from `since` on, as it happens, until `signal` or `break`.
     * @example for await (const change of client.changes.follow({ since })) await purge(change.tags)
     */
    follow(options?: FollowOptions): AsyncGenerator<Change, void, void>
  }
}

const types: readonly ContentType[] = [
  'treatments',
  'conditions',
  'faqs',
  'locations',
  'providers',
  'articles',
  'pages',
]

/**
 * @example
 * const client = createClient({ url: 'https://content.example.org', site: 'prc-florida', locale: 'en' })
 * const pump = await client.treatments.get('intrathecal-pain-pumps')
 */
export function createClient<const Default extends Locale>({
  locale,
  site,
  ...options
}: ClientOptions<Default>): Client<Default> {
  const transport = new Transport(options)
  const home = `/v1/${encodeURIComponent(site)}`
  const get = <Body>(path: string, { signal, ...query }: Asked = {}) =>
    transport.get<Body>(path, query, { signal })
  return {
    ...documents(transport, home, locale),
    site: (parameters) => get(home, { locale, ...parameters }),
    navigation: (parameters) => get(`${home}/navigation`, { locale, ...parameters }),
    manifest: (parameters) => get(`${home}/manifest`, { ...parameters }),
    resolve: (path, parameters) => get(`${home}/resolve`, { path, ...parameters }),
    search: (q, parameters) => get(`${home}/search`, { q, locale, ...parameters }),
    changes: {
      list: (parameters) => get('/v1/changes', { ...parameters }),
      follow: (followOptions) => followChanges(transport, site, followOptions),
    },
  }
}

function documents<Default extends Locale>(transport: Transport, home: string, locale: Default) {
  const ofType = (type: ContentType) => {
    const list = ({ signal, ...query }: Asked = {}) =>
      transport.get<CardPage<unknown>>(`${home}/${type}`, { locale, ...query }, { signal })
    return {
      list,
      async *all(parameters: Asked = {}) {
        let cursor: string | null = null
        do {
          const page: CardPage<unknown> = await list({
            limit: 100,
            ...parameters,
            ...(cursor ? { cursor } : {}),
          })
          yield* page.items
          cursor = page.nextCursor
        } while (cursor)
      },
      get: (slug: string, { signal, ...query }: Asked = {}) =>
        transport.get(`${home}/${type}/${encodeURIComponent(slug)}`, { locale, ...query }, { signal }),
    }
  }
  // One implementation for all types; which document goes with which type only the types know.
  return Object.fromEntries(types.map((type) => [type, ofType(type)])) as unknown as {
    [Type in ContentType]: Documents<Type, Default>
  }
}
