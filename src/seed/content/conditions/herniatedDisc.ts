// Sample condition: herniated disc, in English and Spanish.
import type { SeedCondition } from '../types.ts'

export const herniatedDisc: SeedCondition = {
  slug: 'herniated-disc',
  name: { en: 'Herniated disc', es: 'Hernia de disco' },
  alternateNames: {
    en: ['Slipped disc', 'Ruptured disc', 'Bulging disc', 'Disc prolapse', 'Herniated disk'],
    es: ['Disco desplazado', 'Disco roto', 'Disco abultado', 'Prolapso de disco', 'Hernia discal'],
  },
  summary: {
    en: 'A herniated disc can press on a nerve in the back or neck. Most people get better without surgery. Learn the signs and care options.',
    es: 'Una hernia de disco puede presionar un nervio de la espalda o el cuello. La mayoría mejora sin cirugía. Conozca las opciones.',
  },
  seo: {
    title: {
      en: 'Herniated disc: symptoms, causes, and treatment',
      es: 'Hernia de disco: síntomas, causas y tratamiento',
    },
    description: {
      en: 'A herniated disc can cause back, neck, arm, or leg pain. Learn about symptoms, causes, tests, treatments, and emergency warning signs.',
      es: 'Una hernia de disco puede causar dolor de espalda, cuello, brazo o pierna. Conozca síntomas, causas, pruebas y tratamientos.',
    },
  },
  review: {
    medicalReviewer: 'thomas-lindqvist',
    sources: [
      {
        title: 'Herniated Disk',
        publisher: 'MedlinePlus, National Library of Medicine',
        url: 'https://medlineplus.gov/herniateddisk.html',
        year: 2023,
      },
      {
        title: 'Herniated Disk in the Lower Back',
        publisher: 'American Academy of Orthopaedic Surgeons',
        url: 'https://orthoinfo.aaos.org/en/diseases--conditions/herniated-disk-in-the-lower-back/',
        year: 2022,
      },
    ],
  },
  symptoms: {
    en: [
      'Back or neck pain',
      'Sharp pain that travels down a leg or arm',
      'Tingling or numbness',
      'Muscle weakness',
      'Pain that gets worse when you cough, sneeze, or bend',
    ],
    es: [
      'Dolor de espalda o de cuello',
      'Dolor agudo que baja por una pierna o un brazo',
      'Hormigueo o adormecimiento',
      'Debilidad muscular',
      'Dolor que empeora al toser, estornudar o agacharse',
    ],
  },
  bodyAreas: ['lower-back', 'neck', 'leg-and-foot', 'arm-and-hand'],
  icd10Codes: ['M51.26', 'M51.27', 'M51.16', 'M51.17', 'M50.20'],
  sections: [
    {
      aspect: 'overview',
      heading: { en: 'What is a herniated disc?', es: '¿Qué es una hernia de disco?' },
      body: {
        en: `Discs are soft pads between the bones of your spine. Each has a tough outer ring and a soft center, a bit like a jelly doughnut. A disc is herniated when some of the center pushes out through a weak spot in the ring. It can then press on or irritate a nerve.

This happens most in the lower back, and next in the neck. Many people have a herniated disc and feel nothing. When it does hurt, most people get better over weeks to months without surgery.`,
        es: `Los discos son almohadillas blandas entre los huesos de la columna. Cada uno tiene un anillo externo resistente y un centro blando, como una dona rellena. Hay una hernia cuando parte del centro sale por un punto débil del anillo. Entonces puede presionar o irritar un nervio.

Ocurre más en la espalda baja y después en el cuello. Muchas personas tienen una hernia de disco y no sienten nada. Cuando duele, la mayoría mejora en semanas o meses sin cirugía.`,
      },
    },
    {
      aspect: 'symptoms',
      heading: { en: 'What you may notice', es: 'Lo que puede notar' },
      body: {
        en: `It depends on where the disc is.

**In the lower back:**

- Back pain
- Sharp or burning pain down one leg, called [sciatica](conditions/sciatica)
- Tingling, numbness, or weakness in the leg or foot

**In the neck:**

- Pain in the neck or near the shoulder blade
- Pain down the arm, at times into the hand
- Tingling, numbness, or weakness in the arm or fingers

Pain may jump when you cough, sneeze, or bend. Lying down often eases it.`,
        es: `Depende de dónde está el disco.

**En la espalda baja:**

- Dolor de espalda
- Dolor agudo o ardor que baja por una pierna, llamado [ciática](conditions/sciatica)
- Hormigueo, adormecimiento o debilidad en la pierna o el pie

**En el cuello:**

- Dolor en el cuello o cerca del omóplato
- Dolor que baja por el brazo, a veces hasta la mano
- Hormigueo, adormecimiento o debilidad en el brazo o los dedos

El dolor puede aumentar de golpe al toser, estornudar o agacharse. Acostarse suele aliviarlo.`,
      },
    },
    {
      aspect: 'causes',
      heading: { en: 'What causes it', es: 'Qué la causa' },
      body: {
        en: `Discs lose water and get weaker with age. Then a small strain can be enough to tear the outer ring. It may happen when you lift, twist, or fall. Often no single event is to blame. Things that raise the risk are:

- Age, often between 30 and 50
- Heavy lifting, or lifting with your back and not your legs
- Jobs with much driving or bending
- Smoking, which dries out discs
- Extra body weight
- Family history`,
        es: `Con la edad, los discos pierden agua y se debilitan. Entonces un esfuerzo pequeño puede romper el anillo externo. Puede pasar al levantar algo, girar o caerse. Muchas veces no hay un solo momento responsable. Aumentan el riesgo:

- La edad, a menudo entre los 30 y los 50 años
- Levantar mucho peso, o levantarlo con la espalda y no con las piernas
- Los trabajos en los que se maneja o se agacha mucho
- Fumar, porque reseca los discos
- El sobrepeso
- Los antecedentes familiares`,
      },
    },
    {
      aspect: 'diagnosis',
      heading: { en: 'How it is diagnosed', es: 'Cómo se diagnostica' },
      body: {
        en: `Your doctor will ask how the pain began and where it goes. The exam checks your strength, reflexes, and feeling. In the straight leg raise test, you lie down and your doctor lifts your leg. Pain that shoots down the leg is a clue.

Scans are not always needed, since most people improve in about six weeks. If you have weakness, warning signs, or pain that lasts, you may have:

- **MRI**, the main scan to see discs and nerves
- **X-rays**, to check the bones
- **Nerve tests**, if it is not clear which nerve is hurt`,
        es: `Su médico le preguntará cómo empezó el dolor y hacia dónde va. El examen revisa la fuerza, los reflejos y la sensibilidad. En la prueba de elevación de la pierna recta, usted se acuesta y el médico le levanta la pierna. Si el dolor baja por la pierna, es una pista.

No siempre hacen falta imágenes, porque la mayoría mejora en unas seis semanas. Si hay debilidad, señales de alarma o dolor que no se va, pueden hacerle:

- **Resonancia magnética**, la imagen principal para ver discos y nervios
- **Radiografías**, para revisar los huesos
- **Pruebas de los nervios**, si no está claro cuál está afectado`,
      },
    },
    {
      aspect: 'treatments',
      heading: { en: 'Treatments that may help', es: 'Tratamientos que pueden ayudar' },
      body: {
        en: `Most care starts simple and steps up only if needed.

- [Physical therapy](treatments/physical-therapy) to build strength and learn safe ways to move
- [Non-opioid medicines](treatments/non-opioid-medicines). Some can upset the stomach or cause sleepiness.
- [Epidural steroid injections](treatments/epidural-steroid-injections), which may ease arm or leg pain for weeks or months. They do not fix the disc. Infection, bleeding, and nerve harm are rare risks.
- Surgery to remove the piece that presses on the nerve. It may bring faster relief of leg pain. Risks include infection, nerve harm, and a new herniation.

Ask about the pros and cons for you, and about waiting.`,
        es: `La atención suele empezar con lo sencillo y avanza solo si hace falta.

- [Fisioterapia](treatments/physical-therapy) para ganar fuerza y aprender a moverse con cuidado
- [Medicamentos no opioides](treatments/non-opioid-medicines). Algunos irritan el estómago o dan sueño.
- [Inyecciones epidurales de esteroides](treatments/epidural-steroid-injections), que pueden aliviar el brazo o la pierna por semanas o meses. No reparan el disco. La infección, el sangrado y el daño a un nervio son riesgos raros.
- Cirugía para quitar el trozo que presiona el nervio. Puede aliviar más rápido el dolor de pierna. Los riesgos incluyen infección, daño a un nervio y una nueva hernia.

Pregunte por las ventajas y desventajas en su caso, y por la opción de esperar.`,
      },
    },
    {
      aspect: 'self-care',
      heading: { en: 'What you can do at home', es: 'Lo que puede hacer en casa' },
      body: {
        en: `Simple steps can help while the disc heals:

- **Rest a little, then move.** A day or two of rest is fine. After that, short walks help.
- **Use cold or heat** for 15 to 20 minutes at a time.
- **Find a good position.** Try lying on your side with a pillow between your knees.
- **Lift with your legs,** and do not twist while you lift.
- **Do your exercises** as your therapist shows you.
- **Quit smoking** to help discs heal.`,
        es: `Los pasos sencillos pueden ayudar mientras el disco se recupera:

- **Descanse un poco y luego muévase.** Uno o dos días de reposo están bien. Después, ayudan las caminatas cortas.
- **Use frío o calor** de 15 a 20 minutos cada vez.
- **Busque una buena posición.** Pruebe acostarse de lado con una almohada entre las rodillas.
- **Levante con las piernas** y no gire mientras levanta.
- **Haga sus ejercicios** como le enseñe su terapeuta.
- **Deje de fumar** para ayudar a los discos.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to see a doctor', es: 'Cuándo ver a un médico' },
      body: {
        en: `Make a visit if:

- Pain is strong, or lasts more than a few weeks
- Pain, tingling, or numbness travels down an arm or leg
- Your arm, hand, leg, or foot feels weak
- You have had cancer, or have fever or weight loss with back pain
- Pain began after a fall or crash

If you already have care, call your team when pain changes or medicine does not help. Growing weakness needs a check the same day.`,
        es: `Pida una cita si:

- El dolor es fuerte o dura más de unas semanas
- El dolor, el hormigueo o el adormecimiento baja por un brazo o una pierna
- Siente débil el brazo, la mano, la pierna o el pie
- Ha tenido cáncer, o tiene fiebre o pérdida de peso con dolor de espalda
- El dolor empezó después de una caída o un choque

Si ya recibe atención, llame a su equipo cuando el dolor cambie o el medicamento no le ayude. Una debilidad que aumenta debe revisarse el mismo día.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911 or go to the emergency room', es: 'Llame al 911 o vaya a emergencias' },
        text: {
          en: 'Go now if you cannot pass urine, or if you lose control of your bladder or bowels. Go now if you feel numb around the groin or buttocks, or if both legs get weak. These are signs of cauda equina syndrome, an emergency. Also go if a neck problem makes your hands clumsy and your legs weak or unsteady.',
          es: 'Vaya ya si no puede orinar o si pierde el control de la vejiga o del intestino. Vaya ya si siente adormecida la ingle o las nalgas, o si las dos piernas se debilitan. Son señales del síndrome de la cola de caballo, una emergencia. Vaya también si un problema de cuello le deja las manos torpes y las piernas débiles o inestables.',
        },
      },
    },
  ],
  relatedConditions: ['sciatica', 'spinal-stenosis', 'postlaminectomy-syndrome', 'facet-joint-arthritis'],
}
