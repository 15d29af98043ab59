/**
 * What a heading says its section is about: words of headings, in English and Spanish. Case, accents
 * and plurals do not matter. `*` stands for up to six words; `^` begins the heading, with an opening so
 * common that anything else the heading says counts more ("What are the risks?").
 */
import type { HealthAspect } from '#src/contract/vocabulary.ts'

export interface AspectRule {
  readonly aspect: HealthAspect
  /** A heading with these words is about this. */
  readonly sure: readonly string[]
  /** It probably is; a person should look. */
  readonly maybe: readonly string[]
}

// biome-ignore format: a table to read, not one word a line
/** Where two rules fit a heading equally well, the first one wins: what protects a patient stands first. */
export const aspectRules: readonly AspectRule[] = [
  {
    aspect: 'when-to-seek-help',
    sure: [
      'when to call', 'when to seek', 'when to get', 'when to see', 'when should I call',
      'when should I see', 'when should you call', 'when should you see', 'call your doctor',
      'call us right away', 'call 911', 'seek medical', 'seek help', 'get help', 'emergency',
      'warning sign', 'red flag', 'cuándo llamar', 'cuándo buscar', 'cuándo consultar',
      'cuándo acudir', 'cuándo ir al', 'llame a su médico', 'llámenos de inmediato', 'busque ayuda',
      'emergencia', 'señales de alerta', 'señales de alarma',
    ],
    maybe: ['call us', 'see a doctor', 'urgent', 'urgencia', 'llámenos', 'llame al'],
  },
  {
    aspect: 'contraindications',
    sure: [
      'contraindication', 'who should not', 'who should avoid', 'who cannot', 'not suitable',
      'not right for', 'not a candidate', 'not recommended', 'contraindicación', 'quién no debe',
      'quiénes no deben', 'quién no puede', 'no es adecuado', 'no es candidato', 'no se recomienda',
    ],
    maybe: ['precaution', 'precaución'],
  },
  {
    aspect: 'risks-or-complications',
    sure: [
      'risk', 'complication', 'danger', 'what can go wrong', 'is it safe', 'how safe', 'riesgo',
      'complicación', 'peligro', 'qué puede salir mal', 'es seguro',
    ],
    maybe: [
      'safety', 'safe', 'warning', 'disadvantage', 'drawback', 'seguridad', 'advertencia',
      'desventaja',
    ],
  },
  {
    aspect: 'side-effects',
    sure: [
      'side effect', 'adverse effect', 'adverse reaction', 'efecto secundario', 'efecto adverso',
      'reacción adversa',
    ],
    maybe: ['reaction'],
  },
  {
    aspect: 'pregnancy',
    sure: ['pregnancy', 'pregnant', 'breastfeeding', 'embarazo', 'embarazada', 'lactancia'],
    maybe: [],
  },
  {
    aspect: 'alternatives',
    sure: [
      'alternative', 'other option', 'other treatment', 'other choice', 'instead of',
      'no treatment', 'alternativa', 'otra opción', 'otras opciones', 'otro tratamiento',
      'en lugar de', 'sin tratamiento',
    ],
    maybe: ['compared with', 'compared to', 'versus', 'option', 'en comparación', 'opción'],
  },
  {
    aspect: 'preparation',
    sure: [
      'prepare', 'preparing', 'preparation', 'get ready', 'getting ready', 'before * procedure',
      'before * surgery', 'before * injection', 'before your', 'before the', 'preparación',
      'prepararse', 'prepárese', 'cómo se prepara', 'antes * procedimiento', 'antes * cirugía',
      'antes de', 'antes del',
    ],
    maybe: ['what to bring', 'first visit', 'before', 'qué llevar', 'primera visita', 'antes'],
  },
  {
    aspect: 'recovery',
    sure: [
      'recovery', 'recover', 'recovering', 'aftercare', 'after * procedure', 'after * surgery',
      'after * injection', 'after your', 'after the', 'healing', 'follow up', 'going home',
      'recuperación', 'recuperarse', 'después * procedimiento', 'después * cirugía', 'después de',
      'después del', 'tras * procedimiento', 'tras * cirugía', 'seguimiento', 'convalecencia',
    ],
    maybe: ['downtime', 'back to work', 'return to', 'after', 'volver al trabajo', 'después', 'reposo'],
  },
  {
    aspect: 'what-happens',
    sure: [
      'trial and permanent', 'trial period', 'procedure', 'how is it done', 'how * done',
      'how * performed', 'how * implanted', 'what happens', 'what to expect', 'what can I expect',
      'step by step', 'during the', 'during your', 'the surgery', 'procedimiento', 'cómo se hace',
      'cómo se realiza', 'cómo se coloca', 'cómo se implanta', 'qué sucede', 'qué ocurre',
      'qué pasa', 'qué esperar', 'qué puedo esperar', 'paso a paso', 'durante el', 'durante la',
      'la cirugía', 'prueba y',
    ],
    maybe: [
      'trial', 'implantation', 'surgery', 'how long', 'steps', 'prueba', 'implante', 'cirugía',
      'cuánto dura', 'pasos',
    ],
  },
  {
    aspect: 'benefits',
    sure: ['benefit', 'advantage', 'beneficio', 'ventaja', 'cómo puede ayudar', 'cómo ayuda', 'how * help'],
    maybe: [
      'why choose', 'why * chosen', 'reasons to', 'goals', 'por qué elegir', 'razones para',
      'objetivos',
    ],
  },
  {
    aspect: 'effectiveness',
    sure: [
      'effective', 'effectiveness', 'how well', 'how well * work', 'success rate', 'does it work', 'evidence',
      'eficacia', 'efectividad', 'es eficaz', 'tasa de éxito', 'funciona realmente', 'evidencia',
    ],
    maybe: ['results', 'outcome', 'success', 'research', 'resultado', 'éxito', 'investigación'],
  },
  {
    aspect: 'suitability',
    sure: [
      'candidate', 'who is it for', 'who * suit', 'who * suitable', 'who can benefit',
      'who can have', 'who needs', 'is it right for', 'right for me', 'right for you',
      'when is it used', 'when * recommended', 'used for', 'eligibility', 'indication', 'who may',
      'conditions treated', 'candidato', 'para quién', 'quién puede', 'quiénes pueden',
      'quién necesita', 'cuándo se usa', 'cuándo se recomienda', 'para qué se usa',
      'para qué sirve', 'indicación', 'adecuado para',
    ],
    maybe: ['when is', 'eligible', 'conditions we treat', 'enfermedades que trata'],
  },
  {
    aspect: 'how-it-works',
    sure: [
      'how it works', 'how they work', 'how * work', 'mechanism', 'the science', 'cómo funciona',
      'cómo actúa', 'mecanismo',
    ],
    maybe: [
      'parts of', 'components', 'technology', 'device', 'partes de', 'componentes', 'tecnología',
      'dispositivo',
    ],
  },
  {
    aspect: 'symptoms',
    sure: [
      'symptom', 'signs', 'what does it feel like', 'how does it feel', 'síntoma', 'señales',
      'signos', 'cómo se siente',
    ],
    maybe: ['feel', 'stages', 'etapas'],
  },
  {
    aspect: 'causes',
    sure: [
      'cause', 'what causes', 'why does it happen', 'risk factor', 'who gets', 'causa', 'qué causa',
      'por qué ocurre', 'por qué sucede', 'factor de riesgo', 'quién la padece', 'a quién afecta',
    ],
    maybe: ['why', 'triggers', 'types', 'por qué', 'desencadenantes', 'tipos'],
  },
  {
    aspect: 'diagnosis',
    sure: [
      'diagnosis', 'diagnosed', 'diagnosing', 'diagnose', 'test', 'screening', 'exam',
      'diagnóstico', 'cómo se diagnostica', 'análisis', 'examen', 'exámenes',
    ],
    maybe: ['imaging', 'evaluation', 'evaluación', 'estudios'],
  },
  {
    aspect: 'prevention',
    sure: [
      'prevention', 'prevent', 'preventing', 'lower your risk', 'reduce your risk', 'prevención',
      'prevenir', 'cómo evitar', 'reducir el riesgo',
    ],
    maybe: ['avoid', 'avoiding', 'evitar'],
  },
  {
    aspect: 'self-care',
    sure: [
      'self care', 'home remedy', 'home care', 'at home', 'what you can do', 'caring for yourself',
      'cuidado personal', 'autocuidado', 'cuidados en casa', 'en casa', 'en el hogar',
      'qué puede hacer usted', 'remedios caseros',
    ],
    maybe: ['exercise', 'tips', 'diet', 'ejercicio', 'consejos', 'dieta'],
  },
  {
    aspect: 'living-with',
    sure: [
      'living with', 'life with', 'daily life', 'everyday life', 'coping', 'outlook', 'prognosis',
      'vivir con', 'vida diaria', 'vida cotidiana', 'convivir con', 'pronóstico',
    ],
    maybe: ['long term', 'support', 'a largo plazo', 'apoyo'],
  },
  {
    aspect: 'treatments',
    sure: [
      'treatment', 'how * treated', 'treating', 'therapy options', 'managing', 'tratamiento',
      'cómo se trata', 'opciones de terapia', 'manejo del',
    ],
    maybe: ['therapy', 'medication', 'medicine', 'relief', 'terapia', 'medicamento', 'alivio'],
  },
  {
    aspect: 'overview',
    sure: [
      'overview', 'introduction', 'at a glance', 'key facts', '^what is', '^what are', '^about',
      'summary', 'información general', 'resumen', 'introducción', 'datos clave', '^qué es',
      '^qué son', '^acerca de', '^sobre',
    ],
    maybe: ['basics', 'facts', 'background', 'datos', 'lo básico', 'generalidades'],
  },
]

