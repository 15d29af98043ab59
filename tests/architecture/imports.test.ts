/** The walls between rooms: who may import whom, read from the sources. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** A room and the rooms it may import from; `*` = any. Rooms that nobody lists are edges. */
const walls: Record<string, readonly string[]> = {
  'src/contract': [],
  'src/env.ts': ['src/errors.ts'],
  'src/errors.ts': [],
  'src/logger.ts': ['src/env.ts'],
  'src/richtext': ['src/contract'],
  'src/images': ['src/contract'],
  'src/database': ['src/contract', 'src/env.ts', 'src/logger.ts', 'src/errors.ts'],
  // The only writer of the published store.
  'src/publishing': [
    'src/contract',
    'src/env.ts',
    'src/logger.ts',
    'src/errors.ts',
    'src/richtext',
    'src/images',
    'src/database',
  ],
  // The read plane: the published store and nothing behind it.
  'src/delivery': [
    'src/contract',
    'src/env.ts',
    'src/logger.ts',
    'src/errors.ts',
    'src/richtext/template.ts',
    'src/richtext/renderRichText.ts',
    'src/publishing/publishedStore.ts',
    'src/publishing/publishedForm.ts',
    'src/publishing/sqliteStore.ts',
    'src/publishing/mongoStore.ts',
  ],
  // Deployed apart: no server code, and at run time nothing but itself.
  'src/client': [],
  collections: [
    'src/contract',
    'src/env.ts',
    'src/errors.ts',
    'src/richtext',
    'src/images',
    'src/database',
    'src/publishing/webhooks',
    'src/publishing/openPublishedReader.ts',
  ],
  // The welcome text depends on what the person may do; the rules are plain data.
  'src/admin': ['src/contract', 'collections/access'],
  'src/seed': ['src/contract', 'src/richtext', 'collections', 'src/payload-types.ts'],
  'src/importer': [
    'src/contract',
    'src/richtext',
    'src/images',
    'src/env.ts',
    'collections',
    'src/payload-types.ts',
  ],
  'src/server': ['*'],
  'src/server.ts': ['*'],
  'src/delivery.ts': ['*'],
  'src/payload.config.ts': ['*'],
  'src/payload-types.ts': [],
  'src/cli': ['*'],
  'src/app': ['*'],
}

const files = ['collections', 'src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.includes('/migrations/')),
)

const roomOf = (file: string) =>
  Object.keys(walls).find((room) => file === room || file.startsWith(`${room}/`))

/** Paths of our own files that a file imports. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].flatMap(([, specifier = '']) => {
    if (specifier.startsWith('#')) return [specifier.slice(1)]
    return specifier.startsWith('.') ? [normalize(join(dirname(file), specifier)).replaceAll('\\', '/')] : []
  })
}

test('every source file is in a room', () => {
  expect(files.filter((file) => !roomOf(file))).toEqual([])
})

test('no room reaches through a wall', () => {
  const breaches = files.flatMap((file) => {
    const room = roomOf(file) ?? ''
    const allowed = walls[room] ?? []
    return importsOf(file)
      .filter((target) => {
        const inside = target === room || target.startsWith(`${room}/`)
        return (
          !inside && !allowed.some((open) => open === '*' || target === open || target.startsWith(`${open}/`))
        )
      })
      .map((target) => `${file} → ${target}`)
  })
  expect(breaches).toEqual([])
})

test('across rooms imports are spelled with #, inside a room relatively', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file)
    const source = readFileSync(file, 'utf8')
    return [...source.matchAll(/from ['"]([#.][^'"]+)['"]/g)]
      .map(([, specifier = '']) => specifier)
      .filter((specifier) => {
        const target = specifier.startsWith('#')
          ? specifier.slice(1)
          : normalize(join(dirname(file), specifier))
        return (
          (roomOf(target) === room && room !== undefined && target !== room) === specifier.startsWith('#')
        )
      })
      .map((specifier) => `${file}: ${specifier}`)
  })
  expect(wrong).toEqual([])
})

test('only the door reads the environment', () => {
  // Who starts another process passes the whole environment on.
  const passesOn = /^src\/(cli\/|database\/migrateBeforeBoot\.ts)/
  const readers = files.filter(
    (file) => !passesOn.test(file) && /process\.env/.test(readFileSync(file, 'utf8')),
  )
  expect(readers.filter((file) => file !== 'src/env.ts')).toEqual([])
})
