// Sample treatment: injections into the sacroiliac joint, to find and to ease pain low in the back.
// Each section must make sense, and stay true, when it is read on its own.
import type { SeedTreatment } from '../types.ts'

export const sacroiliacJointInjections: SeedTreatment = {
  slug: 'sacroiliac-joint-injections',
  title: { en: 'Sacroiliac joint injections', es: 'Inyecciones en la articulación sacroilíaca' },
  alternateNames: {
    en: ['SI joint injection', 'SI joint block', 'Sacroiliac block'],
    es: ['Inyección sacroilíaca', 'Bloqueo sacroilíaco', 'Infiltración de la articulación sacroilíaca'],
  },
  summary: {
    en: 'A shot of numbing medicine, often with a steroid, into the joint between the spine and the hip bone. It can help find the source of pain and may ease it for a time.',
    es: 'Una inyección de anestésico, a menudo con un esteroide, en la articulación que une la columna y el hueso de la cadera. Ayuda a ubicar el dolor y puede aliviarlo por un tiempo.',
  },
  seo: {
    title: {
      en: 'Sacroiliac joint injections: benefits, risks, recovery',
      es: 'Inyecciones sacroilíacas: beneficios, riesgos y cuidados',
    },
    description: {
      en: 'How a sacroiliac (SI) joint injection works, who it may help, what can go wrong, how to get ready, and what other choices you have.',
      es: 'Cómo funciona la inyección en la articulación sacroilíaca, a quién puede ayudar, qué riesgos tiene, cómo prepararse y qué otras opciones hay.',
    },
  },
  kind: 'injection',
  bodyAreas: ['lower-back', 'pelvis', 'hip'],
  conditions: ['sacroiliac-joint-pain'],
  relatedTreatments: [
    'radiofrequency-ablation',
    'physical-therapy',
    'non-opioid-medicines',
    'medial-branch-blocks',
  ],
  review: {
    medicalReviewer: 'elena-marquez',
    sources: [
      {
        title: 'Sacroiliac Joint Injection',
        publisher: 'StatPearls, National Library of Medicine',
        url: 'https://www.ncbi.nlm.nih.gov/books/NBK513245/',
        year: 2023,
      },
      {
        title: 'Nonoperative Treatment Options for Patients With Sacroiliac Joint Pain',
        publisher: 'International Journal of Spine Surgery',
        url: 'https://www.ijssurgery.com/content/14/s1/S35',
        year: 2020,
      },
    ],
  },
  sections: [
    {
      aspect: 'overview',
      heading: {
        en: 'What is a sacroiliac joint injection?',
        es: '¿Qué es una inyección en la articulación sacroilíaca?',
      },
      body: {
        en: `You have two sacroiliac joints, or SI joints. Each one joins the base of your spine to a hip bone. They sit under the two dimples low on your back.

When one of these joints is sore, you may feel pain in your low back, buttock, or thigh. In this treatment, a doctor uses a thin needle to put medicine into the sore joint. The medicine numbs the joint. It often has a steroid in it too. A steroid is a drug that calms swelling.

The shot has two jobs. It can help show if the joint is the source of your pain. It may also ease [sacroiliac joint pain](conditions/sacroiliac-joint-pain) for a time.`,
        es: `Usted tiene dos articulaciones sacroilíacas. Cada una une la base de la columna con un hueso de la cadera. Están debajo de los dos hoyuelos de la parte baja de la espalda.

Cuando una de ellas está adolorida, puede doler la espalda baja, el glúteo o el muslo. En este tratamiento, un médico usa una aguja fina para poner medicina dentro de la articulación que duele. La medicina la adormece. Muchas veces lleva también un esteroide, que es un medicamento que calma la hinchazón.

La inyección cumple dos funciones. Puede ayudar a mostrar si la articulación es la causa de su dolor. También puede aliviar por un tiempo el [dolor sacroilíaco](conditions/sacroiliac-joint-pain).`,
      },
    },
    {
      aspect: 'how-it-works',
      heading: { en: 'How the shot works', es: 'Cómo actúa la inyección' },
      body: {
        en: `The shot can hold two kinds of medicine, and each one acts in its own time:

- **Numbing medicine** blocks pain signals from the joint. It starts to work in minutes and wears off in hours.
- **A steroid** calms swelling inside the joint. It may take several days to act.

Your doctor will ask about your pain right after the shot. If most of it fades while the joint is numb, the joint is likely part of the problem. If your pain does not change, the cause may be somewhere else. Either answer helps plan your care. The test is not perfect, so some people need a second one to be more sure.`,
        es: `La inyección puede llevar dos tipos de medicina, y cada una actúa a su propio ritmo:

- **El anestésico** bloquea las señales de dolor de la articulación. Empieza a actuar en minutos y su efecto pasa en unas horas.
- **El esteroide** calma la hinchazón dentro de la articulación. Puede tardar varios días en actuar.

El médico le preguntará por su dolor justo después de la inyección. Si casi todo el dolor baja mientras la articulación está dormida, es probable que ella sea parte del problema. Si el dolor no cambia, la causa puede estar en otro lugar. Las dos respuestas ayudan a planear su atención. La prueba no es perfecta, así que algunas personas necesitan una segunda para estar más seguras.`,
      },
    },
    {
      aspect: 'suitability',
      heading: { en: 'Who may be a good fit', es: 'A quién le puede servir' },
      body: {
        en: `Your doctor may suggest this shot if:

- your pain is low in the back or in one buttock, below the waist
- an exam that presses or stretches the joint brings on your pain
- rest, [physical therapy](treatments/physical-therapy), and [non-opioid medicines](treatments/non-opioid-medicines) have not helped enough
- the doctor needs to know if the joint is the cause before planning more care

Joint pain here can follow a fall, a birth, spine surgery, or wear over the years. Some kinds of arthritis also affect it. Many other problems feel much the same. Your doctor will check your back, hips, and nerves first.`,
        es: `El médico puede proponer esta inyección si:

- el dolor está en la parte baja de la espalda o en un glúteo, debajo de la cintura
- un examen que presiona o estira la articulación le provoca el dolor
- el reposo, la [terapia física](treatments/physical-therapy) y las [medicinas no opioides](treatments/non-opioid-medicines) no han ayudado lo suficiente
- hace falta saber si la articulación es la causa antes de planear otro tratamiento

Este dolor puede aparecer después de una caída, un parto o una cirugía de columna, o por el desgaste de los años. Algunos tipos de artritis también lo causan. Muchos otros problemas se sienten muy parecidos. Por eso el médico revisará primero la espalda, las caderas y los nervios.`,
      },
    },
    {
      aspect: 'benefits',
      heading: { en: 'What it may do for you', es: 'Lo que puede hacer por usted' },
      body: {
        en: `The shot may:

- help find out if the SI joint is a source of your pain
- ease pain for some weeks or months
- make it easier to move, sleep, and do your exercises
- help you put off or avoid a bigger procedure

Results differ a lot from person to person. Some people get good relief, some get a little, and some get none. Relief tends to fade with time. Studies of these shots are mostly small, so no one can tell ahead of time how you will do. The shot does not repair the joint. It works better as one part of a plan than on its own.`,
        es: `La inyección puede:

- ayudar a saber si la articulación sacroilíaca es una fuente de su dolor
- aliviar el dolor durante algunas semanas o meses
- facilitarle moverse, dormir y hacer sus ejercicios
- ayudarle a aplazar o evitar un procedimiento mayor

Los resultados varían mucho de una persona a otra. Algunas sienten un buen alivio, otras un poco y otras ninguno. El alivio suele disminuir con el tiempo. La mayoría de los estudios sobre estas inyecciones son pequeños, así que nadie puede saber de antemano cómo le irá. La inyección no repara la articulación. Funciona mejor como parte de un plan que por sí sola.`,
      },
    },
    {
      aspect: 'risks-or-complications',
      heading: { en: 'What can go wrong', es: 'Qué puede salir mal' },
      body: {
        en: `Serious problems are rare, but they can happen. They include:

- **Infection** in the skin, the joint, or the blood
- **Bleeding** or a large bruise, more so if you take a blood thinner
- **Allergic reaction** to the numbing medicine, the steroid, or the x-ray dye
- **Nerve injury**, with numbness, weakness, or new pain that lasts
- **A shot that misses the joint**, which may give no relief or an unclear test

Steroids can raise blood sugar and blood pressure for some days. Many steroid shots over time may thin the bones or weaken your body's own steroid supply. For this reason, doctors limit how many you have in a year.`,
        es: `Los problemas graves son poco frecuentes, pero pueden ocurrir. Entre ellos están:

- **Infección** de la piel, la articulación o la sangre
- **Sangrado** o un moretón grande, sobre todo si toma un anticoagulante
- **Reacción alérgica** al anestésico, al esteroide o al medio de contraste de los rayos X
- **Lesión de un nervio**, con adormecimiento, debilidad o un dolor nuevo que dura
- **Una inyección que no llega a la articulación**, que puede no aliviar o dar un resultado poco claro

Los esteroides pueden subir el azúcar y la presión de la sangre por algunos días. Muchas inyecciones de esteroides a lo largo del tiempo pueden debilitar los huesos o reducir los esteroides que produce su propio cuerpo. Por eso los médicos limitan cuántas recibe al año.`,
      },
      callout: {
        tone: 'warning',
        title: { en: 'Your leg may be weak at first', es: 'La pierna puede quedar débil al principio' },
        text: {
          en: 'Numbing medicine can reach the large nerve near the joint. Your leg may feel numb or weak for some hours. Ask for help when you stand, and do not drive until it feels normal.',
          es: 'El anestésico puede llegar al nervio grande que pasa cerca de la articulación. La pierna puede sentirse dormida o débil por unas horas. Pida ayuda para ponerse de pie y no maneje hasta que se sienta normal.',
        },
      },
    },
    {
      aspect: 'side-effects',
      heading: { en: 'Common side effects', es: 'Efectos secundarios comunes' },
      body: {
        en: `These are common and most pass in a few days:

- soreness or a small bruise where the needle went in
- a flare of your usual pain for a day or two
- a warm, red face
- trouble sleeping, or feeling restless or moody
- higher blood sugar if you have diabetes

Ice wrapped in a cloth can help with soreness. Hold it on the spot for a few minutes at a time. If you have diabetes, check your blood sugar more often for several days. Ask your doctor ahead of time what to do if it runs high. Call us if a side effect worries you or does not go away.`,
        es: `Estos efectos son comunes y casi siempre pasan en pocos días:

- dolor leve o un moretón pequeño donde entró la aguja
- un aumento de su dolor habitual por uno o dos días
- cara caliente y enrojecida
- dificultad para dormir, inquietud o cambios de humor
- azúcar más alta en la sangre si tiene diabetes

El hielo envuelto en una tela puede ayudar con la molestia. Póngalo en la zona unos minutos cada vez. Si tiene diabetes, mídase el azúcar con más frecuencia durante varios días. Pregunte antes a su médico qué hacer si sube mucho. Llámenos si un efecto le preocupa o no desaparece.`,
      },
    },
    {
      aspect: 'contraindications',
      heading: { en: 'When this shot is not advised', es: 'Cuándo no se recomienda' },
      body: {
        en: `You should not have this shot, or should wait, if you:

- have an infection near the joint or anywhere in your body
- have had a serious allergic reaction to one of the medicines used
- have a bleeding problem that is not under control
- take a blood thinner and it is not safe for you to pause it, if a pause is needed
- are or may be pregnant, since x-rays are often used

Tell your doctor if your diabetes or blood pressure is hard to control. Also tell us if you have had a steroid shot lately, or if you will have surgery soon. You may still be able to have the shot at a later date or without a steroid.`,
        es: `No debe recibir esta inyección, o debe esperar, si:

- tiene una infección cerca de la articulación o en cualquier parte del cuerpo
- ha tenido una reacción alérgica grave a alguna de las medicinas que se usan
- tiene un problema de sangrado que no está controlado
- toma un anticoagulante y no es seguro para usted suspenderlo, si hace falta una pausa
- está o podría estar embarazada, ya que suelen usarse rayos X

Diga a su médico si le cuesta controlar la diabetes o la presión. Avise también si recibió hace poco una inyección de esteroides o si le van a operar pronto. Quizá pueda recibir la inyección más adelante o sin esteroide.`,
      },
    },
    {
      aspect: 'preparation',
      heading: { en: 'Before your visit', es: 'Antes de su cita' },
      body: {
        en: `A few steps make the day go well:

- Bring a list of all your medicines, vitamins, and herbs.
- Tell us about allergies, diabetes, bleeding problems, and any chance of pregnancy.
- Ask if you should change any medicine. **Do not stop a blood thinner on your own.** The doctor who prescribed it must agree first.
- Ask if you may eat and drink. The answer depends on whether you will have a drug to help you relax.
- Plan for an adult to drive you home.
- Call us if you have a fever, a cold, or a skin sore. We may need a new date.

Wear loose clothes. Notice how bad your pain is that morning, so you can compare later.`,
        es: `Unos pocos pasos ayudan a que el día salga bien:

- Traiga una lista de todas sus medicinas, vitaminas y hierbas.
- Cuéntenos si tiene alergias, diabetes, problemas de sangrado o alguna posibilidad de embarazo.
- Pregunte si debe cambiar alguna medicina. **No deje un anticoagulante por su cuenta.** Primero debe estar de acuerdo el médico que se lo recetó.
- Pregunte si puede comer y beber. Depende de si le darán una medicina para relajarse.
- Organice que un adulto le lleve a casa.
- Llámenos si tiene fiebre, resfriado o una herida en la piel. Quizá haya que cambiar la fecha.

Use ropa cómoda. Fíjese esa mañana en cuánto le duele, para poder comparar después.`,
      },
    },
    {
      aspect: 'what-happens',
      heading: { en: 'On the day', es: 'El día de la inyección' },
      body: {
        en: `You lie face down on a table. The team cleans your skin and checks your blood pressure. Then:

1. The doctor numbs your skin. This stings for a few seconds.
2. The doctor guides a thin needle to the joint, with a live x-ray or another kind of scan.
3. A small amount of dye shows that the needle is in the right place.
4. The medicine goes in. You may feel pressure, or your usual pain for a moment.
5. The needle comes out and a small bandage goes on.

The shot takes a short time, often well under half an hour. You rest while a nurse watches you. Then you may be asked to move in ways that used to hurt.`,
        es: `Usted se acuesta boca abajo en una camilla. El equipo le limpia la piel y le toma la presión. Después:

1. El médico le adormece la piel. Arde unos segundos.
2. Guía una aguja fina hasta la articulación, con rayos X en vivo u otro tipo de imagen.
3. Un poco de medio de contraste muestra que la aguja está en el lugar correcto.
4. Entra la medicina. Puede sentir presión, o su dolor habitual por un momento.
5. Se retira la aguja y se pone un vendaje pequeño.

La inyección toma poco tiempo, a menudo bastante menos de media hora. Luego descansa mientras una enfermera le observa. Es posible que le pidan moverse de maneras que antes le dolían.`,
      },
    },
    {
      aspect: 'recovery',
      heading: { en: 'The days after', es: 'Los días siguientes' },
      body: {
        en: `You can go home the same day. Take it easy until the next morning. Do not drive that day if your leg is numb or if you had a drug to relax you.

- Keep a short diary of your pain for the first hours and the next two weeks.
- Take showers, but skip baths, pools, and hot tubs for a day or as told.
- Go back to light tasks the next day if you feel well.
- Build up slowly. Add lifting and sports over several days.

The pain may come back when the numbing medicine wears off. If there is a steroid, give it up to two weeks. Bring your diary to your follow-up visit.`,
        es: `Puede volver a casa el mismo día. Descanse hasta la mañana siguiente. No maneje ese día si tiene la pierna dormida o si le dieron una medicina para relajarse.

- Lleve un diario breve del dolor durante las primeras horas y las dos semanas siguientes.
- Puede ducharse, pero evite la tina, la piscina y el jacuzzi por un día o según le indiquen.
- Vuelva a las tareas ligeras al día siguiente si se siente bien.
- Avance despacio. Agregue las cargas y el deporte a lo largo de varios días.

El dolor puede regresar cuando pasa el efecto del anestésico. Si hay esteroide, espere hasta dos semanas. Traiga su diario a la cita de control.`,
      },
    },
    {
      aspect: 'alternatives',
      heading: { en: 'Other choices, including no shot', es: 'Otras opciones, incluso no inyectarse' },
      body: {
        en: `You have other choices:

- **Do nothing for now.** SI joint pain can settle with time, such as after a birth. It can also stay or get worse.
- **[Physical therapy](treatments/physical-therapy)** builds the muscles around the joint. Some people also use a belt that hugs the hips.
- **[Non-opioid medicines](treatments/non-opioid-medicines)** may ease pain and swelling. They have side effects too.
- **[Radiofrequency ablation](treatments/radiofrequency-ablation)** uses heat to quiet small nerves that carry pain from the joint.
- **Surgery to join (fuse) the joint** is an option for a few people when nothing else has helped.

Ask your doctor about the pros and cons of each one for you.`,
        es: `Usted tiene otras opciones:

- **No hacer nada por ahora.** El dolor sacroilíaco puede calmarse con el tiempo, por ejemplo después de un parto. También puede seguir igual o empeorar.
- **La [terapia física](treatments/physical-therapy)** fortalece los músculos que rodean la articulación. Algunas personas usan además una faja que sujeta las caderas.
- **Las [medicinas no opioides](treatments/non-opioid-medicines)** pueden aliviar el dolor y la hinchazón. También tienen efectos secundarios.
- **La [ablación por radiofrecuencia](treatments/radiofrequency-ablation)** usa calor para calmar los nervios pequeños que llevan el dolor de la articulación.
- **La cirugía para unir (fusionar) la articulación** es una opción para pocas personas, cuando nada más ha ayudado.

Pregunte a su médico por las ventajas y desventajas de cada una en su caso.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to call', es: 'Cuándo llamar' },
      body: {
        en: `Call the clinic the same day if you have:

- a fever of 100.4 °F (38 °C) or higher, or chills
- more redness, warmth, swelling, or fluid where the needle went in
- pain that gets much worse after the first two days
- numbness or weakness in a leg that lasts into the next day
- blood sugar that stays above the level your doctor set
- a rash or itching

If you cannot reach us and you feel very ill, go to an emergency room. Tell the staff there that you had a joint injection, on what date, and with what medicine.`,
        es: `Llame a la clínica el mismo día si tiene:

- fiebre de 100.4 °F (38 °C) o más, o escalofríos
- más enrojecimiento, calor, hinchazón o líquido donde entró la aguja
- un dolor que empeora mucho después de los dos primeros días
- adormecimiento o debilidad en una pierna que dura hasta el día siguiente
- azúcar en la sangre que sigue por encima del nivel que le fijó su médico
- sarpullido o picazón

Si no logra comunicarse con nosotros y se siente muy mal, vaya a una sala de emergencias. Diga allí que le pusieron una inyección en la articulación, en qué fecha y con qué medicina.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911', es: 'Llame al 911' },
        text: {
          en: 'Call 911 if you have trouble breathing, swelling of your face or throat, chest pain, or you faint. Also call if you suddenly cannot control your bladder or bowels. Numbness between your legs or a leg that quickly gets weaker at home is an emergency too.',
          es: 'Llame al 911 si le cuesta respirar, se le hincha la cara o la garganta, tiene dolor en el pecho o se desmaya. Llame también si de pronto no controla la orina o las evacuaciones. También es una emergencia que se duerma la zona entre las piernas o que, ya en casa, una pierna se debilite con rapidez.',
        },
      },
    },
  ],
}
