/** The way of a text through the admin in a real browser: written, saved, published, edited, restored. */
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aPerson, type Caller, caller, signIn } from '#tests/support/api.ts'
import { launchBrowser, signInAs } from '#tests/support/browser.ts'
import { adminEmail, startServer } from '#tests/support/startServer.ts'

const server = await startServer({ env: { ADMIN_PANEL: 'true' } })
const anonymous = caller(server)
const browser = await launchBrowser()
afterAll(() => browser.close())

let admin: Caller
beforeAll(async () => {
  admin = await signIn(server)
})

/** What the public reads of a slug, over both APIs. */
async function publicTitles(slug: string): Promise<{ rest: string[]; graphql: string[] }> {
  const rest = await anonymous.get(`/api/treatments?where[slug][equals]=${slug}&depth=0`)
  const graphql = await anonymous.graphql(
    'query ($slug: String) { Treatments(where: { slug: { equals: $slug } }) { docs { title sections { heading } heroImage { alt } } } }',
    { slug },
  )
  const titles = (docs: { title: string }[]) => docs.map(({ title }) => title)
  return { rest: titles(rest.body.docs), graphql: titles(graphql.body.data.Treatments.docs) }
}

/** The admin saves while you type; its own status line says when. */
async function waitForSaved(page: Page, slug: string, title: string): Promise<void> {
  await expect
    .poll(
      async () =>
        (await admin.get(`/api/treatments?where[slug][equals]=${slug}&draft=true&depth=0`)).body.docs[0]
          ?.title,
      { timeout: 30_000 },
    )
    .toBe(title)
  await page.locator('.autosave').getByText(/saved/i).waitFor()
}

/** Writes a new treatment with one section and an uploaded image; it is saved as a draft. */
async function writeTreatment(page: Page, title: string, color: string): Promise<void> {
  await page.goto(`${server.url}/admin/collections/treatments/create`)
  await page.fill('#field-title', title)
  await page.fill('#field-summary', 'What it is, in one sentence.')
  await page.locator('#field-kind input').fill('Injection')
  await page.keyboard.press('Enter')

  await page.locator('#field-heroImage').getByRole('button', { name: 'Create New' }).click()
  const drawer = page.locator('.drawer--is-open, dialog[open]').last()
  await drawer.locator('input[type=file]').setInputFiles({
    name: 'Picture of a clinic.png',
    mimeType: 'image/png',
    buffer: await sharp({ create: { width: 900, height: 500, channels: 3, background: color } })
      .png()
      .toBuffer(),
  })
  await drawer.locator('#field-alt').fill('A teal rectangle.')
  await drawer.locator('#action-save').click()
  await page
    .locator('#field-heroImage')
    .getByText(/picture-of-a-clinic-[0-9a-f]{12}\.png/)
    .waitFor()

  await page.getByRole('button', { name: 'Sections', exact: true }).click()
  await page.getByRole('button', { name: 'Add Section' }).click()
  await page.locator('#field-sections__0__aspect input').fill('Benefits')
  await page.keyboard.press('Enter')
  await page.fill('#field-sections__0__heading', 'How it may help')
  await page.locator('.rich-text-lexical [contenteditable=true]').first().click()
  await page.keyboard.type('It may ease pain for some weeks.')
}

