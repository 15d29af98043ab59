/** Two servers under the same load in turn, and what is to be compared with the bare one. */
import { type Load, load, type Measured, type Prepared, type Running, startBare } from './processes.ts'
import { note, row } from './table.ts'

export const perSecond = ({ answers, ms }: Measured) => (answers / ms) * 1000

/** Loads two servers in turn, a second each, so that both meet the same machine. */
export async function sideBySide(one: Load, other: Load, seconds: number): Promise<[Measured, Measured]> {
  const rounds: [Measured, Measured][] = []
  for (const warm of [0.3, ...Array.from({ length: Math.max(1, seconds) }, () => 1)]) {
    const round: [Measured, Measured] = [
      await load({ ...one, seconds: warm }),
      await load({ ...other, seconds: warm }),
    ]
    if (warm === 1) rounds.push(round)
  }
  const sum = (at: 0 | 1): Measured => {
    const all = rounds.map((round) => round[at])
    const total = (key: 'answers' | 'refused' | 'ms') => all.reduce((before, one) => before + one[key], 0)
    const middle = (key: 'p50' | 'p99') =>
      all.map((one) => one[key]).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
    return {
      answers: total('answers'),
      refused: total('refused'),
      ms: total('ms'),
      p50: middle('p50'),
      p99: middle('p99'),
    }
  }
  return [sum(0), sum(1)]
}

/** The answer to a request as the server sends it, for the bare server to send too. */
export async function recorded(url: string, init: RequestInit = {}): Promise<Prepared> {
  const response = await fetch(url, { ...init, headers: { 'accept-encoding': 'identity', ...init.headers } })
  const headers = [...response.headers]
    .filter(([name]) => !/^(connection|date|keep-alive)$/.test(name))
    .flat()
  return { status: response.status, headers, body: await response.text() }
}

export async function againstBare(
  seconds: number,
  name: string,
  target: string,
  delivery: Running,
  request: string,
  prepared: Prepared,
) {
  const port = await startBare([prepared])
  const [method = 'GET', , ...rest] = request.split(' ')
  const [bare, ours] = await sideBySide(
    { port, requests: [[method, '/0', ...rest].join(' ')] },
    { port: delivery.port, requests: [request] },
    seconds,
  )
  if (ours.refused > 0) note(`${name}: ${ours.refused} of ${ours.answers} answers were refusals`)
  const ratio = perSecond(ours) / perSecond(bare)
  row(
    name,
    perSecond(ours),
    ours.p99,
    `${ratio.toFixed(2)} × bare (${Math.round(perSecond(bare))}/s)`,
    target,
  )
  row('', null, null, `p99 ${(ours.p99 / bare.p99).toFixed(1)} × bare (${bare.p99.toFixed(1)} ms)`, '≤ 3')
}
