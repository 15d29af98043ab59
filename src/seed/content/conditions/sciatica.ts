// Sample condition: sciatica, in English and Spanish.
import type { SeedCondition } from '../types.ts'

export const sciatica: SeedCondition = {
  slug: 'sciatica',
  name: { en: 'Sciatica', es: 'Ciática' },
  alternateNames: {
    en: ['Sciatic nerve pain', 'Lumbar radiculopathy', 'Pinched nerve in the back', 'Leg pain from the back'],
    es: [
      'Dolor del nervio ciático',
      'Radiculopatía lumbar',
      'Nervio comprimido en la espalda',
      'Dolor de pierna que viene de la espalda',
    ],
  },
  summary: {
    en: 'Sciatica is pain that runs from the back or buttock down a leg. It often gets better in weeks. Learn what helps and when to get help.',
    es: 'La ciática es un dolor que baja de la espalda o la nalga por una pierna. A menudo mejora en semanas. Sepa qué ayuda.',
  },
  seo: {
    title: {
      en: 'Sciatica: symptoms, causes, and treatment options',
      es: 'Ciática: síntomas, causas y opciones de tratamiento',
    },
    description: {
      en: 'Sciatica is nerve pain that travels down the leg. Learn about causes, tests, home care, treatments, and signs that need help right away.',
      es: 'La ciática es un dolor de nervio que baja por la pierna. Conozca causas, pruebas, cuidados en casa, tratamientos y señales de alarma.',
    },
  },
  review: {
    medicalReviewer: 'priya-raman',
    sources: [
      {
        title: 'Sciatica',
        publisher: 'MedlinePlus, National Library of Medicine',
        url: 'https://medlineplus.gov/sciatica.html',
        year: 2023,
      },
      {
        title: 'Sciatica',
        publisher: 'National Health Service',
        url: 'https://www.nhs.uk/conditions/sciatica/',
        year: 2023,
      },
    ],
  },
  symptoms: {
    en: [
      'Pain that runs from the lower back or buttock down one leg',
      'Burning, shooting, or electric feelings',
      'Tingling or numbness in the leg or foot',
      'Weakness in the leg or foot',
      'Pain that gets worse when you sit, cough, or sneeze',
    ],
    es: [
      'Dolor que baja de la espalda baja o la nalga por una pierna',
      'Ardor, punzadas o descargas',
      'Hormigueo o adormecimiento en la pierna o el pie',
      'Debilidad en la pierna o el pie',
      'Dolor que empeora al sentarse, toser o estornudar',
    ],
  },
  bodyAreas: ['lower-back', 'hip', 'leg-and-foot'],
  icd10Codes: ['M54.30', 'M54.31', 'M54.32', 'M54.40', 'M54.41', 'M54.42'],
  sections: [
    {
      aspect: 'overview',
      heading: { en: 'What is sciatica?', es: '¿Qué es la ciática?' },
      body: {
        en: `The sciatic nerve is the largest nerve in your body. It starts in the lower back, passes through the buttock, and runs down the back of each leg. Sciatica is the pain you feel when this nerve, or one of its roots in the spine, is squeezed or irritated.

Sciatica is a symptom, not a disease. Something else is causing it, such as a disc problem. It can be very painful, but most people get better in weeks to a few months without surgery.`,
        es: `El nervio ciático es el más grande del cuerpo. Empieza en la espalda baja, pasa por la nalga y baja por la parte de atrás de cada pierna. La ciática es el dolor que se siente cuando este nervio, o una de sus raíces en la columna, está comprimido o irritado.

La ciática es un síntoma, no una enfermedad. Otra cosa la causa, como un problema de disco. Puede doler mucho, pero la mayoría de las personas mejora en semanas o pocos meses sin cirugía.`,
      },
    },
    {
      aspect: 'symptoms',
      heading: { en: 'What sciatica feels like', es: 'Cómo se siente la ciática' },
      body: {
        en: `Most people feel it on one side. You may have:

- Pain that starts in the lower back or buttock and runs down the leg, often below the knee
- Burning, shooting, or electric pain
- Tingling, or "pins and needles," in the leg, foot, or toes
- Numb spots
- A weak leg or foot

The leg often hurts more than the back. Pain may grow when you sit for a long time, bend, cough, or sneeze. It can range from a dull ache to pain that stops you in your tracks.`,
        es: `La mayoría la siente en un solo lado. Usted puede tener:

- Dolor que empieza en la espalda baja o la nalga y baja por la pierna, a menudo más abajo de la rodilla
- Ardor, punzadas o descargas
- Hormigueo en la pierna, el pie o los dedos
- Zonas dormidas
- Debilidad en la pierna o el pie

La pierna suele doler más que la espalda. El dolor puede aumentar al pasar mucho tiempo sentado, agacharse, toser o estornudar. Puede ir de una molestia leve a un dolor que no le deja seguir.`,
      },
    },
    {
      aspect: 'causes',
      heading: { en: 'What causes it', es: 'Qué la causa' },
      body: {
        en: `The most common cause is a [herniated disc](conditions/herniated-disc). The soft center of a disc pushes out and presses on a nerve. Other causes are:

- [Spinal stenosis](conditions/spinal-stenosis), a narrow space around the nerves
- A spine bone that slips out of line
- A tight muscle in the buttock that irritates the nerve
- An injury to the back or pelvis
- Less often, infection or a tumor

Your risk goes up with age, heavy lifting, long hours of sitting, smoking, and extra weight.`,
        es: `La causa más común es una [hernia de disco](conditions/herniated-disc). El centro blando de un disco sale y presiona un nervio. Otras causas son:

- [Estenosis espinal](conditions/spinal-stenosis), un espacio estrecho alrededor de los nervios
- Una vértebra que se desliza de su lugar
- Un músculo tenso de la nalga que irrita el nervio
- Una lesión de la espalda o la pelvis
- Con menos frecuencia, una infección o un tumor

El riesgo aumenta con la edad, al levantar mucho peso, pasar muchas horas sentado, fumar o tener sobrepeso.`,
      },
    },
    {
      aspect: 'diagnosis',
      heading: { en: 'How it is diagnosed', es: 'Cómo se diagnostica' },
      body: {
        en: `Your doctor can often tell from your story and an exam. You may be asked to walk on your heels and toes. You may also lie on your back while the doctor lifts your straight leg. Pain down the leg can point to a pinched nerve root.

Most people do not need a scan at first. You may have one if pain lasts more than about six weeks, or if there are warning signs. Tests can include:

- **MRI**, which shows discs and nerves
- **X-ray**, which shows bones
- **Nerve tests**, if the cause is not clear`,
        es: `Su médico a menudo puede saberlo por su relato y un examen. Puede pedirle que camine sobre los talones y las puntas de los pies. También puede pedirle que se acueste boca arriba y levantarle la pierna recta. Si el dolor baja por la pierna, puede haber una raíz nerviosa comprimida.

La mayoría no necesita una imagen al principio. Pueden pedirla si el dolor dura más de unas seis semanas o si hay señales de alarma. Las pruebas pueden incluir:

- **Resonancia magnética**, que muestra discos y nervios
- **Radiografía**, que muestra los huesos
- **Pruebas de los nervios**, si la causa no es clara`,
      },
    },
    {
      aspect: 'treatments',
      heading: { en: 'Treatments that may help', es: 'Tratamientos que pueden ayudar' },
      body: {
        en: `Time, movement, and simple care are enough for many people. Options include:

- [Physical therapy](treatments/physical-therapy) to stretch and build strength
- [Non-opioid medicines](treatments/non-opioid-medicines). Pain pills such as ibuprofen can upset the stomach or harm the kidneys in some people.
- [Epidural steroid injections](treatments/epidural-steroid-injections), which may ease leg pain for weeks or months. Infection, bleeding, and nerve harm are rare risks.
- [Spinal cord stimulation](treatments/spinal-cord-stimulation), for some people with lasting nerve pain
- Surgery, if weakness gets worse or pain does not settle

Ask how each choice fits your cause and your goals.`,
        es: `El tiempo, el movimiento y los cuidados sencillos bastan para muchas personas. Las opciones incluyen:

- [Fisioterapia](treatments/physical-therapy) para estirar y fortalecer
- [Medicamentos no opioides](treatments/non-opioid-medicines). Analgésicos como el ibuprofeno pueden irritar el estómago o dañar los riñones en algunas personas.
- [Inyecciones epidurales de esteroides](treatments/epidural-steroid-injections), que pueden aliviar la pierna por semanas o meses. La infección, el sangrado y el daño a un nervio son riesgos raros.
- [Estimulación de la médula espinal](treatments/spinal-cord-stimulation), para algunas personas con dolor de nervio duradero
- Cirugía, si la debilidad empeora o el dolor no cede

Pregunte cómo se ajusta cada opción a su causa y a sus metas.`,
      },
    },
    {
      aspect: 'self-care',
      heading: { en: 'What you can do at home', es: 'Lo que puede hacer en casa' },
      body: {
        en: `These steps may ease the pain while your body heals:

- **Keep moving.** Long bed rest can slow your recovery. Take short, easy walks.
- **Do not sit too long.** Stand up and move every 30 minutes.
- **Use heat or cold** for 15 to 20 minutes, with a cloth over your skin.
- **Sleep in comfort.** Try a pillow between your knees, or under them.
- **Lift with care.** Bend your knees and hold things close.
- **Stretch gently.** Stop if pain shoots farther down your leg.`,
        es: `Estos pasos pueden aliviar el dolor mientras su cuerpo se recupera:

- **Siga en movimiento.** Pasar mucho tiempo en cama puede retrasar la recuperación. Dé caminatas cortas y fáciles.
- **No pase mucho tiempo sentado.** Levántese y muévase cada 30 minutos.
- **Use calor o frío** de 15 a 20 minutos, con una tela sobre la piel.
- **Duerma con comodidad.** Pruebe una almohada entre las rodillas o debajo de ellas.
- **Levante con cuidado.** Doble las rodillas y mantenga los objetos cerca del cuerpo.
- **Estírese con suavidad.** Pare si el dolor baja más por la pierna.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to see a doctor', es: 'Cuándo ver a un médico' },
      body: {
        en: `Make a visit if:

- Pain has not improved after a few weeks of home care
- Pain is getting worse, or keeps you from daily life
- Your leg feels weak or numb
- Your pain started after a fall or crash
- You have had cancer, or you lose weight without trying
- You have fever along with back pain

You do not need to be in agony to ask for help. Care early on can keep you moving and may keep weakness from getting worse.`,
        es: `Pida una cita si:

- El dolor no ha mejorado tras unas semanas de cuidados en casa
- El dolor empeora o le impide su vida diaria
- Siente la pierna débil o dormida
- El dolor empezó después de una caída o un choque
- Ha tenido cáncer o baja de peso sin querer
- Tiene fiebre junto con dolor de espalda

No necesita sufrir un dolor extremo para pedir ayuda. La atención temprana puede ayudarle a seguir en movimiento y evitar que la debilidad empeore.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911 or go to the emergency room', es: 'Llame al 911 o vaya a emergencias' },
        text: {
          en: 'Go now if you cannot pass urine, or if you lose control of your bladder or bowels. Go now if you feel numb around the groin or buttocks. Go now if both legs are weak or numb, or if leg weakness is sudden or growing. These are signs of cauda equina syndrome. Nerves at the base of the spine are squeezed, and fast treatment can prevent lasting harm.',
          es: 'Vaya ya si no puede orinar o si pierde el control de la vejiga o del intestino. Vaya ya si siente adormecida la ingle o las nalgas. Vaya ya si las dos piernas están débiles o dormidas, o si la debilidad es repentina o aumenta. Son señales del síndrome de la cola de caballo. Los nervios de la base de la columna están comprimidos, y tratarlo rápido puede evitar un daño permanente.',
        },
      },
    },
  ],
  relatedConditions: [
    'herniated-disc',
    'spinal-stenosis',
    'postlaminectomy-syndrome',
    'sacroiliac-joint-pain',
  ],
}
