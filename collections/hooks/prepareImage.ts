/** Replaces an uploaded file by its checked and cleaned form before Payload stores it. */
import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { env } from '#src/env.ts'
import { ImageRefused } from '#src/images/imageRefused.ts'
import { prepareUpload } from '#src/images/prepareUpload.ts'
import { may } from '../access/permissions.ts'

/**
 * Nothing is on disk or in the database yet when this refuses.
 * @throws {APIError} 400 with the sentence of `ImageRefused`, 403 before any work for people who may not upload
 */
export const prepareImage: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  const withFocalPoint = { ...args, ...withoutFileEdits(args as { data?: object }, req) }
  if (!req.file && operation === 'update') {
    return { ...withFocalPoint, data: withoutFileFacts(withFocalPoint.data) }
  }
  // Payload asks for access only after this hook; decoding a picture is work a stranger must not order.
  if (!overrideAccess && !may(req.user, 'media', 'create'))
    throw new APIError('You are not allowed to upload.', 403, undefined, true)
  // Payload deletes the old file before it validates the new one, and other documents point to it.
  if (operation === 'update') {
    throw new APIError(
      'An image keeps its file. Upload the new picture as an image of its own and use that.',
      400,
      undefined,
      true,
    )
  }
  // Given `url` and `filename` instead, Payload would fetch that address and store what comes, unseen by us.
  if (!req.file) throw new APIError('Choose a file to upload.', 400, undefined, true)
  const { UPLOAD_LIMIT_MIB, UPLOAD_LIMIT_MEGAPIXELS } = env()
  try {
    const image = await prepareUpload(req.file, {
      maxBytes: UPLOAD_LIMIT_MIB * 1024 * 1024,
      maxPixels: UPLOAD_LIMIT_MEGAPIXELS * 1_000_000,
    })
    req.file = {
      ...req.file,
      data: image.data,
      name: image.name,
      mimetype: image.mimetype,
      size: image.data.length,
    }
    // Read by the field's own hook: its access keeps anyone else from writing it.
    req.context.placeholder = image.placeholder
    return withFocalPoint
  } catch (error) {
    if (error instanceof ImageRefused) throw new APIError(error.message, 400, { code: error.code }, true)
    throw error
  }
}

/**
 * The admin sends a moved focal point as an edit of the file, and Payload would write every file again
 * under its old name (and crop, though cropping is off). Ours do not depend on the focal point: keep it as data.
 */
function withoutFileEdits(args: { data?: object }, req: PayloadRequest): { data?: object } {
  const edits = req.query?.['uploadEdits'] as { focalPoint?: { x: unknown; y: unknown } } | undefined
  if (!edits) return {}
  delete req.query['uploadEdits']
  if (!edits.focalPoint) return {}
  return { data: { ...args.data, focalX: percent(edits.focalPoint.x), focalY: percent(edits.focalPoint.y) } }
}

const percent = (value: unknown) => Math.min(100, Math.max(0, Number(value) || 0))

/** Name, address and type Payload keeps by itself; these it would let a request rewrite. */
function withoutFileFacts(data: object | undefined): object {
  const {
    width: _width,
    height: _height,
    filesize: _filesize,
    ...rest
  } = { ...data } as Record<string, unknown>
  return rest
}
