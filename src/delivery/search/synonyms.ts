/**
 * Names that people use for the same thing. Whoever types one finds documents that hold another of the same
 * row, whole and in this order; small words such as “of” or “de”, endings and accents do not matter.
 * Put in only true equals: what merely goes together (a device and its side effects) leads people astray.
 */
import type { Locale } from '#src/contract/vocabulary.ts'

export type SynonymGroup = Readonly<Record<Locale, readonly string[]>>

const conditions: readonly SynonymGroup[] = [
  {
    en: [
      'postlaminectomy syndrome',
      'post laminectomy syndrome',
      'failed back surgery syndrome',
      'failed back syndrome',
      'failed back surgery',
      'failed back',
      'FBSS',
      'persistent spinal pain syndrome',
      'PSPS',
      'pain after back surgery',
    ],
    es: [
      'síndrome poslaminectomía',
      'síndrome postlaminectomía',
      'síndrome de cirugía fallida de espalda',
      'síndrome de espalda fallida',
      'cirugía fallida de espalda',
      'espalda fallida',
      'síndrome de dolor espinal persistente',
      'dolor después de una cirugía de espalda',
    ],
  },
  {
    en: [
      'complex regional pain syndrome',
      'CRPS',
      'reflex sympathetic dystrophy',
      'RSD',
      'causalgia',
      'Sudeck atrophy',
    ],
    es: [
      'síndrome de dolor regional complejo',
      'SDRC',
      'distrofia simpática refleja',
      'DSR',
      'causalgia',
      'enfermedad de Sudeck',
    ],
  },
  {
    en: [
      'herniated disc',
      'disc herniation',
      'slipped disc',
      'ruptured disc',
      'bulging disc',
      'disc bulge',
      'prolapsed disc',
      'disc prolapse',
    ],
    es: [
      'hernia de disco',
      'hernia discal',
      'disco herniado',
      'disco desplazado',
      'disco roto',
      'disco abultado',
      'prolapso de disco',
    ],
  },
  {
    en: [
      'sciatica',
      'sciatic nerve pain',
      'sciatic pain',
      'lumbar radiculopathy',
      'pinched nerve in the back',
    ],
    es: [
      'ciática',
      'dolor ciático',
      'dolor del nervio ciático',
      'radiculopatía lumbar',
      'nervio comprimido en la espalda',
      'nervio pinzado en la espalda',
    ],
  },
  {
    en: [
      'postherpetic neuralgia',
      'post herpetic neuralgia',
      'PHN',
      'shingles pain',
      'pain after shingles',
      'nerve pain after shingles',
      'herpes zoster pain',
    ],
    es: [
      'neuralgia posherpética',
      'neuralgia postherpética',
      'NPH',
      'dolor por culebrilla',
      'dolor después de la culebrilla',
      'dolor por herpes zóster',
    ],
  },
  { en: ['shingles', 'herpes zoster'], es: ['culebrilla', 'herpes zóster'] },
  {
    en: [
      'peripheral neuropathy',
      'neuropathy',
      'polyneuropathy',
      'neuropathic pain',
      'nerve damage',
      'diabetic nerve pain',
    ],
    es: [
      'neuropatía periférica',
      'neuropatía',
      'polineuropatía',
      'dolor neuropático',
      'daño en los nervios',
      'dolor de nervios por diabetes',
    ],
  },
  {
    en: ['spinal stenosis', 'narrowing of the spine', 'narrow spinal canal', 'lumbar stenosis'],
    es: ['estenosis espinal', 'estrechamiento de la columna', 'canal estrecho', 'estenosis lumbar'],
  },
  {
    en: [
      'facet joint arthritis',
      'facet arthropathy',
      'facet syndrome',
      'facet joint pain',
      'spondylosis',
      'arthritis of the spine',
      'spine arthritis',
      'back arthritis',
    ],
    es: [
      'artritis facetaria',
      'artropatía facetaria',
      'síndrome facetario',
      'dolor de las facetas',
      'espondilosis',
      'artritis de la columna',
    ],
  },
  {
    en: [
      'sacroiliac joint pain',
      'SI joint pain',
      'sacroiliitis',
      'SI joint dysfunction',
      'sacroiliac joint dysfunction',
    ],
    es: [
      'dolor de la articulación sacroilíaca',
      'dolor sacroilíaco',
      'sacroileítis',
      'disfunción de la articulación sacroilíaca',
    ],
  },
  {
    en: ['myofascial pain syndrome', 'myofascial pain', 'muscle knots', 'trigger point pain'],
    es: ['síndrome de dolor miofascial', 'dolor miofascial', 'nudos musculares', 'dolor por puntos gatillo'],
  },
  {
    en: [
      'vertebral compression fracture',
      'VCF',
      'spinal fracture',
      'broken vertebra',
      'collapsed vertebra',
      'compression fracture of the spine',
      'spine fracture',
      'broken back',
    ],
    es: [
      'fractura vertebral por compresión',
      'FVC',
      'fractura de columna',
      'fractura vertebral',
      'vértebra aplastada',
      'vértebra rota',
      'espalda rota',
    ],
  },
  {
    en: ['cancer pain', 'tumor pain', 'oncologic pain', 'cancer related pain'],
    es: ['dolor por cáncer', 'dolor oncológico', 'dolor por tumor', 'dolor relacionado con el cáncer'],
  },
  {
    en: ['back pain', 'backache', 'lumbago', 'back ache', 'back hurts'],
    es: ['dolor de espalda', 'lumbago', 'lumbalgia', 'me duele la espalda'],
  },
]

