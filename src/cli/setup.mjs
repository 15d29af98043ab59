/** What every command needs first: the packages of the lock file, and a build of the present sources. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Node 20 needs this to load Lexical without hanging; every process of ours runs with it. */
export const nodeFlags = ['--conditions=production', '--enable-source-maps']

/** @param {string} text */
export const say = (text) => process.stdout.write(`${text}\n`)

/** Ends the process with a reason and what to do next. @param {string} text @returns {never} */
export function stop(text) {
  process.stderr.write(`\n${text}\n`)
  process.exit(1)
}

/**
 * Runs a command with our terminal; rejects when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [extra]
 * @returns {Promise<void>}
 */
export function run(command, args, extra = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ...extra },
      // On Windows npm is a script, which only a shell can start.
      shell: process.platform === 'win32' && command === 'npm',
    })
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? `exit code ${code}`}`))
    })
  })
}

/** A step with its name and how long it took. @template T @param {string} name @param {() => Promise<T>} work */
export async function step(name, work) {
  say(`→ ${name} …`)
  const started = Date.now()
  const result = await work()
  say(`✓ ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return result
}

/** Installs the exact packages of the lock file, unless they are there. */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(
      `Node ${process.versions.node} is too old. Install Node 20.19 or newer from https://nodejs.org, then try again.`,
    )
  }
  if (isInstalled()) return
  await step('Installing packages', () => run('npm', ['ci', '--no-audit', '--no-fund'])).catch((error) =>
    stop(
      `${error.message}\nThe packages could not be installed. Check the network and the npm registry, then try again.`,
    ),
  )
}

function isInstalled() {
  /** @type {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }> }} */
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  return Object.entries(packages).every(([path, entry]) => {
    // npm locks some optional peers below other packages without installing them: the top level decides.
    const isNested = path.lastIndexOf('node_modules/') > 0
    if (path === '' || isNested || entry.optional || entry.devOptional) return true
    const manifest = join(path, 'package.json')
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === entry.version
  })
}

const configFiles = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'next.config.mjs',
  'src/cli/build.mjs',
  'src/cli/setup.mjs',
]
/** Sources that the admin's bundle does not hold. */
const serverOnly = /^src\/(seed|importer|cli)\//

/** Builds what has changed since the last build. @param {{ admin?: boolean }} [options] */
export async function ensureBuilt({ admin = true } = {}) {
  const { buildAdmin, buildServer } = await import('./build.mjs')
  const files = ['collections', 'src'].flatMap(filesUnder)
  await whenChanged('dist/.inputs', files, () => step('Building the server', buildServer))
  if (admin) {
    const inputs = files.filter((file) => !serverOnly.test(file))
    await whenChanged('.next/.inputs', inputs, () =>
      step('Building the admin (a minute or two, the first time only)', buildAdmin),
    )
  }
}

/** @param {string} marker @param {string[]} files @param {() => Promise<unknown>} work */
async function whenChanged(marker, files, work) {
  const hash = createHash('sha256')
  for (const file of [...configFiles, ...files].sort())
    hash.update(file).update('\0').update(readFileSync(file))
  const now = hash.digest('hex')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === now) return
  await work()
  mkdirSync(join(marker, '..'), { recursive: true })
  writeFileSync(marker, now)
}

/** @param {string} directory @returns {string[]} */
function filesUnder(directory) {
  return readdirSync(directory).flatMap((name) => {
    const path = join(directory, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })
}
