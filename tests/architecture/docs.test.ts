/** The documents tell the truth about files, scripts and settings. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const documents = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((file) => `docs/${file}`),
].filter((file) => file.endsWith('.md'))
const text = documents.map((file) => readFileSync(file, 'utf8')).join('\n')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

test('every relative link leads to a file', () => {
  const broken = documents.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
      .map(([, target = '']) => join(dirname(file), target))
      .filter((target) => !existsSync(target))
      .map((target) => `${file} → ${target}`),
  )
  expect(broken).toEqual([])
})

test('every command named is a script, and every script is named', () => {
  const named = new Set(
    [...text.matchAll(/npm (?:run )?([a-z:]+)/g)]
      .map(([, name]) => name)
      .filter((name) => name !== 'ci' && name !== 'install'),
  )
  expect([...named].filter((name) => name && !(name in scripts))).toEqual([])
  expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([])
})

test('every source file named is there', () => {
  const named = [...text.matchAll(/`((?:src|collections|tests)\/[\w./()[\]-]+\.(?:ts|tsx|mjs|css))`/g)].map(
    ([, file = '']) => file,
  )
  expect(named.filter((file) => !existsSync(file))).toEqual([])
})

test('every setting named is in .env.example', () => {
  const known = new Set(
    [...readFileSync('.env.example', 'utf8').matchAll(/^# ?([A-Z_]+)=/gm)].map(([, name]) => name),
  )
  const named = [...text.matchAll(/`([A-Z]+_[A-Z_]+)(?:=[^`]*)?`/g)].map(([, name = '']) => name)
  // Read by the tests alone, or by Payload's packages.
  const elsewhere = new Set([
    'MONGODB_URL',
    'CHROMIUM_PATH',
    'SQLITE_BUSY',
    'GRAPHQL_POST',
    'MONGO_PASSWORD',
    'MONGO_REPLICA_KEY',
  ])
  expect(named.filter((name) => !known.has(name) && !elsewhere.has(name))).toEqual([])
})
