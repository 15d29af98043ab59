import { gunzipSync } from 'node:zlib'
import { getIntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'
import { caller, signIn } from '#tests/support/api.ts'
import { aSection, aTreatment } from '#tests/support/builders.ts'
import { aJpeg, asFile } from '#tests/support/images.ts'
import { rawGet, rawRequest } from '#tests/support/raw.ts'
import { adminEmail, adminPassword, startServer } from '#tests/support/startServer.ts'

const website = 'https://www.example.org'
const server = await startServer({
  env: { CORS_ORIGINS: website, BODY_LIMIT_KIB: '64', UPLOAD_LIMIT_MIB: '1' },
})
const strict = await startServer({
  env: {
    GRAPHQL_INTROSPECTION: 'true',
    LOGIN_ATTEMPTS_PER_15_MINUTES: '6',
    REQUEST_TIMEOUT_SECONDS: '1',
    SERVER_URL: 'https://cms.example.org',
  },
})
const anonymous = caller(server)
const admin = await signIn(server)

const { body: made } = await admin.post(
  '/api/treatments',
  aTreatment({ title: 'Served', sections: [aSection()], _status: 'published' }),
)
const treatmentId: string = made.doc.id
const { body: picture } = await admin.upload(asFile(await aJpeg()), 'served.jpg', { alt: 'A picture' })

describe('headers of every answer', () => {
  test.each(['/healthz', '/readyz', '/api/treatments', '/api/nowhere', '/nowhere', picture.doc.url])(
    '%s carries the security headers',
    async (path) => {
      const { headers } = await anonymous.get(path)
      expect(headers.get('content-security-policy')).toContain("default-src '")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.has('x-powered-by')).toBe(false)
      expect(headers.has('server')).toBe(false)
    },
  )

  test('https is insisted on only where the public address is https', async () => {
    expect((await anonymous.get('/healthz')).headers.has('strict-transport-security')).toBe(false)
    expect((await caller(strict).get('/healthz')).headers.get('strict-transport-security')).toContain(
      'max-age=31536000',
    )
  })

  test('the session cookie is HttpOnly and Lax, and Secure behind https', async () => {
    const cookieOf = async (on: typeof server) =>
      (await caller(on).post('/api/users/login', { email: adminEmail, password: adminPassword })).headers.get(
        'set-cookie',
      ) ?? ''
    expect(await cookieOf(server)).toMatch(/^payload-token=.*HttpOnly.*SameSite=Lax/)
    expect(await cookieOf(server)).not.toContain('Secure')
    expect(await cookieOf(strict)).toContain('Secure')
  })
})

