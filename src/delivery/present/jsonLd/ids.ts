/** The `@id` of what pages are about: the address of the page with a name for the thing. */
import type { ContentType } from '#src/contract/enums.ts'
import { siteUrl } from '../../paths.ts'
import type { ReadScope } from '../../readScope.ts'

const names = {
  treatments: 'treatment',
  conditions: 'condition',
  faqs: 'question',
  locations: 'clinic',
  providers: 'person',
  articles: 'article',
  pages: 'content',
} as const satisfies Record<ContentType, string>

export const subjectId = ({ type, url }: { type: ContentType; url: string }) => `${url}#${names[type]}`

export const organizationId = ({ site }: Pick<ReadScope, 'site'>) => `${siteUrl(site, '/')}#organization`
export const websiteId = ({ site }: Pick<ReadScope, 'site'>) => `${siteUrl(site, '/')}#website`
