/** Every route of the delivery API. */
import { graphqlOver } from '../graphql/graphqlOver.ts'
import type { Route } from './route.ts'
import { changesRoute } from './routes/changes.ts'
import { itemRoutes } from './routes/items.ts'
import { listRoutes } from './routes/lists.ts'
import { siteRoutes } from './routes/site.ts'

/** What GraphQL, the documentation and the client are made from. */
export const contentRoutes: readonly Route[] = [...siteRoutes, ...listRoutes, ...itemRoutes, changesRoute]

export const { graphqlGet, graphqlPost } = graphqlOver(contentRoutes)

export const routes: readonly Route[] = [...contentRoutes, graphqlGet]
