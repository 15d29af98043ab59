/**
 * Sample treatment: epidural steroid injections. It says plainly that the FDA has not approved
 * steroids for this use, and repeats the FDA's warning of April 2014.
 */
import type { SeedTreatment } from '../types.ts'

export const epiduralSteroidInjections: SeedTreatment = {
  slug: 'epidural-steroid-injections',
  title: {
    en: 'Epidural steroid injections',
    es: 'Inyecciones epidurales de esteroides',
  },
  alternateNames: {
    en: ['ESI', 'Epidural injection', 'Spinal steroid injection', 'Nerve root injection'],
    es: [
      'Inyección epidural',
      'Infiltración epidural',
      'Inyección de esteroides en la columna',
      'Inyección de la raíz nerviosa',
    ],
  },
  summary: {
    en: 'A shot of anti-inflammatory medicine near irritated spinal nerves. It may ease leg or arm pain for a while. Learn how it is done, how long it may last, and the rare but serious risks.',
    es: 'Una inyección de medicamento antiinflamatorio cerca de nervios irritados de la columna. Puede aliviar por un tiempo el dolor de pierna o brazo. Conozca cómo se hace y sus riesgos.',
  },
  seo: {
    title: {
      en: 'Epidural steroid injections for sciatica and disc pain',
      es: 'Inyecciones epidurales de esteroides para la ciática',
    },
    description: {
      en: 'How an epidural steroid injection may ease leg or arm pain from the spine, how long relief may last, what to expect, and the risks to know first.',
      es: 'Cómo una inyección epidural puede aliviar el dolor de pierna o brazo que nace en la columna, cuánto puede durar, qué esperar y qué riesgos conocer.',
    },
  },
  review: {
    medicalReviewer: 'priya-raman',
    sources: [
      {
        title: 'Epidural injections for back pain',
        publisher: 'MedlinePlus, National Library of Medicine',
        url: 'https://medlineplus.gov/ency/article/007485.htm',
        year: 2024,
      },
      {
        title:
          'FDA Drug Safety Communication: FDA requires label changes to warn of rare but serious neurologic problems after epidural corticosteroid injections for pain',
        publisher: 'US Food and Drug Administration',
        url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-drug-safety-communication-fda-requires-label-changes-warn-rare-serious-neurologic-problems-after',
        year: 2014,
      },
      {
        title: 'Epidural corticosteroid injections for lumbosacral radicular pain',
        publisher: 'Cochrane Database of Systematic Reviews',
        url: 'https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD013577/full',
        year: 2020,
      },
    ],
  },
  kind: 'injection',
  bodyAreas: ['neck', 'arm-and-hand', 'upper-back', 'lower-back', 'leg-and-foot'],
  conditions: ['sciatica', 'herniated-disc', 'spinal-stenosis'],
  relatedTreatments: [
    'physical-therapy',
    'non-opioid-medicines',
    'medial-branch-blocks',
    'spinal-cord-stimulation',
  ],
  sections: [
    {
      aspect: 'overview',
      heading: {
        en: 'What the injection is',
        es: 'Qué es la inyección',
      },
      body: {
        en: `An epidural steroid injection is a shot of medicine near the nerves of your spine. The epidural space is the area just outside the sac of fluid around your spinal cord. The nerves to your arms and legs pass through it.

The shot most often holds a steroid, which calms inflammation (swelling and irritation). It may also hold a medicine that numbs the nerve for a few hours. It is not the same as the epidural given for childbirth, though it goes into the same space.

The goal is to ease pain that runs down a leg or an arm, so you can move and heal. Relief is often short. It does not repair a worn disc or bone.`,
        es: `Una inyección epidural de esteroides pone medicamento cerca de los nervios de la columna. El espacio epidural es la zona justo por fuera de la bolsa de líquido que rodea la médula espinal. Por ahí pasan los nervios que van a los brazos y las piernas.

Casi siempre contiene un esteroide, que calma la inflamación (hinchazón e irritación). También puede llevar un medicamento que duerme el nervio unas horas. No es lo mismo que la epidural para el parto, aunque se pone en el mismo espacio.

La meta es aliviar el dolor que baja por una pierna o un brazo, para que usted pueda moverse y recuperarse. El alivio suele ser corto. No repara un disco ni un hueso desgastado.`,
      },
    },
    {
      aspect: 'how-it-works',
      heading: {
        en: 'How it calms a nerve',
        es: 'Cómo calma un nervio',
      },
      body: {
        en: `A bulging disc or extra bone can press on a nerve. The nerve then swells and sends pain along its path. The steroid lowers this swelling. As the nerve calms down, the pain may ease.

The doctor can reach the epidural space in three ways:

- **Interlaminar.** The needle goes between two bones at the back of the spine.
- **Transforaminal.** The needle goes in from the side, near the place where one nerve leaves the spine.
- **Caudal.** The needle goes in low, just above the tailbone.

Your doctor picks the way that fits your scan and your pain. The numbing part works in minutes and wears off. The steroid often takes two to seven days.`,
        es: `Un disco abultado o un hueso de más puede presionar un nervio. El nervio se hincha y manda dolor a lo largo de su camino. El esteroide baja esa hinchazón. Cuando el nervio se calma, el dolor puede aliviarse.

El médico puede llegar al espacio epidural de tres maneras:

- **Interlaminar.** La aguja entra entre dos huesos de la parte de atrás de la columna.
- **Transforaminal.** La aguja entra por un lado, cerca del lugar donde un nervio sale de la columna.
- **Caudal.** La aguja entra más abajo, justo encima del cóccix.

Su médico elige la manera que corresponde a sus estudios y a su dolor. El anestésico actúa en minutos y luego se pasa. El esteroide suele tardar de dos a siete días.`,
      },
    },
    {
      aspect: 'suitability',
      heading: {
        en: 'Who it may suit',
        es: 'Para quién puede ser adecuada',
      },
      body: {
        en: `It is used for pain that spreads from the spine down a leg or an arm. Pills, time and exercise have not helped enough. It may be offered for:

- [Sciatica](conditions/sciatica), which is pain that runs from the back or hip down the leg.
- [A herniated disc](conditions/herniated-disc), when soft disc material presses on a nerve.
- [Spinal stenosis](conditions/spinal-stenosis), when the space around the nerves is too narrow. Here the benefit is less sure.

It is less likely to help back pain that does not spread. If a worn facet joint is the cause, [medial branch blocks](treatments/medial-branch-blocks) may fit better. Your doctor will match your exam with a scan before offering a shot.`,
        es: `Se usa para el dolor que baja desde la columna por una pierna o un brazo. Las pastillas, el tiempo y el ejercicio no han ayudado lo suficiente. Puede ofrecerse para:

- [Ciática](conditions/sciatica), que es un dolor que va de la espalda o la cadera hacia la pierna.
- [Hernia de disco](conditions/herniated-disc), cuando el material blando del disco presiona un nervio.
- [Estenosis espinal](conditions/spinal-stenosis), cuando el espacio alrededor de los nervios es muy estrecho. En este caso el beneficio es menos claro.

Es menos probable que ayude en el dolor de espalda que no se extiende. Si la causa es una articulación facetaria desgastada, los [bloqueos de la rama medial](treatments/medial-branch-blocks) pueden ser más adecuados. Su médico comparará su examen con un estudio de imagen antes de ofrecer la inyección.`,
      },
    },
    {
      aspect: 'benefits',
      heading: {
        en: 'What it may do for you',
        es: 'Lo que puede hacer por usted',
      },
      body: {
        en: `For some people the injection brings:

- **Less leg or arm pain,** for weeks or sometimes months.
- **More movement,** so you can take part in [physical therapy](treatments/physical-therapy).
- **Better sleep** and fewer pain pills for a time.
- **Time to heal.** Many disc problems ease over the months. The shot may make the wait easier.

Expect modest results. A Cochrane review in 2020 looked at pain in the lower back and leg. It found that steroid shots worked slightly better than dummy shots in the short term. The gain was small. Some people get no relief. If the first shot does not help, ask what another one would add.`,
        es: `A algunas personas la inyección les da:

- **Menos dolor en la pierna o el brazo,** por semanas o a veces meses.
- **Más movimiento,** para poder participar en la [terapia física](treatments/physical-therapy).
- **Más descanso** por la noche y menos pastillas para el dolor por un tiempo.
- **Tiempo para recuperarse.** Muchos problemas de disco se alivian con los meses. La inyección puede hacer más fácil la espera.

Espere resultados modestos. Una revisión Cochrane de 2020 estudió el dolor de la espalda baja y la pierna. Encontró que los esteroides funcionaron un poco más que las inyecciones sin medicamento activo a corto plazo. La ganancia fue pequeña. Algunas personas no sienten alivio. Si la primera no ayuda, pregunte qué agregaría otra.`,
      },
    },
    {
      aspect: 'risks-or-complications',
      heading: {
        en: 'Risks to know first',
        es: 'Riesgos que debe conocer antes',
      },
      body: {
        en: `Most problems are mild and short. Some are serious:

- **Headache** that is worse when you stand, if the needle nicks the sac of fluid.
- **Infection** of the skin, the spine or the lining of the brain (meningitis).
- **Bleeding** in the spine, which can press on nerves.
- **Nerve damage,** with new pain, numbness or weakness.
- **Allergic reaction** to the steroid, the numbing medicine or the X-ray dye.
- **Effects of steroids over time.** Many shots can weaken bones and muscles. They can also make the body produce less of its own natural steroid.
- **Stroke, loss of vision, paralysis or death.** These are rare.

Most doctors limit you to two or three shots a year.`,
        es: `La mayoría de los problemas son leves y cortos. Algunos son graves:

- **Dolor de cabeza** que empeora al pararse, si la aguja pincha la bolsa de líquido.
- **Infección** de la piel, la columna o la capa que cubre el cerebro (meningitis).
- **Sangrado** en la columna, que puede presionar los nervios.
- **Daño a un nervio,** con dolor nuevo, adormecimiento o debilidad.
- **Reacción alérgica** al esteroide, al anestésico o al contraste de rayos X.
- **Efectos de los esteroides con el tiempo.** Muchas inyecciones pueden debilitar los huesos y los músculos. También pueden hacer que el cuerpo produzca menos de su propio esteroide natural.
- **Derrame cerebral, pérdida de la vista, parálisis o muerte.** Son raros.

La mayoría de los médicos limita las inyecciones a dos o tres por año.`,
      },
      callout: {
        tone: 'warning',
        title: {
          en: 'What the FDA says',
          es: 'Lo que dice la FDA',
        },
        text: {
          en: 'The FDA has not approved steroids for use in the epidural space. In April 2014 it warned that these shots may, in rare cases, cause loss of vision, stroke, paralysis or death. Doctors may still use them, as they may use other medicines in ways not on the label. Ask about the benefits and risks in your case.',
          es: 'La FDA no ha aprobado los esteroides para usarse en el espacio epidural. En abril de 2014 advirtió que estas inyecciones pueden, en casos raros, causar pérdida de la vista, derrame cerebral, parálisis o muerte. Los médicos pueden usarlas, como pueden usar otros medicamentos de maneras que no están en la etiqueta. Pregunte por los beneficios y los riesgos en su caso.',
        },
      },
    },
    {
      aspect: 'side-effects',
      heading: {
        en: 'Common short-term effects',
        es: 'Efectos comunes a corto plazo',
      },
      body: {
        en: `You may notice some of these for a few days:

- Soreness or a bruise where the needle went in.
- More of your usual pain for two or three days, before the steroid starts to work.
- A red, warm face or chest.
- Trouble sleeping, or feeling jumpy or moody.
- A mild headache, dizziness or upset stomach.
- Higher blood sugar, above all if you have diabetes.
- Higher blood pressure, or changes in your period.
- A numb or heavy leg or arm for some hours. Take care not to fall.

If any of these is strong or lasts more than a few days, call us.`,
        es: `Puede notar algunos de estos efectos por unos días:

- Dolor o un moretón donde entró la aguja.
- Más de su dolor habitual por dos o tres días, antes de que el esteroide empiece a actuar.
- Cara o pecho rojos y calientes.
- Dificultad para dormir, o sentirse inquieto o de mal humor.
- Dolor de cabeza leve, mareo o malestar de estómago.
- Azúcar en la sangre más alta, sobre todo si tiene diabetes.
- Presión arterial más alta, o cambios en la menstruación.
- Una pierna o un brazo dormidos o pesados por unas horas. Tenga cuidado de no caerse.

Si alguno es fuerte o dura más de unos días, llámenos.`,
      },
    },
    {
      aspect: 'contraindications',
      heading: {
        en: 'Who should not have it',
        es: 'Quién no debe recibirla',
      },
      body: {
        en: `You should not have the shot, or should wait, if you have:

- An infection anywhere in your body, or on the skin of your back or neck.
- A bleeding problem, or blood thinners that cannot be paused.
- A serious allergy to the medicines.
- A tumor or infection in the spine as the cause of the pain.
- New or fast-growing weakness, or loss of bladder or bowel control. These need urgent care, not a shot.

Your doctor may choose another path if your diabetes, blood pressure or heart failure is not under control. Tell us if you have glaucoma, weak bones or an allergy to X-ray dye. Tell us if you are or may be pregnant, because X-rays can harm a baby.`,
        es: `No debe recibir la inyección, o debe esperar, si tiene:

- Una infección en cualquier parte del cuerpo, o en la piel de la espalda o el cuello.
- Un problema de sangrado, o anticoagulantes que no se pueden suspender.
- Una alergia grave a los medicamentos.
- Un tumor o una infección en la columna como causa del dolor.
- Debilidad nueva o que avanza rápido, o pérdida del control de la orina o las heces. Eso necesita atención urgente, no una inyección.

Su médico puede elegir otro camino si su diabetes, su presión o su insuficiencia cardíaca no están controladas. Avísenos si tiene glaucoma, huesos débiles o alergia al contraste de rayos X. Avísenos si está o puede estar embarazada, porque los rayos X pueden dañar al bebé.`,
      },
    },
    {
      aspect: 'preparation',
      heading: {
        en: 'How to get ready',
        es: 'Cómo prepararse',
      },
      body: {
        en: `A few steps lower your risk:

- Tell us about all your medicines. This includes aspirin, ibuprofen, naproxen, vitamins and herbs.
- If you take a blood thinner, ask if you should pause it. Do not stop it on your own. The doctor who gave it to you must agree.
- If you have diabetes, ask how to manage your blood sugar that week.
- Call us if you have a fever, a cough, a skin sore or take an antibiotic.
- Ask if you may eat and drink. The answer depends on whether you will have a medicine to relax.
- Plan for someone to drive you home.
- Bring your scans, or tell us where they were done.`,
        es: `Unos pocos pasos bajan el riesgo:

- Cuéntenos todos los medicamentos que toma. Esto incluye aspirina, ibuprofeno, naproxeno, vitaminas y hierbas.
- Si toma un anticoagulante, pregunte si debe suspenderlo. No lo suspenda por su cuenta. El médico que se lo recetó debe estar de acuerdo.
- Si tiene diabetes, pregunte cómo manejar el azúcar esa semana.
- Llámenos si tiene fiebre, tos, una llaga en la piel o toma un antibiótico.
- Pregunte si puede comer y beber. La respuesta depende de si le darán un medicamento para relajarse.
- Organice quién lo llevará a casa en auto.
- Traiga sus estudios de imagen, o díganos dónde se los hicieron.`,
      },
    },
    {
      aspect: 'what-happens',
      heading: {
        en: 'What happens on the day',
        es: 'Qué sucede ese día',
      },
      body: {
        en: `The visit is short, and most people stay awake. The shot itself often takes 15 to 30 minutes.

- You lie face down with a pillow under your belly. For a neck shot you may lie on your side or sit.
- The doctor cleans your skin and numbs it. This can sting.
- With live X-ray, the doctor guides the needle to the right spot. A drop of dye shows where the medicine will flow.
- The medicine goes in slowly. You may feel pressure, or a flash of your usual pain. Tell the doctor if it is sharp.
- The needle comes out and you get a small bandage.
- Staff watch you for 15 to 30 minutes.`,
        es: `La visita es corta, y la mayoría de las personas está despierta. La inyección suele tomar de 15 a 30 minutos.

- Usted se acuesta boca abajo con una almohada debajo del vientre. Si es en el cuello, puede estar de lado o sentado.
- El médico limpia la piel y la duerme. Esto puede arder.
- Con rayos X en vivo, el médico guía la aguja al lugar correcto. Una gota de contraste muestra por dónde irá el medicamento.
- El medicamento entra despacio. Puede sentir presión, o un poco de su dolor habitual. Avise al médico si es muy fuerte.
- Se retira la aguja y le ponen una curita.
- El personal lo observa de 15 a 30 minutos.`,
      },
    },
    {
      aspect: 'recovery',
      heading: {
        en: 'The days after',
        es: 'Los días siguientes',
      },
      body: {
        en: `Go home and take it easy for the rest of the day.

- Do not drive, use machines or sign important papers until the next day.
- Put a cold pack on the sore spot for short times.
- Shower as usual. Skip baths, pools and hot tubs for a day.
- Most people go back to usual activity the next day. Build up slowly.
- If you have diabetes, check your sugar more often for several days.
- Restart blood thinners when your doctor tells you.
- Keep a simple diary of your pain for two weeks. Bring it to your next visit.

The steroid often helps within a week. The relief may last weeks or a few months.`,
        es: `Vuelva a casa y tómelo con calma el resto del día.

- No maneje, no use máquinas ni firme papeles importantes hasta el día siguiente.
- Ponga una bolsa fría en la zona adolorida por ratos cortos.
- Dúchese como siempre. Evite la bañera, la piscina y el jacuzzi por un día.
- La mayoría de las personas vuelve a sus actividades al día siguiente. Aumente poco a poco.
- Si tiene diabetes, revise el azúcar más seguido por varios días.
- Vuelva a tomar los anticoagulantes cuando su médico se lo indique.
- Lleve un diario sencillo de su dolor por dos semanas. Tráigalo a su próxima visita.

El esteroide suele ayudar en menos de una semana. El alivio puede durar semanas o unos meses.`,
      },
    },
    {
      aspect: 'alternatives',
      heading: {
        en: 'Other choices',
        es: 'Otras opciones',
      },
      body: {
        en: `You have other ways to treat nerve pain from the spine:

- **Time and movement.** Sciatica often eases within weeks to months. Gentle activity helps more than bed rest.
- [Physical therapy](treatments/physical-therapy) to build strength and ease the nerve.
- [Non-opioid medicines](treatments/non-opioid-medicines) by mouth.
- Surgery to take pressure off the nerve, if the pain is severe or you are getting weaker.
- [Spinal cord stimulation](treatments/spinal-cord-stimulation), for pain that lasts after other care.
- **Doing nothing new.** You can wait and see. You avoid the risks of the shot. Your pain may ease by itself, stay the same or get worse. You can ask for the shot later.`,
        es: `Hay otras maneras de tratar el dolor de nervios que nace en la columna:

- **Tiempo y movimiento.** La ciática suele aliviarse en semanas o meses. La actividad suave ayuda más que quedarse en cama.
- [Terapia física](treatments/physical-therapy) para ganar fuerza y aliviar el nervio.
- [Medicamentos no opioides](treatments/non-opioid-medicines) por la boca.
- Cirugía para quitar presión al nervio, si el dolor es muy intenso o usted pierde fuerza.
- [Estimulación de la médula espinal](treatments/spinal-cord-stimulation), para el dolor que sigue después de otros tratamientos.
- **No hacer nada nuevo.** Puede esperar y observar. Evita los riesgos de la inyección. El dolor puede aliviarse solo, seguir igual o empeorar. Puede pedir la inyección más adelante.`,
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

- You have a headache that is worse when you stand and better when you lie down.
- You have a fever or chills, even a week or more later.
- The skin is red, hot, swollen or leaking.
- Your back pain gets much worse after the first few days.
- A leg or arm stays numb or weak the day after the shot.
- Your blood sugar stays above the limit your doctor set.
- You feel very low, very restless or cannot sleep for days.

If it is after hours and you are not sure, call the number on your discharge sheet.`,
        es: `Llámenos el mismo día si:

- Tiene un dolor de cabeza que empeora al pararse y mejora al acostarse.
- Tiene fiebre o escalofríos, aunque sea una semana o más después.
- La piel está roja, caliente, hinchada o supura.
- El dolor de espalda empeora mucho después de los primeros días.
- Una pierna o un brazo sigue dormido o débil al día siguiente de la inyección.
- Su azúcar en la sangre sigue por encima del límite que fijó su médico.
- Se siente muy triste, muy inquieto o no puede dormir por varios días.

Si es fuera de horario y no está seguro, llame al número de su hoja de alta.`,
      },
      callout: {
        tone: 'urgent',
        title: {
          en: 'Call 911 right away',
          es: 'Llame al 911 de inmediato',
        },
        text: {
          en: 'Call 911 for sudden loss of vision, a drooping face, slurred speech, or weakness on one side. Call if you cannot move your legs, lose control of your bladder or bowels, or go numb between your legs. Call for a stiff neck with fever, trouble breathing, or swelling of the face or throat.',
          es: 'Llame al 911 si pierde la vista de repente, se le cae un lado de la cara, habla con dificultad o tiene debilidad en un lado. Llame si no puede mover las piernas, pierde el control de la orina o las heces, o se le duerme la zona entre las piernas. Llame por cuello rígido con fiebre, dificultad para respirar, o hinchazón de la cara o la garganta.',
        },
      },
    },
  ],
}
