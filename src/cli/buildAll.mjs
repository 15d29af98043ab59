/** `npm run build`: packages, server and admin, whatever is missing or changed. */
import { ensureBuilt, ensureInstalled, stop } from './setup.mjs'

await ensureInstalled()
await ensureBuilt().catch((error) =>
  stop(`${error.message}\nThe build failed; the messages above say where.`),
)
