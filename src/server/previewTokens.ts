/** `POST /api/preview-tokens`: gives people who may read a draft a link that lets others read it. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { may, siteLimit } from '#collections/access/permissions.ts'
import { contentType } from '#src/contract/enums.ts'
import { problemDetails } from '#src/errors.ts'
import { signPreviewToken } from '#src/publishing/preview/previewToken.ts'

const maxHours = 14 * 24

const body = z.strictObject({
  for: z.union([
    z.strictObject({ type: contentType, id: z.string().min(1).max(100) }),
    z.strictObject({ site: z.string().min(1).max(100) }),
  ]),
  hours: z.number().positive().max(maxHours).default(1),
})

/** Answers `{ token, expiresAt }`. */
export const previewTokensEndpoint: Endpoint = {
  path: '/preview-tokens',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return problem('sign-in-first', 'Sign in to make a preview link.')
    const parsed = body.safeParse(await req.json?.().catch(() => undefined))
    if (!parsed.success)
      return problem('refused', 'Send { "for": { "type", "id" } or { "site" }, "hours" (at most 336) }.')
    const { for: subject, hours } = parsed.data
    if (!(await mayPreview(req, subject))) return problem('not-found', 'There is no such draft for you.')
    const expiresAt = new Date(Date.now() + hours * 3_600_000)
    const token = signPreviewToken(
      { for: subject, exp: Math.floor(expiresAt.getTime() / 1000) },
      req.payload.secret,
    )
    return Response.json(
      { token, expiresAt: expiresAt.toISOString() },
      { headers: { 'cache-control': 'no-store' } },
    )
  },
}

function problem(code: 'not-found' | 'refused' | 'sign-in-first', detail: string): Response {
  const details = problemDetails(code, detail)
  return Response.json({ ...details, errors: [{ message: detail }] }, { status: details.status })
}

async function mayPreview(req: PayloadRequest, subject: z.infer<typeof body>['for']): Promise<boolean> {
  const { payload, user } = req
  if ('type' in subject) {
    const found = await payload.findByID({
      collection: subject.type,
      id: subject.id,
      depth: 0,
      disableErrors: true,
      draft: true,
      overrideAccess: false,
      user,
    })
    return found !== null
  }
  if (!may(user, 'content', 'read')) return false
  const { docs } = await payload.find({
    collection: 'sites',
    where: { key: { equals: subject.site } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    user,
  })
  const limit = siteLimit(user)
  return docs.some(({ id }) => limit === null || limit.includes(id))
}
