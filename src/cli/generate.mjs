/**
 * `npm run generate`: remakes what is made from the content model (types and the admin's import map) and
 * from the contract (GraphQL schema, types of the client);
 * `npm run migrate:create -- NAME`: writes the SQLite migration for a changed model.
 */
import { ensureInstalled, nodeFlags, run } from './setup.mjs'

await ensureInstalled()
const [task, ...rest] = process.argv.slice(2)
const commands =
  task === 'migration' ? [['migrate:create', ...rest]] : [['generate:types'], ['generate:importmap']]
for (const command of commands) {
  await run(process.execPath, ['node_modules/payload/bin.js', ...command], {
    // Payload's command starts a process of its own, which needs the flag too.
    NODE_OPTIONS: nodeFlags.join(' '),
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    PAYLOAD_CONFIG_PATH: 'src/payload.config.ts',
    DATABASE_URL: 'file:data/not-opened-by-the-generator.db',
    PAYLOAD_SECRET: 'only-for-the-generator-which-signs-nothing',
  })
}
if (task !== 'migration')
  await run(process.execPath, [...nodeFlags, '--import', 'tsx', 'src/cli/generateContract.ts'])
