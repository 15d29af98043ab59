/** Every route of the delivery API. */
import { graphqlOver } from '../graphql/graphqlOver.ts'
import { documentationRoutes } from '../openapi/documentationRoutes.ts'
import type { Route } from './route.ts'
import { changesRoute } from './routes/changes.ts'
import { itemRoutes } from './routes/items.ts'
import { listRoutes } from './routes/lists.ts'
import { searchRoute } from './routes/search.ts'
import { siteRoutes } from './routes/site.ts'
import { sitemapRoutes } from './routes/sitemap.ts'

/** What GraphQL, the documentation and the client are made from. */
export const contentRoutes: readonly Route[] = [
  ...siteRoutes,
  ...sitemapRoutes,
  ...listRoutes,
  ...itemRoutes,
  searchRoute,
  changesRoute,
]

export const { graphqlGet, graphqlPost } = graphqlOver(contentRoutes)

const served = [...contentRoutes, graphqlGet]

export const routes: readonly Route[] = [...served, ...documentationRoutes(served, contentRoutes)]
