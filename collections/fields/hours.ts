/** Opening times of a clinic: weekly hours with several intervals a day, and dated exceptions. */
import type { ArrayField, Field } from 'payload'
import { weekdays } from '#src/contract/vocabulary.ts'
import { overlapsIn, type WeeklyHours } from './openingIntervals.ts'
import { optionsOf } from './term.ts'
import { textThat } from './textThat.ts'

const clock = (name: string, label: string, description: string): Field => ({
  name,
  label,
  type: 'text',
  required: true,
  validate: textThat(
    (value) =>
      /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ||
      'Write the time as HH:MM on a 24-hour clock, such as 08:30 or 17:00.',
  ),
  admin: { width: '50%', placeholder: '08:30', description },
})

const interval: Field = {
  type: 'row',
  fields: [
    clock('opens', 'Opens', 'Local time, 24-hour clock.'),
    clock('closes', 'Closes', 'A time at or before opening means the next day.'),
  ],
}

export const openingHoursField: ArrayField = {
  name: 'openingHours',
  type: 'array',
  labels: { singular: 'Hours', plural: 'Opening hours' },
  admin: {
    initCollapsed: true,
    description: 'Add a row for each interval: a day with a lunch break has two.',
    components: { RowLabel: '/src/admin/HoursRowLabel.tsx#HoursRowLabel' },
  },
  validate: (rows) => {
    const overlaps = overlapsIn((rows ?? []) as WeeklyHours[])
    return overlaps.length === 0
      ? true
      : `These hours overlap: ${overlaps.join('; ')}. Change or remove one of them.`
  },
  fields: [
    { name: 'days', type: 'select', hasMany: true, required: true, options: optionsOf(weekdays) },
    interval,
  ],
}

export const hoursExceptionsField: ArrayField = {
  name: 'hoursExceptions',
  type: 'array',
  labels: { singular: 'Exception', plural: 'Holidays and other exceptions' },
  admin: {
    initCollapsed: true,
    description: 'Days with other hours than usual. They win over the weekly hours.',
    components: {
      RowLabel: {
        path: '/src/admin/RowTitle.tsx#RowTitle',
        clientProps: { field: 'date', fallback: 'Date' },
      },
    },
  },
  validate: (rows) => {
    const dates = (rows ?? []).map((row) => (row as { date?: string }).date).filter(Boolean)
    const twice = dates.find((date, index) => dates.indexOf(date) !== index)
    return twice ? `${twice} is listed twice. Put all hours of one day in one row.` : true
  },
  fields: [
    {
      name: 'date',
      type: 'text',
      required: true,
      validate: textThat(
        (value) => isCalendarDate(value) || 'Write the date as YYYY-MM-DD, such as 2026-12-25.',
      ),
      admin: { placeholder: '2026-12-25', description: 'The date at the clinic, YYYY-MM-DD.' },
    },
    {
      name: 'reason',
      type: 'text',
      localized: true,
      maxLength: 120,
      admin: { description: 'For example: Thanksgiving.' },
    },
    {
      name: 'hours',
      type: 'array',
      labels: { singular: 'Interval', plural: 'Open on that day' },
      admin: { description: 'Leave empty when the clinic is closed all day.' },
      validate: (rows) => {
        const hours = (rows ?? []) as WeeklyHours[]
        const overlaps = overlapsIn(hours.map((row) => ({ ...row, days: ['monday'] }))).length > 0
        return overlaps ? 'These hours overlap. Change or remove one of them.' : true
      },
      fields: [interval],
    },
  ],
}

function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}
