// Sample condition: arachnoiditis (inflamed lining around spinal nerves), in English and Spanish.
import type { SeedCondition } from '../types.ts'

export const arachnoiditis: SeedCondition = {
  slug: 'arachnoiditis',
  name: { en: 'Arachnoiditis', es: 'Aracnoiditis' },
  alternateNames: {
    en: ['Adhesive arachnoiditis', 'Spinal arachnoiditis', 'Lumbar arachnoiditis'],
    es: ['Aracnoiditis adhesiva', 'Aracnoiditis espinal', 'Aracnoiditis lumbar'],
  },
  summary: {
    en: 'Arachnoiditis is a rare cause of nerve pain. Swelling and scars form in the lining around spinal nerves. Learn the signs and care options.',
    es: 'La aracnoiditis es una causa rara de dolor de nervios. La membrana que rodea los nervios espinales se inflama y cicatriza.',
  },
  seo: {
    title: {
      en: 'Arachnoiditis: symptoms, causes, and treatment options',
      es: 'Aracnoiditis: síntomas, causas y tratamientos',
    },
    description: {
      en: 'Arachnoiditis is swelling and scarring of the lining around spinal nerves. Learn about symptoms, causes, tests, and ways to manage it.',
      es: 'La aracnoiditis es la inflamación y cicatrización de la membrana que cubre los nervios espinales. Conozca síntomas y tratamientos.',
    },
  },
  review: {
    medicalReviewer: 'elena-marquez',
    sources: [
      {
        title: 'Arachnoiditis',
        publisher: 'National Institute of Neurological Disorders and Stroke',
        url: 'https://www.ninds.nih.gov/health-information/disorders/arachnoiditis',
        year: 2024,
      },
      {
        title: 'Arachnoiditis',
        publisher: 'Cleveland Clinic',
        url: 'https://my.clevelandclinic.org/health/diseases/12062-arachnoiditis',
        year: 2022,
      },
    ],
  },
  symptoms: {
    en: [
      'Burning or stinging pain in the lower back and legs',
      'Tingling, numbness, or weakness in the legs',
      'Odd feelings, like insects crawling or water trickling on the skin',
      'Muscle cramps, spasms, or twitching',
      'Bladder, bowel, or sexual problems',
    ],
    es: [
      'Ardor o dolor punzante en la espalda baja y las piernas',
      'Hormigueo, adormecimiento o debilidad en las piernas',
      'Sensaciones extrañas, como insectos o gotas de agua sobre la piel',
      'Calambres, espasmos o sacudidas musculares',
      'Problemas de vejiga, intestino o función sexual',
    ],
  },
  bodyAreas: ['lower-back', 'leg-and-foot', 'pelvis'],
  icd10Codes: ['G03.9'],
  sections: [
    {
      aspect: 'overview',
      heading: { en: 'What is arachnoiditis?', es: '¿Qué es la aracnoiditis?' },
      body: {
        en: `Three thin layers cover your spinal cord and nerves. The middle one is called the arachnoid. In arachnoiditis, this layer gets swollen and irritated. Over time, scar tissue can form. The scars can make nerves stick together, so they do not work as they should. When that happens, doctors call it adhesive arachnoiditis.

The condition is rare. It most often affects nerves to the lower back and legs. In some people it stays the same for years. In others it gets worse. Care aims to ease pain and keep you moving.`,
        es: `Tres capas delgadas cubren la médula espinal y los nervios. La capa del medio se llama aracnoides. En la aracnoiditis, esta capa se inflama y se irrita. Con el tiempo se puede formar tejido cicatricial. Las cicatrices pueden pegar los nervios entre sí, y entonces no funcionan bien. Cuando eso sucede, se llama aracnoiditis adhesiva.

Esta enfermedad es rara. Afecta sobre todo a los nervios de la espalda baja y las piernas. En algunas personas sigue igual por años. En otras empeora. El tratamiento busca aliviar el dolor y ayudarle a mantenerse activo.`,
      },
    },
    {
      aspect: 'symptoms',
      heading: { en: 'What you may notice', es: 'Lo que puede notar' },
      body: {
        en: `No two people feel it the same way. Pain is the most common sign. You may have:

- Burning, stinging, or electric pain in the back, buttocks, or legs
- Tingling, numbness, or weakness in the legs
- A feeling of insects crawling, or water running, on your skin
- Cramps, spasms, or twitching
- Trouble with your bladder, bowels, or sex life
- Pain when you sit for a long time

Pain may be there even at rest. It can make work and daily life hard.`,
        es: `No hay dos personas que la sientan igual. El dolor es la señal más común. Usted puede tener:

- Ardor, punzadas o descargas en la espalda, las nalgas o las piernas
- Hormigueo, adormecimiento o debilidad en las piernas
- Sensación de insectos o de agua sobre la piel
- Calambres, espasmos o sacudidas
- Problemas de vejiga, de intestino o de la vida sexual
- Dolor al pasar mucho tiempo sentado

El dolor puede estar presente aun en reposo. Puede hacer difíciles el trabajo y la vida diaria.`,
      },
    },
    {
      aspect: 'causes',
      heading: { en: 'What can cause it', es: 'Qué puede causarla' },
      body: {
        en: `The arachnoid layer can be irritated by:

- **Surgery** on the spine, or problems after it
- **Injury** to the spine
- **Infection**, such as meningitis or tuberculosis
- **Blood** in the fluid around the spinal cord
- **Chemicals** put near the nerves, such as an older dye that was once used for spine X-rays
- **Long-term pressure** on nerves from a bad disc or [spinal stenosis](conditions/spinal-stenosis)
- **Needle procedures** in the spine, in rare cases

Sometimes no cause is found.`,
        es: `La aracnoides puede irritarse por:

- Una **cirugía** de columna o sus complicaciones
- Una **lesión** de la columna
- Una **infección**, como meningitis o tuberculosis
- **Sangre** en el líquido que rodea la médula espinal
- **Sustancias químicas** cerca de los nervios, como un medio de contraste antiguo que se usaba para radiografías de la columna
- **Presión prolongada** sobre los nervios por un disco dañado o por [estenosis espinal](conditions/spinal-stenosis)
- **Procedimientos con aguja** en la columna, en casos raros

A veces no se encuentra la causa.`,
      },
    },
    {
      aspect: 'diagnosis',
      heading: { en: 'How it is diagnosed', es: 'Cómo se diagnostica' },
      body: {
        en: `It can take time to find the answer, because other back problems feel much the same. Your doctor will ask about past surgery, injections, infections, and injuries. You will have an exam of your strength, feeling, and reflexes.

Tests may include:

- **MRI**, the main test. It can show nerves that are clumped or stuck.
- **CT scan with dye**, if you cannot have an MRI
- **Nerve and muscle tests**, to see how badly nerves are hurt
- **A spinal fluid test**, if infection is a worry`,
        es: `Encontrar la respuesta puede tomar tiempo, porque otros problemas de espalda se sienten parecidos. Su médico le preguntará por cirugías, inyecciones, infecciones y lesiones anteriores. Le examinarán la fuerza, la sensibilidad y los reflejos.

Las pruebas pueden incluir:

- **Resonancia magnética**, la prueba principal. Puede mostrar nervios agrupados o pegados.
- **Tomografía con contraste**, si no puede hacerse una resonancia
- **Pruebas de nervios y músculos**, para ver qué tan dañados están los nervios
- **Análisis del líquido espinal**, si se sospecha una infección`,
      },
    },
    {
      aspect: 'treatments',
      heading: { en: 'Treatments that may help', es: 'Tratamientos que pueden ayudar' },
      body: {
        en: `No treatment removes the scars. Care aims for less pain and better function.

- [Non-opioid medicines](treatments/non-opioid-medicines) for nerve pain and spasm. They can cause sleepiness or dizziness.
- [Physical therapy](treatments/physical-therapy), at a gentle pace
- Talk therapy to build coping skills
- [Spinal cord stimulation](treatments/spinal-cord-stimulation), which sends mild pulses to the spine. You try it first. It helps some people, and not others.
- An [intrathecal pain pump](treatments/intrathecal-pain-pumps), for some people with severe pain

Any needle or surgery near scarred nerves can make things worse. Ask your doctor to go over the risks with you.`,
        es: `Ningún tratamiento elimina las cicatrices. La meta es tener menos dolor y moverse mejor.

- [Medicamentos no opioides](treatments/non-opioid-medicines) para el dolor de nervios y los espasmos. Pueden causar sueño o mareo.
- [Fisioterapia](treatments/physical-therapy), a un ritmo suave
- Terapia psicológica para aprender a manejar el dolor
- [Estimulación de la médula espinal](treatments/spinal-cord-stimulation), que envía pulsos suaves a la columna. Primero se prueba. Ayuda a algunas personas y a otras no.
- Una [bomba intratecal](treatments/intrathecal-pain-pumps), para algunas personas con dolor intenso

Toda aguja o cirugía cerca de nervios con cicatrices puede empeorar las cosas. Pida a su médico que le explique los riesgos.`,
      },
    },
    {
      aspect: 'living-with',
      heading: { en: 'Living with arachnoiditis', es: 'Vivir con aracnoiditis' },
      body: {
        en: `Living with a rare condition can feel lonely. These steps may help:

- **Pace your day.** Spread out chores, and plan rest before you hurt.
- **Keep moving.** Short walks, stretching, or warm water exercise can ease stiffness.
- **Change how you sit.** Use a cushion, or stand for part of the day.
- **Tell new doctors** about your diagnosis before any spine procedure.
- **Find support.** Talk with family, a counselor, or others who have the condition.
- **Track changes.** Write down new symptoms so you can share them.`,
        es: `Vivir con una enfermedad rara puede hacerle sentir soledad. Estos pasos pueden ayudar:

- **Organice su día.** Reparta las tareas y descanse antes de que aparezca el dolor.
- **Siga en movimiento.** Caminatas cortas, estiramientos o ejercicio en agua tibia pueden aliviar la rigidez.
- **Cambie su forma de sentarse.** Use un cojín o pase parte del día de pie.
- **Informe a cada médico nuevo** de su diagnóstico antes de cualquier procedimiento en la columna.
- **Busque apoyo.** Hable con su familia, un consejero u otras personas con la enfermedad.
- **Anote los cambios.** Escriba los síntomas nuevos para contarlos en su cita.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to see a doctor', es: 'Cuándo ver a un médico' },
      body: {
        en: `See a doctor if you have burning back or leg pain that does not go away, above all after spine surgery, injury, or infection. Call your pain team soon if:

- Pain spreads or grows stronger
- You have new numbness, tingling, or cramps
- You trip or fall more than before
- Your medicine causes side effects that bother you
- You feel very sad or hopeless. You can call or text 988 at any time.

Early checks help your team spot nerve damage and adjust your care.`,
        es: `Consulte a un médico si tiene ardor o dolor en la espalda o las piernas que no se quita, sobre todo después de una cirugía, lesión o infección de la columna. Llame pronto a su equipo de dolor si:

- El dolor se extiende o aumenta
- Tiene adormecimiento, hormigueo o calambres nuevos
- Tropieza o se cae más que antes
- Su medicamento le causa efectos molestos
- Siente mucha tristeza o desesperanza. Puede llamar o enviar un mensaje de texto al 988 a cualquier hora.

Revisar los cambios a tiempo ayuda a su equipo a detectar daño en los nervios y ajustar su atención.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911 or go to the emergency room', es: 'Llame al 911 o vaya a emergencias' },
        text: {
          en: 'Go now if you cannot pass urine, or if you lose control of your bladder or bowels. Go now if you feel numb around the groin or buttocks, or if your legs get weak all of a sudden. Also go if you have fever with a stiff neck, a bad headache, or confusion.',
          es: 'Vaya ya si no puede orinar o si pierde el control de la vejiga o del intestino. Vaya ya si siente adormecida la ingle o las nalgas, o si las piernas se debilitan de repente. Vaya también si tiene fiebre con cuello rígido, dolor de cabeza fuerte o confusión.',
        },
      },
    },
  ],
  relatedConditions: ['postlaminectomy-syndrome', 'sciatica', 'spinal-stenosis'],
}