/** Not what a section of this type of document is about, even when its heading has the words. */
export const aspectsNeverIn = {
  // Headings of a treatment page hold "treatment" all the time and say nothing by it.
  treatments: ['treatments', 'symptoms', 'causes'],
  conditions: [
    'what-happens',
    'benefits',
    'suitability',
    'how-it-works',
    'contraindications',
    'recovery',
    'preparation',
  ],
} as const satisfies Record<'treatments' | 'conditions', readonly HealthAspect[]>

/** A condition named here is not one the treatment is for: attaching it would turn a warning into advice. */
export const aspectsThatWarn: readonly HealthAspect[] = [
  'contraindications',
  'risks-or-complications',
  'side-effects',
  'when-to-seek-help',
  'alternatives',
  'preparation',
  'pregnancy',
  'recovery',
]

/** What a reader must find on a page of this type, for the list of what is still to be written. */
export const aspectsExpectedIn = {
  treatments: [
    'benefits',
    'risks-or-complications',
    'contraindications',
    'alternatives',
    'what-happens',
    'recovery',
    'when-to-seek-help',
  ],
  conditions: ['symptoms', 'causes', 'diagnosis', 'treatments', 'when-to-seek-help'],
} as const satisfies Record<'treatments' | 'conditions', readonly HealthAspect[]>
