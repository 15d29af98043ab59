/** The few words delivery itself says, in both languages. */
import type { ContentType } from '#src/contract/enums.ts'
import type { Locale } from '#src/contract/vocabulary.ts'

export const homeLabel = { en: 'Home', es: 'Inicio' } as const satisfies Record<Locale, string>

export const listLabels = {
  treatments: { en: 'Treatments', es: 'Tratamientos' },
  conditions: { en: 'Conditions', es: 'Enfermedades' },
  faqs: { en: 'Questions and answers', es: 'Preguntas y respuestas' },
  locations: { en: 'Locations', es: 'Clínicas' },
  providers: { en: 'Providers', es: 'Profesionales' },
  articles: { en: 'News', es: 'Noticias' },
  pages: { en: 'Pages', es: 'Páginas' },
} as const satisfies Record<ContentType, Record<Locale, string>>
