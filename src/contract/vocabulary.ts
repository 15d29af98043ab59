/**
 * The fixed lists of our content model: what a section is about, what kind of treatment, which part
 * of the body. Each entry is the value we store, and the label a person reads in both languages.
 */

/** A stored value with what people read for it. */
export interface Term<Value extends string = string> {
  readonly value: Value
  readonly label: { readonly en: string; readonly es: string }
}

/** The languages all content can be written in; English is the source. */
export const locales = [
  { value: 'en', label: { en: 'English', es: 'Inglés' } },
  { value: 'es', label: { en: 'Spanish', es: 'Español' } },
] as const satisfies readonly Term[]
export type Locale = (typeof locales)[number]['value']

/** Where a document may appear. */
export const channels = [
  { value: 'web', label: { en: 'Websites', es: 'Sitios web' } },
  { value: 'kiosk', label: { en: 'Waiting-room kiosks', es: 'Pantallas de la sala de espera' } },
] as const satisfies readonly Term[]
export type Channel = (typeof channels)[number]['value']

/**
 * What a section tells the reader. `schemaOrg` is the member of schema.org's
 * HealthAspectEnumeration, or the NHS content API's own name where schema.org has none (null here).
 * @see https://schema.org/HealthAspectEnumeration
 */
export const healthAspects = [
  {
    value: 'overview',
    schemaOrg: 'OverviewHealthAspect',
    label: { en: 'Overview', es: 'Información general' },
  },
  { value: 'symptoms', schemaOrg: 'SymptomsHealthAspect', label: { en: 'Symptoms', es: 'Síntomas' } },
  { value: 'causes', schemaOrg: 'CausesHealthAspect', label: { en: 'Causes', es: 'Causas' } },
  {
    value: 'diagnosis',
    schemaOrg: 'ScreeningHealthAspect',
    label: { en: 'Diagnosis and tests', es: 'Diagnóstico y pruebas' },
  },
  {
    value: 'treatments',
    schemaOrg: 'TreatmentsHealthAspect',
    label: { en: 'Treatments', es: 'Tratamientos' },
  },
  {
    value: 'how-it-works',
    schemaOrg: 'HowItWorksHealthAspect',
    label: { en: 'How it works', es: 'Cómo funciona' },
  },
  { value: 'suitability', schemaOrg: null, label: { en: 'Who it suits', es: 'Para quién es adecuado' } },
  { value: 'benefits', schemaOrg: 'BenefitsHealthAspect', label: { en: 'Benefits', es: 'Beneficios' } },
  {
    value: 'effectiveness',
    schemaOrg: 'EffectivenessHealthAspect',
    label: { en: 'How well it works', es: 'Eficacia' },
  },
  { value: 'preparation', schemaOrg: null, label: { en: 'How to prepare', es: 'Cómo prepararse' } },
  { value: 'what-happens', schemaOrg: null, label: { en: 'What happens', es: 'Qué sucede' } },
  { value: 'recovery', schemaOrg: null, label: { en: 'Recovery', es: 'Recuperación' } },
  {
    value: 'risks-or-complications',
    schemaOrg: 'RisksOrComplicationsHealthAspect',
    label: { en: 'Risks or complications', es: 'Riesgos o complicaciones' },
  },
  {
    value: 'side-effects',
    schemaOrg: 'SideEffectsHealthAspect',
    label: { en: 'Side effects', es: 'Efectos secundarios' },
  },
  {
    value: 'contraindications',
    schemaOrg: null,
    label: { en: 'Who should not have it', es: 'Quién no debe recibirlo' },
  },
  { value: 'alternatives', schemaOrg: null, label: { en: 'Alternatives', es: 'Alternativas' } },
  {
    value: 'self-care',
    schemaOrg: 'SelfCareHealthAspect',
    label: { en: 'Caring for yourself', es: 'Cuidado personal' },
  },
  {
    value: 'living-with',
    schemaOrg: 'LivingWithHealthAspect',
    label: { en: 'Living with it', es: 'Vivir con ello' },
  },
  { value: 'prevention', schemaOrg: 'PreventionHealthAspect', label: { en: 'Prevention', es: 'Prevención' } },
  { value: 'pregnancy', schemaOrg: 'PregnancyHealthAspect', label: { en: 'Pregnancy', es: 'Embarazo' } },
  {
    value: 'when-to-seek-help',
    schemaOrg: 'SeeDoctorHealthAspect',
    label: { en: 'When to seek help', es: 'Cuándo buscar ayuda' },
  },
] as const satisfies readonly (Term & { schemaOrg: string | null })[]
export type HealthAspect = (typeof healthAspects)[number]['value']

export const treatmentKinds = [
  { value: 'implanted-device', label: { en: 'Implanted device', es: 'Dispositivo implantado' } },
  { value: 'injection', label: { en: 'Injection', es: 'Inyección' } },
  { value: 'procedure', label: { en: 'Procedure', es: 'Procedimiento' } },
  { value: 'surgery', label: { en: 'Surgery', es: 'Cirugía' } },
  { value: 'medication', label: { en: 'Medication', es: 'Medicamento' } },
  { value: 'therapy', label: { en: 'Therapy', es: 'Terapia' } },
] as const satisfies readonly Term[]
export type TreatmentKind = (typeof treatmentKinds)[number]['value']

