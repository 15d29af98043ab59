/** Scheduled publishing, and who may touch the queue. */
import { APIError, type CollectionBeforeOperationHook, type Config } from 'payload'
import { hasRole, may } from './access/permissions.ts'

/** Cancelling a planned publication is publishing; Payload itself asks only for a signed-in user. */
const onlyPublishers: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'delete' && req.user && !may(req.user, 'content', 'publish')) {
    throw new APIError('Only a publisher can change what is scheduled.', 403, undefined, true)
  }
  return args
}

const onlyAdministrators = ({ req }: { req: { user?: Parameters<typeof hasRole>[0] } }) =>
  hasRole(req.user, 'administrator')

export const jobs: NonNullable<Config['jobs']> = {
  access: { run: onlyAdministrators, queue: onlyAdministrators, cancel: onlyAdministrators },
  // Without it Payload warns that our hook is not run for its own bookkeeping; ours guards people's requests.
  runHooks: true,
  // A minute is the finest time the scheduling form offers; ten seconds keeps publication on it.
  autoRun: [{ cron: '*/10 * * * * *', limit: 50 }],
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    hooks: {
      ...defaultJobsCollection.hooks,
      beforeOperation: [...(defaultJobsCollection.hooks?.beforeOperation ?? []), onlyPublishers],
    },
  }),
}
