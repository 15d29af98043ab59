/** A request for looking something up inside a hook. */
import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The same request (user, transaction) with a locale and query of its own: Payload's Local API writes the
 * locale, fallback and depth it is given into the request, where the rest of the operation would read them.
 */
export function lookupRequest(req: PayloadRequest): PayloadRequest {
  const isolated = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query'])
  isolated.query = { ...req.query }
  return isolated
}
