/**
 * `/v1/preview/{site}/{type}/{id}`: a page as it would be delivered, with the newest draft of it. Only with
 * a token for this document or website; never cached, never indexed.
 */
import { type Request, type Response, Router } from 'express'
import type { Payload } from 'payload'
import { z } from 'zod'
import { contentType } from '#src/contract/enums.ts'
import { withDraft } from '#src/delivery/draftOverlay.ts'
import { Refusal } from '#src/delivery/http/answer.ts'
import { type Delivery, scopeOf, scopeQuery, textQuery } from '#src/delivery/http/route.ts'
import { presentItem } from '#src/delivery/present/presentItem.ts'
import { Problem } from '#src/errors.ts'
import { presentDraft } from '#src/publishing/preview/presentDraft.ts'
import { PreviewTokenRefused, readPreviewToken } from '#src/publishing/preview/previewToken.ts'

const query = z.strictObject({ ...scopeQuery, ...textQuery, token: z.string().max(2000).optional() })

export function previewApi(payload: Payload, delivery: Delivery): Router {
  const router = Router({ caseSensitive: true, strict: true })
  router.use((req, res, next) => {
    res.set({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    })
    if (req.method === 'GET' || req.method === 'HEAD') return next()
    throw new Problem('method-not-allowed', 'Previews are read with GET or HEAD.', {
      headers: { allow: 'GET, HEAD' },
    })
  })
  router.get('/:site/:type/:id', async (req: Request, res: Response) => {
    const { id = '', site = '', type } = req.params as Record<string, string>
    const parsed = query.safeParse({ ...req.query })
    if (!parsed.success) throw new Problem('invalid-parameter', z.prettifyError(parsed.error))
    const kind = contentType.safeParse(type)
    if (!kind.success) throw new Problem('not-found', 'There is no such type of content.')
    refuseWithoutToken(tokenOf(req, parsed.data.token), payload.secret, { site, type: kind.data, id })

    const drafts = await presentDraft(payload, kind.data, id)
    if (!drafts) throw new Problem('not-found', 'There is no such document.')
    const reader = withDraft(delivery.reader, drafts)
    try {
      const scope = scopeOf({ ...delivery, baseUrl: delivery.baseUrl, reader }, { site }, parsed.data)
      const entry = scope.document(kind.data, id)
      if (!entry) throw new Problem('not-found', 'This website or channel does not carry the document.')
      res.json(presentItem(scope, entry))
    } catch (error) {
      throw error instanceof Refusal ? new Problem(error.code, error.message) : error
    }
  })
  return router
}

/** In a header where a program asks, in the address where a person opens a link. */
function tokenOf(req: Request, inAddress: string | undefined): string {
  const [scheme, value] = (req.get('authorization') ?? '').split(' ')
  return scheme?.toLowerCase() === 'bearer' && value ? value : (inAddress ?? '')
}

function refuseWithoutToken(
  token: string,
  secret: string,
  wanted: { site: string; type: string; id: string },
): void {
  if (!token)
    throw new Problem('sign-in-first', 'A preview needs a token: POST /api/preview-tokens makes one.')
  try {
    const { for: subject } = readPreviewToken(token, secret, new Date())
    const allowed =
      'site' in subject
        ? subject.site === wanted.site
        : subject.type === wanted.type && subject.id === wanted.id
    if (!allowed) throw new PreviewTokenRefused('This preview link is for something else.')
  } catch (error) {
    if (error instanceof PreviewTokenRefused) throw new Problem('forbidden', error.message)
    throw error
  }
}
