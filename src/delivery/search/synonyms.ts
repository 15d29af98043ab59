/**
 * Names that people use for the same thing. Whoever types one finds documents that hold another of the same
 * row, whole and in this order; small words such as “of” or “de”, endings and accents do not matter.
 * Put in only true equals: what merely goes together (a device and its side effects) leads people astray.
 */
import type { Locale } from '#src/contract/vocabulary.ts'
import { conditionNames } from './conditionNames.ts'
import { treatmentNames } from './treatmentNames.ts'

export type SynonymGroup = Readonly<Record<Locale, readonly string[]>>

const everyday: readonly SynonymGroup[] = [
  { en: ['MRI', 'magnetic resonance'], es: ['resonancia magnética', 'resonancia', 'MRI'] },
  { en: ['x-ray', 'xray', 'radiograph'], es: ['radiografía', 'rayos X'] },
  {
    en: ['blood thinner', 'anticoagulant', 'warfarin', 'coumadin'],
    es: ['anticoagulante', 'warfarina', 'adelgazante de la sangre'],
  },
  {
    en: ['over-the-counter', 'OTC', 'nonprescription'],
    es: ['sin receta', 'venta libre'],
  },
  { en: ['interpreter', 'translator'], es: ['intérprete', 'traductor'] },
  {
    en: ['insurance', 'coverage', 'Medicare', 'Medicaid'],
    es: ['seguro médico', 'seguro', 'Medicare', 'Medicaid'],
  },
  {
    en: ['emergency', 'ER', 'emergency room', '911'],
    es: ['emergencia', 'urgencia', 'sala de emergencias', '911'],
  },
  {
    en: ['addiction', 'addicted', 'addictive', 'opioid use disorder'],
    es: ['adicción', 'adicto', 'adictivo', 'trastorno por consumo de opioides'],
  },
  { en: ['ride home', 'drive home', 'driver'], es: ['lleve a casa', 'manejar a casa', 'conducir a casa'] },
  {
    en: ['pain doctor', 'pain specialist', 'pain physician', 'pain management doctor'],
    es: ['médico del dolor', 'doctor del dolor', 'especialista en dolor'],
  },
  { en: ['steroid', 'corticosteroid', 'cortisone'], es: ['esteroide', 'corticosteroide', 'cortisona'] },
  { en: ['injection', 'shot'], es: ['inyección', 'infiltración'] },
  { en: ['sleep', 'insomnia'], es: ['dormir', 'sueño', 'insomnio'] },
  { en: ['appointment', 'visit'], es: ['cita', 'visita', 'consulta'] },
]

export const synonymGroups: readonly SynonymGroup[] = [...conditionNames, ...treatmentNames, ...everyday]
