/** Payload's REST and GraphQL under /api, without Next in between. */
import { type Request, type Response, Router } from 'express'
import { handleEndpoints, type Payload } from 'payload'
import { capReads } from '#collections/hooks/capReads.ts'
import { refuseWrongData } from '#collections/hooks/refuseWrongData.ts'
import { isDatabaseAway } from '#src/database/isAway.ts'
import type { Env } from '#src/env.ts'
import { Problem } from '#src/errors.ts'
import { bodyDoor, bodyOf, queryInBody } from './bodyDoor.ts'
import { graphqlRoute } from './graphql.ts'
import { asProblem } from './problemAnswers.ts'
import { checkedUrl } from './queryDoor.ts'
import { sendWebResponse, toWebRequest } from './webBridge.ts'

/** Routes for /api; mount it after the media files, which are served as plain files. */
export function payloadApi(payload: Payload, env: Env): Router {
  const router = Router()
  const { config } = payload
  guardInternalCollections(payload)

  // Only the start of the platform makes the first administrator: never whoever reaches the port first.
  router.all('/users/first-register', (_req, _res) => {
    throw new Problem('not-found', 'The first administrator is made when the server starts.')
  })
  router.use((req, _res, next) => {
    // Payload would take everyone for a stranger, and tell people who are signed in that they may not.
    if (isDatabaseAway(payload))
      throw new Problem('not-ready', 'The database does not answer. Try again later.', {
        headers: { 'retry-after': '10' },
      })
    if (!isRoute(req.path, payload))
      throw new Problem('not-found', `${req.baseUrl}${req.path} leads nowhere.`)
    next()
  })
  router.use(bodyDoor(payload, env))
  router.all('/graphql', graphqlRoute(config))
  router.use(async (req: Request, res: Response) => {
    const query = queryInBody(req)
    const request = toWebRequest(req, res, {
      body: bodyOf(req),
      url: checkedUrl(req.originalUrl, query),
      asGet: query !== undefined,
    })
    const response = await handleEndpoints({ config, request })
    await sendWebResponse(await asProblem(response, req, res), res, req.method === 'HEAD')
  })
  return router
}

/** Payload's own collections (jobs, preferences, locks) can be asked over the API as well: by the same rules as ours. */
function guardInternalCollections({ collections }: Payload): void {
  for (const { config } of Object.values(collections)) {
    config.hooks.beforeOperation ??= []
    const hooks = config.hooks.beforeOperation
    for (const hook of [capReads, refuseWrongData]) if (!hooks.includes(hook)) hooks.push(hook)
  }
}

/**
 * Whether Payload's router copes with the path. It finds `toString` among the collections, as every object
 * has one; it offers versions, schedules and verification where there are none, and fails in the database;
 * and it takes a list of ids where one belongs.
 */
function isRoute(path: string, { collections }: Payload): boolean {
  const [, slug = '', ...rest] = path.split('/')
  if (!Object.hasOwn(collections, slug)) return !(slug in collections)
  const { auth, endpoints, versions } = collections[slug as keyof typeof collections].config
  const [first = ''] = rest.map((segment) => segment.toLowerCase())
  if (endpoints === false || first === 'handle-schedules') return false
  if ((first === 'versions' && !versions) || (first === 'verify' && !auth?.verify)) return false
  // The keys of preferences are free text.
  return slug === 'payload-preferences' || rest.every((segment) => /^[\w-]*$/.test(segment))
}
