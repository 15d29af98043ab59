/** A collapsed row of opening hours reads like a sign on a door: “Mon, Tue 08:30–17:00”. */
'use client'
import { useRowLabel } from '@payloadcms/ui'
import { weekdays } from '#src/contract/vocabulary.ts'
import { useExpandedWhenNew } from './useExpandedWhenNew.ts'

export function HoursRowLabel() {
  const { data } = useRowLabel<{ days?: string[]; opens?: string; closes?: string }>()
  useExpandedWhenNew(!data?.opens)
  const days = weekdays
    .filter(({ value }) => data?.days?.includes(value))
    .map(({ label }) => label.en.slice(0, 3))
    .join(', ')
  return <span>{`${days || 'Days'} ${data?.opens ?? '–'}–${data?.closes ?? '–'}`}</span>
}
