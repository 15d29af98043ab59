/**
 * Sample treatment: medial branch blocks. Written as a test more than a treatment, because that is
 * how they are mostly used: to learn whether radiofrequency ablation could help.
 */
import type { SeedTreatment } from '../types.ts'

export const medialBranchBlocks: SeedTreatment = {
  slug: 'medial-branch-blocks',
  title: {
    en: 'Medial branch blocks',
    es: 'Bloqueos de la rama medial',
  },
  alternateNames: {
    en: ['MBB', 'Facet nerve block', 'Facet joint nerve test'],
    es: ['Bloqueo de los nervios facetarios', 'Bloqueo facetario', 'Prueba de los nervios facetarios'],
  },
  summary: {
    en: 'A small numbing shot beside the nerves of the spine’s facet joints. It is mostly a test that shows if those joints cause your neck or back pain. Relief often lasts only hours.',
    es: 'Una pequeña inyección de anestésico junto a los nervios de las facetas de la columna. Es sobre todo una prueba para saber si causan su dolor. El alivio suele durar solo horas.',
  },
  seo: {
    title: {
      en: 'Medial branch blocks: a test for facet joint pain',
      es: 'Bloqueos de la rama medial: prueba del dolor facetario',
    },
    description: {
      en: 'Why doctors use medial branch blocks to find the source of neck or back pain, what the test feels like, how to keep a pain diary, and the risks.',
      es: 'Por qué se usan los bloqueos de la rama medial para hallar la causa del dolor de cuello o espalda, cómo es la prueba y cuáles son sus riesgos.',
    },
  },
  review: {
    medicalReviewer: 'samuel-okafor',
    sources: [
      {
        title:
          'Consensus practice guidelines on interventions for lumbar facet joint pain from a multispecialty, international working group',
        publisher: 'Regional Anesthesia & Pain Medicine',
        url: 'https://rapm.bmj.com/content/45/6/424',
        year: 2020,
      },
      {
        title: 'Medial Branch Block',
        publisher: 'Yale Medicine',
        url: 'https://www.yalemedicine.org/clinical-keywords/medial-branch-block',
        year: 2022,
      },
    ],
  },
  kind: 'injection',
  bodyAreas: ['neck', 'upper-back', 'lower-back'],
  conditions: ['facet-joint-arthritis'],
  relatedTreatments: [
    'radiofrequency-ablation',
    'physical-therapy',
    'non-opioid-medicines',
    'sacroiliac-joint-injections',
  ],
  sections: [
    {
      aspect: 'overview',
      heading: {
        en: 'What the block is',
        es: 'Qué es el bloqueo',
      },
      body: {
        en: `Facet joints are small joints that link the bones at the back of your spine. Each joint has tiny nerves called medial branches. Their main job is to carry feeling, including pain, from the joint to your brain.

A medial branch block is a shot of numbing medicine beside these nerves. It is mostly a test. If your pain drops a lot while the nerves are numb, the facet joints may be the cause. If your pain does not change, the cause is probably somewhere else.

The relief is meant to be short, often just a few hours. The result helps you and your doctor choose what to do next.`,
        es: `Las articulaciones facetarias, o facetas, son articulaciones pequeñas que unen los huesos en la parte de atrás de la columna. Cada una tiene nervios muy finos llamados ramas mediales. Su función principal es llevar las sensaciones, incluido el dolor, de la articulación al cerebro.

Un bloqueo de la rama medial es una inyección de anestésico junto a esos nervios. Es sobre todo una prueba. Si el dolor baja mucho mientras los nervios están dormidos, las facetas pueden ser la causa. Si el dolor no cambia, la causa probablemente está en otra parte.

El alivio es corto a propósito, a menudo de unas horas. El resultado les ayuda a usted y a su médico a decidir el siguiente paso.`,
      },
    },
    {
      aspect: 'how-it-works',
      heading: {
        en: 'How the test works',
        es: 'Cómo funciona la prueba',
      },
      body: {
        en: `Many things can cause neck or back pain, and they can feel alike. An exam or an MRI scan often cannot show if a facet joint hurts. Numbing its nerves gives a clearer answer.

Two nerves serve each joint, so most people have two or more small shots. The doctor uses X-ray to place the needle. The medicine numbs only a small area.

You then move as you do on a normal day and write down how you feel. Many doctors look for pain that falls by at least half. Some people feel better after any shot, even one with no medicine. For this reason many health plans ask for a second block on another day.`,
        es: `Muchas cosas pueden causar dolor de cuello o espalda, y se pueden sentir igual. A menudo un examen o una resonancia magnética no muestra si una faceta duele. Dormir sus nervios da una respuesta más clara.

Dos nervios sirven a cada articulación, así que la mayoría de las personas recibe dos o más inyecciones pequeñas. El médico usa rayos X para colocar la aguja. El medicamento duerme solo una zona pequeña.

Después usted se mueve como en un día normal y anota cómo se siente. Muchos médicos buscan que el dolor baje al menos a la mitad. Algunas personas se sienten más aliviadas con cualquier inyección, incluso sin medicamento. Por eso muchos seguros piden un segundo bloqueo otro día.`,
      },
    },
    {
      aspect: 'suitability',
      heading: {
        en: 'Who it may suit',
        es: 'Para quién puede ser adecuado',
      },
      body: {
        en: `It may suit you if your doctor thinks you have [facet joint arthritis](conditions/facet-joint-arthritis). Common signs are:

- An ache in the neck or low back, on one or both sides.
- Pain that spreads to the shoulder, buttock or thigh, but rarely below the knee.
- Pain that is worse when you lean back, twist or stand for a long time.
- Stiffness in the morning or after rest.

Most people have first tried [physical therapy](treatments/physical-therapy) and other simple care for some weeks. The block makes sense only if you would want the next step. That step is often [radiofrequency ablation](treatments/radiofrequency-ablation), which uses heat on the same nerves.`,
        es: `Puede ser adecuado si su médico piensa que usted tiene [artritis de las facetas](conditions/facet-joint-arthritis). Las señales comunes son:

- Un dolor sordo en el cuello o la espalda baja, en uno o los dos lados.
- Dolor que se extiende al hombro, la nalga o el muslo, pero rara vez más abajo de la rodilla.
- Dolor que empeora al inclinarse hacia atrás, girar o estar mucho tiempo de pie.
- Rigidez por la mañana o después de descansar.

La mayoría de las personas ya ha probado la [terapia física](treatments/physical-therapy) y otros cuidados sencillos por algunas semanas. El bloqueo solo tiene sentido si usted querría el siguiente paso. Ese paso suele ser la [ablación por radiofrecuencia](treatments/radiofrequency-ablation), que aplica calor a los mismos nervios.`,
      },
    },
    {
      aspect: 'benefits',
      heading: {
        en: 'What you can learn from it',
        es: 'Lo que puede aprender con él',
      },
      body: {
        en: `The block can help in these ways:

- **A clearer answer** about where your pain comes from.
- **Fewer wrong treatments.** If the block does not help, you can skip steps that are not likely to work.
- **A preview.** You feel for some hours what a nerve treatment might do.
- **A short visit.** Most people are in and out within two hours and need no cuts.

There are limits. The test can be wrong both ways. It can point to a joint that is not the main cause, or miss one that is. A good result makes relief from ablation more likely, but it is not a promise.`,
        es: `El bloqueo puede ayudar de estas maneras:

- **Una respuesta más clara** sobre el origen de su dolor.
- **Menos tratamientos equivocados.** Si el bloqueo no ayuda, puede evitar pasos que probablemente no funcionarían.
- **Una muestra.** Siente por unas horas lo que podría hacer un tratamiento del nervio.
- **Una visita corta.** La mayoría de las personas termina en menos de dos horas y no necesita cortes.

Hay límites. La prueba puede fallar en los dos sentidos. Puede señalar una articulación que no es la causa principal, o pasar por alto una que sí lo es. Un buen resultado hace más probable el alivio con la ablación, pero no es una promesa.`,
      },
    },
    {
      aspect: 'risks-or-complications',
      heading: {
        en: 'Risks to know',
        es: 'Riesgos que debe conocer',
      },
      body: {
        en: `Serious harm is rare, but these problems can happen:

- **Infection** of the skin or, very rarely, the spine.
- **Bleeding or a large bruise,** above all with blood thinners.
- **Allergic reaction** to the numbing medicine, the dye or the skin cleaner.
- **Nerve injury,** with numbness, weakness or new pain.
- **Medicine that spreads too far.** A leg or arm may be weak for some hours, so you could fall.
- **Headache or fainting** during or after the shot.
- **Medicine in a blood vessel.** This can cause a seizure or heart trouble. In the neck, it can lead to a stroke. These are very rare.
- **A false result** that leads to a treatment that does not help.`,
        es: `Los daños graves son raros, pero estos problemas pueden ocurrir:

- **Infección** de la piel o, muy rara vez, de la columna.
- **Sangrado o un moretón grande,** sobre todo con anticoagulantes.
- **Reacción alérgica** al anestésico, al contraste o al limpiador de la piel.
- **Lesión de un nervio,** con adormecimiento, debilidad o dolor nuevo.
- **Medicamento que se extiende demasiado.** Una pierna o un brazo puede quedar débil unas horas, y usted podría caerse.
- **Dolor de cabeza o desmayo** durante o después de la inyección.
- **Medicamento dentro de un vaso sanguíneo.** Puede causar una convulsión o problemas del corazón. En el cuello puede llevar a un derrame cerebral. Son muy raros.
- **Un resultado falso** que lleva a un tratamiento que no ayuda.`,
      },
      callout: {
        tone: 'info',
        title: {
          en: 'Keep a pain diary',
          es: 'Lleve un diario del dolor',
        },
        text: {
          en: 'The first hours are the test. Rate your pain from 0 to 10 before the shot, then every hour for the rest of the day. Note what you were doing. Bring the diary to your next visit, because it guides the next step.',
          es: 'Las primeras horas son la prueba. Califique su dolor de 0 a 10 antes de la inyección, y luego cada hora el resto del día. Anote qué estaba haciendo. Traiga el diario a su próxima visita, porque guía el siguiente paso.',
        },
      },
    },
    {
      aspect: 'side-effects',
      heading: {
        en: 'Mild side effects',
        es: 'Efectos secundarios leves',
      },
      body: {
        en: `Most of these pass in a day or two:

- Soreness or a small bruise where the needle went in.
- Muscle spasm or stiffness.
- A light head or brief upset stomach.
- A numb patch of skin for a few hours.
- After a neck block, a feeling of being unsteady for a short time.
- Your usual pain, back again when the medicine wears off. It may be a bit worse for a day.

Some doctors add a small amount of steroid. If so, you may have a red face, poor sleep or higher blood sugar for a few days. Ask if your shot will have one.`,
        es: `La mayoría pasa en uno o dos días:

- Dolor o un moretón pequeño donde entró la aguja.
- Espasmo o rigidez muscular.
- Mareo leve o malestar de estómago breve.
- Una zona de piel dormida por unas horas.
- Después de un bloqueo en el cuello, sensación de inestabilidad por poco tiempo.
- Su dolor habitual, que vuelve cuando el medicamento se pasa. Puede ser un poco más fuerte por un día.

Algunos médicos agregan una cantidad pequeña de esteroide. En ese caso puede tener la cara roja, dormir mal o tener el azúcar más alta por unos días. Pregunte si su inyección lo llevará.`,
      },
    },
    {
      aspect: 'contraindications',
      heading: {
        en: 'Who should not have it',
        es: 'Quién no debe recibirlo',
      },
      body: {
        en: `The block should not be done, or should wait, if you have:

- An infection, a fever or broken skin over the area.
- A true allergy to numbing medicine.
- A bleeding problem that is not under control.
- Blood thinners, unless your doctors agree on a plan.
- Signs of something more serious. These include new weakness, loss of bladder or bowel control, cancer in the spine or a fresh break.

Tell us if you are or may be pregnant, because the X-ray can harm a baby. The test is of little use if you cannot rate your pain or have little pain that day. It is also of little use if you would not want ablation.`,
        es: `El bloqueo no debe hacerse, o debe esperar, si tiene:

- Una infección, fiebre o piel lastimada en la zona.
- Una alergia verdadera a los anestésicos.
- Un problema de sangrado que no está controlado.
- Anticoagulantes, a menos que sus médicos acuerden un plan.
- Señales de algo más grave. Entre ellas están la debilidad nueva, la pérdida del control de la orina o las heces, el cáncer en la columna o una fractura reciente.

Avísenos si está o puede estar embarazada, porque los rayos X pueden dañar al bebé. La prueba sirve poco si usted no puede calificar su dolor o si ese día le duele poco. También sirve poco si usted no querría la ablación.`,
      },
    },
    {
      aspect: 'preparation',
      heading: {
        en: 'How to get ready',
        es: 'Cómo prepararse',
      },
      body: {
        en: `To get a clear answer, you need to feel your usual pain that day.

- Ask if you should skip pain pills for some hours before the shot.
- Tell us about all your medicines and allergies.
- If you take a blood thinner, ask for a plan. Do not stop it on your own.
- Call us if you are sick, have a fever or take an antibiotic.
- Ask if you may eat. Most people do not need medicine to relax. It can cloud the test.
- Wear loose clothes and bring a driver.
- Plan to do things that most often bring on your pain, such as bending, walking or chores.`,
        es: `Para tener una respuesta clara, usted debe sentir ese día su dolor habitual.

- Pregunte si debe dejar las pastillas para el dolor unas horas antes.
- Cuéntenos todos sus medicamentos y alergias.
- Si toma un anticoagulante, pida un plan. No lo suspenda por su cuenta.
- Llámenos si está enfermo, tiene fiebre o toma un antibiótico.
- Pregunte si puede comer. La mayoría no necesita un medicamento para relajarse. Puede confundir la prueba.
- Use ropa suelta y venga con alguien que maneje.
- Planee hacer lo que más suele causarle dolor, como doblarse, caminar o las tareas de la casa.`,
      },
    },
    {
      aspect: 'what-happens',
      heading: {
        en: 'What happens on the day',
        es: 'Qué sucede ese día',
      },
      body: {
        en: `The shots often take 15 to 30 minutes. You are awake the whole time.

- You rate your pain and show which moves hurt.
- You lie face down. For the neck you may lie on your side.
- The doctor cleans the skin and numbs it, which stings for a moment.
- With live X-ray, the doctor guides a thin needle to each nerve.
- A drop of dye may be used to check the spot. Then a small amount of numbing medicine goes in.
- You rest for a short time. Then you try the moves that hurt and rate your pain again.
- You go home with a diary to fill in.`,
        es: `Las inyecciones suelen tomar de 15 a 30 minutos. Usted está despierto todo el tiempo.

- Califica su dolor y muestra qué movimientos le duelen.
- Se acuesta boca abajo. Para el cuello puede estar de lado.
- El médico limpia la piel y la duerme, lo que arde un momento.
- Con rayos X en vivo, el médico guía una aguja fina hasta cada nervio.
- Puede usar una gota de contraste para revisar el lugar. Luego pone una cantidad pequeña de anestésico.
- Usted descansa un rato. Después prueba los movimientos que le duelen y vuelve a calificar el dolor.
- Se va a casa con un diario para llenar.`,
      },
    },
    {
      aspect: 'recovery',
      heading: {
        en: 'The hours and days after',
        es: 'Las horas y los días siguientes',
      },
      body: {
        en: `Use the numb hours to test your back or neck in daily life.

- Move as you do on a normal day, but do not overdo it.
- Do not drive or use machines until the next day.
- Walk with care until any weak or numb feeling is gone.
- Use a cold pack for soreness.
- Shower as usual. Wait a day for baths and pools.
- Go back to your usual pills once the test hours are over, unless we tell you otherwise.
- Expect the pain to return. This is part of the plan and does not mean harm.

Most people go back to work the next day.`,
        es: `Use las horas de anestesia para poner a prueba la espalda o el cuello en la vida diaria.

- Muévase como en un día normal, pero sin exagerar.
- No maneje ni use máquinas hasta el día siguiente.
- Camine con cuidado hasta que pase cualquier debilidad o adormecimiento.
- Use una bolsa fría si le duele.
- Dúchese como siempre. Espere un día para la bañera y la piscina.
- Vuelva a sus pastillas habituales cuando terminen las horas de prueba, a menos que le digamos otra cosa.
- Espere que el dolor vuelva. Es parte del plan y no significa daño.

La mayoría de las personas vuelve al trabajo al día siguiente.`,
      },
    },
    {
      aspect: 'alternatives',
      heading: {
        en: 'Other choices',
        es: 'Otras opciones',
      },
      body: {
        en: `A block is not the only way forward:

- [Physical therapy](treatments/physical-therapy) to build strength, posture and movement.
- [Non-opioid medicines](treatments/non-opioid-medicines), as pills or skin creams.
- Heat, gentle exercise, weight loss and good sleep.
- A steroid shot into the joint itself. Its benefit is less clear.
- [Sacroiliac joint injections](treatments/sacroiliac-joint-injections), if that joint seems to be the cause.
- **Doing nothing new.** Facet pain is seldom dangerous. You can keep active and see how it goes. You avoid the risks of the shot. Your pain may ease, stay the same or get worse. You can have the test later.`,
        es: `El bloqueo no es el único camino:

- [Terapia física](treatments/physical-therapy) para mejorar la fuerza, la postura y el movimiento.
- [Medicamentos no opioides](treatments/non-opioid-medicines), en pastillas o cremas para la piel.
- Calor, ejercicio suave, bajar de peso y dormir bien.
- Una inyección de esteroides dentro de la articulación. Su beneficio es menos claro.
- [Inyecciones en la articulación sacroilíaca](treatments/sacroiliac-joint-injections), si esa articulación parece ser la causa.
- **No hacer nada nuevo.** El dolor de las facetas rara vez es peligroso. Puede seguir activo y ver cómo evoluciona. Evita los riesgos de la inyección. El dolor puede aliviarse, seguir igual o empeorar. Puede hacerse la prueba más adelante.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: {
        en: 'When to get help',
        es: 'Cuándo pedir ayuda',
      },
      body: {
        en: `Call us the same day if:

- You have a fever or chills in the days after the shot.
- The skin is red, hot, swollen or leaking.
- You are still numb or weak the next day.
- You have a headache that is worse when you stand.
- Your pain is much worse than before and does not settle in three days.
- You have a rash or itching.

If you are not sure what you feel is normal, call. It is better to ask early. If our office is closed, use the number on your discharge sheet.`,
        es: `Llámenos el mismo día si:

- Tiene fiebre o escalofríos en los días después de la inyección.
- La piel está roja, caliente, hinchada o supura.
- Sigue con adormecimiento o debilidad al día siguiente.
- Tiene un dolor de cabeza que empeora al pararse.
- El dolor es mucho más fuerte que antes y no cede en tres días.
- Tiene sarpullido o picazón.

Si no está seguro de que lo que siente sea normal, llame. Es preferible preguntar pronto. Si nuestra oficina está cerrada, use el número de su hoja de alta.`,
      },
      callout: {
        tone: 'urgent',
        title: {
          en: 'Call 911 right away',
          es: 'Llame al 911 de inmediato',
        },
        text: {
          en: 'Call 911 for trouble breathing, swelling of the face or throat, chest pain, fainting or a seizure. Call for a drooping face, slurred speech or weakness on one side. Call if you cannot move your legs, lose control of your bladder or bowels, or have a stiff neck with fever.',
          es: 'Llame al 911 por dificultad para respirar, hinchazón de la cara o la garganta, dolor de pecho, desmayo o una convulsión. Llame si se le cae un lado de la cara, habla con dificultad o tiene debilidad en un lado. Llame si no puede mover las piernas, pierde el control de la orina o las heces, o tiene cuello rígido con fiebre.',
        },
      },
    },
  ],
}
