/** Replaces an uploaded file by its checked and cleaned form before Payload stores it. */
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { env } from '#src/env.ts'
import { ImageRefused } from '#src/images/imageRefused.ts'
import { prepareUpload } from '#src/images/prepareUpload.ts'

/**
 * Nothing is on disk or in the database yet when this refuses.
 * @throws {APIError} 400 with the sentence of `ImageRefused`
 */
export const prepareImage: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const { UPLOAD_LIMIT_MIB, UPLOAD_LIMIT_MEGAPIXELS } = env()
  try {
    const image = await prepareUpload(req.file, {
      maxBytes: UPLOAD_LIMIT_MIB * 1024 * 1024,
      maxPixels: UPLOAD_LIMIT_MEGAPIXELS * 1_000_000,
    })
    req.file = { ...req.file, data: image.data, name: image.name, mimetype: image.mimetype, size: image.data.length }
    // Read by the field's own hook: its access keeps anyone else from writing it.
    req.context.placeholder = image.placeholder
    return args
  } catch (error) {
    if (error instanceof ImageRefused) throw new APIError(error.message, 400, { code: error.code }, true)
    throw error
  }
}
