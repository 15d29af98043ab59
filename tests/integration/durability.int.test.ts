/** A server killed in the middle of its work loses nothing that it had acknowledged. */
import { expect, test } from 'vitest'
import { type Answer, type Caller, caller, signIn } from '#tests/support/api.ts'
import { aSection, aTreatment, builders, richText } from '#tests/support/builders.ts'
import { type RunningServer, startServer } from '#tests/support/startServer.ts'

interface Acknowledged {
  id: string
  title: string
  isPublished: boolean
}

const sectionsOf = (title: string) =>
  ['overview', 'risks', 'recovery'].map((aspect) =>
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
      bodyAreas: ['neck', 'back'],
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
      bodyAreas: ['neck', 'back'],
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
