/**
 * Names for what an answer was made from. The writer of a change and the keeper of a cache call the same
 * functions, so that a change reaches just the answers it touches. They are the `Surrogate-Key` of answers.
 */

/** A document, published or not: also an answer that looked for it and found nothing carries this. */
export const documentTag = (type: string, id: string) => `${type}:${id}`

/** Whatever stands at this address now. */
export const slugTag = (type: string, slug: string) => `${type}/${slug}`

/** Any list of a type. */
export const listTag = (type: string) => type

/** The documents of type `from` that name this one: `conditions:42<treatments`. */
export const referrersTag = (type: string, id: string, from: string) => `${documentTag(type, id)}<${from}`
