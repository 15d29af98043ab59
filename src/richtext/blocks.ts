// The two blocks an editor can place inside a text: a callout, and a question from the FAQ library.
import type { Block } from 'payload'

/** How a callout is meant; `label` is what the editor chooses from. */
export const calloutTones = [
  { value: 'info', label: { en: 'Good to know', es: 'Información útil' } },
  { value: 'warning', label: { en: 'Take care', es: 'Precaución' } },
  { value: 'urgent', label: { en: 'Urgent: act now', es: 'Urgente: actúe ahora' } },
] as const
export type CalloutTone = (typeof calloutTones)[number]['value']

export const calloutTitleMaxLength = 120
export const calloutTextMaxLength = 1000

export const callout: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: {
    singular: { en: 'Callout', es: 'Recuadro destacado' },
    plural: { en: 'Callouts', es: 'Recuadros destacados' },
  },
  fields: [
    {
      name: 'tone',
      type: 'select',
      label: { en: 'How serious is it?', es: '¿Qué tan serio es?' },
      required: true,
      defaultValue: 'info',
      options: calloutTones.map(({ value, label }) => ({ value, label })),
      admin: {
        description: {
          en: 'Sets the colour and icon. Keep "Urgent" for symptoms that need care today, such as fever or new weakness.',
          es: 'Define el color y el icono. Reserve "Urgente" para síntomas que requieren atención hoy, como fiebre o debilidad nueva.',
        },
      },
    },
    {
      name: 'title',
      type: 'text',
      label: { en: 'Title', es: 'Título' },
      required: true,
      maxLength: calloutTitleMaxLength,
      admin: {
        description: {
          en: 'Say the point in a few words, so that it works without the colour: "Call us right away if…"',
          es: 'Diga lo principal en pocas palabras, de modo que se entienda sin el color: "Llámenos de inmediato si…"',
        },
      },
    },
    {
      name: 'text',
      type: 'textarea',
      label: { en: 'Text', es: 'Texto' },
      required: true,
      maxLength: calloutTextMaxLength,
      admin: {
        description: {
          en: 'One to three short sentences. An empty line starts a new paragraph.',
          es: 'De una a tres frases cortas. Una línea vacía inicia un párrafo nuevo.',
        },
      },
    },
  ],
}

export const faqReference: Block = {
  slug: 'faqReference',
  interfaceName: 'FaqReferenceBlock',
  labels: {
    singular: { en: 'Question from the FAQ library', es: 'Pregunta de la biblioteca' },
    plural: { en: 'Questions from the FAQ library', es: 'Preguntas de la biblioteca' },
  },
  fields: [
    {
      name: 'faq',
      type: 'relationship',
      relationTo: 'faqs',
      label: { en: 'Question', es: 'Pregunta' },
      required: true,
      maxDepth: 0,
      admin: {
        description: {
          en: 'Shows the question and its answer here. Change the answer in the FAQ library and it changes everywhere.',
          es: 'Muestra aquí la pregunta y su respuesta. Si cambia la respuesta en la biblioteca, cambia en todas partes.',
        },
      },
    },
  ],
}