const treatments: readonly SynonymGroup[] = [
  {
    en: [
      'intrathecal pain pump',
      'intrathecal pump',
      'pain pump',
      'morphine pump',
      'baclofen pump',
      'drug pump',
      'implanted pump',
      'intrathecal drug delivery',
      'targeted drug delivery',
      'IDDS',
    ],
    es: [
      'bomba intratecal para el dolor',
      'bomba intratecal',
      'bomba para el dolor',
      'bomba de morfina',
      'bomba de baclofeno',
      'bomba de medicamento implantada',
      'bomba implantada',
      'administración intratecal de medicamentos',
      'administración dirigida de medicamentos',
    ],
  },
  {
    en: [
      'spinal cord stimulation',
      'spinal cord stimulator',
      'SCS',
      'neurostimulation',
      'neurostimulator',
      'dorsal column stimulation',
      'spine stimulator',
      'back stimulator',
      'spinal stimulator',
    ],
    es: [
      'estimulación de la médula espinal',
      'estimulador de la médula espinal',
      'estimulación medular',
      'estimulador medular',
      'neuroestimulación',
      'neuroestimulador',
      'estimulador espinal',
    ],
  },
  {
    en: ['dorsal root ganglion stimulation', 'DRG stimulation', 'DRG', 'DRG therapy', 'dorsal root ganglion'],
    es: ['estimulación del ganglio de la raíz dorsal', 'DRG', 'GRD', 'ganglio de la raíz dorsal'],
  },
  {
    en: [
      'radiofrequency ablation',
      'radio frequency ablation',
      'RFA',
      'radiofrequency neurotomy',
      'rhizotomy',
      'nerve ablation',
      'nerve burning',
      'burning the nerves procedure',
      'burn the nerve',
    ],
    es: [
      'ablación por radiofrecuencia',
      'RFA',
      'neurotomía por radiofrecuencia',
      'rizotomía',
      'ablación de nervios',
      'quemar los nervios',
      'quemar el nervio',
      'quema de nervios',
    ],
  },
  {
    en: [
      'epidural steroid injection',
      'epidural injection',
      'ESI',
      'epidural',
      'spinal steroid injection',
      'cortisone shot in the back',
      'steroid shot in the back',
      'back injection',
      'shot in the back',
      'nerve root injection',
    ],
    es: [
      'inyección epidural de esteroides',
      'inyección epidural',
      'infiltración epidural',
      'epidural',
      'inyección de esteroides en la columna',
      'inyección en la espalda',
      'inyección en la columna',
    ],
  },
  {
    en: ['medial branch block', 'MBB', 'facet nerve block', 'facet block', 'facet joint nerve test'],
    es: [
      'bloqueo de la rama medial',
      'bloqueo de los nervios facetarios',
      'bloqueo facetario',
      'prueba de los nervios facetarios',
    ],
  },
  {
    en: [
      'sacroiliac joint injection',
      'SI joint injection',
      'SI joint block',
      'sacroiliac block',
      'SI injection',
    ],
    es: [
      'inyección en la articulación sacroilíaca',
      'inyección sacroilíaca',
      'bloqueo sacroilíaco',
      'infiltración de la articulación sacroilíaca',
    ],
  },
  {
    en: [
      'sympathetic nerve block',
      'sympathetic block',
      'stellate ganglion block',
      'SGB',
      'celiac plexus block',
      'lumbar sympathetic block',
    ],
    es: [
      'bloqueo de los nervios simpáticos',
      'bloqueo simpático',
      'bloqueo del ganglio estrellado',
      'bloqueo del plexo celíaco',
      'bloqueo simpático lumbar',
    ],
  },
  {
    en: [
      'trigger point injection',
      'TPI',
      'muscle knot injection',
      'myofascial injection',
      'muscle injection',
    ],
    es: [
      'inyección en puntos gatillo',
      'infiltración de puntos gatillo',
      'inyección en nudos musculares',
      'inyección miofascial',
    ],
  },
  {
    en: [
      'kyphoplasty',
      'vertebroplasty',
      'balloon kyphoplasty',
      'vertebral augmentation',
      'bone cement',
      'spine cement',
    ],
    es: ['cifoplastia', 'vertebroplastia', 'cifoplastia con balón', 'aumento vertebral', 'cemento óseo'],
  },
  {
    en: ['physical therapy', 'physiotherapy', 'exercise therapy', 'PT'],
    es: ['terapia física', 'fisioterapia', 'rehabilitación física', 'terapia de ejercicio'],
  },
  {
    en: [
      'non-opioid medicine',
      'nonopioid medicine',
      'nonopioid medication',
      'non-opioid pain medicine',
      'non-opioid pain reliever',
      'medicine without opioids',
      'non-narcotic',
    ],
    es: [
      'medicinas no opioides',
      'medicamentos no opioides',
      'analgésicos no opioides',
      'medicinas sin opioides',
    ],
  },
]

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
  { en: ['appointment', 'visit'], es: ['cita', 'visita', 'consulta'] },
]

export const synonymGroups: readonly SynonymGroup[] = [...conditions, ...treatments, ...everyday]
