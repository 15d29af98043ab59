/**
 * Five made-up clinicians. Their NPIs have a right check digit but begin with 2, a range from which
 * no number has been given out so far, so that none belongs to a real person.
 */
import type { SeedProvider } from './types.ts'

export const providers: SeedProvider[] = [
  {
    slug: 'elena-marquez',
    name: 'Elena Márquez',
    credentials: 'MD',
    specialty: { en: 'Pain medicine', es: 'Medicina del dolor' },
    npi: '2000001018',
    languages: ['en', 'es', 'pt'],
    summary: {
      en: 'Pain medicine doctor in Miami and Pensacola who helps people with long-lasting nerve and back pain. Sample profile.',
      es: 'Médica del dolor en Miami y Pensacola que atiende a personas con dolor duradero de nervios y espalda. Perfil de muestra.',
    },
    seo: {
      title: { en: 'Elena Márquez, MD, pain medicine', es: 'Dra. Elena Márquez, medicina del dolor' },
      description: {
        en: 'Meet Dr. Elena Márquez, a pain medicine doctor in our Florida clinics. She speaks English, Spanish and Portuguese.',
        es: 'Conozca a la Dra. Elena Márquez, médica del dolor en nuestras clínicas de Florida. Habla inglés, español y portugués.',
      },
    },
    biography: {
      en:
        'Dr. Márquez is a doctor of pain medicine. She sees people whose pain has lasted for months or years, and ' +
        'who want a plan that fits their daily life.\n\n' +
        'She often works with [spinal cord stimulation](treatments/spinal-cord-stimulation) and ' +
        '[nerve blocks](treatments/sympathetic-nerve-blocks). At a first visit she asks what you hope to do again, ' +
        'not only where it hurts. She then goes over each choice with you, with its risks, and the choice to wait.\n\n' +
        'This is a sample profile of a made-up person.',
      es:
        'La Dra. Márquez es médica especialista en medicina del dolor. Atiende a personas que llevan meses o años con ' +
        'dolor y que buscan un plan que se ajuste a su vida diaria.\n\n' +
        'Trabaja a menudo con la [estimulación de la médula espinal](treatments/spinal-cord-stimulation) y los ' +
        '[bloqueos nerviosos](treatments/sympathetic-nerve-blocks). En la primera visita le pregunta qué desea volver ' +
        'a hacer, y no solo dónde le duele. Luego repasa con usted cada opción, con sus riesgos, y también la de ' +
        'esperar.\n\n' +
        'Este es un perfil de muestra de una persona inventada.',
    },
  },
  {
    slug: 'samuel-okafor',
    name: 'Samuel Okafor',
    credentials: 'MD',
    specialty: {
      en: 'Anesthesiology and pain medicine',
      es: 'Anestesiología y medicina del dolor',
    },
    npi: '2000001026',
    languages: ['en', 'fr'],
    summary: {
      en: 'Anesthesiologist and pain medicine doctor in Houston and El Paso. He cares for people with pain pumps. Sample profile.',
      es: 'Anestesiólogo y médico del dolor en Houston y El Paso. Atiende a personas con bombas para el dolor. Perfil de muestra.',
    },
    seo: {
      title: { en: 'Samuel Okafor, MD, pain medicine', es: 'Dr. Samuel Okafor, medicina del dolor' },
      description: {
        en: 'Meet Dr. Samuel Okafor, an anesthesiologist and pain medicine doctor in our Texas clinics. He speaks English and French.',
        es: 'Conozca al Dr. Samuel Okafor, anestesiólogo y médico del dolor en nuestras clínicas de Texas. Habla inglés y francés.',
      },
    },
    biography: {
      en:
        'Dr. Okafor trained in anesthesiology, the field that keeps people comfortable during surgery, and then in ' +
        'pain medicine.\n\n' +
        'Much of his week goes to people with an [implanted pain pump](treatments/intrathecal-pain-pumps), from the ' +
        'first talk to the trial and the refills. He also gives [injections near the spine]' +
        '(treatments/epidural-steroid-injections). He likes plain words and drawings, and asks you to repeat the plan ' +
        'in your own words, so that nothing gets lost.\n\n' +
        'This is a sample profile of a made-up person.',
      es:
        'El Dr. Okafor se formó en anestesiología, la especialidad que mantiene cómodas a las personas durante una ' +
        'cirugía, y después en medicina del dolor.\n\n' +
        'Dedica gran parte de su semana a personas con una [bomba implantada para el dolor]' +
        '(treatments/intrathecal-pain-pumps), desde la primera charla hasta la prueba y las recargas. También aplica ' +
        '[inyecciones cerca de la columna](treatments/epidural-steroid-injections). Le gustan las palabras sencillas y ' +
        'los dibujos, y le pide que repita el plan con sus propias palabras para que nada se pierda.\n\n' +
        'Este es un perfil de muestra de una persona inventada.',
    },
  },
  {
    slug: 'priya-raman',
    name: 'Priya Raman',
    credentials: 'DO',
    specialty: {
      en: 'Physical medicine and rehabilitation',
      es: 'Medicina física y rehabilitación',
    },
    npi: '2000001034',
    languages: ['en', 'hi', 'es'],
    summary: {
      en: 'Rehabilitation doctor in Phoenix and San Diego who helps people move, work and sleep with less trouble. Sample profile.',
      es: 'Médica de rehabilitación en Phoenix y San Diego: ayuda a moverse, trabajar y dormir con menos molestias. Perfil de muestra.',
    },
    seo: {
      title: {
        en: 'Priya Raman, DO, rehabilitation medicine',
        es: 'Dra. Priya Raman, medicina de rehabilitación',
      },
      description: {
        en: 'Meet Dr. Priya Raman, a rehabilitation doctor in our Phoenix and San Diego clinics. She speaks English, Hindi and Spanish.',
        es: 'Conozca a la Dra. Priya Raman, médica de rehabilitación en Phoenix y San Diego. Habla inglés, hindi y español.',
      },
    },
    biography: {
      en:
        'Dr. Raman is a doctor of physical medicine and rehabilitation. That means she looks at how you move, sit, lift ' +
        'and sleep, and how pain gets in the way.\n\n' +
        'She often starts with [physical therapy](treatments/physical-therapy) and small steps at home. When more is ' +
        'needed, she may suggest [trigger point injections](treatments/trigger-point-injections) or another choice, and ' +
        'she talks about what each can and cannot do.\n\n' +
        'She keeps goals concrete, such as a walk to the store. This is a sample profile of a made-up person.',
      es:
        'La Dra. Raman es médica especialista en medicina física y rehabilitación. Es decir, observa cómo se mueve, se ' +
        'sienta, carga peso y duerme usted, y cómo estorba el dolor.\n\n' +
        'Suele empezar con la [fisioterapia](treatments/physical-therapy) y con pequeños pasos en casa. Cuando hace ' +
        'falta más, puede proponer [inyecciones en puntos gatillo](treatments/trigger-point-injections) u otra opción, y ' +
        'explica qué puede lograr cada una y qué no.\n\n' +
        'Prefiere metas concretas, como caminar hasta la tienda. Este es un perfil de muestra de una persona inventada.',
    },
  },
  {
    slug: 'thomas-lindqvist',
    name: 'Thomas Lindqvist',
    credentials: 'MD',
    specialty: { en: 'Neurosurgery', es: 'Neurocirugía' },
    npi: '2000001042',
    languages: ['en'],
    summary: {
      en: 'Neurosurgeon in Houston, Miami and San Diego who places pumps and stimulators and treats spine fractures. Sample profile.',
      es: 'Neurocirujano en Houston, Miami y San Diego: coloca bombas y estimuladores y trata fracturas vertebrales. Perfil de muestra.',
    },
    seo: {
      title: { en: 'Thomas Lindqvist, MD, neurosurgery', es: 'Dr. Thomas Lindqvist, neurocirugía' },
      description: {
        en: 'Meet Dr. Thomas Lindqvist, a neurosurgeon who places pain pumps and nerve stimulators in three of our clinics.',
        es: 'Conozca al Dr. Thomas Lindqvist, neurocirujano que coloca bombas y estimuladores en tres de nuestras clínicas.',
      },
    },
    biography: {
      en:
        'Dr. Lindqvist is a neurosurgeon, a surgeon who works on the spine and nerves.\n\n' +
        'He places [pain pumps](treatments/intrathecal-pain-pumps) and [stimulators]' +
        '(treatments/dorsal-root-ganglion-stimulation), and treats some spine fractures with [kyphoplasty]' +
        '(treatments/kyphoplasty). Before any surgery he explains what could go wrong, how often you will need ' +
        'check-ups, and what happens if the device must come out. He welcomes a second opinion.\n\n' +
        'This is a sample profile of a made-up person.',
      es:
        'El Dr. Lindqvist es neurocirujano, es decir, un cirujano que opera la columna y los nervios.\n\n' +
        'Coloca [bombas para el dolor](treatments/intrathecal-pain-pumps) y [estimuladores]' +
        '(treatments/dorsal-root-ganglion-stimulation), y trata algunas fracturas de la columna con [cifoplastia]' +
        '(treatments/kyphoplasty). Antes de cualquier cirugía explica qué podría salir mal, con qué frecuencia habrá ' +
        'controles y qué pasa si hay que retirar el dispositivo. Ve con buenos ojos una segunda opinión.\n\n' +
        'Este es un perfil de muestra de una persona inventada.',
    },
  },
  {
    slug: 'grace-whitfield',
    name: 'Grace Whitfield',
    credentials: 'APRN',
    specialty: { en: 'Pain management nursing', es: 'Enfermería en manejo del dolor' },
    npi: '2000001059',
    languages: ['en', 'ase'],
    summary: {
      en: 'Nurse practitioner in Pensacola, El Paso and Phoenix: medicine reviews, device checks and follow-up. Sample profile.',
      es: 'Enfermera especialista en Pensacola, El Paso y Phoenix: revisa medicinas y dispositivos. Perfil de muestra.',
    },
    seo: {
      title: { en: 'Grace Whitfield, APRN, pain management', es: 'Grace Whitfield, APRN, manejo del dolor' },
      description: {
        en: 'Meet Grace Whitfield, a nurse practitioner who follows up on medicines and devices. She uses American Sign Language.',
        es: 'Conozca a Grace Whitfield, enfermera que da seguimiento a medicinas y dispositivos. Usa lengua de señas americana.',
      },
    },
    biography: {
      en:
        'Grace Whitfield is an advanced practice registered nurse. That is a nurse with extra training who can examine ' +
        'you and prescribe medicine.\n\n' +
        'She goes over your medicines with you, looks for ones that should not be mixed, and helps you plan ' +
        '[pain relief without opioids](treatments/non-opioid-medicines) where that fits. She also checks stimulators ' +
        'and answers questions after a procedure. She uses American Sign Language.\n\n' +
        'This is a sample profile of a made-up person.',
      es:
        'Grace Whitfield es enfermera registrada de práctica avanzada. Es decir, una enfermera con formación adicional ' +
        'que puede examinarlo y recetar medicinas.\n\n' +
        'Repasa con usted sus medicinas, busca las que no deben combinarse y le ayuda a planear un [alivio del dolor sin ' +
        'opioides](treatments/non-opioid-medicines) cuando eso es adecuado. También revisa estimuladores y responde ' +
        'preguntas después de un procedimiento. Usa lengua de señas americana.\n\n' +
        'Este es un perfil de muestra de una persona inventada.',
    },
  },
]