describe('a publisher', () => {
  const slug = 'nerve-block-of-the-knee'

  test('writes a draft with a section and an image, which nobody outside sees', async () => {
    const { page } = await signInAs(browser, server, adminEmail)
    await writeTreatment(page, 'Nerve block of the knee', '#0b7285')
    await waitForSaved(page, slug, 'Nerve block of the knee')
    expect(await publicTitles(slug)).toEqual({ rest: [], graphql: [] })

    await page.click('#action-save')
    await page.locator('.payload-toast-container .toast-success').first().waitFor()
    await expect
      .poll(() => publicTitles(slug))
      .toEqual({ rest: ['Nerve block of the knee'], graphql: ['Nerve block of the knee'] })
    const { body } = await anonymous.get(`/api/treatments?where[slug][equals]=${slug}&depth=1`)
    expect(body.docs[0]).toMatchObject({
      kind: 'injection',
      sections: [{ aspect: 'benefits', heading: 'How it may help' }],
      heroImage: { alt: 'A teal rectangle.', sizes: { webp640: { width: 640 } } },
    })
    expect(JSON.stringify(body.docs[0].sections)).toContain('It may ease pain for some weeks.')
  })

  test('edits it, publishes, and restores the older version', async () => {
    const { page } = await signInAs(browser, server, adminEmail)
    const { body } = await admin.get(`/api/treatments?where[slug][equals]=${slug}&depth=0`)
    const { id } = body.docs[0]
    await page.goto(`${server.url}/admin/collections/treatments/${id}`)
    await page.fill('#field-title', 'Knee block, second edition')
    await waitForSaved(page, slug, 'Knee block, second edition')
    expect(await publicTitles(slug)).toMatchObject({ rest: ['Nerve block of the knee'] })
    await page.click('#action-save')
    await expect.poll(() => publicTitles(slug)).toMatchObject({ rest: ['Knee block, second edition'] })

    const versions = await admin.get(`/api/treatments/versions?where[parent][equals]=${id}&limit=50&depth=0`)
    const older = versions.body.docs.find(
      ({ version }: { version: { title: string; _status: string } }) =>
        version.title === 'Nerve block of the knee' && version._status === 'published',
    )
    await page.goto(`${server.url}/admin/collections/treatments/${id}/versions/${older.id}`)
    await page.locator('.restore-version__restore-as-draft-button, .restore-version button').first().click()
    await page
      .locator('dialog[open], .modal__open, .confirmation-modal')
      .getByRole('button', { name: 'Confirm' })
      .click()
    await expect
      .poll(() => publicTitles(slug), { timeout: 30_000 })
      .toEqual({ rest: ['Nerve block of the knee'], graphql: ['Nerve block of the knee'] })
  })
})

describe('an author', () => {
  test('writes and edits a draft, and has no way to publish it', async () => {
    const email = 'author@example.org'
    const person = await admin.post('/api/users', {
      name: 'Ana Author',
      email,
      password: 'a long test passphrase',
      roles: ['author'],
    })
    expect(person.status).toBe(201)
    const { page } = await signInAs(browser, server, email)
    await writeTreatment(page, 'Draft of an author', '#7a2e1d')
    await waitForSaved(page, 'draft-of-an-author', 'Draft of an author')
    await page.getByRole('button', { name: 'Treatment', exact: true }).click()
    await page.fill('#field-title', 'Draft of an author, edited')
    await waitForSaved(page, 'draft-of-an-author-edited', 'Draft of an author, edited')

    expect(await page.getByRole('button', { name: /publish/i }).count()).toBe(0)
    const author = await signIn(server, email)
    const { body } = await admin.get(
      '/api/treatments?where[slug][equals]=draft-of-an-author-edited&draft=true&depth=0',
    )
    const refused = await author.patch(`/api/treatments/${body.docs[0].id}`, { _status: 'published' })
    expect(refused.status).toBe(403)
    expect(await publicTitles('draft-of-an-author-edited')).toEqual({ rest: [], graphql: [] })
  })
})

test('a person without an account cannot open the admin or make the first administrator', async () => {
  const page = await browser.newPage()
  await page.goto(`${server.url}/admin/create-first-user`)
  await page.waitForURL(/\/admin\/login/)
  const made = await anonymous.post('/api/users/first-register', {
    email: 'x@example.org',
    password: 'a long test passphrase',
  })
  expect(made.status).toBe(404)
  await expect(aPerson(server, anonymous, ['administrator'])).rejects.toThrow('403')
})
