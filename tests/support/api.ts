/** A caller of the HTTP API, as a website developer or the admin would be. */
import { adminEmail, adminPassword, type RunningServer } from './startServer.ts'

/** An answer with its body parsed. */
export interface Answer {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any
}

export interface Caller {
  /** What proves who calls, for requests made by hand. */
  headers: Record<string, string>
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
  patch(path: string, body?: unknown): Promise<Answer>
  delete(path: string): Promise<Answer>
  graphql(query: string, variables?: Record<string, unknown>): Promise<Answer>
  /** Uploads an image with its fields. */
  upload(file: Blob, name: string, fields: Record<string, unknown>): Promise<Answer>
}

/** A caller with a token, or an anonymous one. */
export function caller(server: Pick<RunningServer, 'url'>, token?: string): Caller {
  const authorization: Record<string, string> = token ? { authorization: `JWT ${token}` } : {}
  const send = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const isForm = body instanceof FormData
    const response = await fetch(server.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...authorization,
        ...(body !== undefined && !isForm ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: isForm ? body : typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: /json/.test(response.headers.get('content-type') ?? '') && text ? JSON.parse(text) : text,
    }
  }
  return {
    headers: authorization,
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body, headers) => send('POST', path, body, headers),
    patch: (path, body) => send('PATCH', path, body),
    delete: (path) => send('DELETE', path),
    graphql: (query, variables) => send('POST', '/api/graphql', { query, variables }),
    upload: (file, name, fields) => {
      const form = new FormData()
      form.append('file', file, name)
      form.append('_payload', JSON.stringify(fields))
      return send('POST', '/api/media', form)
    },
  }
}

/** Signs in. @throws {Error} when refused */
export async function signIn(
  server: Pick<RunningServer, 'url'>,
  email = adminEmail,
  password = adminPassword,
): Promise<Caller> {
  const { status, body } = await caller(server).post('/api/users/login', { email, password })
  if (status !== 200) throw new Error(`Signing in as ${email} was refused: ${status} ${JSON.stringify(body)}`)
  return caller(server, body.token)
}

export type RoleName = 'administrator' | 'publisher' | 'author' | 'medical-reviewer'

let people = 0

/** Makes a person with these roles and signs them in. */
export async function aPerson(
  server: RunningServer,
  admin: Caller,
  roles: RoleName[],
  sites: string[] = [],
): Promise<Caller & { id: string }> {
  const email = `person${++people}-${roles.join('-')}@example.org`
  const { status, body } = await admin.post('/api/users', {
    name: `Person ${people}`,
    email,
    password: adminPassword,
    roles,
    sites,
  })
  if (status !== 201) throw new Error(`The person was not made: ${status} ${JSON.stringify(body)}`)
  return { ...(await signIn(server, email)), id: body.doc.id }
}
