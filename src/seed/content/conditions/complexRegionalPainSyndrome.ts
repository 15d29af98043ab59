// Sample condition: complex regional pain syndrome (CRPS), in English and Spanish.
import type { SeedCondition } from '../types.ts'

export const complexRegionalPainSyndrome: SeedCondition = {
  slug: 'complex-regional-pain-syndrome',
  name: { en: 'Complex regional pain syndrome', es: 'Síndrome de dolor regional complejo' },
  alternateNames: {
    en: ['CRPS', 'Reflex sympathetic dystrophy', 'RSD', 'Causalgia'],
    es: ['SDRC', 'Distrofia simpática refleja', 'DSR', 'Causalgia'],
  },
  summary: {
    en: 'CRPS is strong, lasting pain in an arm or leg, most often after an injury. Early care with gentle movement may help. Learn the signs.',
    es: 'El SDRC es un dolor fuerte y duradero en un brazo o una pierna, casi siempre después de una lesión. Conozca las señales y opciones.',
  },
  seo: {
    title: {
      en: 'CRPS: signs, causes, tests, and treatment options',
      es: 'SDRC: señales, causas, pruebas y tratamientos',
    },
    description: {
      en: 'Complex regional pain syndrome (CRPS) causes burning pain and swelling in an arm or leg. Learn the signs, tests, and treatment options.',
      es: 'El síndrome de dolor regional complejo (SDRC) causa ardor e hinchazón en un brazo o una pierna. Conozca señales y tratamientos.',
    },
  },
  review: {
    medicalReviewer: 'elena-marquez',
    sources: [
      {
        title: 'Complex Regional Pain Syndrome',
        publisher: 'National Institute of Neurological Disorders and Stroke',
        url: 'https://www.ninds.nih.gov/health-information/disorders/complex-regional-pain-syndrome',
        year: 2024,
      },
      {
        title: 'Complex regional pain syndrome',
        publisher: 'National Health Service',
        url: 'https://www.nhs.uk/conditions/complex-regional-pain-syndrome/',
        year: 2022,
      },
    ],
  },
  symptoms: {
    en: [
      'Burning or stabbing pain that seems too strong for the injury',
      'Pain from a light touch, such as a sheet',
      'Swelling and stiffness',
      'Changes in skin color or temperature',
      'Changes in sweat, hair, or nails',
      'Weakness, tremor, or trouble moving',
    ],
    es: [
      'Ardor o punzadas que parecen demasiado fuertes para la lesión',
      'Dolor con un toque leve, como el de una sábana',
      'Hinchazón y rigidez',
      'Cambios en el color o la temperatura de la piel',
      'Cambios en el sudor, el vello o las uñas',
      'Debilidad, temblor o dificultad para moverse',
    ],
  },
  bodyAreas: ['arm-and-hand', 'leg-and-foot'],
  icd10Codes: ['G90.50', 'G90.511', 'G90.512', 'G90.521', 'G90.522', 'G56.40', 'G57.70'],
  sections: [
    {
      aspect: 'overview',
      heading: {
        en: 'What is complex regional pain syndrome?',
        es: '¿Qué es el síndrome de dolor regional complejo?',
      },
      body: {
        en: `CRPS is strong pain that lasts, most often in an arm, hand, leg, or foot. It tends to start after an injury or surgery. The pain is much worse than you would expect, and it stays after the injury should have healed.

There are two types. Type 1 has no proof of damage to a main nerve. Type 2 comes after a known nerve injury. Both feel much the same.

Many people get better with time, above all when care starts early. For some, the pain lasts for years. CRPS is real. It is not in your head.`,
        es: `El SDRC es un dolor fuerte y duradero, casi siempre en un brazo, una mano, una pierna o un pie. Suele empezar después de una lesión o una cirugía. El dolor es mucho mayor de lo esperado y sigue cuando la lesión ya debería haber sanado.

Hay dos tipos. En el tipo 1 no se demuestra daño en un nervio principal. El tipo 2 aparece después de una lesión conocida de un nervio. Los dos se sienten casi igual.

Muchas personas mejoran con el tiempo, sobre todo si la atención empieza pronto. En algunas, el dolor dura años. El SDRC es real. No es producto de su imaginación.`,
      },
    },
    {
      aspect: 'symptoms',
      heading: { en: 'What you may notice', es: 'Lo que puede notar' },
      body: {
        en: `Signs can change from day to day. You may have:

- Burning, stabbing, or throbbing pain
- Pain from things that should not hurt, like a breeze or a shirt sleeve
- Swelling that comes and goes
- Skin that looks red, blue, pale, or blotchy
- Skin that feels hotter or colder than the other side
- More or less sweat, or changes in hair and nails
- Stiff joints, weakness, shaking, or cramps

Pain may spread past the first spot. Worry and low mood are common too, and they can be treated.`,
        es: `Las señales pueden cambiar de un día a otro. Usted puede tener:

- Ardor, punzadas o dolor pulsante
- Dolor con cosas que no deberían doler, como la brisa o la manga de una camisa
- Hinchazón que va y viene
- Piel roja, azulada, pálida o con manchas
- Piel más caliente o más fría que la del otro lado
- Más o menos sudor, o cambios en el vello y las uñas
- Articulaciones rígidas, debilidad, temblor o calambres

El dolor puede extenderse más allá del primer lugar. La preocupación y el desánimo también son comunes, y se pueden tratar.`,
      },
    },
    {
      aspect: 'causes',
      heading: { en: 'What sets it off', es: 'Qué lo desencadena' },
      body: {
        en: `CRPS most often follows:

- A broken bone, above all in the wrist
- Surgery
- A sprain, cut, burn, or bruise
- A limb kept still for a long time, such as in a cast

Why some people get it is not fully known. Nerves seem to send too many pain signals. The body may also swell too much after an injury. The brain may then change how it "maps" the limb. Women get it more often than men. You did nothing wrong to bring it on.`,
        es: `El SDRC aparece casi siempre después de:

- Un hueso roto, sobre todo en la muñeca
- Una cirugía
- Un esguince, corte, quemadura o golpe
- Un brazo o una pierna sin mover por mucho tiempo, por ejemplo con yeso

No se sabe del todo por qué les da a algunas personas. Los nervios parecen enviar demasiadas señales de dolor. El cuerpo también puede inflamarse demasiado tras la lesión. El cerebro puede cambiar la forma en que "ve" esa parte del cuerpo. Es más frecuente en mujeres que en hombres. Usted no hizo nada para provocarlo.`,
      },
    },
    {
      aspect: 'diagnosis',
      heading: { en: 'How it is diagnosed', es: 'Cómo se diagnostica' },
      body: {
        en: `No single test can prove CRPS. Your doctor will ask what happened and compare both limbs. Doctors use a checklist, called the Budapest criteria. It looks at four things:

- How the skin feels pain and touch
- Skin color and temperature
- Swelling and sweat
- Movement, hair, and nails

You may need other tests to rule out a blood clot, infection, arthritis, or a pinched nerve. These can include blood tests, X-rays, an MRI, nerve tests, or a bone scan. Tell your doctor early if pain after an injury seems too strong.`,
        es: `Ninguna prueba por sí sola demuestra el SDRC. Su médico le preguntará qué pasó y comparará los dos lados. Los médicos usan una lista llamada criterios de Budapest. Revisa cuatro cosas:

- Cómo siente la piel el dolor y el tacto
- El color y la temperatura de la piel
- La hinchazón y el sudor
- El movimiento, el vello y las uñas

Puede necesitar otras pruebas para descartar un coágulo, una infección, artritis o un nervio comprimido. Pueden incluir análisis de sangre, radiografías, resonancia magnética, pruebas de nervios o una gammagrafía ósea. Avise pronto a su médico si el dolor tras una lesión parece demasiado fuerte.`,
      },
    },
    {
      aspect: 'treatments',
      heading: { en: 'Treatments that may help', es: 'Tratamientos que pueden ayudar' },
      body: {
        en: `Movement is the heart of care. Other treatments aim to calm pain so you can move.

- [Physical therapy](treatments/physical-therapy) and hand therapy, with touch training and mirror work
- [Non-opioid medicines](treatments/non-opioid-medicines) for nerve pain
- Talk therapy to build coping skills
- [Sympathetic nerve blocks](treatments/sympathetic-nerve-blocks). Studies are mixed, and relief may be short. Bleeding and infection are rare risks.
- [Spinal cord stimulation](treatments/spinal-cord-stimulation) or [dorsal root ganglion stimulation](treatments/dorsal-root-ganglion-stimulation), when other care is not enough. You try it first. Risks include infection, moved wires, and more surgery.`,
        es: `El movimiento es la base de la atención. Los demás tratamientos buscan calmar el dolor para que usted pueda moverse.

- [Fisioterapia](treatments/physical-therapy) y terapia de mano, con entrenamiento del tacto y ejercicios con espejo
- [Medicamentos no opioides](treatments/non-opioid-medicines) para el dolor de nervios
- Terapia psicológica para aprender a manejar el dolor
- [Bloqueos de los nervios simpáticos](treatments/sympathetic-nerve-blocks). Los estudios no coinciden y el alivio puede ser corto. El sangrado y la infección son riesgos raros.
- [Estimulación de la médula espinal](treatments/spinal-cord-stimulation) o [del ganglio de la raíz dorsal](treatments/dorsal-root-ganglion-stimulation), cuando lo demás no basta. Primero se prueba. Los riesgos incluyen infección, cables que se mueven y más cirugías.`,
      },
    },
    {
      aspect: 'self-care',
      heading: { en: 'Caring for your limb and yourself', es: 'Cuide su brazo o pierna y a usted' },
      body: {
        en: `Gentle, steady use of the limb helps keep it working:

- **Move it often.** Do your exercises in small doses each day, even when it is sore.
- **Train the skin.** Touch it with soft, then rougher cloth, as your therapist shows you.
- **Skip ice.** Cold can make CRPS pain worse. Try warm water instead.
- **Raise it** when it swells.
- **Do not smoke.** It harms blood flow.
- **Sleep and relax.** Slow breathing can calm your nerves.
- **Ask for help** with chores, and with your mood.`,
        es: `Usar el brazo o la pierna con suavidad y constancia ayuda a que siga funcionando:

- **Muévalo seguido.** Haga los ejercicios en dosis pequeñas cada día, aunque duela un poco.
- **Entrene la piel.** Tóquela con tela suave y luego más áspera, como le enseñe su terapeuta.
- **Evite el hielo.** El frío puede empeorar el dolor. Pruebe agua tibia.
- **Levántelo** cuando se hinche.
- **No fume.** El tabaco daña la circulación.
- **Duerma y relájese.** Respirar lento puede calmar los nervios.
- **Pida ayuda** con las tareas y con su ánimo.`,
      },
      callout: {
        tone: 'info',
        title: { en: 'Rest alone can make it worse', es: 'Solo descansar puede empeorarlo' },
        text: {
          en: 'A limb that stays still gets stiff and weak. Ask your therapist how much movement is right for you today.',
          es: 'Un brazo o una pierna que no se mueve se pone rígido y débil. Pregunte a su terapeuta cuánto movimiento le conviene hoy.',
        },
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to see a doctor', es: 'Cuándo ver a un médico' },
      body: {
        en: `See a doctor soon if pain after an injury or surgery is very strong, grows with time, or hurts with a light touch. Do not wait for months. Early care may help you keep more movement.

Call your pain team if:

- Pain spreads to a new place
- You can no longer move a joint
- You have open sores on the skin
- Medicine side effects bother you
- You feel hopeless or think of hurting yourself. You can call or text 988 at any time, day or night.`,
        es: `Consulte pronto a un médico si el dolor tras una lesión o cirugía es muy fuerte, aumenta con el tiempo o aparece con un toque leve. No espere meses. La atención temprana puede ayudarle a conservar más movimiento.

Llame a su equipo de dolor si:

- El dolor pasa a otro lugar
- Ya no puede mover una articulación
- Tiene llagas abiertas en la piel
- Los efectos de un medicamento le molestan
- Siente desesperanza o piensa en hacerse daño. Puede llamar o enviar un mensaje de texto al 988 a cualquier hora, de día o de noche.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911', es: 'Llame al 911' },
        text: {
          en: 'Call 911 for chest pain or sudden trouble breathing. A swollen leg with these signs may mean a blood clot. Go to the emergency room if a limb turns cold and white or blue all of a sudden, in a way that is new for you. Get care the same day for fever with red, hot, or draining skin.',
          es: 'Llame al 911 si tiene dolor en el pecho o dificultad repentina para respirar. Una pierna hinchada con estas señales puede indicar un coágulo. Vaya a emergencias si un brazo o una pierna se pone de repente frío y blanco o azul, de un modo nuevo para usted. Busque atención el mismo día si tiene fiebre con piel roja, caliente o que supura.',
        },
      },
    },
  ],
  relatedConditions: ['peripheral-neuropathy', 'postherpetic-neuralgia', 'myofascial-pain-syndrome'],
}
