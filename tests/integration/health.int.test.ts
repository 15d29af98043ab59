import { expect, test } from 'vitest'
import { caller } from '#tests/support/api.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const anonymous = caller(server)

test('healthz and readyz answer 200 on a healthy server', async () => {
  expect(await anonymous.get('/healthz')).toMatchObject({ status: 200, body: { status: 'up' } })
  expect(await anonymous.get('/readyz')).toMatchObject({
    status: 200,
    body: { status: 'ready', database: 'up' },
  })
})
