// Sample condition: postherpetic neuralgia (nerve pain after shingles), in English and Spanish.
import type { SeedCondition } from '../types.ts'

export const postherpeticNeuralgia: SeedCondition = {
  slug: 'postherpetic-neuralgia',
  name: { en: 'Postherpetic neuralgia', es: 'Neuralgia posherpética' },
  alternateNames: {
    en: ['Nerve pain after shingles', 'Shingles pain', 'PHN', 'Herpes zoster pain'],
    es: [
      'Dolor de nervios después del herpes zóster',
      'Dolor por culebrilla',
      'NPH',
      'Dolor por herpes zóster',
    ],
  },
  summary: {
    en: 'Postherpetic neuralgia is nerve pain that stays after a shingles rash heals. Learn the signs, the care options, and how to lower your risk.',
    es: 'La neuralgia posherpética es un dolor de nervios que sigue después del herpes zóster (culebrilla). Conozca señales y opciones.',
  },
  seo: {
    title: {
      en: 'Postherpetic neuralgia: nerve pain after shingles',
      es: 'Neuralgia posherpética: dolor tras la culebrilla',
    },
    description: {
      en: 'Pain that stays after shingles is called postherpetic neuralgia. Learn about symptoms, causes, treatments, prevention, and when to call.',
      es: 'El dolor que sigue tras el herpes zóster se llama neuralgia posherpética. Conozca síntomas, causas, tratamientos y prevención.',
    },
  },
  review: {
    medicalReviewer: 'samuel-okafor',
    sources: [
      {
        title: 'About Shingles (Herpes Zoster)',
        publisher: 'Centers for Disease Control and Prevention',
        url: 'https://www.cdc.gov/shingles/about/index.html',
        year: 2024,
      },
      {
        title: 'Post-herpetic neuralgia',
        publisher: 'National Health Service',
        url: 'https://www.nhs.uk/conditions/post-herpetic-neuralgia/',
        year: 2024,
      },
    ],
  },
  symptoms: {
    en: [
      'Burning, stabbing, or aching pain where the rash was',
      'Pain from a light touch, such as clothing',
      'Itching',
      'Numb or tingling skin',
      'Poor sleep and low mood',
    ],
    es: [
      'Ardor, punzadas o dolor donde estuvo la erupción',
      'Dolor con un toque leve, como el de la ropa',
      'Comezón',
      'Piel dormida o con hormigueo',
      'Mal sueño y desánimo',
    ],
  },
  bodyAreas: ['chest', 'upper-back', 'abdomen', 'head-and-face'],
  icd10Codes: ['B02.22', 'B02.23', 'B02.29'],
  sections: [
    {
      aspect: 'overview',
      heading: { en: 'What is postherpetic neuralgia?', es: '¿Qué es la neuralgia posherpética?' },
      body: {
        en: `Shingles is a painful rash caused by the same virus as chickenpox. The rash most often heals in two to four weeks. In some people, pain stays in the same spot long after. When it lasts for about three months or more, it is called postherpetic neuralgia, or PHN. "Neuralgia" means nerve pain.

PHN is the most common long-term problem after shingles. Older adults are more likely to get it. The pain often fades over weeks or months. For some people, it lasts for years.`,
        es: `El herpes zóster, o culebrilla, es una erupción dolorosa causada por el mismo virus de la varicela. La erupción suele sanar en dos a cuatro semanas. En algunas personas, el dolor sigue en el mismo lugar mucho después. Cuando dura unos tres meses o más, se llama neuralgia posherpética. "Neuralgia" significa dolor de nervios.

Es el problema de larga duración más común después del herpes zóster. Es más probable en adultos mayores. El dolor suele disminuir en semanas o meses. En algunas personas dura años.`,
      },
    },
    {
      aspect: 'symptoms',
      heading: { en: 'What you may notice', es: 'Lo que puede notar' },
      body: {
        en: `Pain is felt where you had the rash. This is most often a band on one side of the chest, back, or belly. It can also be on the face. You may have:

- Burning, stabbing, shooting, or aching pain
- Pain from things that should not hurt, such as a shirt or a breeze
- Itching
- Numb or tingling skin

The pain may be there all the time or come and go. It can spoil your sleep, appetite, and mood. You may pull back from friends or hobbies. Let your doctor know if this happens.`,
        es: `El dolor se siente donde tuvo la erupción. Casi siempre es una franja en un lado del pecho, la espalda o el abdomen. También puede ser en la cara. Usted puede tener:

- Ardor, punzadas o dolor constante
- Dolor con cosas que no deberían doler, como una camisa o la brisa
- Comezón
- Piel dormida o con hormigueo

El dolor puede ser continuo o ir y venir. Puede quitarle el sueño, el apetito y el ánimo. Quizás se aleje de sus amigos o pasatiempos. Dígaselo a su médico si esto ocurre.`,
      },
    },
    {
      aspect: 'causes',
      heading: { en: 'Why pain stays after shingles', es: 'Por qué el dolor continúa' },
      body: {
        en: `After chickenpox, the virus stays asleep in your nerves. Years later it can wake up and cause shingles. As it travels along a nerve, it can harm the nerve. The damaged nerve then sends pain signals to the brain, even after the skin looks well.

You are more likely to get PHN if you:

- Are over 50, and more so with each decade
- Had strong pain or a bad rash with shingles
- Had shingles on your face
- Have a weak immune system, or diabetes

Starting antiviral medicine within three days of the shingles rash can make shingles milder and shorter.`,
        es: `Después de la varicela, el virus queda dormido en los nervios. Años más tarde puede despertar y causar herpes zóster. Al avanzar por un nervio, puede dañarlo. El nervio dañado envía señales de dolor al cerebro, aunque la piel ya se vea bien.

Es más probable si usted:

- Tiene más de 50 años, y más con cada década
- Tuvo mucho dolor o una erupción intensa con el herpes zóster
- Tuvo herpes zóster en la cara
- Tiene las defensas bajas o diabetes

Empezar un antiviral en los primeros tres días de la erupción puede hacer que el herpes zóster sea más leve y corto.`,
      },
    },
    {
      aspect: 'diagnosis',
      heading: { en: 'How it is diagnosed', es: 'Cómo se diagnostica' },
      body: {
        en: `Your doctor can most often tell from your story. You will be asked when you had shingles, where the rash was, and how the pain feels now.

The exam checks your skin for:

- Scars or color changes from the rash
- Spots that hurt when touched with cotton or a soft brush
- Spots that are numb

You do not often need blood tests or scans. They may be used if it is not clear that you had shingles, or if something else could be causing the pain.`,
        es: `Su médico casi siempre puede saberlo por su relato. Le preguntará cuándo tuvo herpes zóster, dónde estuvo la erupción y cómo se siente el dolor ahora.

El examen revisa si en la piel hay:

- Cicatrices o cambios de color por la erupción
- Zonas que duelen al tocarlas con algodón o un cepillo suave
- Zonas dormidas

Rara vez hacen falta análisis de sangre o imágenes. Pueden usarse si no está claro que tuvo herpes zóster o si otra cosa podría causar el dolor.`,
      },
    },
    {
      aspect: 'treatments',
      heading: { en: 'Treatments that may help', es: 'Tratamientos que pueden ayudar' },
      body: {
        en: `Treatment may not take away all the pain. It can often make it easier to live with.

- Patches or creams with a numbing drug, or with capsaicin (from hot peppers). They may redden or burn the skin.
- [Non-opioid medicines](treatments/non-opioid-medicines) that calm nerves. Some were first made for seizures or low mood. Older adults may get sleepy, dizzy, or unsteady.
- Nerve blocks, such as [sympathetic nerve blocks](treatments/sympathetic-nerve-blocks). Relief is often short, and proof is limited.
- [Spinal cord stimulation](treatments/spinal-cord-stimulation), for a few people when other care fails. It needs a trial and surgery. Infection is a risk, and studies are few.`,
        es: `El tratamiento quizás no quite todo el dolor. Muchas veces puede hacerlo más llevadero.

- Parches o cremas con un anestésico o con capsaicina (del chile picante). Pueden enrojecer la piel o causar ardor.
- [Medicamentos no opioides](treatments/non-opioid-medicines) que calman los nervios. Algunos se crearon para las convulsiones o la depresión. En adultos mayores pueden causar sueño, mareo o inestabilidad.
- Bloqueos de nervios, como los [bloqueos de los nervios simpáticos](treatments/sympathetic-nerve-blocks). El alivio suele ser corto y hay poca evidencia.
- [Estimulación de la médula espinal](treatments/spinal-cord-stimulation), en pocas personas, cuando lo demás no sirve. Requiere una prueba y cirugía. Hay riesgo de infección y pocos estudios.`,
      },
    },
    {
      aspect: 'self-care',
      heading: { en: 'Caring for yourself', es: 'Cómo cuidarse' },
      body: {
        en: `These steps may make days easier:

- **Wear soft, loose clothes.** Cotton or silk may hurt less.
- **Cover the spot** with plastic wrap or a soft bandage if cloth rubs.
- **Try a cool pack** with a cloth over your skin, unless cold makes it worse.
- **Stay active** with walks and hobbies you like.
- **Protect your sleep.** Keep set hours and a dark room.
- **Take nerve medicine each day as prescribed.** It can take weeks to work. Do not stop it all at once.
- **Stay in touch** with friends and family.`,
        es: `Estos pasos pueden hacer los días más llevaderos:

- **Use ropa suave y suelta.** El algodón o la seda puede doler menos.
- **Cubra la zona** con plástico o una venda suave si la tela roza.
- **Pruebe una compresa fresca** con una tela sobre la piel, a menos que el frío lo empeore.
- **Manténgase activo** con caminatas y pasatiempos que le gusten.
- **Proteja su sueño.** Tenga un horario fijo y un cuarto oscuro.
- **Tome cada día la medicina para los nervios, como se la recetaron.** Puede tardar semanas en hacer efecto. No la deje de golpe.
- **Siga en contacto** con amigos y familia.`,
      },
      callout: {
        tone: 'info',
        title: { en: 'Ask about the shingles vaccine', es: 'Pregunte por la vacuna contra el herpes zóster' },
        text: {
          en: 'The CDC recommends two doses for adults 50 and older. It also recommends them for adults 19 and older with weak immune systems. The vaccine lowers the risk of shingles and of PHN. You can have it even if you had shingles before. A sore arm, tiredness, and fever for a few days are common.',
          es: 'Los CDC recomiendan dos dosis para adultos de 50 años o más. También las recomiendan para adultos de 19 años o más con las defensas bajas. La vacuna reduce el riesgo de herpes zóster y de neuralgia posherpética. Puede ponérsela aunque ya haya tenido herpes zóster. Son comunes el dolor en el brazo, el cansancio y la fiebre por unos días.',
        },
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to see a doctor', es: 'Cuándo ver a un médico' },
      body: {
        en: `**If you may have shingles now,** call a doctor the same day. Medicine helps most when it starts early. Signs are pain, tingling, or blisters in a band on one side.

Get care the same day if the rash is near your eye or on your nose, or if your eye is red or sore. Shingles can harm your sight.

**If pain stays after shingles,** make a visit. Call your pain team if:

- Medicine does not help, or makes you dizzy or confused
- You cannot sleep or eat well
- You feel hopeless. You can call or text 988 at any time.`,
        es: `**Si cree que tiene herpes zóster ahora,** llame a un médico el mismo día. La medicina ayuda más si se empieza pronto. Las señales son dolor, hormigueo o ampollas en una franja de un solo lado.

Busque atención el mismo día si la erupción está cerca del ojo o en la nariz, o si el ojo está rojo o le duele. El herpes zóster puede dañar la vista.

**Si el dolor sigue después del herpes zóster,** pida una cita. Llame a su equipo de dolor si:

- La medicina no ayuda o le causa mareo o confusión
- No puede dormir o comer bien
- Siente desesperanza. Puede llamar o enviar un mensaje de texto al 988 a cualquier hora.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911', es: 'Llame al 911' },
        text: {
          en: 'Call 911 for sudden weakness, a drooping face, trouble speaking, or sudden loss of sight. Call 911 for a bad headache with fever, stiff neck, or confusion. Chest pain is not always shingles. Call 911 if it feels like pressure, or comes with sweating or trouble breathing.',
          es: 'Llame al 911 si tiene debilidad repentina, cara caída, dificultad para hablar o pérdida repentina de la vista. Llame al 911 si tiene dolor de cabeza fuerte con fiebre, cuello rígido o confusión. El dolor de pecho no siempre es herpes zóster. Llame al 911 si se siente como presión o viene con sudor o dificultad para respirar.',
        },
      },
    },
  ],
  relatedConditions: ['peripheral-neuropathy', 'complex-regional-pain-syndrome'],
}
