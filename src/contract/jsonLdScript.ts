/** schema.org data as it may stand inside a `<script>`. */

/**
 * JSON in which no text can end the script or open a comment.
 * @example `<script type="application/ld+json">${jsonLdScript(page.jsonLd)}</script>`
 */
export const jsonLdScript = (jsonLd: object): string => JSON.stringify(jsonLd).replaceAll('<', '\\u003c')
