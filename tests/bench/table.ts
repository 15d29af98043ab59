/** The table that a benchmark prints when it is done. */

interface Row {
  what: string
  perSecond: number | null
  p99Ms: number | null
  detail: string
  target: string
}

const rows: Row[] = []
const notes: string[] = []

export function row(
  what: string,
  perSecond: number | null,
  p99Ms: number | null,
  detail = '',
  target = '',
): void {
  rows.push({ what, perSecond, p99Ms, detail, target })
}

export const note = (text: string): void => {
  notes.push(text)
}

export function printTable(): void {
  const lines = [
    ['', 'answers/s', 'p99 ms', '', 'aim'],
    ...rows.map(({ detail, p99Ms, perSecond, target, what }) => [
      what,
      perSecond === null ? '' : Math.round(perSecond).toString(),
      p99Ms === null ? '' : p99Ms.toFixed(1),
      detail,
      target,
    ]),
  ]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const text = lines.map((line) =>
    line
      .map((cell, column) =>
        column === 1 || column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
  process.stdout.write(`\n${text.join('\n')}\n\n${notes.map((one) => `- ${one}\n`).join('')}`)
}
