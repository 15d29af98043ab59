// Sample condition: myofascial pain syndrome, in English and Spanish.
import type { SeedCondition } from '../types.ts'

export const myofascialPainSyndrome: SeedCondition = {
  slug: 'myofascial-pain-syndrome',
  name: { en: 'Myofascial pain syndrome', es: 'Síndrome de dolor miofascial' },
  alternateNames: {
    en: ['Myofascial pain', 'Trigger point pain', 'Muscle knots', 'Chronic muscle pain'],
    es: ['Dolor miofascial', 'Dolor por puntos gatillo', 'Nudos musculares', 'Dolor muscular crónico'],
  },
  summary: {
    en: 'Myofascial pain syndrome is muscle pain that comes from tight, sore knots called trigger points. Learn the signs and what may help.',
    es: 'El síndrome de dolor miofascial es un dolor muscular que viene de nudos tensos llamados puntos gatillo. Conozca qué puede ayudar.',
  },
  seo: {
    title: {
      en: 'Myofascial pain syndrome: symptoms and treatment',
      es: 'Síndrome de dolor miofascial: síntomas y opciones',
    },
    description: {
      en: 'Tight knots in muscle can cause pain that spreads. Learn about myofascial pain syndrome, its causes, tests, treatments, and self-care.',
      es: 'Los nudos musculares pueden causar un dolor que se extiende. Conozca el síndrome de dolor miofascial, sus causas y tratamientos.',
    },
  },
  review: {
    medicalReviewer: 'priya-raman',
    sources: [
      {
        title: 'Myofascial Pain',
        publisher: 'StatPearls, National Library of Medicine',
        url: 'https://www.ncbi.nlm.nih.gov/books/NBK535344/',
        year: 2023,
      },
      {
        title: 'Chinese Pain Specialist Consensus on the diagnosis and treatment of myofascial pain syndrome',
        publisher: 'World Journal of Clinical Cases',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8017503/',
        year: 2021,
      },
    ],
  },
  symptoms: {
    en: [
      'Deep, aching muscle pain that does not go away',
      'Tight bands or tender knots in a muscle',
      'Pain that spreads to another area when a knot is pressed',
      'Stiffness and less range of motion',
      'Poor sleep or tiredness',
    ],
    es: [
      'Dolor muscular profundo que no se quita',
      'Bandas tensas o nudos sensibles en un músculo',
      'Dolor que se extiende a otra zona al presionar un nudo',
      'Rigidez y menos movimiento',
      'Mal sueño o cansancio',
    ],
  },
  bodyAreas: ['neck', 'shoulder', 'upper-back', 'lower-back'],
  icd10Codes: ['M79.18', 'M79.10', 'M79.12'],
  sections: [
    {
      aspect: 'overview',
      heading: { en: 'What is myofascial pain syndrome?', es: '¿Qué es el síndrome de dolor miofascial?' },
      body: {
        en: `"Myo" means muscle. Fascia is the thin tissue that wraps it. In this condition, small tight knots called trigger points form in a muscle. A trigger point hurts when pressed. It can also send pain to another place. A knot in your neck, for one, may give you a headache.

Most people get muscle knots at times. In myofascial pain syndrome, the pain stays for a long time or keeps coming back. The neck, shoulders, and back are common spots. It is not the same as fibromyalgia, which causes pain all over the body.`,
        es: `"Mio" significa músculo. La fascia es el tejido delgado que lo envuelve. En este problema se forman pequeños nudos tensos, llamados puntos gatillo, en un músculo. Un punto gatillo duele al presionarlo. También puede enviar dolor a otro lugar. Por ejemplo, un nudo en el cuello puede causar dolor de cabeza.

Casi todos tenemos nudos musculares a veces. En el síndrome de dolor miofascial, el dolor dura mucho o regresa una y otra vez. El cuello, los hombros y la espalda son lugares comunes. No es lo mismo que la fibromialgia, que causa dolor en todo el cuerpo.`,
      },
    },
    {
      aspect: 'symptoms',
      heading: { en: 'What you may notice', es: 'Lo que puede notar' },
      body: {
        en: `You may have:

- A deep ache in one part of the body
- A tight band or knot you can feel under the skin
- Pain that spreads when someone presses the knot
- A muscle that feels weak, stiff, or short
- Less motion in your neck, shoulder, back, or jaw
- Headaches that start in the neck

Stress, cold, poor sleep, or too much use can make it worse. So can too little use. The pain may last for months. Some people also feel low or worn out.`,
        es: `Usted puede tener:

- Un dolor profundo en una parte del cuerpo
- Una banda tensa o un nudo que se siente bajo la piel
- Dolor que se extiende cuando alguien presiona el nudo
- Un músculo débil, rígido o corto
- Menos movimiento en el cuello, el hombro, la espalda o la mandíbula
- Dolores de cabeza que empiezan en el cuello

El estrés, el frío, el mal sueño o el exceso de uso pueden empeorarlo. También el poco uso. El dolor puede durar meses. Algunas personas también sienten desánimo o agotamiento.`,
      },
    },
    {
      aspect: 'causes',
      heading: { en: 'What can cause it', es: 'Qué puede causarlo' },
      body: {
        en: `Experts do not know all the reasons that knots form. They often follow stress on a muscle, such as:

- The same motion over and over, at work or in sports
- A muscle strain or injury
- Poor posture, or long hours at a desk or phone
- Clenching your jaw or raising your shoulders when tense
- A nearby problem, such as a [worn spine joint](conditions/facet-joint-arthritis) or a [herniated disc](conditions/herniated-disc)
- Not enough movement or sleep

Low vitamin D, low iron, or thyroid problems may play a part in some people.`,
        es: `Los expertos no conocen todas las razones por las que se forman los nudos. Suelen aparecer tras un esfuerzo del músculo, como:

- Repetir el mismo movimiento, en el trabajo o el deporte
- Un tirón o una lesión muscular
- La mala postura o muchas horas ante un escritorio o un teléfono
- Apretar la mandíbula o subir los hombros por la tensión
- Un problema cercano, como una [articulación gastada de la columna](conditions/facet-joint-arthritis) o una [hernia de disco](conditions/herniated-disc)
- Poco movimiento o poco sueño

La vitamina D baja, el hierro bajo o los problemas de tiroides pueden influir en algunas personas.`,
      },
    },
    {
      aspect: 'diagnosis',
      heading: { en: 'How it is diagnosed', es: 'Cómo se diagnostica' },
      body: {
        en: `The exam is the main test. Your doctor or therapist will press on your muscles to feel for:

- A tight band
- A tender knot in the band
- Pain you know as your own when the knot is pressed
- At times, a quick muscle twitch

No blood test or scan can show this condition. You may still have tests to rule out other causes, such as a pinched nerve, arthritis, or a thyroid problem. Tell your doctor about your job, hobbies, stress, and sleep. They can give good clues.`,
        es: `El examen es la prueba principal. Su médico o terapeuta presionará sus músculos para buscar:

- Una banda tensa
- Un nudo sensible en la banda
- Un dolor que usted reconoce como el suyo al presionar el nudo
- A veces, una contracción rápida del músculo

Ningún análisis de sangre ni imagen muestra este problema. Aun así, pueden hacerle pruebas para descartar otras causas, como un nervio comprimido, artritis o un problema de tiroides. Cuéntele a su médico sobre su trabajo, pasatiempos, estrés y sueño. Pueden dar buenas pistas.`,
      },
    },
    {
      aspect: 'treatments',
      heading: { en: 'Treatments that may help', es: 'Tratamientos que pueden ayudar' },
      body: {
        en: `A mix of care tends to help more than one thing alone.

- [Physical therapy](treatments/physical-therapy) is the base. It includes stretching, hands-on work, posture, and strength.
- [Trigger point injections](treatments/trigger-point-injections) place a small amount of numbing medicine in the knot. Relief may last days to weeks. Soreness and bruises are common. A collapsed lung is a rare risk near the chest.
- [Non-opioid medicines](treatments/non-opioid-medicines) may ease pain or help with sleep. Some cause sleepiness or an upset stomach.
- Massage, dry needling (thin needles without medicine), or relaxation training help some people.

Fixing the cause matters, or knots may come back.`,
        es: `Combinar tratamientos suele ayudar más que uno solo.

- La [fisioterapia](treatments/physical-therapy) es la base. Incluye estiramientos, terapia manual, postura y fuerza.
- Las [inyecciones en puntos gatillo](treatments/trigger-point-injections) ponen un poco de anestésico en el nudo. El alivio puede durar días o semanas. La molestia y los moretones son comunes. Cerca del pecho, el colapso de un pulmón es un riesgo raro.
- Los [medicamentos no opioides](treatments/non-opioid-medicines) pueden aliviar el dolor o ayudar a dormir. Algunos dan sueño o malestar de estómago.
- El masaje, la punción seca (agujas finas sin medicamento) o la relajación ayudan a algunas personas.

Corregir la causa importa, o los nudos pueden volver.`,
      },
    },
    {
      aspect: 'self-care',
      heading: { en: 'What you can do at home', es: 'Lo que puede hacer en casa' },
      body: {
        en: `Small habits can keep knots from coming back:

- **Stretch slowly** two or three times a day. Stop if you feel sharp pain.
- **Use gentle pressure.** Lean on a tennis ball against a wall for a minute.
- **Use heat** to loosen tight muscle.
- **Take breaks.** Stand up and roll your shoulders every 30 minutes.
- **Set up your desk.** Keep the screen at eye level and your feet flat.
- **Stay active.** Walk, swim, or do yoga.
- **Ease stress.** Try slow breathing, music, or time outdoors.
- **Guard your sleep.**`,
        es: `Los pequeños hábitos pueden evitar que los nudos regresen:

- **Estírese despacio** dos o tres veces al día. Pare si siente un dolor agudo.
- **Use presión suave.** Apóyese un minuto en una pelota de tenis contra la pared.
- **Use calor** para aflojar el músculo tenso.
- **Haga pausas.** Levántese y gire los hombros cada 30 minutos.
- **Acomode su escritorio.** Ponga la pantalla a la altura de los ojos y apoye bien los pies.
- **Siga activo.** Camine, nade o haga yoga.
- **Reduzca el estrés.** Pruebe la respiración lenta, la música o salir al aire libre.
- **Cuide su sueño.**`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to see a doctor', es: 'Cuándo ver a un médico' },
      body: {
        en: `Make a visit if muscle pain lasts more than a few weeks, or does not ease with rest, heat, and stretching. Call soon if:

- Pain keeps you from sleep or work
- You feel numbness, tingling, or weakness
- Muscles hurt all over, or a joint is red and swollen
- You have fever, weight loss, or a rash with muscle pain
- Pain began after you started a new medicine
- You are over 50 and have new headaches or jaw pain when you chew. Call the same day for these.`,
        es: `Pida una cita si el dolor muscular dura más de unas semanas o no cede con descanso, calor y estiramientos. Llame pronto si:

- El dolor no le deja dormir o trabajar
- Siente adormecimiento, hormigueo o debilidad
- Le duelen todos los músculos o tiene una articulación roja e hinchada
- Tiene fiebre, pérdida de peso o erupción con dolor muscular
- El dolor empezó después de tomar un medicamento nuevo
- Tiene más de 50 años y dolores de cabeza nuevos o dolor de mandíbula al masticar. En este caso llame el mismo día.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911', es: 'Llame al 911' },
        text: {
          en: 'Not all chest, arm, or jaw pain comes from muscle. Call 911 for chest pain or pressure. Call 911 for pain in the jaw or arm with sweating, nausea, or trouble breathing. Call 911 for sudden weakness on one side. Also call if you have sudden chest pain or trouble breathing after an injection near your chest.',
          es: 'No todo dolor de pecho, brazo o mandíbula viene del músculo. Llame al 911 si siente dolor o presión en el pecho. Llame al 911 si tiene dolor de mandíbula o brazo con sudor, náuseas o dificultad para respirar. Llame al 911 si tiene debilidad repentina de un lado. Llame también si tiene dolor de pecho repentino o dificultad para respirar después de una inyección cerca del pecho.',
        },
      },
    },
  ],
  relatedConditions: ['facet-joint-arthritis', 'sacroiliac-joint-pain', 'herniated-disc'],
}
