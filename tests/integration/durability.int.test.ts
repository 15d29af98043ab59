/** A server killed in the middle of its work loses nothing that it had acknowledged. */
import { expect, test } from 'vitest'
import { type Answer, type Caller, caller, signIn } from '#tests/support/api.ts'
import { aSection, aTreatment, builders, richText } from '#tests/support/builders.ts'
import { type RunningServer, startServer, usesMongo } from '#tests/support/startServer.ts'

interface Acknowledged {
  id: string
  title: string
  isPublished: boolean
}

const sectionsOf = (title: string) =>
  ['overview', 'symptoms', 'recovery'].map((aspect) =>
    aSection({ aspect, heading: `${aspect} of ${title}`, body: richText(`All about ${title}.`) }),
  )

/**
 * Sends 100 writes at once, half of them published, and kills the server when `killAfter` are answered.
 * @returns the writes that were acknowledged
 */
async function writeUntilKilled(server: RunningServer, admin: Caller, round: number, killAfter: number) {
  const acknowledged: Acknowledged[] = []
  const write = async (index: number) => {
    const title = `Round ${round} write ${index}`
    const isPublished = index % 2 === 0
    const data = aTreatment({
      title,
      bodyAreas: ['neck', 'hip'],
      sections: sectionsOf(title),
      ...(isPublished ? { _status: 'published' } : {}),
    })
    let answer: Answer
    try {
      answer = await admin.post(`/api/treatments${isPublished ? '' : '?draft=true'}`, data)
    } catch {
      return // The connection broke: never acknowledged.
    }
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
    acknowledged.push({ id: answer.body.doc.id, title, isPublished })
    if (acknowledged.length === killAfter) server.process.kill('SIGKILL')
  }
  await Promise.all(Array.from({ length: 100 }, (_, index) => write(index)))
  await server.stop('SIGKILL')
  return acknowledged
}

test('every acknowledged write is there in full after kill -9, and the server goes on', async () => {
  let server = await startServer()
  const all: Acknowledged[] = []
  for (const [round, killAfter] of [1, 20, 60].entries()) {
    const before = all.length
    all.push(...(await writeUntilKilled(server, await signIn(server), round, killAfter)))
    expect(all.length - before).toBeGreaterThanOrEqual(killAfter)
    expect(all.length - before, 'the server was killed too late to prove anything').toBeLessThan(100)
    server = await startServer({ on: server })
  }

  const admin = await signIn(server)
  const anonymous = caller(server)
  for (const { id, title, isPublished } of all) {
    const { status, body } = await admin.get(`/api/treatments/${id}?draft=true&depth=0`)
    expect(status, title).toBe(200)
    expect(body).toMatchObject({
      title,
      bodyAreas: ['neck', 'hip'],
      _status: isPublished ? 'published' : 'draft',
      sections: sectionsOf(title),
    })
    expect((await anonymous.get(`/api/treatments/${id}`)).status, title).toBe(isPublished ? 200 : 404)
    const versions = await admin.get(`/api/treatments/versions?where[parent][equals]=${id}&depth=0`)
    expect(versions.body.docs[0]?.version, title).toMatchObject({ title, sections: sectionsOf(title) })
  }

  // What was being written must not break what is read: every document of every kind, whole or not there.
  for (const collection of [...Object.keys(builders), 'media', 'sites', 'users']) {
    const { status, body } = await admin.get(`/api/${collection}?draft=true&limit=500&depth=0`)
    expect(status, collection).toBe(200)
    for (const { id } of body.docs) {
      expect((await admin.get(`/api/${collection}/${id}?draft=true`)).status, `${collection} ${id}`).toBe(200)
      expect((await admin.get(`/api/${collection}/${id}`)).status, `${collection} ${id}`).toBe(200)
    }
  }
  const more = await admin.post('/api/treatments', aTreatment({ _status: 'published' }))
  expect(more.status).toBe(201)
}, 180_000)

test('a document that was being saved when the server was killed is the old one or the new one, and can be saved again', async () => {
  const sectionCount = 20
  const edition = (name: string) => ({
    title: name,
    alternateNames: [name, name],
    sections: Array.from({ length: sectionCount }, () => aSection({ heading: name, body: richText(name) })),
    _status: 'published',
  })
  let server = await startServer()
  let admin = await signIn(server)
  const ids: string[] = []
  for (const index of [1, 2, 3, 4, 5, 6]) {
    ids.push(
      (await admin.post('/api/treatments', { ...aTreatment(), ...edition(`First of ${index}`) })).body.doc.id,
    )
  }
  for (const killAfter of usesMongo ? [12] : [11, 12, 13]) {
    let saved = 0
    const saveUntilKilled = async (id: string) => {
      for (;;) {
        const { status } = await admin.patch(`/api/treatments/${id}`, edition(`Edition ${saved} of ${id}`))
        expect(status).toBe(200)
        if (++saved === killAfter) server.process.kill('SIGKILL')
      }
    }
    const ends = await Promise.allSettled(ids.map(saveUntilKilled))
    for (const end of ends)
      expect(String(end.status === 'rejected' && end.reason)).toMatch(/fetch failed|terminated/)

    server = await startServer({ on: server })
    admin = await signIn(server)
    for (const id of ids) {
      const { body } = await admin.get(`/api/treatments/${id}`)
      const headings = body.sections.map(({ heading }: { heading: string }) => heading)
      expect([...body.alternateNames, ...headings]).toEqual(
        Array.from({ length: sectionCount + 2 }, () => body.title),
      )
    }
    // MongoDB keeps the documents of a lost transaction locked for up to a minute, and says so with 409.
    const save = async (id: string) =>
      (await admin.patch(`/api/treatments/${id}`, edition(`Saved again ${id}`))).status
    await Promise.all(
      ids.map((id) => expect.poll(() => save(id), { timeout: 100_000, interval: 2000 }).toBe(200)),
    )
  }
}, 240_000)