describe('request ids', () => {
  test('every answer has one of its own, also in the body of a problem', async () => {
    const [one, other] = [await anonymous.get('/api/nowhere'), await anonymous.get('/nowhere')]
    expect(one.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
    expect(one.body.instance).toBe(one.headers.get('x-request-id'))
    expect(other.body.instance).toBe(other.headers.get('x-request-id'))
    expect(other.body.instance).not.toBe(one.body.instance)
  })

  test('a well-formed one of the caller is kept', async () => {
    const { headers } = await anonymous.get('/healthz', { 'x-request-id': 'edge.7f3a_22-b' })
    expect(headers.get('x-request-id')).toBe('edge.7f3a_22-b')
  })

  test.each(['short', 'x'.repeat(65), 'with space', '{"level":60}', '<script>'])(
    '%j is replaced',
    async (id) => {
      const { headers } = await anonymous.get('/healthz', { 'x-request-id': id })
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
    },
  )
})

describe('other origins', () => {
  const from = (origin: string) => ({
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  })

  test.each(['/api/treatments', '/api/nowhere', '/healthz'])('a configured one may read %s', async (path) => {
    const { headers } = await anonymous.get(path, { origin: website })
    expect(headers.get('access-control-allow-origin')).toBe(website)
    expect(headers.get('access-control-allow-credentials')).toBe('true')
    expect(headers.get('vary')).toMatch(/origin/i)
  })

  test.each([
    'https://evil.example',
    'https://www.example.org.evil.example',
    'http://www.example.org',
    'null',
  ])('%s may not', async (origin) => {
    for (const path of ['/api/treatments', '/healthz']) {
      expect((await anonymous.get(path, { origin })).headers.has('access-control-allow-origin')).toBe(false)
    }
  })

  test('a preflight is answered for the configured origin alone', async () => {
    const preflight = (origin: string) =>
      fetch(`${server.url}/api/graphql`, { method: 'OPTIONS', headers: from(origin) })
    const allowed = await preflight(website)
    expect(allowed.status).toBe(204)
    expect(allowed.headers.get('access-control-allow-origin')).toBe(website)
    expect(allowed.headers.get('access-control-allow-headers')).toContain('content-type')
    const refused = await preflight('https://evil.example')
    expect(refused.headers.has('access-control-allow-origin')).toBe(false)
  })

  test('a cookie sent along by a foreign page is not accepted', async () => {
    const login = await caller(strict).post('/api/users/login', {
      email: adminEmail,
      password: adminPassword,
    })
    const cookie = (login.headers.get('set-cookie') ?? '').split(';', 1)[0] ?? ''
    const me = async (headers: Record<string, string>) =>
      (await caller(strict).get('/api/users/me', { cookie, ...headers })).body.user
    expect(await me({ origin: 'https://cms.example.org' })).toMatchObject({ email: adminEmail })
    expect(await me({ origin: 'https://evil.example' })).toBeNull()
  })
})

test('a long answer is compressed when the caller can read it, with the same content', async () => {
  await Promise.all([1, 2, 3].map(() => admin.post('/api/treatments', aTreatment({ _status: 'published' }))))
  const target = '/api/treatments?limit=3&sort=slug'
  const plain = await rawGet(server, 'GET', target, ['Host: localhost'])
  const packed = await rawGet(server, 'GET', target, ['Host: localhost', 'Accept-Encoding: gzip'])
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(packed.headers['content-encoding']).toBe('gzip')
  expect(packed.headers['vary']).toMatch(/accept-encoding/i)
  expect(gunzipSync(unchunked(packed.body)).toString()).toBe(Buffer.from(plain.body, 'latin1').toString())
})

function unchunked(body: string): Buffer {
  const size = Number.parseInt(body, 16)
  const start = body.indexOf('\r\n') + 2
  return size
    ? Buffer.concat([
        Buffer.from(body.slice(start, start + size), 'latin1'),
        unchunked(body.slice(start + size + 2)),
      ])
    : Buffer.alloc(0)
}

describe('bodies', () => {
  test('one over the limit is refused with 413, on every route', async () => {
    const body = JSON.stringify({ name: 'x'.repeat(70 * 1024) })
    for (const path of ['/api/users/login', '/api/treatments', '/api/graphql']) {
      const answer = await anonymous.post(path, body)
      expect(answer.status, path).toBe(413)
      expect(answer.body).toMatchObject({ type: 'urn:prc-alliance:problem:body-too-large', status: 413 })
    }
  })

  test('an upload over the limit is refused with 413 and a sentence the admin can show, announced or not', async () => {
    const announced = await admin.upload(asFile(Buffer.alloc(3 * 1024 * 1024)), 'big.jpg', { alt: 'Big' })
    expect(announced.status).toBe(413)
    expect(announced.body.errors[0].message).toContain('1 MiB')
    const form = new FormData()
    form.append('file', asFile(Buffer.alloc(3 * 1024 * 1024)), 'big.jpg')
    const asked = new Request(server.url, { method: 'POST', body: form })
    const { body } = await admin.post('/api/users/refresh-token')
    const streamed = await fetch(`${server.url}/api/media`, {
      method: 'POST',
      headers: {
        'content-type': asked.headers.get('content-type') ?? '',
        authorization: `JWT ${body.refreshedToken}`,
      },
      body: asked.body,
      duplex: 'half',
    } as RequestInit)
    expect(streamed.status).toBe(413)
  })

  test('a large upload by a stranger is refused before it is read', async () => {
    // Two of the announced bytes: who waits for the rest, hangs.
    const answer = await rawRequest(server, [
      'POST /api/media HTTP/1.1',
      'Host: localhost',
      'Content-Type: multipart/form-data; boundary=b',
      'Content-Length: 1000000',
      'Connection: close',
      '',
      '--',
    ])
    expect(answer.status).toBe(413)
  })

  test.each(['{', '{"a":}', '"text"', '[]', 'null', '1', '\u0000', '{"a":1}}'])(
    '%j as JSON is refused with 400',
    async (body) => {
      for (const path of [
        '/api/users/login',
        '/api/treatments',
        '/api/graphql',
        `/api/treatments/${treatmentId}`,
      ]) {
        const answer = await admin.post(path, body)
        expect(answer.status, path).toBe(400)
        expect(answer.body).toMatchObject({ type: 'urn:prc-alliance:problem:malformed-request' })
      }
    },
  )

  test('a multipart body without a boundary is refused with 400', async () => {
    expect((await admin.post('/api/media', 'x', { 'content-type': 'multipart/form-data' })).status).toBe(400)
  })
})

describe('addresses', () => {
  test.each([
    '/api/./treatments',
    '/api/x/../treatments',
    '/api/%2e%2e/healthz',
    '/api/treatments/%2E',
    '/api\\treatments',
    '/api/%5ctreatments',
    '/api/%zz',
    '/api/%ff',
    '/api/treatments%00',
    '/api/treatments?where[slug][equals]=%00',
    '/api/treatments#part',
    '*',
  ])('%s is refused with 400', async (target) => {
    const answer = await rawGet(server, 'GET', target)
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.body)).toMatchObject({ type: 'urn:prc-alliance:problem:malformed-request' })
  })

  test('an address with its origin, as proxies send it, is the same address', async () => {
    expect((await rawGet(server, 'GET', 'http://localhost/healthz')).status).toBe(200)
    expect((await rawGet(server, 'GET', 'http://localhost/api/treatments?limit=1')).status).toBe(200)
  })

  test.each(['a b', 'x/api/users/login?', 'user@host', 'host:99999999', '', '<script>'])(
    'the host %j is refused with 400',
    async (host) => {
      expect((await rawGet(server, 'GET', '/api/treatments', [`Host: ${host}`])).status).toBe(400)
    },
  )

  test('a very long address is refused with 414', async () => {
    const answer = await rawGet(server, 'GET', `/api/treatments?where[slug][equals]=${'x'.repeat(17_000)}`)
    expect(answer.status).toBe(414)
    expect(JSON.parse(answer.body)).toMatchObject({ type: 'urn:prc-alliance:problem:uri-too-long' })
  })

  test.each(['TRACE', 'PROPFIND', 'PURGE', 'LINK'])('%s is refused with 405', async (method) => {
    const answer = await rawGet(server, method, '/api/treatments')
    expect(answer.status).toBe(405)
    expect(answer.headers['allow']).toContain('GET')
  })
})

