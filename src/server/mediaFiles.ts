/** The files of the image library, as plain files: ranges, validators, and caching for ever. */
import express, { type RequestHandler, Router } from 'express'
import { Problem } from '#src/errors.ts'

/** Serves uploaded files. Their names hold a hash of their bytes, so a name never changes its content. */
export function mediaFiles(directory: string): RequestHandler {
  const router = Router()
  router.use(
    express.static(directory, {
      dotfiles: 'deny',
      fallthrough: true,
      immutable: true,
      index: false,
      maxAge: '365d',
      redirect: false,
      setHeaders: (res, path) => {
        res.setHeader('x-content-type-options', 'nosniff')
        res.setHeader('cross-origin-resource-policy', 'cross-origin')
        res.setHeader('access-control-allow-origin', '*')
        // An SVG opened by itself is a document: it gets no scripts, no requests, no origin of ours.
        res.setHeader(
          'content-security-policy',
          path.endsWith('.svg')
            ? "default-src 'none'; style-src 'unsafe-inline'; sandbox"
            : "default-src 'none'; sandbox",
        )
      },
    }),
  )
  router.use((req) => {
    if (req.method === 'GET' || req.method === 'HEAD')
      throw new Problem('not-found', 'There is no such file.')
    throw new Problem('method-not-allowed', 'Files are read with GET or HEAD.', {
      headers: { allow: 'GET, HEAD' },
    })
  })
  return router
}
