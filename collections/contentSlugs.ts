/** The content types: what staff write, review and publish. */
export const contentSlugs = [
  'treatments',
  'conditions',
  'faqs',
  'locations',
  'providers',
  'articles',
  'pages',
] as const
export type ContentSlug = (typeof contentSlugs)[number]
