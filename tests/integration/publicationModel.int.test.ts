import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPerson, caller, signIn } from '#tests/support/api.ts'
import { languages, type Model, seenIn } from '#tests/support/publicationModel.ts'
import { type Step, step, take } from '#tests/support/publicationSteps.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const publisher = await aPerson(server, await signIn(server), ['publisher'])
const anonymous = caller(server)

interface Read {
  id: string
  title?: string | null
  sections: { heading?: string | null }[]
}

/** Compares what a stranger gets with the model: by list, by id and by count, with and without fallback. */
async function check(slots: (Model | undefined)[], history: Step[]): Promise<void> {
  const said = history
    .slice(-1)
    .map(({ kind, language, rows, slot }) => `${kind} ${language} ${rows} #${slot}`)
    .join()
  const there = slots.filter((model) => model !== undefined)
  if (there.length === 0) return
  const where = `where[id][in]=${there.map(({ id }) => id).join(',')}`
  for (const [language, fallback] of [
    ['en', undefined],
    ['es', undefined],
    ['es', 'en'],
    ['en', 'es'],
  ] as const) {
    const query = `locale=${language}&fallback-locale=${fallback ?? 'none'}&depth=0`
    const list = (await anonymous.get(`/api/treatments?${where}&${query}&limit=10`)).body
    const count = (await anonymous.get(`/api/treatments/count?${where}&${query}`)).body.totalDocs
    const seen = Object.fromEntries(
      list.docs.map(({ id, sections, title }: Read) => [
        id,
        [title || '–', ...sections.map(({ heading }) => heading || '–')],
      ]),
    )
    const expected = Object.fromEntries(
      there.map((model) => [model.id, seenIn(model, language, fallback)]).filter(([, text]) => text),
    )
    expect(seen, `${said}, read in ${query}`).toEqual(expected)
    expect([count, list.totalDocs], `${said}, counted in ${query}`).toEqual([
      Object.keys(expected).length,
      Object.keys(expected).length,
    ])
  }
  const changed = slots[history.at(-1)?.slot ?? 0]
  if (!changed) return
  for (const language of languages) {
    const { status } = await anonymous.get(
      `/api/treatments/${changed.id}?locale=${language}&draft=true&trash=true`,
    )
    expect(status, `${said}, by id in ${language}`).toBe(seenIn(changed, language) ? 200 : 404)
  }
}

test('whatever editors do, in whatever order, a stranger sees what was published last in each language and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 60, maxLength: 60, size: 'max' }), async (steps) => {
      const slots: (Model | undefined)[] = []
      const history: Step[] = []
      for (const current of steps) {
        slots[current.slot] = await take(publisher, slots[current.slot], current)
        history.push(current)
        await check(slots, history)
      }
    }),
    // A failure names its last step; making the example smaller would take minutes.
    { numRuns: 5, endOnFailure: true, interruptAfterTimeLimit: 200_000, markInterruptAsFailure: false },
  )
}, 300_000)
