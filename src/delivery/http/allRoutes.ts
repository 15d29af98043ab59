/** Every route of the delivery API. */
import type { Route } from './route.ts'
import { changesRoute } from './routes/changes.ts'
import { itemRoutes } from './routes/items.ts'
import { listRoutes } from './routes/lists.ts'
import { searchRoute } from './routes/search.ts'
import { siteRoutes } from './routes/site.ts'
import { sitemapRoutes } from './routes/sitemap.ts'

export const routes: readonly Route[] = [
  ...siteRoutes,
  ...sitemapRoutes,
  ...listRoutes,
  ...itemRoutes,
  searchRoute,
  changesRoute,
]
