/** How long after the publishing request was answered others see what it published. */
import type { Running } from './processes.ts'
import { itemPath } from './requests.ts'
import { modelSlug } from './storeOfMany.ts'

const rounds = 20

export interface Delay {
  name: string
  p50: number
  p99: number
}

export async function measureDelay(authoring: Running, second: Running): Promise<Delay[]> {
  const json = { 'content-type': 'application/json' }
  const login = await fetch(`${authoring.url}/api/users/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email: 'admin@example.org', password: 'a long bench passphrase' }),
  })
  const { token } = (await login.json()) as { token: string }
  const found = await fetch(`${authoring.url}/api/treatments?where[slug][equals]=${modelSlug}&depth=0`)
  const id = ((await found.json()) as { docs: { id: string }[] }).docs[0]?.id
  const seen: Record<'same' | 'second', number[]> = { same: [], second: [] }
  const untilSeen = async ({ url }: Running, summary: string, since: number) => {
    for (;;) {
      const answer = await fetch(url + itemPath(modelSlug))
      if (((await answer.json()) as { summary: string }).summary === summary) return performance.now() - since
    }
  }
  for (let round = 0; round < rounds; round++) {
    const summary = `A summary of round ${round}.`
    const answer = await fetch(`${authoring.url}/api/treatments/${id}`, {
      method: 'PATCH',
      headers: { ...json, authorization: `JWT ${token}` },
      body: JSON.stringify({ summary, _status: 'published' }),
    })
    if (!answer.ok) throw new Error(`The treatment was not published: ${await answer.text()}`)
    const since = performance.now()
    seen.same.push(await untilSeen(authoring, summary, since))
    seen.second.push(await untilSeen(second, summary, since))
  }
  return [
    { name: 'same process', ...percentiles(seen.same) },
    { name: 'second process', ...percentiles(seen.second) },
  ]
}

function percentiles(values: number[]): { p50: number; p99: number } {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}
