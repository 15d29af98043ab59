/** The examples of the README run as they stand. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer({ env: { SEED_SAMPLE_CONTENT: 'true' }, withinSeconds: 180 })
const readme = readFileSync('README.md', 'utf8')
const here = (text: string) => text.replaceAll(/(?:http:\/\/)?localhost:3000/g, server.url)

const scripts = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, code = '']) => code)
const requests = [...readme.matchAll(/```\n(curl .*?)\n```(?:\n```json\n(.*?)```)?/gs)]

test('the README has examples', () => {
  expect(scripts.length).toBeGreaterThan(1)
  expect(requests.length).toBeGreaterThan(2)
})

test.each(scripts.map((code) => [code.split('\n')[0], code]))('script: %s', async (_, code) => {
  const file = join(mkdtempSync(join(tmpdir(), 'prc-readme-')), 'example.mjs')
  writeFileSync(file, here(code ?? ''))
  const { stdout } = await promisify(execFile)(process.execPath, [file])
  expect(stdout).toContain('Intrathecal pain pumps')
})

/** Ids, and cursors that hold one, differ from one database to the next. */
const withoutIds = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner) => (key === 'id' || key === 'nextCursor' ? typeof inner : inner)),
  )

test.each(requests.map(([, command, answer]) => [command, answer]))('%s', async (command, answer) => {
  const { stdout } = await promisify(execFile)('sh', ['-c', here(command ?? '')])
  const given = JSON.parse(stdout)
  expect(given).not.toHaveProperty('errors')
  if (answer) expect(withoutIds(given)).toEqual(withoutIds(JSON.parse(answer)))
})
