/** Opening hours: what a clinic may say of its week and of single days. */
import { expect, test } from 'vitest'
import { type Answer, signIn } from '#tests/support/api.ts'
import { aLocation } from '#tests/support/builders.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const admin = await signIn(server)

const publish = (over: object) => admin.post('/api/locations', aLocation({ ...over, _status: 'published' }))
const row = (days: string | string[], opens: string, closes: string) => ({
  days: [days].flat(),
  opens,
  closes,
})

/** Expects a refusal that names this field. */
function expectFault({ status, body }: Answer, path: string, sentence: RegExp): void {
  expect(status, JSON.stringify(body)).toBe(400)
  const faults: { path: string; message: string }[] = body.errors[0].data.errors
  expect(faults).toMatchObject([{ path, message: expect.stringMatching(sentence) }])
}

test.each(['8:30', '08.30', '24:00', '12:60', '0830', '8 am', '08:30:00'])(
  '%s is no time of the clock',
  async (opens) => {
    const sentence = /HH:MM on a 24-hour clock/
    expectFault(
      await publish({ openingHours: [row('monday', opens, '17:00')] }),
      'openingHours.0.opens',
      sentence,
    )
    expectFault(
      await publish({
        hoursExceptions: [{ date: '2026-12-24', hours: [{ opens: '09:00', closes: opens }] }],
      }),
      'hoursExceptions.0.hours.0.closes',
      sentence,
    )
  },
)

test('a row needs its days and both times', async () => {
  expectFault(await publish({ openingHours: [row([], '08:00', '17:00')] }), 'openingHours.0.days', /\S/)
  expectFault(
    await publish({ openingHours: [{ days: ['monday'], opens: '08:00' }] }),
    'openingHours.0.closes',
    /\S/,
  )
  expectFault(
    await publish({ hoursExceptions: [{ date: '2026-12-24', hours: [{ closes: '12:00' }] }] }),
    'hoursExceptions.0.hours.0.opens',
    /\S/,
  )
  expectFault(await publish({ hoursExceptions: [{ reason: 'A day' }] }), 'hoursExceptions.0.date', /\S/)
})

test.each([
  ['a lunch break', [row('monday', '08:00', '12:00'), row('monday', '13:00', '17:00')]],
  ['intervals that touch', [row('monday', '08:00', '12:00'), row('monday', '12:00', '17:00')]],
  [
    'a night that ends before the morning',
    [row('sunday', '20:00', '08:00'), row('monday', '08:00', '17:00')],
  ],
  [
    'always',
    [row(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], '00:00', '00:00')],
  ],
  ['no hours at all', []],
])('%s is accepted', async (_what, openingHours) => {
  const { status, body } = await publish({ openingHours })
  expect(status, JSON.stringify(body)).toBe(201)
  expect(body.doc.openingHours).toMatchObject(openingHours)
})

test.each([
  [
    'on one day',
    [row('monday', '08:00', '13:00'), row('monday', '12:00', '17:00')],
    /Monday 08:00–13:00 and Monday 12:00–17:00/,
  ],
  ['in one row', [row(['monday', 'monday'], '08:00', '13:00')], /Monday 08:00–13:00 and Monday 08:00–13:00/],
  [
    'over night',
    [row('friday', '20:00', '06:00'), row('saturday', '05:00', '09:00')],
    /Friday.*and Saturday/,
  ],
  [
    'from Sunday to Monday',
    [row('monday', '05:00', '09:00'), row('sunday', '22:00', '06:00')],
    /Sunday.*and Monday/,
  ],
  [
    'inside a longer interval, behind another',
    [row('monday', '08:00', '18:00'), row('monday', '09:00', '10:00'), row('monday', '11:00', '12:00')],
    /Monday 08:00–18:00 and Monday 09:00–10:00/,
  ],
])('hours that overlap %s are refused', async (_where, openingHours, sentence) => {
  const answer = await publish({ openingHours })
  expect(answer.status).toBe(400)
  expect(answer.body.errors[0].data.errors[0].message).toMatch(sentence)
})

test.each(['2026-02-30', '2026-13-01', '12/25/2026', '2026-1-1', 'Thanksgiving', '2026-12-25T00:00:00Z'])(
  'an exception cannot be on %s',
  async (date) => {
    expectFault(await publish({ hoursExceptions: [{ date }] }), 'hoursExceptions.0.date', /YYYY-MM-DD/)
  },
)

test('an exception cannot be on one day twice', async () => {
  const hoursExceptions = [{ date: '2026-12-25' }, { date: '2026-12-24' }, { date: '2026-12-25' }]
  expectFault(await publish({ hoursExceptions }), 'hoursExceptions', /2026-12-25 is listed twice/)
})

test('an exception is read back: a closed day, and a day with other hours', async () => {
  const hoursExceptions = [
    { date: '2028-02-29', reason: 'Leap day', hours: [] },
    {
      date: '2026-12-24',
      hours: [
        { opens: '09:00', closes: '11:00' },
        { opens: '12:00', closes: '14:00' },
      ],
    },
  ]
  const { status, body } = await publish({ hoursExceptions })
  expect(status, JSON.stringify(body)).toBe(201)
  expect((await admin.get(`/api/locations/${body.doc.id}`)).body.hoursExceptions).toMatchObject(
    hoursExceptions,
  )
})

test('hours of one exception that overlap are refused', async () => {
  const hours = [
    { opens: '09:00', closes: '12:00' },
    { opens: '11:00', closes: '14:00' },
  ]
  const answer = await publish({ hoursExceptions: [{ date: '2026-12-24', hours }] })
  expectFault(answer, 'hoursExceptions.0.hours', /overlap/)
})
