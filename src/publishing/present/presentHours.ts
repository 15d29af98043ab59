/** Opening times of a clinic in their published form. */
import type { Weekday } from '#src/contract/vocabulary.ts'
import { type DocumentReader, isRaw, plainText, plainTexts, type Raw, rows } from '../documentReader.ts'
import type { StoredException, StoredHours } from '../publishedForm.ts'

export function presentHours(values: unknown): StoredHours[] {
  return rows(values, (value) => {
    const hours = presentInterval(value)
    return hours && isRaw(value) ? { days: plainTexts(value['days']) as Weekday[], ...hours } : null
  })
}

export function presentExceptions(values: unknown, read: DocumentReader): StoredException[] {
  return rows(values, (value, index) => {
    const date = isRaw(value) ? plainText(value['date']) : null
    if (!date) return null
    const row = value as Raw
    return {
      date,
      reason: read.text(row, 'reason', `hoursExceptions.${index}.reason`),
      hours: rows(row['hours'], presentInterval),
    }
  })
}

function presentInterval(value: unknown): { opens: string; closes: string } | null {
  if (!isRaw(value)) return null
  const opens = plainText(value['opens'])
  const closes = plainText(value['closes'])
  return opens && closes ? { opens, closes } : null
}
