/** A real Chromium on the admin of a running server. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { adminPassword, type RunningServer } from './startServer.ts'

/** Keeps Chromium quiet and off the network; `CHROMIUM_ARGS` adds what a bundled one needs. */
const quietArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launchBrowser(): Promise<Browser> {
  const extra = process.env['CHROMIUM_ARGS']?.split(' ').filter(Boolean) ?? []
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    args: [...quietArgs, ...extra],
  })
}

/** Signs in through the sign-in page; each person has a browser context of their own. */
export async function signInAs(
  browser: Browser,
  server: Pick<RunningServer, 'url'>,
  email: string,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } })
  const page = await context.newPage()
  page.setDefaultTimeout(45_000)
  await page.goto(`${server.url}/admin/login`)
  await page.fill('#field-email', email)
  await page.fill('#field-password', adminPassword)
  await page.click('button[type=submit]')
  await page.waitForURL(/\/admin\/?$/)
  return { page, context }
}
