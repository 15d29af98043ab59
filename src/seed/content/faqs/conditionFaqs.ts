// Sample questions and answers about conditions and living with pain, in English and Spanish.
import type { SeedFaq, SeedSource } from '../types.ts'

const chronicPain: SeedSource = {
  title: 'Chronic Pain',
  publisher: 'MedlinePlus, National Library of Medicine',
  url: 'https://medlineplus.gov/chronicpain.html',
  year: 2023,
}

const backPain: SeedSource = {
  title: 'Back Pain',
  publisher: 'National Institute of Arthritis and Musculoskeletal and Skin Diseases',
  url: 'https://www.niams.nih.gov/health-topics/back-pain',
  year: 2023,
}

const caudaEquina: SeedSource = {
  title: 'Cauda Equina Syndrome',
  publisher: 'American Academy of Orthopaedic Surgeons',
  url: 'https://orthoinfo.aaos.org/en/diseases--conditions/cauda-equina-syndrome/',
  year: 2020,
}

const neuropathy: SeedSource = {
  title: 'Peripheral Neuropathy',
  publisher: 'National Institute of Neurological Disorders and Stroke',
  url: 'https://www.ninds.nih.gov/health-information/disorders/peripheral-neuropathy',
  year: 2024,
}

const painDisorders: SeedSource = {
  title: 'Pain',
  publisher: 'National Institute of Neurological Disorders and Stroke',
  url: 'https://www.ninds.nih.gov/health-information/disorders/pain',
  year: 2024,
}

const opioidGuideline: SeedSource = {
  title: 'CDC Clinical Practice Guideline for Prescribing Opioids for Pain: United States, 2022',
  publisher: 'Centers for Disease Control and Prevention',
  url: 'https://www.cdc.gov/mmwr/volumes/71/rr/rr7103a1.htm',
  year: 2022,
}

