/** Plans a publication as the admin's form does: that form has no HTTP route, it queues a job in the server. */
import type { ContentType } from '#src/contract/enums.ts'
import { localPayload } from './localPayload.ts'
import type { RunningServer } from './startServer.ts'

export interface Plan {
  type: 'publish' | 'unpublish'
  doc: { relationTo: ContentType; value: string }
  /** One language; left out as the form does for all of them. */
  locale?: 'en' | 'es'
  /** Who plans it; nobody = the platform itself. */
  userId?: string
  /** @default 0 */
  dueInHours?: number
}

/** Queues the job the scheduling form queues. @returns its id */
export async function plan(
  server: RunningServer,
  { type, doc, locale, userId, dueInHours = 0 }: Plan,
): Promise<string> {
  const job = await (await localPayload(server)).jobs.queue({
    task: 'schedulePublish',
    input: {
      type,
      doc,
      ...(locale ? { locale } : {}),
      ...(userId ? { user: { relationTo: 'users', value: userId } } : {}),
    },
    waitUntil: new Date(Date.now() + dueInHours * 3_600_000),
  })
  return String(job.id)
}

/** Removes a planned publication as the list in the scheduling form does. @throws {APIError} when refused */
export async function cancel(server: RunningServer, jobId: string, userId: string): Promise<void> {
  const local = await localPayload(server)
  const user = await local.findByID({ collection: 'users', id: userId, overrideAccess: true })
  await local.delete({
    collection: 'payload-jobs',
    where: { id: { equals: jobId } },
    req: { user: { ...user, collection: 'users' } },
  })
}

/** Ids of the jobs that wait or failed. */
export async function jobsLeft(server: RunningServer): Promise<string[]> {
  const { docs } = await (await localPayload(server)).find({
    collection: 'payload-jobs',
    overrideAccess: true,
    depth: 0,
    limit: 500,
  })
  return docs.map(({ id }) => String(id))
}

/** Jobs that failed, with their error. */
export async function failedPlans(server: RunningServer): Promise<string[]> {
  const { docs } = await (await localPayload(server)).find({
    collection: 'payload-jobs',
    where: { hasError: { equals: true } },
    overrideAccess: true,
    depth: 0,
  })
  return docs.map(({ error }) => JSON.stringify(error))
}
