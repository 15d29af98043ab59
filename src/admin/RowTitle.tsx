/** Names a row of a list by one of its fields, so that a collapsed row still says what it is. */
'use client'
import { useRowLabel } from '@payloadcms/ui'
import { useExpandedWhenNew } from './useExpandedWhenNew.ts'

/** @param field the field whose value names the row; `fallback` is shown with the row's number while it is empty. */
export function RowTitle({ field, fallback }: { field: string; fallback: string }) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const value = data?.[field]
  useExpandedWhenNew(!value)
  return <span>{typeof value === 'string' && value ? value : `${fallback} ${(rowNumber ?? 0) + 1}`}</span>
}