describe('HEAD', () => {
  test.each([
    ['a list', '/api/treatments?limit=1'],
    ['a document', `/api/treatments/${treatmentId}`],
    ['a missing document', '/api/treatments/nothing'],
    ['a refused read', '/api/users'],
    ['a file', picture.doc.url],
    ['a missing file', '/api/media/file/nothing.jpg'],
    ['health', '/healthz'],
    ['readiness', '/readyz'],
    ['nothing', '/nowhere'],
    ['GraphQL', '/api/graphql'],
  ])('of %s answers like GET, without a body', async (_name, target) => {
    const [get, head] = [await rawGet(server, 'GET', target), await rawGet(server, 'HEAD', target)]
    expect(head.body).toBe('')
    expect(head.status).toBe(get.status)
    const comparable = ({ date: _date, 'x-request-id': _id, ...rest }: Record<string, string>) => rest
    expect(comparable(head.headers)).toEqual(comparable(get.headers))
    expect(Number(get.headers['content-length'])).toBeGreaterThan(0)
  })
})

describe('problems', () => {
  test("Payload's errors carry the members of a problem beside their own", async () => {
    const refused = await anonymous.get('/api/users')
    expect(refused.status).toBe(403)
    expect(refused.headers.get('content-type')).toMatch(/^application\/json/)
    expect(refused.body).toMatchObject({
      type: 'urn:prc-alliance:problem:forbidden',
      title: 'You are not allowed to do this',
      status: 403,
      detail: refused.body.errors[0].message,
      instance: refused.headers.get('x-request-id'),
    })
  })

  test.each([
    ['/api/nowhere', 404],
    ['/api/users', 403],
    ['/api/treatments?depth=x', 400],
    ['/api/media/file/nothing.jpg', 404],
    ['/nowhere', 404],
  ])('%s is a problem by name for those who ask', async (path, status) => {
    const answer = await anonymous.get(path, { accept: 'application/problem+json' })
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(answer).toMatchObject({
      status,
      body: { status, title: expect.any(String), type: expect.stringContaining('urn:prc-alliance:problem:') },
    })
  })

  test('a refused document says which fields and why', async () => {
    const { status, body } = await admin.post('/api/treatments', { title: '', _status: 'published' })
    expect(status).toBe(400)
    expect(body.type).toBe('urn:prc-alliance:problem:refused')
    expect(body.errors[0].data.errors.map(({ path }: { path: string }) => path)).toContain('title')
  })
})

