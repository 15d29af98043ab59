/** Scheduled publishing, and who may touch the queue. */
import { APIError, type CollectionBeforeOperationHook, type Config, type Payload } from 'payload'
import { hasRole, may } from './access/permissions.ts'
import { schedulePublish } from './schedulePublish.ts'

/** Cancelling a planned publication is publishing; Payload itself asks only for a signed-in user. */
const onlyPublishers: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'delete' && req.user && !may(req.user, 'content', 'publish')) {
    throw new APIError('Only a publisher can change what is scheduled.', 403, undefined, true)
  }
  return args
}

/**
 * Guards the queue once Payload has started. In the configuration the hook would ask for `runHooks`, with
 * which Payload 3.90.1 cannot write its log of a job: every job would end as failed.
 */
export function guardQueue(payload: Payload): void {
  const { hooks } = payload.collections['payload-jobs'].config
  if (!hooks.beforeOperation.includes(onlyPublishers)) hooks.beforeOperation.push(onlyPublishers)
}

const onlyAdministrators = ({ req }: { req: { user?: Parameters<typeof hasRole>[0] } }) =>
  hasRole(req.user, 'administrator')

export const jobs: NonNullable<Config['jobs']> = {
  access: { run: onlyAdministrators, queue: onlyAdministrators, cancel: onlyAdministrators },
  tasks: [schedulePublish],
  // A minute is the finest time the scheduling form offers; ten seconds keeps publication on it.
  autoRun: [{ cron: '*/10 * * * * *', limit: 50 }],
}
