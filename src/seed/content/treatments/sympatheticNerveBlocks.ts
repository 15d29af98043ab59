// Sample treatment: shots that numb the sympathetic nerves (neck, low back, belly, or pelvis).
// Each section must make sense, and stay true, when it is read on its own.
import type { SeedTreatment } from '../types.ts'

export const sympatheticNerveBlocks: SeedTreatment = {
  slug: 'sympathetic-nerve-blocks',
  title: { en: 'Sympathetic nerve blocks', es: 'Bloqueos de los nervios simpáticos' },
  alternateNames: {
    en: ['Sympathetic block', 'Stellate ganglion block', 'Lumbar sympathetic block', 'Celiac plexus block'],
    es: [
      'Bloqueo simpático',
      'Bloqueo del ganglio estrellado',
      'Bloqueo simpático lumbar',
      'Bloqueo del plexo celíaco',
    ],
  },
  summary: {
    en: 'A shot that numbs a cluster of nerves that control blood flow, sweating, and some kinds of pain. It may ease certain nerve and belly pain for a time.',
    es: 'Una inyección que adormece un grupo de nervios que controlan el flujo de sangre, el sudor y algunos dolores. Puede aliviar por un tiempo ciertos dolores de los nervios o del vientre.',
  },
  seo: {
    title: {
      en: 'Sympathetic nerve blocks: uses, risks, and recovery',
      es: 'Bloqueos de nervios simpáticos: usos, riesgos y cuidados',
    },
    description: {
      en: 'Learn about stellate ganglion, lumbar sympathetic, and celiac plexus blocks: who they may help, what research shows, the risks, and other choices.',
      es: 'Conozca los bloqueos del ganglio estrellado, simpático lumbar y celíaco: a quién pueden ayudar, qué dicen los estudios, sus riesgos y alternativas.',
    },
  },
  kind: 'injection',
  bodyAreas: ['arm-and-hand', 'leg-and-foot', 'abdomen', 'pelvis'],
  conditions: ['complex-regional-pain-syndrome', 'chronic-pancreatitis', 'cancer-pain'],
  relatedTreatments: [
    'spinal-cord-stimulation',
    'dorsal-root-ganglion-stimulation',
    'physical-therapy',
    'non-opioid-medicines',
  ],
  review: {
    medicalReviewer: 'samuel-okafor',
    sources: [
      {
        title: 'Local anaesthetic sympathetic blockade for complex regional pain syndrome',
        publisher: 'Cochrane Database of Systematic Reviews (PubMed Central)',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7202132/',
        year: 2016,
      },
      {
        title: 'Lumbar Sympathetic Block',
        publisher: 'StatPearls, National Library of Medicine',
        url: 'https://www.ncbi.nlm.nih.gov/books/n/statpearls/article-24470/',
        year: 2023,
      },
      {
        title: 'Complications associated with stellate ganglion nerve block: a systematic review',
        publisher: 'Regional Anesthesia & Pain Medicine',
        url: 'https://doi.org/10.1136/rapm-2018-100127',
        year: 2019,
      },
    ],
  },
  sections: [
    {
      aspect: 'overview',
      heading: {
        en: 'What is a sympathetic nerve block?',
        es: '¿Qué es un bloqueo de los nervios simpáticos?',
      },
      body: {
        en: `Sympathetic nerves run along both sides of your spine. They work without you thinking about it. They control things like blood flow, sweating, and heart rate. After some injuries and illnesses, they can also take part in pain.

A block is a shot of numbing medicine next to a cluster of these nerves. There are a few kinds:

- **Stellate ganglion block**, in the neck, for the face or arm
- **Lumbar sympathetic block**, in the low back, for the leg
- **Celiac plexus block**, near the stomach, for belly pain
- **Hypogastric block**, low in the back, for pelvic pain

The block can be a test, a treatment, or both.`,
        es: `Los nervios simpáticos corren a los dos lados de la columna. Trabajan sin que usted lo piense. Controlan, por ejemplo, el flujo de la sangre, el sudor y el ritmo del corazón. Después de algunas lesiones y enfermedades, también pueden participar en el dolor.

Un bloqueo es una inyección de anestésico junto a un grupo de estos nervios. Hay varios tipos:

- **Bloqueo del ganglio estrellado**, en el cuello, para la cara o el brazo
- **Bloqueo simpático lumbar**, en la espalda baja, para la pierna
- **Bloqueo del plexo celíaco**, cerca del estómago, para el dolor de vientre
- **Bloqueo hipogástrico**, en la parte más baja de la espalda, para el dolor de la pelvis

El bloqueo puede ser una prueba, un tratamiento o las dos cosas.`,
      },
    },
    {
      aspect: 'how-it-works',
      heading: { en: 'How a block works', es: 'Cómo actúa un bloqueo' },
      body: {
        en: `Numbing medicine stops signals in these nerves for some hours. Blood vessels in the area open, so the skin often turns warm and pink. That warmth shows the doctor that the block has worked on the nerves.

If your pain drops at the same time, sympathetic nerves may be part of your pain. If the skin warms but the pain stays, they are likely not the main cause.

Relief can last longer than the medicine, but no one knows just why. In some people with cancer, a second drug is used to damage the nerves on purpose. This is called neurolysis. It may last for months, and it has its own risks.`,
        es: `El anestésico detiene las señales de estos nervios durante unas horas. Los vasos sanguíneos de la zona se abren, y por eso la piel suele ponerse tibia y rosada. Ese calor le muestra al médico que el bloqueo actuó sobre los nervios.

Si el dolor baja al mismo tiempo, los nervios simpáticos pueden ser parte de su dolor. Si la piel se calienta pero el dolor sigue, es probable que no sean la causa principal.

El alivio puede durar más que la medicina, aunque nadie sabe bien por qué. En algunas personas con cáncer se usa un segundo medicamento para dañar los nervios a propósito. Esto se llama neurólisis. Puede durar meses y tiene sus propios riesgos.`,
      },
    },
    {
      aspect: 'suitability',
      heading: { en: 'Who may be a good fit', es: 'A quién le puede servir' },
      body: {
        en: `Your doctor may talk with you about a block if you have:

- [complex regional pain syndrome](conditions/complex-regional-pain-syndrome) (CRPS), a burning pain in an arm or leg with changes in skin color, heat, or swelling
- belly pain from [chronic pancreatitis](conditions/chronic-pancreatitis), a lasting swelling of the pancreas
- some kinds of [cancer pain](conditions/cancer-pain) in the belly or pelvis
- pain in a limb that was removed, or pain from poor blood flow

It is often tried when therapy and medicines have not done enough. For CRPS, the goal is to make it easier to use the limb. So a block works with exercise, not in place of it.`,
        es: `El médico puede hablarle de un bloqueo si usted tiene:

- [síndrome de dolor regional complejo](conditions/complex-regional-pain-syndrome) (SDRC), un dolor que quema en un brazo o una pierna, con cambios de color, calor o hinchazón de la piel
- dolor de vientre por [pancreatitis crónica](conditions/chronic-pancreatitis), una inflamación del páncreas que no se quita
- algunos tipos de [dolor por cáncer](conditions/cancer-pain) en el vientre o la pelvis
- dolor en un brazo o una pierna que fue amputado, o dolor por mala circulación

Suele probarse cuando la terapia y las medicinas no han bastado. En el SDRC, la meta es que le resulte más fácil usar el brazo o la pierna. Por eso el bloqueo acompaña al ejercicio; no lo reemplaza.`,
      },
    },
    {
      aspect: 'benefits',
      heading: { en: 'What it may do for you', es: 'Lo que puede hacer por usted' },
      body: {
        en: `A block may:

- ease pain for hours, days, or weeks, and longer for some people
- make a hand or foot easier to touch, move, and use
- help show which nerves take part in your pain
- lower the amount of pain medicine some people with cancer need

Please know what the research says. A 2016 review looked at complex regional pain syndrome (CRPS), a burning limb pain. It found that the proof is limited and weak. It did not show clear relief compared with a fake shot. Other small studies are more hopeful. You and your doctor should agree on a goal first, such as using your hand more. If the first blocks do not help, more are not likely to.`,
        es: `Un bloqueo puede:

- aliviar el dolor por horas, días o semanas, y por más tiempo en algunas personas
- hacer más fácil tocar, mover y usar una mano o un pie
- ayudar a mostrar qué nervios participan en su dolor
- reducir la cantidad de medicina para el dolor que necesitan algunas personas con cáncer

Es importante saber qué dicen los estudios. Una revisión de 2016 estudió el síndrome de dolor regional complejo (SDRC), un dolor que quema en un brazo o una pierna. Encontró que las pruebas son pocas y débiles. No mostró un alivio claro frente a una inyección simulada. Otros estudios pequeños dan más esperanza. Usted y su médico deben acordar antes una meta, como usar más la mano. Si los primeros bloqueos no ayudan, es poco probable que otros lo hagan.`,
      },
    },
    {
      aspect: 'risks-or-complications',
      heading: { en: 'What can go wrong', es: 'Qué puede salir mal' },
      body: {
        en: `Serious harm is not common, but the needle goes close to vital parts of the body. Risks depend on the site:

- **Any site:** bleeding, infection, nerve injury, an allergic reaction, or low blood pressure
- **Medicine in a blood vessel:** ringing ears, a seizure, or heart trouble
- **Medicine near the spinal cord:** numb or weak limbs, or trouble breathing for a time
- **Neck:** a collapsed lung, bleeding that presses on the airway, or, very rarely, a stroke
- **Low back:** injury to a kidney, or pain in the groin or thigh
- **Belly:** injury to an organ or, very rarely, lasting weakness in the legs

X-ray or ultrasound pictures lower these risks, but do not remove them.`,
        es: `Los daños graves no son comunes, pero la aguja pasa cerca de partes vitales del cuerpo. Los riesgos dependen del lugar:

- **Cualquier lugar:** sangrado, infección, lesión de un nervio, reacción alérgica o presión baja
- **Medicina dentro de un vaso sanguíneo:** zumbido en los oídos, convulsión o problemas del corazón
- **Medicina cerca de la médula espinal:** brazos o piernas dormidos o débiles, o dificultad para respirar por un tiempo
- **Cuello:** colapso de un pulmón, sangrado que aprieta la vía del aire o, muy rara vez, un derrame cerebral
- **Espalda baja:** lesión de un riñón, o dolor en la ingle o el muslo
- **Vientre:** lesión de un órgano o, muy rara vez, debilidad duradera en las piernas

Las imágenes de rayos X o de ultrasonido reducen estos riesgos, pero no los eliminan.`,
      },
      callout: {
        tone: 'warning',
        title: { en: 'After a block in the neck', es: 'Después de un bloqueo en el cuello' },
        text: {
          en: 'Your voice may be hoarse and it may be hard to swallow for some hours. Start with small sips of water. Do not eat until your voice and your swallow feel normal, so that you do not choke.',
          es: 'Puede tener la voz ronca y dificultad para tragar por unas horas. Empiece con sorbos pequeños de agua. No coma hasta que la voz y la forma de tragar se sientan normales, para no atragantarse.',
        },
      },
    },
    {
      aspect: 'side-effects',
      heading: { en: 'Side effects to expect', es: 'Efectos secundarios que puede esperar' },
      body: {
        en: `Some effects show that the block is working. They fade as the medicine wears off, often in less than a day.

- **Neck block:** a droopy eyelid, a small pupil, a red eye, a stuffy nose, a hoarse voice, or a lump in the throat, all on one side
- **Neck or low back block:** a warm, pink arm or leg, and sometimes brief numbness or weakness
- **Belly block:** loose stools, and feeling dizzy when you stand up
- **Any block:** a sore back or neck, or a bruise

Stand up slowly that day. Loose stools after a belly block may last a few days, so drink plenty of fluids.`,
        es: `Algunos efectos indican que el bloqueo está funcionando. Se van cuando pasa la medicina, casi siempre en menos de un día.

- **Bloqueo en el cuello:** párpado caído, pupila pequeña, ojo rojo, nariz tapada, voz ronca o un nudo en la garganta, todo de un solo lado
- **Bloqueo en el cuello o la espalda baja:** brazo o pierna tibios y rosados, y a veces adormecimiento o debilidad breves
- **Bloqueo en el vientre:** heces sueltas y mareo al ponerse de pie
- **Cualquier bloqueo:** espalda o cuello adolorido, o un moretón

Levántese despacio ese día. Las heces sueltas después de un bloqueo en el vientre pueden durar unos días, así que tome muchos líquidos.`,
      },
    },
    {
      aspect: 'contraindications',
      heading: { en: 'When a block is not advised', es: 'Cuándo no se recomienda' },
      body: {
        en: `You should not have a block, or should wait, if you:

- have an infection in the blood or on the skin near the site
- have a bleeding problem, or take a blood thinner that cannot be paused safely
- have had a serious reaction to numbing medicine or x-ray dye
- cannot lie still or do not want the shot

For a neck block, your heart and lungs matter too. Tell us about a recent heart attack or a slow heart rhythm. A collapsed lung or weak vocal cord on the other side can rule it out. Doctors do not block both sides of the neck on the same day.

Tell us if you are pregnant, have serious lung disease, or have low blood pressure.`,
        es: `No debe recibir un bloqueo, o debe esperar, si:

- tiene una infección en la sangre o en la piel cerca del lugar
- tiene un problema de sangrado, o toma un anticoagulante que no se puede suspender de forma segura
- ha tenido una reacción grave a los anestésicos o al medio de contraste
- no puede quedarse quieto o no desea la inyección

Para un bloqueo en el cuello, también importan el corazón y los pulmones. Cuéntenos si tuvo hace poco un ataque al corazón o si el corazón le late lento. Un pulmón colapsado o una cuerda vocal débil del otro lado puede impedirlo. No se bloquean los dos lados del cuello el mismo día.

Avísenos si está embarazada, tiene una enfermedad grave de los pulmones o presión baja.`,
      },
    },
    {
      aspect: 'preparation',
      heading: { en: 'Before your visit', es: 'Antes de su cita' },
      body: {
        en: `To get ready:

- Bring a list of your medicines, vitamins, and herbs.
- Tell us about allergies and about heart, lung, or bleeding problems.
- **Do not stop a blood thinner on your own.** We will make a plan with the doctor who prescribed it.
- Follow the rules we give you about food and drink.
- Plan for an adult to take you home and stay a while. You will not be able to drive that day.
- Take off rings and nail polish if your arm or leg will be treated. We watch the color and heat of your skin.
- Call us if you have a fever or feel ill.

Write down what you would like to do more of if your pain eased.`,
        es: `Para prepararse:

- Traiga una lista de sus medicinas, vitaminas y hierbas.
- Cuéntenos si tiene alergias o problemas del corazón, los pulmones o de sangrado.
- **No deje un anticoagulante por su cuenta.** Haremos un plan con el médico que se lo recetó.
- Siga las indicaciones que le demos sobre la comida y la bebida.
- Organice que un adulto le lleve a casa y se quede un rato. No podrá manejar ese día.
- Quítese los anillos y el esmalte de uñas si se le va a tratar un brazo o una pierna. Observamos el color y el calor de la piel.
- Llámenos si tiene fiebre o se siente enfermo.

Anote qué le gustaría hacer más si el dolor bajara.`,
      },
    },
    {
      aspect: 'what-happens',
      heading: { en: 'On the day', es: 'El día del bloqueo' },
      body: {
        en: `A nurse puts a small tube in a vein and checks your heart, breathing, and blood pressure. You may get a drug to help you relax.

1. You lie on your back for a neck block, or face down for the others.
2. Your skin is cleaned and numbed.
3. The doctor guides a thin needle with x-ray, ultrasound, or a CT scan. For a neck block, try not to talk, cough, or swallow.
4. Dye or a small test dose shows that the needle is in the right place.
5. The medicine goes in slowly. You may feel pressure.

It often takes under half an hour. You then rest while the team checks your skin, strength, and pain.`,
        es: `Una enfermera le pone un tubo pequeño en una vena y vigila el corazón, la respiración y la presión. Es posible que le den una medicina para relajarse.

1. Se acuesta boca arriba para un bloqueo en el cuello, o boca abajo para los demás.
2. Se le limpia y se le adormece la piel.
3. El médico guía una aguja fina con rayos X, ultrasonido o tomografía. En un bloqueo del cuello, procure no hablar, toser ni tragar.
4. El medio de contraste o una pequeña dosis de prueba muestra que la aguja está en el lugar correcto.
5. La medicina entra despacio. Puede sentir presión.

Suele tomar menos de media hora. Luego descansa mientras el equipo revisa la piel, la fuerza y el dolor.`,
      },
    },
    {
      aspect: 'recovery',
      heading: { en: 'The days after', es: 'Los días siguientes' },
      body: {
        en: `Most people go home in an hour or two. Have someone with you for the rest of the day. A limb that is numb or weak can make you fall, so ask for help when you walk.

- Do not drive or use tools until the next day.
- Keep the bandage dry until the next morning.
- Use the arm or leg as soon as feeling and strength return. Go to your therapy visit if one is planned. The hours of less pain are a good time to move.
- Keep a diary of pain, skin color, and what you could do.

Your doctor will look at the diary with you. A few blocks may be planned, days or weeks apart, if the first one helps.`,
        es: `La mayoría de las personas vuelve a casa en una o dos horas. Tenga a alguien con usted el resto del día. Una pierna o un brazo dormido o débil puede hacerle caer, así que pida ayuda para caminar.

- No maneje ni use herramientas hasta el día siguiente.
- Mantenga seco el vendaje hasta la mañana siguiente.
- Use el brazo o la pierna en cuanto recupere la sensibilidad y la fuerza. Vaya a su terapia si la tiene programada. Las horas con menos dolor son un buen momento para moverse.
- Lleve un diario del dolor, del color de la piel y de lo que pudo hacer.

El médico lo revisará con usted. Si el primer bloqueo ayuda, se pueden planear algunos más, con días o semanas entre uno y otro.`,
      },
    },
    {
      aspect: 'alternatives',
      heading: { en: 'Other choices, including no block', es: 'Otras opciones, incluso no hacer el bloqueo' },
      body: {
        en: `Other ways to treat this kind of pain include:

- **Doing nothing for now.** Some pain eases with time. With complex regional pain syndrome (CRPS), not moving the limb can make it stiff and weak.
- **[Physical therapy](treatments/physical-therapy)** and hand therapy, the main treatment for CRPS
- **[Non-opioid medicines](treatments/non-opioid-medicines)** for nerve pain
- **[Spinal cord stimulation](treatments/spinal-cord-stimulation)** or **[dorsal root ganglion stimulation](treatments/dorsal-root-ganglion-stimulation)**, which use a small implanted device
- **Pain skills and counseling**, to help with sleep, stress, and fear of movement

For belly or cancer pain, other drugs or an [implanted pain pump](treatments/intrathecal-pain-pumps) may be options too.`,
        es: `Otras formas de tratar este tipo de dolor son:

- **No hacer nada por ahora.** Algunos dolores bajan con el tiempo. En el síndrome de dolor regional complejo (SDRC), no mover el brazo o la pierna puede dejarlo rígido y débil.
- **La [terapia física](treatments/physical-therapy)** y la terapia de mano, el tratamiento principal del SDRC
- **Las [medicinas no opioides](treatments/non-opioid-medicines)** para el dolor de los nervios
- **La [estimulación de la médula espinal](treatments/spinal-cord-stimulation)** o la **[estimulación del ganglio de la raíz dorsal](treatments/dorsal-root-ganglion-stimulation)**, que usan un pequeño aparato implantado
- **Técnicas para manejar el dolor y consejería**, para ayudar con el sueño, el estrés y el miedo a moverse

Para el dolor de vientre o por cáncer, otros medicamentos o una [bomba implantada para el dolor](treatments/intrathecal-pain-pumps) también pueden ser opciones.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to call', es: 'Cuándo llamar' },
      body: {
        en: `Call the clinic the same day if you have:

- a fever of 100.4 °F (38 °C) or higher, or chills
- redness, swelling, or fluid at the needle site
- a hoarse voice, droopy eyelid, or numb limb that is still there the next day
- dizziness that does not get better when you lie down
- belly pain that is new or worse
- blood in your urine
- loose stools that last more than a few days

Read this list, and the signs for 911, with the person who stays with you. They may notice a problem before you do.`,
        es: `Llame a la clínica el mismo día si tiene:

- fiebre de 100.4 °F (38 °C) o más, o escalofríos
- enrojecimiento, hinchazón o líquido donde entró la aguja
- voz ronca, párpado caído o un brazo o pierna dormidos que siguen así al día siguiente
- mareo que no mejora al acostarse
- dolor de vientre nuevo o más fuerte
- sangre en la orina
- heces sueltas que duran más de unos pocos días

Lea esta lista, y las señales para llamar al 911, con la persona que le acompañe. Ella puede notar un problema antes que usted.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911', es: 'Llame al 911' },
        text: {
          en: 'Call 911 for trouble breathing, swelling in the neck, chest pain, a seizure, or fainting. Also call for sudden trouble speaking, one side of the mouth that droops, or new weakness after you get home. Loss of bladder or bowel control is an emergency too. A droopy eyelid alone is expected after a neck block.',
          es: 'Llame al 911 si hay dificultad para respirar, hinchazón en el cuello, dolor en el pecho, convulsión o desmayo. Llame también si de pronto cuesta hablar, se cae un lado de la boca o aparece debilidad nueva ya en casa. Perder el control de la orina o las evacuaciones también es una emergencia. Un párpado caído, sin nada más, es de esperar después de un bloqueo en el cuello.',
        },
      },
    },
  ],
}