describe('GraphQL', () => {
  const errorsOf = async (query: string, variables?: Record<string, unknown>) => {
    const { body, status } = await anonymous.graphql(query, variables)
    expect(status).toBeLessThan(500)
    return ((body.errors ?? []) as { message: string }[]).map(({ message }) => message).join('\n')
  }
  const nested = (levels: number) =>
    `{ Treatments(limit: 1) { docs ${'{ relatedTreatments '.repeat(levels)}{ id } ${'}'.repeat(levels)} } }`

  test.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'])('%s is refused with 405', async (method) => {
    const response = await fetch(`${server.url}/api/graphql?query={__typename}`, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })

  test('a usual query is answered', async () => {
    expect(
      (await anonymous.graphql('{ Treatments(limit: 2) { docs { id title } } }')).body.data.Treatments.docs,
    ).toHaveLength(2)
  })

  test('a deep query is refused', async () => {
    expect(await errorsOf(nested(4))).toBe('')
    expect(await errorsOf(nested(14))).toMatch(/17 levels deep/)
  })

  test('many aliases are refused', async () => {
    const aliases = (count: number) =>
      `{ ${Array.from({ length: count }, (_, index) => `a${index}: Treatments(limit: 1) { totalDocs }`).join(' ')} }`
    expect(await errorsOf(aliases(15))).toBe('')
    expect(await errorsOf(aliases(16))).toMatch(/alias/i)
  })

  test('the same directive many times is refused', async () => {
    expect(
      await errorsOf(`{ Treatments(limit: 1) { totalDocs ${'@include(if: true) '.repeat(10)} } }`),
    ).toMatch(/directive/i)
  })

  test('fragments in a circle are refused', async () => {
    expect(
      await errorsOf(
        '{ Treatments { docs { ...A } } } fragment A on Treatment { ...B } fragment B on Treatment { ...A }',
      ),
    ).toMatch(/cannot spread itself/)
  })

  test('a dear query is refused, however its cost is hidden', async () => {
    const lists = '{ Conditions(limit: 100) { docs { treatments(limit: 100) { docs { id title } } } } }'
    expect(await errorsOf(lists)).toMatch(/costs/)
    expect(
      await errorsOf(
        'query ($n: Int) { Conditions(limit: $n) { docs { treatments(limit: $n) { docs { id } } } } }',
        { n: 100 },
      ),
    ).toMatch(/costs/)
    expect(
      await errorsOf('{ Conditions(limit: 0) { docs { treatments(limit: 0) { docs { id } } } } }'),
    ).toMatch(/costs/)
    expect(
      await errorsOf(
        '{ ...A } fragment A on Query { Conditions(limit: 100) { docs { ...B } } } fragment B on Condition { treatments(limit: 100) { docs { id } } }',
      ),
    ).toMatch(/costs/)
    const target = (inner: string) =>
      `{ Sites(limit: 100) { docs { navigation { target { value { ${inner} } } } } } }`
    expect(
      await errorsOf(target('... { ... on Condition { treatments(limit: 100) { docs { id } } } }')),
    ).toMatch(/costs/)
    expect(
      await errorsOf(
        `{ Treatments(limit: 1) { docs ${'{ relatedTreatments '.repeat(7)}{ id } ${'}'.repeat(7)} } }`,
      ),
    ).toMatch(/costs/)
  })

  test('a query of very many words is refused at once', async () => {
    const started = performance.now()
    expect(await errorsOf(`{ Treatments(limit: 1) { docs { ${'id '.repeat(15_000)} } } }`)).toMatch(/words/)
    expect(await errorsOf(`{ Treatments(limit: 1) { docs { ${'id '.repeat(500)} } } }`)).toBe('')
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('several operations in one request are refused', async () => {
    const { status } = await anonymous.post(
      '/api/graphql',
      JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    )
    expect(status).toBe(400)
  })

  test('variables of a wrong type are named', async () => {
    const query = 'query ($limit: Int) { Treatments(limit: $limit) { totalDocs } }'
    expect(await errorsOf(query, { limit: 'many' })).toContain('$limit')
    expect(await errorsOf(query, { limit: { a: 1 } })).toContain('$limit')
  })

  test('the schema is described only where the configuration says so', async () => {
    const query = '{ __schema { queryType { name } } }'
    expect(await errorsOf(query)).toMatch(/introspection/i)
    expect(await errorsOf('{ __type(name: "User") { fields { name } } }')).toMatch(/introspection/i)
    expect((await caller(strict).graphql(query)).body.data.__schema.queryType.name).toBe('Query')
    expect(
      (await caller(strict).graphql(getIntrospectionQuery())).body.data.__schema.types.length,
    ).toBeGreaterThan(100)
  })
})

describe('how much one read may ask', () => {
  test.each([
    'limit=0',
    'limit=100000',
    'limit=-1',
    'pagination=false',
    'pagination=false&limit=0',
    'limit=0&limit=',
  ])('%s is capped at 100', async (query) => {
    const { body, status } = await anonymous.get(`/api/treatments?${query}`)
    if (status === 400) return
    expect(status).toBe(200)
    expect(body.limit).toBeLessThanOrEqual(100)
    expect(body.limit).toBeGreaterThan(0)
  })

  test('a long query sent as a POST meets the same caps', async () => {
    const ask = (body: string, header = 'x-payload-http-method-override') =>
      anonymous.post('/api/treatments', body, {
        [header]: 'GET',
        'content-type': 'application/x-www-form-urlencoded',
      })
    expect((await ask('limit=1&where[slug][equals]=served')).body).toMatchObject({
      limit: 1,
      docs: [{ slug: 'served' }],
    })
    expect((await ask('limit=0', 'x-http-method-override')).body.limit).toBe(100)
    expect((await ask('limit=many')).status).toBe(400)
    expect(
      (await anonymous.post('/api/treatments', { limit: 0 }, { 'x-payload-http-method-override': 'GET' }))
        .status,
    ).toBe(415)
  })

  test('depth stops at 4', async () => {
    expect((await anonymous.get(`/api/treatments/${treatmentId}?depth=99`)).status).toBe(200)
    expect((await anonymous.get(`/api/treatments/${treatmentId}?depth=abc`)).status).toBe(400)
  })

  test('the documents of a join are capped as well', async () => {
    const condition = await admin.post('/api/conditions', {
      name: 'Joined',
      summary: 'A condition.',
      sections: [aSection()],
      _status: 'published',
    })
    const { body } = await anonymous.get(
      `/api/conditions/${condition.body.doc.id}?joins[treatments][limit]=0`,
    )
    expect(body.treatments).toMatchObject({ docs: [], hasNextPage: false })
    expect((await anonymous.get(`/api/conditions?joins[treatments][limit]=1000000`)).status).toBe(200)
  })
})

describe('signing in', () => {
  test('wrong passwords from one address end in 429 with the time to wait, however the address is spelled', async () => {
    // Six are allowed, and a successful sign-in does not count.
    const spellings = [
      '/api/users/login',
      '/api/users/login/',
      '/api/users/LOGIN',
      '/api/users/reset-password',
      '/api/users/login',
      '/API/users/login',
    ]
    for (const [index, path] of spellings.entries()) {
      const { status } = await caller(strict).post(path, {
        email: `nobody${index}@example.org`,
        password: 'wrong',
        token: 'wrong',
      })
      expect([401, 403, 404, 400], path).toContain(status)
    }
    for (const path of [
      '/api/users/login',
      '/api/users/login/',
      '/api/users/Login',
      '/api/users/forgot-password',
      '/api/users/reset-password',
      '/api/users/%6cogin',
      '/api/users//login',
      '/api//users/login',
      '//api/users/login',
      '/api/users/login?x=1',
    ]) {
      const answer = await rawRequest(strict, [
        `POST ${path} HTTP/1.1`,
        'Host: localhost',
        'X-Forwarded-For: 203.0.113.7',
        'Content-Type: application/json',
        'Content-Length: 2',
        'Connection: close',
        '',
        '{}',
      ])
      expect(answer.status, path).toBe(429)
      expect(Number(answer.headers['retry-after']), path).toBeGreaterThan(60)
    }
    for (const path of ['/api/users/./login', '/api/x/../users/login', '/api/users/%2e/login']) {
      expect((await rawGet(strict, 'POST', path)).status, path).toBe(400)
    }
    expect((await rawGet(strict, 'POST', '/', ['Host: x/api/users/login?'])).status).toBe(400)
  })

  test('an account is locked after eight wrong passwords, even for the right one', async () => {
    await admin.post('/api/users', {
      name: 'Locked',
      email: 'locked@example.org',
      password: adminPassword,
      roles: ['author'],
    })
    const login = (password: string) =>
      anonymous.post('/api/users/login', { email: 'locked@example.org', password })
    expect((await login(adminPassword)).status).toBe(200)
    for (let attempt = 0; attempt < 8; attempt++) expect((await login('wrong')).status).toBe(401)
    const locked = await login(adminPassword)
    expect(locked.status).toBe(401)
    expect(locked.body.detail).toMatch(/locked/i)
  })

  test('a failed sign-in does not tell whether the person exists', async () => {
    await admin.post('/api/users', {
      name: 'Real',
      email: 'real@example.org',
      password: adminPassword,
      roles: ['author'],
    })
    const answer = async (email: string) => {
      const { body, status } = await anonymous.post('/api/users/login', { email, password: 'wrong' })
      return { ...body, instance: undefined, status }
    }
    expect(await answer('real@example.org')).toEqual(await answer('unreal@example.org'))
  })

  test('nobody registers as the first user', async () => {
    for (const path of [
      '/api/users/first-register',
      '/api/users/first-register/',
      '/api/users/FIRST-REGISTER',
    ]) {
      expect(
        (await anonymous.post(path, { email: 'first@example.org', password: adminPassword })).status,
      ).toBe(404)
    }
  })
})

describe('time', async () => {
  const hasty = await startServer({ env: { REQUEST_TIMEOUT_SECONDS: '1' } })

  test('a request that does not arrive is ended with 408', async () => {
    const answer = await rawRequest(hasty, [
      'POST /api/treatments HTTP/1.1',
      'Host: localhost',
      'Content-Type: application/json',
      'Content-Length: 100',
      '',
      '{',
    ])
    expect(answer.status).toBe(408)
  })

  test('an answer that takes too long is ended with 503, and the server goes on', async () => {
    const slow = await (await signIn(hasty)).upload(
      asFile(await aJpeg({ width: 3600, height: 3000, noise: 60 })),
      'slow.jpg',
      { alt: 'Slow' },
    )
    expect(slow.status).toBe(503)
    expect(slow.body).toMatchObject({ type: 'urn:prc-alliance:problem:too-slow' })
    expect((await caller(hasty).get('/healthz')).status).toBe(200)
  })
})

describe('the log', () => {
  test('has the request id of every request', async () => {
    const { headers } = await anonymous.get('/api/treatments?limit=1')
    const id = String(headers.get('x-request-id'))
    const logged = () =>
      server.lines.some((line) => line.includes(id) && line.includes('/api/treatments?limit=1'))
    await expect.poll(logged).toBe(true)
  })

  test('never has a cookie, an authorization header or a password', async () => {
    const secret = 'logged-nowhere-3141592653'
    await anonymous.get('/api/treatments', {
      cookie: `payload-token=${secret}`,
      authorization: `JWT ${secret}`,
    })
    await anonymous.post('/api/users/login', { email: 'x@example.org', password: secret })
    await admin.post('/api/users', {
      name: 'Invalid',
      email: 'not an address',
      password: secret,
      roles: ['author'],
    })
    await admin.post('/api/users', {
      name: 'Invalid',
      email: adminEmail,
      password: secret,
      roles: ['author'],
    })
    await admin.post('/api/users', {
      name: 'Valid',
      email: 'valid@example.org',
      password: secret,
      roles: ['author'],
    })
    const last = await anonymous.get('/nowhere', { authorization: `Bearer ${secret}`, 'x-api-key': secret })
    await expect
      .poll(() => server.lines.some((line) => line.includes(String(last.headers.get('x-request-id')))))
      .toBe(true)
    const log = server.lines.join('\n')
    expect(log).not.toContain(secret)
    expect(log).not.toContain(adminPassword)
  })
})
