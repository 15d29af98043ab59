// Sample condition: facet joint arthritis, in English and Spanish.
import type { SeedCondition } from '../types.ts'

export const facetJointArthritis: SeedCondition = {
  slug: 'facet-joint-arthritis',
  name: { en: 'Facet joint arthritis', es: 'Artritis facetaria' },
  alternateNames: {
    en: ['Facet arthropathy', 'Facet syndrome', 'Arthritis of the spine', 'Spondylosis', 'Facet joint pain'],
    es: [
      'Artropatía facetaria',
      'Síndrome facetario',
      'Artritis de la columna',
      'Espondilosis',
      'Dolor de las facetas',
    ],
  },
  summary: {
    en: 'Facet joint arthritis is wear in the small joints of the spine. It can make the back or neck stiff and sore. Learn what may help.',
    es: 'La artritis facetaria es el desgaste de las pequeñas articulaciones de la columna. Puede causar rigidez y dolor. Sepa qué puede ayudar.',
  },
  seo: {
    title: {
      en: 'Facet joint arthritis: symptoms, causes, treatment',
      es: 'Artritis facetaria: síntomas, causas y tratamiento',
    },
    description: {
      en: 'Facet joint arthritis can cause stiff, aching back or neck pain. Learn about symptoms, causes, tests, treatments, and when to get help.',
      es: 'La artritis facetaria puede causar rigidez y dolor de espalda o cuello. Conozca síntomas, causas, pruebas y tratamientos.',
    },
  },
  review: {
    medicalReviewer: 'elena-marquez',
    sources: [
      {
        title: 'Facet Arthropathy',
        publisher: 'Cleveland Clinic',
        url: 'https://my.clevelandclinic.org/health/diseases/facet-arthropathy',
        year: 2025,
      },
      {
        title: 'Osteoarthritis of the spine: the facet joints',
        publisher: 'Nature Reviews Rheumatology',
        url: 'https://doi.org/10.1038/nrrheum.2012.199',
        year: 2013,
      },
    ],
  },
  symptoms: {
    en: [
      'Aching pain in the lower back or neck',
      'Stiffness, often worse in the morning or after rest',
      'Pain when you lean back, twist, or stand for long',
      'Pain that spreads to the buttock, thigh, shoulder, or head',
      'Tender spots beside the spine',
    ],
    es: [
      'Dolor sordo en la espalda baja o el cuello',
      'Rigidez, a menudo peor en la mañana o después de descansar',
      'Dolor al inclinarse hacia atrás, girar o estar mucho tiempo de pie',
      'Dolor que se extiende a la nalga, el muslo, el hombro o la cabeza',
      'Zonas sensibles al lado de la columna',
    ],
  },
  bodyAreas: ['lower-back', 'neck', 'upper-back'],
  icd10Codes: ['M47.812', 'M47.816', 'M47.817'],
  sections: [
    {
      aspect: 'overview',
      heading: { en: 'What is facet joint arthritis?', es: '¿Qué es la artritis facetaria?' },
      body: {
        en: `Facet joints are small joints at the back of your spine. There is a pair at each level. They guide how you bend and twist. Smooth tissue called cartilage lets them glide.

With arthritis, the cartilage wears thin. The joint can swell, get stiff, and grow bone spurs (extra bits of bone). Nerves around the joint then send pain signals.

It is common as people age. Many people have worn facet joints on a scan and no pain at all. When it does hurt, care aims to ease pain and help you move.`,
        es: `Las articulaciones facetarias son pequeñas y están en la parte de atrás de la columna. Hay un par en cada nivel. Guían los movimientos al doblarse y girar. Un tejido liso llamado cartílago les permite deslizarse.

Con la artritis, el cartílago se adelgaza. La articulación puede inflamarse, ponerse rígida y formar espolones (trozos extra de hueso). Los nervios que la rodean envían entonces señales de dolor.

Es común con la edad. Muchas personas tienen facetas gastadas en una imagen y ningún dolor. Cuando duele, la atención busca aliviar y ayudarle a moverse.`,
      },
    },
    {
      aspect: 'symptoms',
      heading: { en: 'What you may notice', es: 'Lo que puede notar' },
      body: {
        en: `The pain is often dull and deep, on one or both sides of the spine. It may:

- Feel worse when you lean back, twist, or stand for long
- Feel better when you sit, bend forward, or lie down
- Come with stiffness in the morning or after you rest

**In the lower back,** it can spread to the buttock, hip, or thigh. It does not often go below the knee.

**In the neck,** it can spread to the shoulder, upper back, or head. Some people get headaches.

Tingling, numbness, or weakness may mean that a nerve is pinched too.`,
        es: `El dolor suele ser sordo y profundo, a uno o ambos lados de la columna. Puede:

- Empeorar al inclinarse hacia atrás, girar o estar mucho tiempo de pie
- Mejorar al sentarse, inclinarse hacia adelante o acostarse
- Venir con rigidez en la mañana o después de descansar

**En la espalda baja,** puede extenderse a la nalga, la cadera o el muslo. No suele pasar de la rodilla.

**En el cuello,** puede extenderse al hombro, la espalda alta o la cabeza. Algunas personas tienen dolor de cabeza.

El hormigueo, el adormecimiento o la debilidad puede indicar que también hay un nervio comprimido.`,
      },
    },
    {
      aspect: 'causes',
      heading: { en: 'What causes it', es: 'Qué la causa' },
      body: {
        en: `Wear over many years is the main cause. As discs lose height with age, facet joints carry more load. Other things add to the strain:

- Age, mostly over 50
- Extra body weight
- An old injury, such as whiplash from a car crash
- Jobs or sports with much bending, twisting, or lifting
- A spine that curves to the side, or a bone that slips
- Other joint diseases, such as rheumatoid arthritis
- Family history

Arthritis in these joints can also narrow the space for nerves. That is called [spinal stenosis](conditions/spinal-stenosis).`,
        es: `El desgaste de muchos años es la causa principal. Cuando los discos pierden altura con la edad, las facetas cargan más peso. Otras cosas aumentan el esfuerzo:

- La edad, sobre todo después de los 50 años
- El sobrepeso
- Una lesión antigua, como el latigazo de un choque
- Trabajos o deportes en los que se dobla, gira o levanta mucho
- Una columna curvada hacia un lado o una vértebra que se desliza
- Otras enfermedades, como la artritis reumatoide
- Los antecedentes familiares

La artritis de estas articulaciones también puede reducir el espacio de los nervios. Eso se llama [estenosis espinal](conditions/spinal-stenosis).`,
      },
    },
    {
      aspect: 'diagnosis',
      heading: { en: 'How it is diagnosed', es: 'Cómo se diagnostica' },
      body: {
        en: `Your doctor will ask what sets off the pain and will watch you bend and twist. X-rays, CT scans, or an MRI can show worn joints. But a scan cannot prove that the joint is what hurts.

To find out, your doctor may offer a [medial branch block](treatments/medial-branch-blocks). This is a test. A small amount of numbing medicine is placed by the tiny nerves that serve the joint.

- If your pain drops a lot for a few hours, the joint is a likely source.
- If it does not, your doctor will look for another cause.

The test is often done twice.`,
        es: `Su médico le preguntará qué despierta el dolor y observará cómo se dobla y gira. Las radiografías, la tomografía o la resonancia pueden mostrar facetas gastadas. Pero una imagen no demuestra que la articulación sea lo que duele.

Para averiguarlo, su médico puede ofrecerle un [bloqueo de la rama medial](treatments/medial-branch-blocks). Es una prueba. Se pone un poco de anestésico junto a los pequeños nervios de la articulación.

- Si el dolor baja mucho por unas horas, la articulación es un origen probable.
- Si no baja, su médico buscará otra causa.

La prueba suele hacerse dos veces.`,
      },
    },
    {
      aspect: 'treatments',
      heading: { en: 'Treatments that may help', es: 'Tratamientos que pueden ayudar' },
      body: {
        en: `Most people start with simple care:

- [Physical therapy](treatments/physical-therapy) for strength and range of motion
- [Non-opioid medicines](treatments/non-opioid-medicines). Some can bother the stomach, kidneys, or heart.

If pain stays and the test block helps, you may talk about:

- [Radiofrequency ablation](treatments/radiofrequency-ablation). Heat from a needle quiets the small nerves. Relief may last for months, up to a year or more. The nerves can grow back, and so can the pain. Soreness is common. Infection, numb skin, and nerve harm are less so.

Surgery is seldom used for facet pain alone.`,
        es: `La mayoría empieza con cuidados sencillos:

- [Fisioterapia](treatments/physical-therapy) para la fuerza y el movimiento
- [Medicamentos no opioides](treatments/non-opioid-medicines). Algunos pueden afectar el estómago, los riñones o el corazón.

Si el dolor sigue y el bloqueo de prueba ayuda, pueden hablar de:

- [Ablación por radiofrecuencia](treatments/radiofrequency-ablation). El calor de una aguja calma los nervios pequeños. El alivio puede durar meses, hasta un año o más. Los nervios pueden volver a crecer, y con ellos el dolor. La molestia después es común. La infección, la piel dormida y el daño a un nervio lo son menos.

La cirugía rara vez se usa solo para el dolor facetario.`,
      },
    },
    {
      aspect: 'self-care',
      heading: { en: 'What you can do at home', es: 'Lo que puede hacer en casa' },
      body: {
        en: `Joints like to move. Try these steps:

- **Walk, swim, or bike** most days. Start small, and add a little each week.
- **Stretch** your hips, back, and neck with slow moves.
- **Build your core.** Strong belly and back muscles take load off the joints.
- **Use heat** to loosen stiffness, or cold after a busy day.
- **Mind your posture.** Change position often, and raise screens to eye level.
- **Keep a healthy weight.**
- **Sleep** on your side or back, with a pillow to support your knees or neck.`,
        es: `A las articulaciones les gusta moverse. Pruebe estos pasos:

- **Camine, nade o use la bicicleta** casi todos los días. Empiece con poco y aumente cada semana.
- **Estire** la cadera, la espalda y el cuello con movimientos lentos.
- **Fortalezca el centro del cuerpo.** Los músculos fuertes quitan carga a las articulaciones.
- **Use calor** para aflojar la rigidez, o frío después de un día activo.
- **Cuide su postura.** Cambie de posición seguido y suba las pantallas a la altura de los ojos.
- **Mantenga un peso saludable.**
- **Duerma** de lado o boca arriba, con una almohada que apoye las rodillas o el cuello.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to see a doctor', es: 'Cuándo ver a un médico' },
      body: {
        en: `Make a visit if back or neck pain lasts more than a few weeks or keeps coming back. Call soon if:

- Pain travels down an arm or below the knee
- You feel tingling, numbness, or weakness
- Pain wakes you at night and does not ease when you change position
- You have fever, weight loss, or a past cancer
- Pain began after a fall or crash
- You take pain pills most days and still hurt

After any procedure, call the same day for fever, redness, or drainage where the needle went in.`,
        es: `Pida una cita si el dolor de espalda o cuello dura más de unas semanas o regresa una y otra vez. Llame pronto si:

- El dolor baja por un brazo o más allá de la rodilla
- Siente hormigueo, adormecimiento o debilidad
- El dolor le despierta de noche y no cede al cambiar de posición
- Tiene fiebre, pérdida de peso o ha tenido cáncer
- El dolor empezó después de una caída o un choque
- Toma analgésicos casi todos los días y le sigue doliendo

Después de un procedimiento, llame el mismo día si tiene fiebre o si el sitio de la aguja está rojo o supura.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911 or go to the emergency room', es: 'Llame al 911 o vaya a emergencias' },
        text: {
          en: 'Go now if you cannot pass urine, or if you lose control of your bladder or bowels. Go now if you feel numb around the groin, or if your arms or legs get weak fast. Call 911 for a sudden, very bad headache, or for neck or back pain with chest pain.',
          es: 'Vaya ya si no puede orinar o si pierde el control de la vejiga o del intestino. Vaya ya si siente adormecida la ingle, o si los brazos o las piernas se debilitan rápido. Llame al 911 si tiene un dolor de cabeza repentino y muy fuerte, o dolor de cuello o espalda con dolor en el pecho.',
        },
      },
    },
  ],
  relatedConditions: [
    'spinal-stenosis',
    'sacroiliac-joint-pain',
    'myofascial-pain-syndrome',
    'herniated-disc',
  ],
}
