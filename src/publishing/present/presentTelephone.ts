/** A telephone number as stored (E.164) and as people write it. */
import { displayTelephone } from '#src/contract/telephone.ts'
import { plainText } from '../documentReader.ts'

/** @see https://www.itu.int/rec/T-REC-E.164 */
export function presentTelephone(value: unknown): { e164: string; display: string } | null {
  const e164 = plainText(value)
  return e164 ? { e164, display: displayTelephone(e164) } : null
}