export const bodyAreas = [
  { value: 'head-and-face', label: { en: 'Head and face', es: 'Cabeza y cara' } },
  { value: 'neck', label: { en: 'Neck', es: 'Cuello' } },
  { value: 'shoulder', label: { en: 'Shoulder', es: 'Hombro' } },
  { value: 'arm-and-hand', label: { en: 'Arm and hand', es: 'Brazo y mano' } },
  { value: 'chest', label: { en: 'Chest', es: 'Pecho' } },
  { value: 'upper-back', label: { en: 'Upper back', es: 'Espalda alta' } },
  { value: 'lower-back', label: { en: 'Lower back', es: 'Espalda baja' } },
  { value: 'abdomen', label: { en: 'Abdomen', es: 'Abdomen' } },
  { value: 'pelvis', label: { en: 'Pelvis', es: 'Pelvis' } },
  { value: 'hip', label: { en: 'Hip', es: 'Cadera' } },
  { value: 'knee', label: { en: 'Knee', es: 'Rodilla' } },
  { value: 'leg-and-foot', label: { en: 'Leg and foot', es: 'Pierna y pie' } },
  { value: 'whole-body', label: { en: 'Whole body', es: 'Todo el cuerpo' } },
] as const satisfies readonly Term[]
export type BodyArea = (typeof bodyAreas)[number]['value']

export const faqTopics = [
  { value: 'treatments', label: { en: 'Treatments', es: 'Tratamientos' } },
  { value: 'conditions', label: { en: 'Conditions', es: 'Enfermedades' } },
  { value: 'preparing', label: { en: 'Preparing', es: 'Preparación' } },
  { value: 'recovery', label: { en: 'Recovery', es: 'Recuperación' } },
  { value: 'medication-safety', label: { en: 'Medication safety', es: 'Seguridad de los medicamentos' } },
  { value: 'living-with-pain', label: { en: 'Living with pain', es: 'Vivir con dolor' } },
  { value: 'appointments', label: { en: 'Appointments', es: 'Citas' } },
  { value: 'cost-and-insurance', label: { en: 'Cost and insurance', es: 'Costo y seguro' } },
] as const satisfies readonly Term[]
export type FaqTopic = (typeof faqTopics)[number]['value']

/** Languages spoken in clinics, as BCP 47 tags. */
export const spokenLanguages = [
  { value: 'en', label: { en: 'English', es: 'Inglés' } },
  { value: 'es', label: { en: 'Spanish', es: 'Español' } },
  { value: 'ht', label: { en: 'Haitian Creole', es: 'Criollo haitiano' } },
  { value: 'vi', label: { en: 'Vietnamese', es: 'Vietnamita' } },
  { value: 'zh', label: { en: 'Chinese', es: 'Chino' } },
  { value: 'tl', label: { en: 'Tagalog', es: 'Tagalo' } },
  { value: 'ko', label: { en: 'Korean', es: 'Coreano' } },
  { value: 'ar', label: { en: 'Arabic', es: 'Árabe' } },
  { value: 'fr', label: { en: 'French', es: 'Francés' } },
  { value: 'pt', label: { en: 'Portuguese', es: 'Portugués' } },
  { value: 'ru', label: { en: 'Russian', es: 'Ruso' } },
  { value: 'hi', label: { en: 'Hindi', es: 'Hindi' } },
  { value: 'ase', label: { en: 'American Sign Language', es: 'Lengua de señas americana' } },
] as const satisfies readonly Term[]
export type SpokenLanguage = (typeof spokenLanguages)[number]['value']

/** ISO weekday order, Monday first, as schema.org's DayOfWeek in lower case. */
export const weekdays = [
  { value: 'monday', label: { en: 'Monday', es: 'Lunes' } },
  { value: 'tuesday', label: { en: 'Tuesday', es: 'Martes' } },
  { value: 'wednesday', label: { en: 'Wednesday', es: 'Miércoles' } },
  { value: 'thursday', label: { en: 'Thursday', es: 'Jueves' } },
  { value: 'friday', label: { en: 'Friday', es: 'Viernes' } },
  { value: 'saturday', label: { en: 'Saturday', es: 'Sábado' } },
  { value: 'sunday', label: { en: 'Sunday', es: 'Domingo' } },
] as const satisfies readonly Term[]
export type Weekday = (typeof weekdays)[number]['value']

/** The IANA time zones of the United States and its territories. */
export const timeZones = [
  { value: 'America/New_York', label: { en: 'Eastern (New York)', es: 'Este (Nueva York)' } },
  { value: 'America/Detroit', label: { en: 'Eastern (Detroit)', es: 'Este (Detroit)' } },
  {
    value: 'America/Indiana/Indianapolis',
    label: { en: 'Eastern (Indianapolis)', es: 'Este (Indianápolis)' },
  },
  { value: 'America/Kentucky/Louisville', label: { en: 'Eastern (Louisville)', es: 'Este (Louisville)' } },
  { value: 'America/Chicago', label: { en: 'Central (Chicago)', es: 'Centro (Chicago)' } },
  { value: 'America/Denver', label: { en: 'Mountain (Denver)', es: 'Montaña (Denver)' } },
  { value: 'America/Boise', label: { en: 'Mountain (Boise)', es: 'Montaña (Boise)' } },
  {
    value: 'America/Phoenix',
    label: { en: 'Mountain, no daylight saving (Phoenix)', es: 'Montaña, sin horario de verano (Phoenix)' },
  },
  { value: 'America/Los_Angeles', label: { en: 'Pacific (Los Angeles)', es: 'Pacífico (Los Ángeles)' } },
  { value: 'America/Anchorage', label: { en: 'Alaska (Anchorage)', es: 'Alaska (Anchorage)' } },
  { value: 'Pacific/Honolulu', label: { en: 'Hawaii (Honolulu)', es: 'Hawái (Honolulu)' } },
  { value: 'America/Puerto_Rico', label: { en: 'Atlantic (Puerto Rico)', es: 'Atlántico (Puerto Rico)' } },
  { value: 'Pacific/Guam', label: { en: 'Chamorro (Guam)', es: 'Chamorro (Guam)' } },
] as const satisfies readonly Term[]
export type TimeZone = (typeof timeZones)[number]['value']
