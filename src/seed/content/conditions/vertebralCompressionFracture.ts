// Sample condition: vertebral compression fracture, in English and Spanish.
import type { SeedCondition } from '../types.ts'

export const vertebralCompressionFracture: SeedCondition = {
  slug: 'vertebral-compression-fracture',
  name: { en: 'Vertebral compression fracture', es: 'Fractura vertebral por compresión' },
  alternateNames: {
    en: [
      'Compression fracture of the spine',
      'Spinal fracture',
      'Collapsed vertebra',
      'Osteoporosis fracture',
      'VCF',
    ],
    es: [
      'Fractura por compresión de la columna',
      'Fractura de columna',
      'Vértebra aplastada',
      'Fractura por osteoporosis',
      'FVC',
    ],
  },
  summary: {
    en: 'A vertebral compression fracture is a spine bone that has collapsed, often from weak bones. Learn the signs, the tests, and the care.',
    es: 'Una fractura vertebral por compresión es una vértebra que se aplasta, a menudo por huesos débiles. Conozca señales, pruebas y opciones.',
  },
  seo: {
    title: {
      en: 'Vertebral compression fracture: signs and treatment',
      es: 'Fractura vertebral por compresión: señales y opciones',
    },
    description: {
      en: 'A spine bone can collapse when bones are weak. Learn about symptoms, causes, tests, treatments, and how to help prevent the next one.',
      es: 'Una vértebra puede aplastarse cuando los huesos están débiles. Conozca síntomas, causas, pruebas, tratamientos y prevención.',
    },
  },
  review: {
    medicalReviewer: 'thomas-lindqvist',
    sources: [
      {
        title: 'Compression fractures of the back',
        publisher: 'MedlinePlus, National Library of Medicine',
        url: 'https://medlineplus.gov/ency/article/000443.htm',
        year: 2023,
      },
      {
        title: 'Osteoporosis',
        publisher: 'National Institute of Arthritis and Musculoskeletal and Skin Diseases',
        url: 'https://www.niams.nih.gov/health-topics/osteoporosis',
        year: 2022,
      },
    ],
  },
  symptoms: {
    en: [
      'Sudden back pain, often after a small strain',
      'Pain that gets worse when you stand or walk and eases when you lie down',
      'Loss of height',
      'A rounded or stooped upper back',
      'Tenderness over one spot on the spine',
    ],
    es: [
      'Dolor de espalda repentino, a menudo tras un esfuerzo pequeño',
      'Dolor que empeora al estar de pie o caminar y mejora al acostarse',
      'Pérdida de estatura',
      'Espalda alta curvada o encorvada',
      'Dolor al tocar un punto de la columna',
    ],
  },
  bodyAreas: ['upper-back', 'lower-back'],
  icd10Codes: ['M80.08XA', 'M48.54XA', 'M48.56XA'],
  sections: [
    {
      aspect: 'overview',
      heading: {
        en: 'What is a vertebral compression fracture?',
        es: '¿Qué es una fractura vertebral por compresión?',
      },
      body: {
        en: `Your spine is a stack of bones called vertebrae. A compression fracture happens when one of these bones cracks and collapses, like a box that gets crushed. The front part often gets shorter, so the spine tips forward.

Weak bones from osteoporosis (bone thinning) are the most common reason. The break may happen with a cough, a twist, or a light lift. Some people feel sharp pain. Others feel nothing and find out years later. Many fractures heal in about two to three months.`,
        es: `La columna es una fila de huesos llamados vértebras. Una fractura por compresión ocurre cuando una de ellas se agrieta y se aplasta, como una caja que se hunde. La parte de adelante suele quedar más baja, y la columna se inclina hacia adelante.

Los huesos débiles por osteoporosis (pérdida de hueso) son la razón más común. La fractura puede ocurrir al toser, girar o levantar algo ligero. Algunas personas sienten un dolor agudo. Otras no sienten nada y se enteran años después. Muchas fracturas sanan en unos dos o tres meses.`,
      },
    },
    {
      aspect: 'symptoms',
      heading: { en: 'What you may notice', es: 'Lo que puede notar' },
      body: {
        en: `A new fracture can cause:

- Sudden, sharp pain in the middle or lower back
- Pain that grows when you stand, walk, or bend
- Relief when you lie on your back
- A tender spot over the bone
- Muscle spasm

Over time, or after more than one fracture, you may notice:

- You are shorter, or your clothes fit in a new way
- Your upper back is rounded
- You feel full fast or get short of breath, because there is less room in the chest and belly`,
        es: `Una fractura nueva puede causar:

- Dolor repentino y agudo en la mitad o la parte baja de la espalda
- Dolor que aumenta al estar de pie, caminar o agacharse
- Alivio al acostarse boca arriba
- Un punto sensible sobre el hueso
- Espasmo muscular

Con el tiempo, o después de varias fracturas, puede notar que:

- Mide menos o la ropa le queda distinta
- Tiene la espalda alta curvada
- Se llena pronto al comer o le falta el aire, porque hay menos espacio en el pecho y el abdomen`,
      },
    },
    {
      aspect: 'causes',
      heading: { en: 'Why bones break this way', es: 'Por qué se rompen así los huesos' },
      body: {
        en: `The main causes are:

- **Osteoporosis**, most often in women after menopause and in older adults
- **A hard fall or crash**, even with strong bones
- **Cancer** that starts in or spreads to bone

Your risk is higher if you:

- Have already had one of these fractures
- Take steroid pills for a long time
- Smoke, or drink a lot of alcohol
- Have low body weight, or do not get much exercise
- Get too little calcium or vitamin D
- Have a parent who broke a hip`,
        es: `Las causas principales son:

- **Osteoporosis**, sobre todo en mujeres después de la menopausia y en adultos mayores
- **Una caída fuerte o un choque**, aun con huesos fuertes
- **Cáncer** que empieza en el hueso o llega a él

Su riesgo es mayor si usted:

- Ya ha tenido una de estas fracturas
- Toma pastillas de esteroides por mucho tiempo
- Fuma o bebe mucho alcohol
- Tiene bajo peso o hace poco ejercicio
- Recibe poco calcio o vitamina D
- Tiene un padre o una madre que se rompió la cadera`,
      },
    },
    {
      aspect: 'diagnosis',
      heading: { en: 'How it is diagnosed', es: 'Cómo se diagnostica' },
      body: {
        en: `Your doctor will ask how the pain began, measure your height, and press along your spine. Your strength and feeling will be checked too. Tests may include:

- **X-ray**, to see the shape of the bones
- **MRI**, to tell a new fracture from an old one, and to look for cancer or infection
- **CT scan**, to see the bone in detail
- **DXA scan**, a low-dose X-ray that measures how strong your bones are
- **Blood tests**, to look for causes of weak bone`,
        es: `Su médico le preguntará cómo empezó el dolor, le medirá la estatura y presionará a lo largo de la columna. También le revisará la fuerza y la sensibilidad. Las pruebas pueden incluir:

- **Radiografía**, para ver la forma de los huesos
- **Resonancia magnética**, para distinguir una fractura nueva de una antigua y buscar cáncer o infección
- **Tomografía**, para ver el hueso en detalle
- **Densitometría ósea (DXA)**, una radiografía de dosis baja que mide qué tan fuertes son sus huesos
- **Análisis de sangre**, para buscar causas de hueso débil`,
      },
    },
    {
      aspect: 'treatments',
      heading: { en: 'Treatments that may help', es: 'Tratamientos que pueden ayudar' },
      body: {
        en: `Many people heal with time and simple care:

- [Non-opioid medicines](treatments/non-opioid-medicines) for pain. An opioid may be used for a short time. It can cause sleepiness, constipation, and falls.
- A back brace, for a while
- [Physical therapy](treatments/physical-therapy), to move with care and build strength
- Treatment for weak bones, to lower the risk of another fracture

If pain is severe and does not ease, your doctor may discuss [kyphoplasty](treatments/kyphoplasty). A balloon makes space in the bone, and bone cement holds it. It may ease pain, though studies do not all agree. Risks include cement leaks, infection, and nerve harm. Other bones may break later.`,
        es: `Muchas personas sanan con tiempo y cuidados sencillos:

- [Medicamentos no opioides](treatments/non-opioid-medicines) para el dolor. Un opioide puede usarse por poco tiempo. Puede causar sueño, estreñimiento y caídas.
- Una faja o corsé, por un tiempo
- [Fisioterapia](treatments/physical-therapy), para moverse con cuidado y ganar fuerza
- Tratamiento para los huesos débiles, para bajar el riesgo de otra fractura

Si el dolor es intenso y no cede, su médico puede hablarle de la [cifoplastia](treatments/kyphoplasty). Un globo abre espacio en el hueso y un cemento óseo lo sostiene. Puede aliviar el dolor, aunque no todos los estudios coinciden. Los riesgos incluyen fuga de cemento, infección y daño a un nervio. Otros huesos pueden romperse después.`,
      },
    },
    {
      aspect: 'self-care',
      heading: { en: 'Healing and preventing the next one', es: 'Sanar y evitar otra fractura' },
      body: {
        en: `Take it easy at first, but do not stay in bed for long. Lying still too much weakens bones and muscles.

- **Walk a little** each day, as your doctor allows.
- **Do not bend or twist** to lift things. Ask for help.
- **Get enough calcium and vitamin D** from food or pills. Ask how much you need.
- **Take bone medicine** as prescribed.
- **Do not smoke,** and limit alcohol.
- **Prevent falls.** Add grab bars, remove loose rugs, wear firm shoes, and have your eyes checked.
- **Practice balance,** such as with tai chi, once you heal.`,
        es: `Al principio tome las cosas con calma, pero no se quede mucho tiempo en cama. Estar demasiado quieto debilita los huesos y los músculos.

- **Camine un poco** cada día, según lo permita su médico.
- **No se doble ni gire** para levantar cosas. Pida ayuda.
- **Reciba suficiente calcio y vitamina D** con alimentos o pastillas. Pregunte cuánto necesita.
- **Tome la medicina para los huesos** como se la recetaron.
- **No fume** y limite el alcohol.
- **Evite caídas.** Ponga barras de apoyo, quite alfombras sueltas, use zapatos firmes y revísese la vista.
- **Practique el equilibrio,** por ejemplo con taichí, cuando haya sanado.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to see a doctor', es: 'Cuándo ver a un médico' },
      body: {
        en: `See a doctor within a day or two if you have sudden back pain and:

- You are over 50, or know that you have weak bones
- You take steroid pills
- You have had cancer
- You fell, even if it was a small fall

Call your care team if pain does not ease after a few weeks, or if you have a new spot of pain. Also call if you are getting shorter, have fever, lose weight without trying, or cannot do daily tasks.`,
        es: `Consulte a un médico en uno o dos días si tiene dolor de espalda repentino y:

- Tiene más de 50 años o sabe que sus huesos son débiles
- Toma pastillas de esteroides
- Ha tenido cáncer
- Se cayó, aunque haya sido una caída pequeña

Llame a su equipo médico si el dolor no cede tras unas semanas o si aparece en otro lugar. Llame también si está perdiendo estatura, tiene fiebre, baja de peso sin querer o no puede hacer sus tareas diarias.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911', es: 'Llame al 911' },
        text: {
          en: 'Call 911 after a hard fall or crash with back or neck pain. Lie still until help comes. Call 911 for new leg weakness, a numb groin, or loss of bladder or bowel control. Call 911 for chest pain, trouble breathing, or sudden tearing pain in the back or belly.',
          es: 'Llame al 911 después de una caída fuerte o un choque con dolor de espalda o cuello. No se mueva hasta que llegue la ayuda. Llame al 911 si tiene debilidad nueva en las piernas, la ingle dormida o pérdida del control de la vejiga o del intestino. Llame al 911 si tiene dolor en el pecho, dificultad para respirar o un dolor repentino y desgarrador en la espalda o el abdomen.',
        },
      },
    },
  ],
  relatedConditions: ['cancer-pain', 'spinal-stenosis', 'facet-joint-arthritis'],
}
