/** The read plane of a process, ready for requests: everything under /v1 but previews. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { graphqlPath } from '#src/delivery/graphql/graphqlOver.ts'
import { graphqlPost, routes } from '#src/delivery/http/allRoutes.ts'
import { clientAddress } from '#src/delivery/http/clientAddress.ts'
import { DeliveryHandler } from '#src/delivery/http/deliveryHandler.ts'
import { Router } from '#src/delivery/http/router.ts'
import { changesStream } from '#src/delivery/http/stream.ts'
import type { OpenDelivery } from '#src/delivery/openDelivery.ts'
import type { Env } from '#src/env.ts'
import type { logger } from '#src/logger.ts'
import { originForm } from './addressDoor.ts'

/** How long a replica may take to close: it may be waiting for a database that is away. */
const longestCloseMs = 750

export interface DeliveryFront {
  /** @returns whether the request is for delivery; then it is answered */
  handle(req: IncomingMessage, res: ServerResponse): boolean
  endStreams(): void
  close(): Promise<void>
}

/** Starts to follow what other processes publish. */
export function openFront(
  { delivery, replica }: OpenDelivery,
  settings: Env,
  log: ReturnType<typeof logger>,
): DeliveryFront {
  replica.follow()
  const stream = changesStream({
    delivery,
    subscribe: (listener) => replica.onChange(listener),
    clientOf: clientAddress(settings.TRUST_PROXY),
  })
  const handler = new DeliveryHandler({
    delivery,
    replica,
    router: new Router(routes),
    log,
    settings,
    streams: { '/v1/changes/stream': stream.handle },
    posts: { [graphqlPath]: (body) => graphqlPost(body, delivery) },
  })
  return {
    handle: (req, res) => {
      req.url = originForm(req.url ?? '/')
      return handler.handle(req, res)
    },
    endStreams: () => {
      stream.close()
      handler.endStreams()
    },
    close: async () => {
      handler.close()
      // Its copy is whole at any moment, so it can be let go.
      await Promise.race([replica.close(), wait(longestCloseMs)])
    },
  }
}
