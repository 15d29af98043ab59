// Sample condition: spinal stenosis, in English and Spanish.
import type { SeedCondition } from '../types.ts'

export const spinalStenosis: SeedCondition = {
  slug: 'spinal-stenosis',
  name: { en: 'Spinal stenosis', es: 'Estenosis espinal' },
  alternateNames: {
    en: ['Narrowing of the spine', 'Lumbar stenosis', 'Cervical stenosis', 'Neurogenic claudication'],
    es: [
      'Estrechamiento de la columna',
      'Estenosis lumbar',
      'Estenosis cervical',
      'Claudicación neurogénica',
    ],
  },
  summary: {
    en: 'Spinal stenosis is a narrowing inside the spine that can squeeze nerves. Learn why walking may hurt, and what may ease the pain.',
    es: 'La estenosis espinal es un estrechamiento dentro de la columna que puede comprimir los nervios. Sepa por qué duele y qué puede ayudar.',
  },
  seo: {
    title: {
      en: 'Spinal stenosis: symptoms, causes, and treatment',
      es: 'Estenosis espinal: síntomas, causas y tratamiento',
    },
    description: {
      en: 'Spinal stenosis can cause leg pain when you walk or stand. Learn about symptoms, causes, tests, treatments, and when to get help fast.',
      es: 'La estenosis espinal puede causar dolor de piernas al caminar o estar de pie. Conozca síntomas, causas, pruebas y tratamientos.',
    },
  },
  review: {
    medicalReviewer: 'thomas-lindqvist',
    sources: [
      {
        title: 'Spinal Stenosis: Symptoms, Causes, and Risk Factors',
        publisher: 'National Institute of Arthritis and Musculoskeletal and Skin Diseases',
        url: 'https://www.niams.nih.gov/health-topics/spinal-stenosis/basics/symptoms-causes',
        year: 2023,
      },
      {
        title: 'Spinal Stenosis',
        publisher: 'MedlinePlus, National Library of Medicine',
        url: 'https://medlineplus.gov/spinalstenosis.html',
        year: 2023,
      },
    ],
  },
  symptoms: {
    en: [
      'Pain, cramps, or heavy legs when you walk or stand',
      'Relief when you sit or lean forward',
      'Lower back or neck pain',
      'Numbness or tingling in the legs, feet, arms, or hands',
      'Weak legs, clumsy hands, or poor balance',
    ],
    es: [
      'Dolor, calambres o pesadez en las piernas al caminar o estar de pie',
      'Alivio al sentarse o inclinarse hacia adelante',
      'Dolor de espalda baja o de cuello',
      'Adormecimiento u hormigueo en piernas, pies, brazos o manos',
      'Piernas débiles, manos torpes o mal equilibrio',
    ],
  },
  bodyAreas: ['lower-back', 'neck', 'leg-and-foot', 'arm-and-hand'],
  icd10Codes: ['M48.00', 'M48.02', 'M48.061', 'M48.062'],
  sections: [
    {
      aspect: 'overview',
      heading: { en: 'What is spinal stenosis?', es: '¿Qué es la estenosis espinal?' },
      body: {
        en: `Your spine has a tunnel that holds the spinal cord and nerves. Spinal stenosis means that this tunnel, or the small openings where nerves leave it, has become narrow. The tight space can squeeze nerves.

It is most common in the lower back and the neck, and in people over 50. It tends to come on slowly. Some people have a narrow spine on a scan and feel nothing at all. Others have pain, numbness, or weakness. Many do well for years without surgery.`,
        es: `La columna tiene un túnel que contiene la médula espinal y los nervios. Estenosis espinal significa que este túnel, o las pequeñas aberturas por donde salen los nervios, se ha vuelto estrecho. La falta de espacio puede comprimir los nervios.

Es más común en la espalda baja y el cuello, y en personas mayores de 50 años. Suele aparecer poco a poco. Algunas personas tienen la columna estrecha en una imagen y no sienten nada. Otras tienen dolor, adormecimiento o debilidad. Muchas están bien por años sin cirugía.`,
      },
    },
    {
      aspect: 'symptoms',
      heading: { en: 'What you may notice', es: 'Lo que puede notar' },
      body: {
        en: `**In the lower back,** you may have:

- Pain, cramps, or heavy legs when you stand or walk
- Relief when you sit or lean forward, such as on a shopping cart
- Numbness, tingling, or weakness in the legs or feet

Doctors call leg pain with walking "neurogenic claudication."

**In the neck,** you may have:

- Neck pain
- Numb or tingling arms and hands
- Clumsy hands, such as trouble with buttons
- Stiff legs or poor balance

Signs in the neck can mean that the spinal cord is squeezed, so have them checked soon.`,
        es: `**En la espalda baja,** usted puede tener:

- Dolor, calambres o pesadez en las piernas al estar de pie o caminar
- Alivio al sentarse o inclinarse, por ejemplo sobre un carrito de compras
- Adormecimiento, hormigueo o debilidad en las piernas o los pies

Los médicos llaman "claudicación neurogénica" al dolor de piernas al caminar.

**En el cuello,** usted puede tener:

- Dolor de cuello
- Brazos y manos dormidos o con hormigueo
- Manos torpes, por ejemplo al abrochar botones
- Piernas rígidas o mal equilibrio

Las señales en el cuello pueden indicar presión sobre la médula espinal, así que hágase revisar pronto.`,
      },
    },
    {
      aspect: 'causes',
      heading: { en: 'What causes it', es: 'Qué la causa' },
      body: {
        en: `Changes from aging are the main cause. Over the years:

- Joints wear down and grow bone spurs (extra bits of bone). See [facet joint arthritis](conditions/facet-joint-arthritis).
- Discs dry out, bulge, or [herniate](conditions/herniated-disc)
- Bands of tissue called ligaments get thick

Other causes are:

- A narrow spine from birth
- A spine bone that slips forward
- An injury or past surgery
- Bone diseases or tumors, which are less common`,
        es: `Los cambios de la edad son la causa principal. Con los años:

- Las articulaciones se desgastan y forman espolones (trozos extra de hueso). Vea [artritis facetaria](conditions/facet-joint-arthritis).
- Los discos se secan, se abomban o se [hernian](conditions/herniated-disc)
- Las bandas de tejido llamadas ligamentos se engruesan

Otras causas son:

- Una columna estrecha de nacimiento
- Una vértebra que se desliza hacia adelante
- Una lesión o una cirugía anterior
- Enfermedades de los huesos o tumores, que son menos comunes`,
      },
    },
    {
      aspect: 'diagnosis',
      heading: { en: 'How it is diagnosed', es: 'Cómo se diagnostica' },
      body: {
        en: `Your doctor will ask when your legs or arms hurt and what brings relief. You will have an exam of your strength, reflexes, feeling, walk, and balance. Poor blood flow in the legs can feel much the same, so your doctor may check your pulses.

Tests may include:

- **MRI**, which shows nerves and tight spots
- **CT scan**, at times with dye, if you cannot have an MRI
- **X-rays**, to see bones and how they line up
- **Nerve tests**, to look for other nerve problems`,
        es: `Su médico le preguntará cuándo le duelen las piernas o los brazos y qué le alivia. Le revisará la fuerza, los reflejos, la sensibilidad, la marcha y el equilibrio. La mala circulación en las piernas puede sentirse parecido, así que quizás le tome los pulsos.

Las pruebas pueden incluir:

- **Resonancia magnética**, que muestra los nervios y las zonas estrechas
- **Tomografía**, a veces con contraste, si no puede hacerse una resonancia
- **Radiografías**, para ver los huesos y su alineación
- **Pruebas de los nervios**, para buscar otros problemas nerviosos`,
      },
    },
    {
      aspect: 'treatments',
      heading: { en: 'Treatments that may help', es: 'Tratamientos que pueden ayudar' },
      body: {
        en: `Care depends on how much the pain limits you.

- [Physical therapy](treatments/physical-therapy), often with exercises that bend the spine forward
- [Non-opioid medicines](treatments/non-opioid-medicines). Each has side effects, so ask which suit your health.
- [Epidural steroid injections](treatments/epidural-steroid-injections). They may ease leg pain for a short time, and studies are mixed. Rare risks are infection, bleeding, and nerve harm.
- [Spinal cord stimulation](treatments/spinal-cord-stimulation), for some people with lasting nerve pain
- Surgery to make room for nerves. It can improve walking, but it has risks and does not help all people.

Pressure on the spinal cord in the neck may need surgery sooner.`,
        es: `La atención depende de cuánto le limita el dolor.

- [Fisioterapia](treatments/physical-therapy), a menudo con ejercicios que inclinan la columna hacia adelante
- [Medicamentos no opioides](treatments/non-opioid-medicines). Cada uno tiene efectos secundarios, así que pregunte cuáles convienen a su salud.
- [Inyecciones epidurales de esteroides](treatments/epidural-steroid-injections). Pueden aliviar la pierna por poco tiempo y los estudios no coinciden. Los riesgos raros son infección, sangrado y daño a un nervio.
- [Estimulación de la médula espinal](treatments/spinal-cord-stimulation), para algunas personas con dolor de nervio duradero
- Cirugía para dar espacio a los nervios. Puede mejorar la marcha, pero tiene riesgos y no ayuda a todos.

La presión sobre la médula en el cuello puede requerir cirugía más pronto.`,
      },
    },
    {
      aspect: 'living-with',
      heading: { en: 'Staying active with stenosis', es: 'Mantenerse activo con estenosis' },
      body: {
        en: `You can stay active. Choose moves that open up the spine:

- **Ride a bike.** A stationary bike lets you lean forward.
- **Walk with support.** A cane, a walker, or a cart can help you go farther.
- **Rest before it hurts.** Sit for a moment, then walk on.
- **Build your core.** Strong belly and hip muscles help hold up your spine.
- **Keep a healthy weight** to take load off your back.
- **Prevent falls.** Clear rugs and cords, and use good light.
- **Raise your knees** with a pillow when you lie on your back.`,
        es: `Usted puede mantenerse activo. Elija movimientos que abran la columna:

- **Use la bicicleta.** La bicicleta fija le permite inclinarse hacia adelante.
- **Camine con apoyo.** Un bastón, un andador o un carrito puede ayudarle a llegar más lejos.
- **Descanse antes de que duela.** Siéntese un momento y luego siga.
- **Fortalezca el centro del cuerpo.** Los músculos fuertes del abdomen y la cadera sostienen la columna.
- **Mantenga un peso saludable** para quitarle carga a su espalda.
- **Evite caídas.** Quite alfombras y cables, y use buena luz.
- **Eleve las rodillas** con una almohada cuando se acueste boca arriba.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to see a doctor', es: 'Cuándo ver a un médico' },
      body: {
        en: `Make a visit if leg, arm, back, or neck pain lasts for weeks or limits how far you can walk. Call soon if:

- Numbness or weakness is new or spreading
- Your hands feel clumsy, or you drop things
- Your balance is off, or you fall
- You need to sit more often than before
- Your medicine no longer helps

These changes do not always mean an emergency. They do mean that your nerves need a fresh check.`,
        es: `Pida una cita si el dolor de pierna, brazo, espalda o cuello dura semanas o limita cuánto puede caminar. Llame pronto si:

- El adormecimiento o la debilidad es nuevo o se extiende
- Siente las manos torpes o se le caen las cosas
- Pierde el equilibrio o se cae
- Necesita sentarse más seguido que antes
- Su medicamento ya no le ayuda

Estos cambios no siempre son una emergencia. Pero sí significan que deben revisarle los nervios otra vez.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911 or go to the emergency room', es: 'Llame al 911 o vaya a emergencias' },
        text: {
          en: 'Go now if you cannot pass urine, or if you lose control of your bladder or bowels. Go now if you feel numb around the groin or buttocks, or if your arms or legs get weak fast. These can be signs of cauda equina syndrome or a squeezed spinal cord. Fast treatment can prevent lasting harm.',
          es: 'Vaya ya si no puede orinar o si pierde el control de la vejiga o del intestino. Vaya ya si siente adormecida la ingle o las nalgas, o si los brazos o las piernas se debilitan rápido. Pueden ser señales del síndrome de la cola de caballo o de presión sobre la médula espinal. Tratarlo rápido puede evitar un daño permanente.',
        },
      },
    },
  ],
  relatedConditions: ['sciatica', 'herniated-disc', 'facet-joint-arthritis', 'postlaminectomy-syndrome'],
}
