/** `npm test`: installs, builds, and runs every check that can run here; says what it skipped and why. */
import { existsSync } from 'node:fs'
import { ensureBuilt, ensureInstalled, run, say, step, stop } from './setup.mjs'

await ensureInstalled()

/** @type {string[]} */
const skipped = []
const browser = await findBrowser()
const mongoUrl = process.env['MONGODB_URL']
if (!mongoUrl)
  skipped.push('The MongoDB half of the integration tests: MONGODB_URL is not set (a replica set is needed).')
if (!browser) skipped.push('The browser tests: no Chromium found. Install one, or set CHROMIUM_PATH to it.')

/** @param {string[]} projects @param {Record<string, string>} [extra] */
const vitest = (projects, extra) =>
  run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      ...process.argv.slice(2),
    ],
    extra,
  )
const filter = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const passWithNoTests = filter.length > 0 ? ['--passWithNoTests'] : []
process.argv.push(...passWithNoTests)

try {
  await step('Types and style', async () => {
    await run(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'])
    await run(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'])
  })
  await step('Unit tests', () => vitest(['unit']))
  await ensureBuilt({ admin: Boolean(browser) })
  await step('Integration tests on SQLite', () => vitest(['integration-sqlite']))
  if (mongoUrl) await step('Integration tests on MongoDB', () => vitest(['integration-mongodb']))
  if (browser) await step('Browser tests', () => vitest(['e2e'], browser))
} catch (error) {
  stop(
    `${error instanceof Error ? error.message : error}\nThe tests failed; the first failure above says what is wrong.`,
  )
}
for (const reason of skipped) say(`Skipped. ${reason}`)
say(skipped.length > 0 ? 'All tests that can run here passed.' : 'All tests passed.')

/**
 * An installed Chromium, else the one of @sparticuz/chromium (Linux on x64 only), as the environment the
 * browser tests read; null when there is none.
 * @returns {Promise<Record<string, string> | null>}
 */
async function findBrowser() {
  const installed = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find((path) => path && existsSync(path))
  if (installed) return { CHROMIUM_PATH: installed }
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    const path = await chromium.executablePath()
    // It is a headless shell without a sandbox helper, and needs these to start.
    return { CHROMIUM_PATH: path, CHROMIUM_ARGS: '--headless=shell --no-zygote --disable-setuid-sandbox' }
  } catch (error) {
    say(`The bundled Chromium could not be unpacked: ${error instanceof Error ? error.message : error}`)
    return null
  }
}
