/** Who publishes, and the website a page is part of. */
import { siteUrl } from '../../paths.ts'
import type { ReadScope } from '../../readScope.ts'
import { presentImage } from '../presentImage.ts'
import type { LdGraph, LdReference } from './graph.ts'
import { organizationId, websiteId } from './ids.ts'
import { addImage } from './image.ts'

export function addOrganization(graph: LdGraph, scope: ReadScope): LdReference {
  const { logo, name, telephone } = scope.site.brief
  return graph.add(organizationId(scope), () => ({
    '@type': 'MedicalOrganization',
    name,
    url: siteUrl(scope.site, '/'),
    logo: addImage(graph, presentImage(scope, logo)),
    telephone: telephone?.e164,
  }))
}

export function addWebsite(graph: LdGraph, scope: ReadScope): LdReference {
  return graph.add(websiteId(scope), () => ({
    '@type': 'WebSite',
    name: scope.site.brief.name,
    url: siteUrl(scope.site, '/'),
    inLanguage: scope.site.brief.locales,
    publisher: addOrganization(graph, scope),
  }))
}