export const conditionFaqs: SeedFaq[] = [
  {
    slug: 'what-is-chronic-pain',
    question: { en: 'What is chronic pain?', es: '¿Qué es el dolor crónico?' },
    summary: {
      en: 'Chronic pain is pain that lasts more than three months. It may go on after an injury heals, and it can be managed.',
      es: 'El dolor crónico es el que dura más de tres meses. Puede seguir después de que sana una lesión, y se puede manejar.',
    },
    seo: {
      title: {
        en: 'What is chronic pain? A plain answer from our team',
        es: '¿Qué es el dolor crónico? Una respuesta sencilla',
      },
      description: {
        en: 'Chronic pain lasts more than three months. Learn why it can go on after an injury heals, and what the goals of care can be for you.',
        es: 'El dolor crónico dura más de tres meses. Sepa por qué puede seguir después de que sana una lesión y qué metas puede tener.',
      },
    },
    review: { medicalReviewer: 'elena-marquez', sources: [chronicPain, painDisorders] },
    answer: {
      en: `Chronic pain is pain that lasts for more than three months. It may be there all the time or come and go.

Short-term pain warns you of harm, and it fades as you heal. Chronic pain can go on after an injury has healed, because nerves stay on high alert. It can also come from a lasting problem, such as [arthritis](conditions/facet-joint-arthritis) or [nerve damage](conditions/peripheral-neuropathy).

Care may not remove all the pain. The goal is to hurt less and do more of what matters to you. Most plans mix movement, medicine, coping skills, and at times a procedure.`,
      es: `El dolor crónico es el que dura más de tres meses. Puede ser constante o ir y venir.

El dolor de corta duración avisa de un daño y se va al sanar. El dolor crónico puede seguir después de que sana una lesión, porque los nervios se quedan en alerta. También puede venir de un problema duradero, como la [artritis](conditions/facet-joint-arthritis) o el [daño en los nervios](conditions/peripheral-neuropathy).

La atención quizás no quite todo el dolor. La meta es que le duela menos y haga más de lo que le importa. Casi todos los planes combinan movimiento, medicamentos, técnicas para sobrellevar el dolor y a veces un procedimiento.`,
    },
    topics: ['conditions', 'living-with-pain'],
    treatments: ['physical-therapy', 'non-opioid-medicines'],
    conditions: ['facet-joint-arthritis', 'peripheral-neuropathy'],
    locations: [],
  },
  {
    slug: 'is-my-back-pain-an-emergency',
    question: {
      en: 'How do I know if my back pain is an emergency?',
      es: '¿Cómo sé si mi dolor de espalda es una emergencia?',
    },
    summary: {
      en: 'Most back pain is not an emergency. A few signs, such as loss of bladder control or a numb groin, need help right away.',
      es: 'La mayoría de los dolores de espalda no son emergencias. Algunas señales, como perder el control de la vejiga, sí lo son.',
    },
    seo: {
      title: {
        en: 'Is my back pain an emergency? Signs to watch for',
        es: '¿Mi dolor de espalda es una emergencia? Señales',
      },
      description: {
        en: 'Most back pain gets better on its own. Learn the signs that mean you should call 911, and the signs that need a visit the same day.',
        es: 'La mayoría de los dolores de espalda mejoran solos. Conozca las señales para llamar al 911 y las que piden una cita el mismo día.',
      },
    },
    review: { medicalReviewer: 'thomas-lindqvist', sources: [caudaEquina, backPain] },
    answer: {
      en: `Most back pain is not an emergency. Call 911 or go to the emergency room if you have:

- Trouble passing urine, or loss of bladder or bowel control
- Numbness around the groin or buttocks
- New weakness in one or both legs
- Pain after a hard fall or crash
- Chest pain, trouble breathing, or fainting
- Sudden tearing pain in the back or belly

Call a doctor the same day if you have fever, a weak immune system, past cancer, or weight loss with new back pain. See [sciatica](conditions/sciatica) and [herniated disc](conditions/herniated-disc) to learn more.`,
      es: `La mayoría de los dolores de espalda no son emergencias. Llame al 911 o vaya a emergencias si tiene:

- Dificultad para orinar o pérdida del control de la vejiga o del intestino
- Adormecimiento en la ingle o las nalgas
- Debilidad nueva en una o ambas piernas
- Dolor después de una caída fuerte o un choque
- Dolor en el pecho, dificultad para respirar o desmayo
- Dolor repentino y desgarrador en la espalda o el abdomen

Llame a un médico el mismo día si tiene fiebre, defensas bajas, antecedentes de cáncer o pérdida de peso con un dolor de espalda nuevo. Vea [ciática](conditions/sciatica) y [hernia de disco](conditions/herniated-disc) para saber más.`,
    },
    topics: ['conditions'],
    treatments: [],
    conditions: ['sciatica', 'herniated-disc', 'spinal-stenosis', 'vertebral-compression-fracture'],
    locations: [],
  },
  {
    slug: 'do-i-need-a-scan-for-back-pain',
    question: {
      en: 'Do I need an MRI or X-ray for my back pain?',
      es: '¿Necesito una resonancia o radiografía por mi dolor de espalda?',
    },
    summary: {
      en: 'Most people with new back pain do not need a scan at first. A scan helps when there are warning signs or pain does not improve.',
      es: 'La mayoría de las personas con dolor de espalda nuevo no necesita imágenes al principio. Ayudan cuando hay señales de alarma.',
    },
    seo: {
      title: {
        en: 'Do I need an MRI or X-ray for back pain?',
        es: '¿Necesito una resonancia por dolor de espalda?',
      },
      description: {
        en: 'Learn when a scan helps with back pain, when it may not, and why a worn disc on an MRI does not always explain why your back hurts.',
        es: 'Sepa cuándo ayuda una imagen en el dolor de espalda, cuándo no, y por qué un disco gastado no siempre explica el dolor.',
      },
    },
    review: { medicalReviewer: 'priya-raman', sources: [backPain] },
    answer: {
      en: `Often you do not, at least at first. Most new back pain eases within about six weeks, with or without a scan.

Your doctor may order a scan if:

- You have weak legs, numbness, or bladder problems
- You have had cancer, fever, a fall, or weak bones
- Pain lasts more than about six weeks
- You and your doctor are planning an injection or surgery

Scans can also mislead. Many people with no pain have worn discs or [joints](conditions/facet-joint-arthritis) on an MRI. Your story and your exam matter as much as the picture. X-rays and CT scans also use some radiation.`,
      es: `Muchas veces no, al menos al principio. La mayoría de los dolores de espalda nuevos mejoran en unas seis semanas, con o sin imagen.

Su médico puede pedir una imagen si:

- Tiene piernas débiles, adormecimiento o problemas de vejiga
- Ha tenido cáncer, fiebre, una caída o huesos débiles
- El dolor dura más de unas seis semanas
- Usted y su médico planean una inyección o una cirugía

Las imágenes también pueden confundir. Muchas personas a las que no les duele nada tienen discos o [articulaciones](conditions/facet-joint-arthritis) con desgaste en una resonancia. Su relato y su examen importan tanto como la imagen. Además, las radiografías y tomografías usan algo de radiación.`,
    },
    topics: ['conditions', 'appointments'],
    treatments: [],
    conditions: ['herniated-disc', 'facet-joint-arthritis', 'spinal-stenosis', 'sciatica'],
    locations: [],
  },
  {
    slug: 'what-does-nerve-pain-feel-like',
    question: {
      en: 'How does nerve pain feel different from muscle or joint pain?',
      es: '¿En qué se diferencia el dolor de nervios del dolor de músculos o articulaciones?',
    },
    summary: {
      en: 'Nerve pain often burns, shoots, or tingles. Muscle and joint pain tends to ache. Knowing the difference helps guide care.',
      es: 'El dolor de nervios suele arder, punzar u hormiguear. El de músculos y articulaciones suele ser sordo. Esto guía la atención.',
    },
    seo: {
      title: {
        en: 'What does nerve pain feel like? How to tell it apart',
        es: '¿Cómo se siente el dolor de nervios? Diferencias',
      },
      description: {
        en: 'Nerve pain tends to burn, shoot, or tingle. Learn how it differs from muscle and joint pain, and why that matters for your treatment.',
        es: 'El dolor de nervios suele arder, punzar u hormiguear. Sepa en qué se diferencia del de músculos y articulaciones.',
      },
    },
    review: { medicalReviewer: 'samuel-okafor', sources: [neuropathy, painDisorders] },
    answer: {
      en: `People often describe them in different ways:

- **Nerve pain** burns, stabs, shoots, or feels like an electric shock. You may have tingling or numb skin. A light touch can hurt. Examples are [sciatica](conditions/sciatica) and [pain after shingles](conditions/postherpetic-neuralgia).
- **Muscle pain** is a deep ache, often with a tight or tender spot. See [myofascial pain](conditions/myofascial-pain-syndrome).
- **Joint pain** is an ache with stiffness. It changes with movement.

You can have more than one kind at once. Tell your doctor the words that fit your pain. They help point to the cause and to treatments that may help.`,
      es: `Las personas suelen describirlos de distinta manera:

- **El dolor de nervios** arde, punza, se dispara o se siente como una descarga. Puede haber hormigueo o piel dormida. Un toque leve puede doler. Ejemplos son la [ciática](conditions/sciatica) y el [dolor después del herpes zóster](conditions/postherpetic-neuralgia).
- **El dolor de músculos** es sordo y profundo, a menudo con un punto tenso o sensible. Vea [dolor miofascial](conditions/myofascial-pain-syndrome).
- **El dolor de articulaciones** es sordo y con rigidez. Cambia con el movimiento.

Puede tener más de un tipo a la vez. Dígale a su médico las palabras que describen su dolor. Ayudan a señalar la causa y los tratamientos que pueden servir.`,
    },
    topics: ['conditions'],
    treatments: ['non-opioid-medicines'],
    conditions: ['sciatica', 'postherpetic-neuralgia', 'myofascial-pain-syndrome', 'peripheral-neuropathy'],
    locations: [],
  },
  {
    slug: 'should-i-rest-or-stay-active',
    question: {
      en: 'Should I rest or stay active when I have pain?',
      es: '¿Debo descansar o mantenerme activo cuando tengo dolor?',
    },
    summary: {
      en: 'For most lasting pain, gentle movement helps more than bed rest. Start small, build up slowly, and know when to stop.',
      es: 'En la mayoría de los dolores duraderos, el movimiento suave ayuda más que la cama. Empiece con poco y aumente despacio.',
    },
    seo: {
      title: {
        en: 'Should I rest or stay active with chronic pain?',
        es: '¿Descansar o mantenerse activo con dolor crónico?',
      },
      description: {
        en: 'Gentle movement tends to help lasting pain more than bed rest. Learn how to pace yourself, what to try first, and when to stop.',
        es: 'El movimiento suave suele ayudar más que quedarse en cama. Sepa cómo dosificar su actividad, qué probar primero y cuándo parar.',
      },
    },
    review: { medicalReviewer: 'priya-raman', sources: [backPain, chronicPain] },
    answer: {
      en: `For most lasting pain, gentle movement helps more than bed rest. Too much rest makes muscles weak and joints stiff, and pain can grow.

- Start small, such as a five-minute walk.
- Add a little each week, not each day.
- Spread tasks out, and rest before pain peaks. This is called pacing.
- A bit of soreness is normal. It should ease within a day or two.

Stop and call your doctor if you feel sharp new pain, numbness, or weakness. After a fracture or surgery, ask what is allowed. [Physical therapy](treatments/physical-therapy) can give you a plan that fits you.`,
      es: `En la mayoría de los dolores duraderos, el movimiento suave ayuda más que quedarse en cama. Demasiado descanso debilita los músculos y pone rígidas las articulaciones, y el dolor puede aumentar.

- Empiece con poco, como una caminata de cinco minutos.
- Aumente un poco cada semana, no cada día.
- Reparta las tareas y descanse antes de que el dolor llegue al máximo. Esto se llama dosificar el esfuerzo.
- Un poco de molestia es normal. Debe pasar en uno o dos días.

Pare y llame a su médico si siente un dolor nuevo y agudo, adormecimiento o debilidad. Después de una fractura o cirugía, pregunte qué puede hacer. La [fisioterapia](treatments/physical-therapy) puede darle un plan a su medida.`,
    },
    topics: ['living-with-pain'],
    treatments: ['physical-therapy'],
    conditions: ['myofascial-pain-syndrome', 'facet-joint-arthritis', 'complex-regional-pain-syndrome'],
    locations: [],
  },
  {
    slug: 'can-stress-make-pain-worse',
    question: {
      en: 'Can stress or low mood make pain worse?',
      es: '¿El estrés o el desánimo pueden empeorar el dolor?',
    },
    summary: {
      en: 'Yes. Stress, low mood, and poor sleep can turn pain up. That does not mean the pain is in your head. Help is available.',
      es: 'Sí. El estrés, el desánimo y el mal sueño pueden aumentar el dolor. Eso no significa que usted lo imagine. Hay ayuda.',
    },
    seo: {
      title: {
        en: 'Can stress or low mood make pain worse?',
        es: '¿El estrés puede empeorar el dolor?',
      },
      description: {
        en: 'Stress and low mood can turn pain up, and pain can cause both. Learn why it happens, what may help, and where to find support.',
        es: 'El estrés y el desánimo pueden aumentar el dolor, y el dolor puede causarlos. Sepa por qué ocurre y dónde hallar apoyo.',
      },
    },
    review: { medicalReviewer: 'grace-whitfield', sources: [painDisorders, chronicPain] },
    answer: {
      en: `Yes. Pain and mood share some of the same paths in the brain. Stress tightens muscles and keeps nerves on alert. Pain then feels stronger. Pain can also lead to worry, sadness, and anger. It works both ways.

This does not mean you are making it up. Your pain is real. It means there are more ways to treat it:

- Cognitive behavioral therapy, a talk therapy that builds coping skills
- Slow breathing, meditation, or prayer
- Gentle exercise
- Time with people who support you
- Medicine for mood, when needed

If you think of hurting yourself, call or text 988. If you are in danger now, call 911.`,
      es: `Sí. El dolor y el ánimo comparten algunas vías en el cerebro. El estrés tensa los músculos y mantiene los nervios en alerta. Entonces el dolor se siente más fuerte. El dolor también puede causar preocupación, tristeza y enojo. Funciona en los dos sentidos.

Esto no significa que usted lo invente. Su dolor es real. Significa que hay más maneras de tratarlo:

- Terapia cognitivo-conductual, una terapia que enseña a manejar el dolor
- Respiración lenta, meditación u oración
- Ejercicio suave
- Tiempo con personas que le apoyan
- Medicamentos para el ánimo, si hacen falta

Si piensa en hacerse daño, llame o envíe un mensaje de texto al 988. Si está en peligro ahora, llame al 911.`,
    },
    topics: ['living-with-pain'],
    treatments: ['non-opioid-medicines'],
    conditions: ['complex-regional-pain-syndrome', 'postlaminectomy-syndrome', 'postherpetic-neuralgia'],
    locations: [],
  },
  {
    slug: 'how-can-i-sleep-better-with-pain',
    question: {
      en: 'How can I sleep better when I have pain?',
      es: '¿Cómo puedo dormir mejor si tengo dolor?',
    },
    summary: {
      en: 'Pain and poor sleep feed each other. Steady hours, good pillows, and timing your medicine may help you rest.',
      es: 'El dolor y el mal sueño se alimentan entre sí. Un horario fijo, buenas almohadas y la hora del medicamento pueden ayudar.',
    },
    seo: {
      title: {
        en: 'How to sleep better when you have chronic pain',
        es: 'Cómo dormir mejor cuando tiene dolor crónico',
      },
      description: {
        en: 'Simple steps to sleep better with pain: steady hours, pillow tips, and medicine timing. Learn when to ask your doctor about sleep.',
        es: 'Pasos sencillos para dormir mejor con dolor: horario fijo, almohadas y hora del medicamento. Sepa cuándo consultar a su médico.',
      },
    },
    review: { medicalReviewer: 'grace-whitfield', sources: [chronicPain, opioidGuideline] },
    answer: {
      en: `Poor sleep can make pain feel worse the next day. These steps may help:

- Go to bed and get up at the same time each day.
- Keep your room dark, cool, and quiet. Put screens away.
- Use pillows. For back pain, try one between or under your knees.
- Skip caffeine after noon, and limit alcohol.
- Ask if the time you take your medicine can change.
- If you cannot sleep, get up and do something calm.

Do not mix opioids with alcohol or sleep pills unless your doctor says so. Together they can slow or stop breathing. Tell your doctor if you snore loudly or gasp in your sleep.`,
      es: `Dormir mal puede hacer que el dolor se sienta peor al día siguiente. Estos pasos pueden ayudar:

- Acuéstese y levántese a la misma hora cada día.
- Mantenga el cuarto oscuro, fresco y tranquilo. Aleje las pantallas.
- Use almohadas. Para el dolor de espalda, pruebe una entre las rodillas o debajo de ellas.
- Evite la cafeína después del mediodía y limite el alcohol.
- Pregunte si se puede cambiar la hora de su medicamento.
- Si no puede dormir, levántese y haga algo tranquilo.

No mezcle opioides con alcohol ni pastillas para dormir, a menos que su médico lo indique. Juntos pueden hacer lenta la respiración o detenerla. Avise a su médico si ronca fuerte o se ahoga al dormir.`,
    },
    topics: ['living-with-pain', 'medication-safety'],
    treatments: ['non-opioid-medicines'],
    conditions: ['peripheral-neuropathy', 'postlaminectomy-syndrome', 'cancer-pain'],
    locations: [],
  },
  {
    slug: 'what-can-i-do-in-a-pain-flare',
    question: {
      en: 'What can I do when my pain flares up?',
      es: '¿Qué puedo hacer cuando el dolor aumenta de golpe?',
    },
    summary: {
      en: 'A flare is a time when pain gets stronger. A simple plan made ahead can help you calm it and know when to call.',
      es: 'Un brote es un tiempo en que el dolor aumenta. Un plan sencillo, hecho antes, puede ayudarle a calmarlo y saber cuándo llamar.',
    },
    seo: {
      title: {
        en: 'What to do when your chronic pain flares up',
        es: 'Qué hacer cuando aumenta el dolor crónico',
      },
      description: {
        en: 'Pain flares happen to most people with chronic pain. Learn how to make a flare plan, what may calm the pain, and when to call us.',
        es: 'Los brotes de dolor son comunes en el dolor crónico. Aprenda a hacer un plan, qué puede calmar el dolor y cuándo llamarnos.',
      },
    },
    review: { medicalReviewer: 'elena-marquez', sources: [chronicPain] },
    answer: {
      en: `A flare is a time when pain gets stronger for hours or days. Flares are common. They do not always mean new harm. It helps to write a plan before you need it:

- **Slow down, but do not stop.** Cut tasks in half and move gently.
- **Calm your body.** Try heat or cold, slow breathing, or music.
- **Take medicine only as prescribed.** Do not take extra.
- **Ask for help** at home or at work.
- **Look back.** Was it stress, poor sleep, or too much activity?

Call your care team if a flare is not like your usual pain or lasts for days. Also call for fever, numbness, or weakness.`,
      es: `Un brote es un tiempo en que el dolor aumenta por horas o días. Los brotes son comunes. No siempre significan un daño nuevo. Ayuda escribir un plan antes de necesitarlo:

- **Baje el ritmo, pero no se detenga.** Haga la mitad de las tareas y muévase con suavidad.
- **Calme su cuerpo.** Pruebe calor o frío, respiración lenta o música.
- **Tome el medicamento solo como se lo recetaron.** No tome de más.
- **Pida ayuda** en casa o en el trabajo.
- **Mire hacia atrás.** ¿Fue estrés, mal sueño o demasiada actividad?

Llame a su equipo médico si un brote no es como su dolor habitual o dura varios días. Llame también si hay fiebre, adormecimiento o debilidad.`,
    },
    topics: ['living-with-pain'],
    treatments: ['physical-therapy', 'non-opioid-medicines'],
    conditions: ['myofascial-pain-syndrome', 'complex-regional-pain-syndrome', 'cancer-pain'],
    locations: [],
  },
]
