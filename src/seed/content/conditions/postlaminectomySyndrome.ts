// Sample condition: postlaminectomy syndrome (pain that lasts after spine surgery), in English and Spanish.
import type { SeedCondition } from '../types.ts'

export const postlaminectomySyndrome: SeedCondition = {
  slug: 'postlaminectomy-syndrome',
  name: { en: 'Postlaminectomy syndrome', es: 'Síndrome poslaminectomía' },
  alternateNames: {
    en: [
      'Failed back surgery syndrome',
      'FBSS',
      'Persistent spinal pain syndrome',
      'PSPS type 2',
      'Pain after back surgery',
    ],
    es: [
      'Síndrome de cirugía fallida de espalda',
      'Síndrome de espalda fallida',
      'Síndrome de dolor espinal persistente',
      'SDEP tipo 2',
      'Dolor después de una cirugía de espalda',
    ],
  },
  summary: {
    en: 'Back or leg pain that lasts or returns after spine surgery. Learn why it happens, how it is checked, and which treatments may help.',
    es: 'Dolor de espalda o pierna que continúa o regresa después de una cirugía de columna. Sepa por qué ocurre y qué puede ayudar.',
  },
  seo: {
    title: {
      en: 'Postlaminectomy syndrome: pain after back surgery',
      es: 'Síndrome poslaminectomía: dolor tras la cirugía',
    },
    description: {
      en: 'Postlaminectomy syndrome is pain that lasts after spine surgery. Read about symptoms, causes, tests, treatments, and warning signs.',
      es: 'El síndrome poslaminectomía es un dolor que sigue tras una cirugía de columna. Conozca síntomas, causas, pruebas y tratamientos.',
    },
  },
  review: {
    medicalReviewer: 'thomas-lindqvist',
    sources: [
      {
        title: 'Failed back surgery syndrome: current perspectives',
        publisher: 'Journal of Pain Research',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5106227/',
        year: 2016,
      },
      {
        title:
          'Failed back surgery syndrome: terminology, etiology, prevention, evaluation, and management: a narrative review',
        publisher: 'Journal of Yeungnam Medical Science',
        url: 'https://www.e-jyms.org/journal/view.php?number=2844',
        year: 2024,
      },
    ],
  },
  symptoms: {
    en: [
      'Back pain that lasts or returns after surgery',
      'Leg pain that burns, shoots, or tingles',
      'Numbness or weakness in a leg',
      'Stiffness and muscle spasm',
      'Trouble sitting, standing, or sleeping',
    ],
    es: [
      'Dolor de espalda que sigue o regresa tras la cirugía',
      'Dolor en la pierna con ardor, punzadas u hormigueo',
      'Adormecimiento o debilidad en una pierna',
      'Rigidez y espasmos musculares',
      'Dificultad para sentarse, estar de pie o dormir',
    ],
  },
  bodyAreas: ['lower-back', 'neck', 'leg-and-foot'],
  icd10Codes: ['M96.1'],
  sections: [
    {
      aspect: 'overview',
      heading: { en: 'What is postlaminectomy syndrome?', es: '¿Qué es el síndrome poslaminectomía?' },
      body: {
        en: `Postlaminectomy syndrome means back, neck, arm, or leg pain that stays or comes back after spine surgery. A laminectomy is surgery that takes out a small piece of spine bone to make room for nerves. The name is used for pain after other spine surgeries too.

You may also hear "failed back surgery syndrome." That name can sound like blame. It does not mean that you or your surgeon did something wrong. Many doctors now say "persistent spinal pain syndrome." The pain is real, and there are ways to manage it.`,
        es: `El síndrome poslaminectomía es un dolor de espalda, cuello, brazo o pierna que continúa o regresa después de una cirugía de columna. La laminectomía es una operación que quita un pequeño trozo de vértebra para dar espacio a los nervios. El nombre se usa también para el dolor después de otras cirugías de columna.

Quizás oiga decir "síndrome de cirugía fallida de espalda". Ese nombre puede sonar a culpa. No significa que usted o su cirujano hicieran algo mal. Muchos médicos ahora dicen "síndrome de dolor espinal persistente". El dolor es real y hay maneras de manejarlo.`,
      },
    },
    {
      aspect: 'symptoms',
      heading: { en: 'What you may notice', es: 'Lo que puede notar' },
      body: {
        en: `The pain may start soon after surgery. It may also come back after months or years of relief. You may have:

- An ache or sharp pain in your back or neck
- Burning, shooting, or electric pain down a leg or arm
- Tingling, numbness, or weakness
- Stiff or tight muscles
- Pain that makes it hard to sit, stand, walk, or sleep

Pain that lasts can affect your mood and work. Feeling low, angry, or worn out is common. Tell your doctor, because help for mood and sleep is part of pain care.`,
        es: `El dolor puede empezar poco después de la cirugía. También puede regresar tras meses o años de alivio. Usted puede tener:

- Dolor sordo o agudo en la espalda o el cuello
- Ardor, punzadas o descargas que bajan por una pierna o un brazo
- Hormigueo, adormecimiento o debilidad
- Músculos rígidos o tensos
- Dolor que dificulta sentarse, estar de pie, caminar o dormir

Un dolor que dura puede afectar su ánimo y su trabajo. Es común sentir desánimo, enojo o agotamiento. Dígaselo a su médico, porque cuidar el ánimo y el sueño es parte de la atención del dolor.`,
      },
    },
    {
      aspect: 'causes',
      heading: { en: 'Why pain can last after surgery', es: 'Por qué el dolor puede continuar' },
      body: {
        en: `Often there is more than one cause. Some examples:

- A nerve that was hurt before surgery and did not fully heal
- Scar tissue around a nerve
- A new or repeat [herniated disc](conditions/herniated-disc)
- [Spinal stenosis](conditions/spinal-stenosis), a tight space around the nerves
- Sore joints near the surgery site, such as the [facet](conditions/facet-joint-arthritis) or [sacroiliac](conditions/sacroiliac-joint-pain) joints
- Bones that did not fuse (join) after a fusion
- Weak or tight muscles

Smoking, diabetes, stress, and low mood can slow healing and make pain feel worse.`,
        es: `Muchas veces hay más de una causa. Algunos ejemplos:

- Un nervio dañado antes de la cirugía que no sanó del todo
- Tejido cicatricial alrededor de un nervio
- Una [hernia de disco](conditions/herniated-disc) nueva o repetida
- [Estenosis espinal](conditions/spinal-stenosis), un espacio estrecho alrededor de los nervios
- Dolor en articulaciones cercanas, como las [facetarias](conditions/facet-joint-arthritis) o las [sacroilíacas](conditions/sacroiliac-joint-pain)
- Huesos que no se unieron después de una fusión
- Músculos débiles o tensos

Fumar, la diabetes, el estrés y el desánimo pueden retrasar la recuperación y hacer que el dolor se sienta más fuerte.`,
      },
    },
    {
      aspect: 'diagnosis',
      heading: { en: 'How it is diagnosed', es: 'Cómo se diagnostica' },
      body: {
        en: `Your doctor will ask about your pain before and after surgery. Bring your surgery notes and scans if you can. You will have an exam of your strength, feeling, and reflexes.

Tests may include:

- **X-rays**, to see bones, screws, and rods
- **MRI**, a scan that can show discs, nerves, and scar tissue
- **CT scan**, to see if bones have joined
- **Nerve tests**, to see how well nerves carry signals
- **A numbing injection**, to find out if one joint or nerve is the source

Your doctor will also rule out infection and new nerve damage.`,
        es: `Su médico le preguntará cómo era su dolor antes y después de la cirugía. Si puede, lleve el informe de la operación y sus imágenes. Le examinarán la fuerza, la sensibilidad y los reflejos.

Las pruebas pueden incluir:

- **Radiografías**, para ver huesos, tornillos y barras
- **Resonancia magnética**, que puede mostrar discos, nervios y cicatrices
- **Tomografía**, para ver si los huesos se unieron
- **Pruebas de los nervios**, para ver cómo transmiten las señales
- **Una inyección anestésica**, para saber si una articulación o un nervio es el origen

Su médico también descartará una infección o un daño nuevo en los nervios.`,
      },
    },
    {
      aspect: 'treatments',
      heading: { en: 'Treatments that may help', es: 'Tratamientos que pueden ayudar' },
      body: {
        en: `Most people need a mix of care. The goal is less pain and more activity.

- [Physical therapy](treatments/physical-therapy) and [non-opioid medicines](treatments/non-opioid-medicines) come first
- [Epidural steroid injections](treatments/epidural-steroid-injections) may calm a sore nerve for weeks or months. Infection is a rare risk.
- [Radiofrequency ablation](treatments/radiofrequency-ablation) may help sore facet joints
- [Spinal cord stimulation](treatments/spinal-cord-stimulation) may ease leg and back pain. You try it for some days first. Risks include infection and wires that move.
- An [intrathecal pain pump](treatments/intrathecal-pain-pumps) may help when other care has not. It needs surgery and refills.

More surgery helps only in some cases. Relief is often partial, so ask about the risks of each choice.`,
        es: `La mayoría de las personas necesita combinar tratamientos. La meta es tener menos dolor y más actividad.

- Primero, [fisioterapia](treatments/physical-therapy) y [medicamentos no opioides](treatments/non-opioid-medicines)
- Las [inyecciones epidurales de esteroides](treatments/epidural-steroid-injections) pueden calmar un nervio por semanas o meses. La infección es un riesgo raro.
- La [ablación por radiofrecuencia](treatments/radiofrequency-ablation) puede ayudar en las articulaciones facetarias
- La [estimulación de la médula espinal](treatments/spinal-cord-stimulation) puede aliviar la pierna y la espalda. Primero se prueba unos días. Los riesgos incluyen infección y cables que se mueven.
- Una [bomba intratecal](treatments/intrathecal-pain-pumps) puede ayudar cuando lo demás no ha servido. Requiere cirugía y recargas.

Otra cirugía ayuda solo en algunos casos. El alivio suele ser parcial, así que pregunte por los riesgos de cada opción.`,
      },
    },
    {
      aspect: 'living-with',
      heading: { en: 'Living well day to day', es: 'Vivir mejor día a día' },
      body: {
        en: `You can do a lot to support your back:

- **Pace yourself.** Break big tasks into small ones, and rest between them.
- **Move each day.** Walking or water exercise keeps muscles strong.
- **Change position often.** Try not to sit for more than 30 minutes at a time.
- **Stop smoking.** It slows bone and nerve healing.
- **Guard your sleep.** Keep the same bedtime and a dark, quiet room.
- **Care for your mind.** Cognitive behavioral therapy (talk therapy that builds coping skills) can make pain easier to live with.`,
        es: `Usted puede hacer mucho por su espalda:

- **Dosifique su esfuerzo.** Divida las tareas grandes en pequeñas y descanse entre ellas.
- **Muévase cada día.** Caminar o hacer ejercicio en el agua mantiene fuertes los músculos.
- **Cambie de posición.** Trate de no pasar más de 30 minutos seguidos sentado.
- **Deje de fumar.** El tabaco retrasa la recuperación de huesos y nervios.
- **Cuide su sueño.** Acuéstese a la misma hora, en un cuarto oscuro y tranquilo.
- **Cuide su mente.** La terapia cognitivo-conductual (terapia que enseña a manejar el dolor) puede hacerlo más llevadero.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to see a doctor', es: 'Cuándo ver a un médico' },
      body: {
        en: `Make a visit if pain keeps you from work, sleep, or things you enjoy. Call soon if:

- Pain gets worse or changes in kind
- You feel new numbness or tingling
- You need more medicine than before to get by
- You feel hopeless. You can call or text 988 at any time.

Call your surgeon the same day if you have fever, chills, or redness, swelling, or fluid at your scar. These can be signs of infection.`,
        es: `Pida una cita si el dolor le impide trabajar, dormir o hacer lo que disfruta. Llame pronto si:

- El dolor empeora o cambia
- Siente adormecimiento u hormigueo nuevo
- Necesita más medicamento que antes
- Siente que no hay esperanza. Puede llamar o enviar un mensaje de texto al 988 a cualquier hora.

Llame a su cirujano el mismo día si tiene fiebre, escalofríos, o si la cicatriz está roja, hinchada o supura. Pueden ser señales de infección.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911 or go to the emergency room', es: 'Llame al 911 o vaya a emergencias' },
        text: {
          en: 'Go now if you cannot pass urine, or if you lose control of your bladder or bowels. Go now if you feel numb around the groin or buttocks, or if leg weakness is sudden or growing. These can be signs of cauda equina syndrome. Nerves at the base of the spine are squeezed, and fast treatment can prevent lasting harm.',
          es: 'Vaya ya si no puede orinar o si pierde el control de la vejiga o del intestino. Vaya ya si siente adormecida la ingle o las nalgas, o si la debilidad de las piernas es repentina o aumenta. Pueden ser señales del síndrome de la cola de caballo. Los nervios de la base de la columna están comprimidos, y tratarlo rápido puede evitar un daño permanente.',
        },
      },
    },
  ],
  relatedConditions: ['sciatica', 'arachnoiditis', 'spinal-stenosis', 'herniated-disc'],
}
