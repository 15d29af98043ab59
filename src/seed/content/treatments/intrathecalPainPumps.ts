/**
 * Sample treatment: intrathecal pain pumps. The FDA statement of November 14, 2018 stands beside
 * every medicine that is named, because several in common use are not approved for these pumps.
 */
import type { SeedTreatment } from '../types.ts'

export const intrathecalPainPumps: SeedTreatment = {
  slug: 'intrathecal-pain-pumps',
  title: {
    en: 'Intrathecal pain pumps',
    es: 'Bombas intratecales para el dolor',
  },
  alternateNames: {
    en: ['Pain pump', 'Implanted drug pump', 'Intrathecal drug delivery', 'Targeted drug delivery'],
    es: [
      'Bomba para el dolor',
      'Bomba de medicamento implantada',
      'Administración intratecal de medicamentos',
      'Administración dirigida de medicamentos',
    ],
  },
  summary: {
    en: 'A pain pump is a small implanted device that sends medicine to the fluid around the spinal cord. Learn who it may help, its benefits and risks, and the trial that comes first.',
    es: 'La bomba para el dolor es un aparato implantado que envía medicamento al líquido que rodea la médula espinal. Conozca a quién puede ayudar, sus beneficios, sus riesgos y la prueba previa.',
  },
  seo: {
    title: {
      en: 'Intrathecal pain pumps: benefits, risks and the trial',
      es: 'Bombas intratecales: beneficios, riesgos y la prueba',
    },
    description: {
      en: 'What an implanted pain pump does, who may be a candidate, how the trial and surgery work, and the risks to weigh with your pain doctor first.',
      es: 'Qué hace una bomba implantada para el dolor, quién puede ser candidato, cómo son la prueba y la cirugía, y qué riesgos conversar con su médico.',
    },
  },
  review: {
    medicalReviewer: 'elena-marquez',
    sources: [
      {
        title:
          'FDA Safety Communication: Use Caution with Implanted Pumps for Intrathecal Administration of Medicines for Pain Management',
        publisher: 'AHRQ Patient Safety Network (on the FDA notice of November 14, 2018)',
        url: 'https://psnet.ahrq.gov/issue/fda-safety-communication-use-caution-implanted-pumps-intrathecal-administration-medicines',
        year: 2018,
      },
      {
        title:
          'Implanted Pumps: Safety Communication - Use Caution When Selecting Pain Medicine for Intrathecal Administration',
        publisher: 'American Society of Anesthesiologists (FDA alert)',
        url: 'https://www.asahq.org/advocacy-and-asapac/fda-and-washington-alerts/fda-alerts/2018/11/implanted-pumps-safety-communication---use-caution-when-selecting-pain-medicine-for-intrathecal-administration',
        year: 2018,
      },
      {
        title: 'Label: INFUMORPH (morphine sulfate), preservative-free injection',
        publisher: 'DailyMed, National Library of Medicine',
        url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=db9ac9e3-d761-4a99-9f34-4946ebe8f255',
        year: 2024,
      },
      {
        title: 'Label: PRIALT (ziconotide) solution, intrathecal infusion',
        publisher: 'DailyMed, National Library of Medicine',
        url: 'https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=b025d8ed-937d-4597-9ad1-0b2f6e0ee5b1',
        year: 2023,
      },
      {
        title:
          'The Polyanalgesic Consensus Conference: Intrathecal Drug Delivery Guidance on Safety and Therapy Optimization When Treating Chronic Noncancer Pain',
        publisher: 'Neuromodulation (PubMed)',
        url: 'https://pubmed.ncbi.nlm.nih.gov/38752946/',
        year: 2024,
      },
      {
        title: 'Implantable Infusion Pumps in the Magnetic Resonance Environment: FDA Safety Communication',
        publisher: 'AHRQ Patient Safety Network',
        url: 'https://psnet.ahrq.gov/issue/implantable-infusion-pumps-magnetic-resonance-mr-environment-fda-safety-communication',
        year: 2017,
      },
      {
        title: 'Intrathecal baclofen withdrawal syndrome: a life-threatening complication of baclofen pump',
        publisher: 'BMC Clinical Pharmacology',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC514562/',
        year: 2004,
      },
    ],
  },
  kind: 'implanted-device',
  bodyAreas: ['lower-back', 'upper-back', 'abdomen', 'leg-and-foot', 'whole-body'],
  conditions: ['cancer-pain', 'postlaminectomy-syndrome', 'arachnoiditis', 'chronic-pancreatitis'],
  relatedTreatments: [
    'spinal-cord-stimulation',
    'sympathetic-nerve-blocks',
    'non-opioid-medicines',
    'physical-therapy',
  ],
  sections: [
    {
      aspect: 'overview',
      heading: {
        en: 'What a pain pump is',
        es: 'Qué es una bomba para el dolor',
      },
      body: {
        en: `An intrathecal pain pump is a small device that a surgeon places under your skin. It sends tiny amounts of pain medicine into the fluid around your spinal cord. “Intrathecal” is the name for the space that holds this fluid.

Doctors may suggest a pump for severe pain that does not go away. Most people have tried conservative care first. That means care without surgery, such as pills, physical therapy or injections. A pump is an option when such care has not eased the pain enough.

A pump does not remove the cause of the pain. The goal is to make the pain easier to live with, so you can move, sleep and do more.`,
        es: `Una bomba intratecal para el dolor es un aparato pequeño que un cirujano coloca debajo de la piel. Envía cantidades muy pequeñas de medicamento al líquido que rodea la médula espinal. “Intratecal” es el nombre del espacio que contiene ese líquido.

Los médicos pueden proponer una bomba cuando hay un dolor intenso que no desaparece. La mayoría de las personas ya ha probado el tratamiento conservador, es decir, el que no requiere cirugía, como pastillas, terapia física o inyecciones. La bomba es una opción cuando ese tratamiento no ha aliviado el dolor lo suficiente.

La bomba no elimina la causa del dolor. La meta es que el dolor sea más llevadero, para que usted pueda moverse, dormir y hacer más cosas.`,
      },
    },
    {
      aspect: 'how-it-works',
      heading: {
        en: 'How the pump eases pain',
        es: 'Cómo alivia el dolor la bomba',
      },
      body: {
        en: `The system has two main parts:

- **The pump.** A round case that holds the medicine. It sits under the skin of your abdomen (belly) or back.
- **The catheter.** A thin, soft tube. It runs under the skin from the pump to the space around your spinal cord.

Your spinal cord carries pain signals to your brain. The medicine turns these signals down before your brain feels them as pain. A pill works in a longer way. It must pass through your stomach and your blood first.

A pain specialist programs the pump to let out the medicine over time. As your needs change, the doctor can change the program from outside your body. This does not take new surgery.`,
        es: `El sistema tiene dos partes principales:

- **La bomba.** Una caja redonda que guarda el medicamento. Va debajo de la piel del abdomen (el vientre) o de la espalda.
- **El catéter.** Un tubo delgado y blando. Va por debajo de la piel, desde la bomba hasta el espacio que rodea la médula espinal.

La médula espinal lleva las señales de dolor al cerebro. El medicamento reduce esas señales antes de que el cerebro las perciba como dolor. Una pastilla sigue un camino más largo. Primero tiene que pasar por el estómago y la sangre.

Un especialista en dolor programa la bomba para que libere el medicamento poco a poco. Si sus necesidades cambian, el médico puede cambiar el programa desde fuera del cuerpo. Para eso no hace falta otra cirugía.`,
      },
    },
    {
      aspect: 'suitability',
      heading: {
        en: 'Who may be a candidate',
        es: 'Quién puede ser candidato',
      },
      body: {
        en: `A pump may be an option when other care has not helped enough and pain limits your daily life. It is used for people with:

- [Cancer pain](conditions/cancer-pain), from the disease or from its treatment.
- [Postlaminectomy syndrome](conditions/postlaminectomy-syndrome), which is pain that stays or comes back after back surgery.
- [Arachnoiditis](conditions/arachnoiditis), which is swelling and scarring of the lining around the spinal nerves.
- [Chronic pancreatitis](conditions/chronic-pancreatitis), which is long-lasting swelling of the pancreas.

It may be used for some other kinds of severe pain too. Your team will look at your health, your medicines, your mood and the help you have at home. Talk to your pain doctor to find out if you are a candidate.`,
        es: `Una bomba puede ser una opción cuando otros tratamientos no han ayudado lo suficiente y el dolor limita su vida diaria. Se usa en personas con:

- [Dolor por cáncer](conditions/cancer-pain), causado por la enfermedad o por su tratamiento.
- [Síndrome poslaminectomía](conditions/postlaminectomy-syndrome), que es un dolor que sigue o vuelve después de una cirugía de espalda.
- [Aracnoiditis](conditions/arachnoiditis), que es la inflamación y cicatrización de la capa que cubre los nervios de la columna.
- [Pancreatitis crónica](conditions/chronic-pancreatitis), que es una inflamación del páncreas que dura mucho tiempo.

También puede usarse en algunos otros tipos de dolor intenso. Su equipo revisará su salud, sus medicamentos, su estado de ánimo y la ayuda que tiene en casa. Hable con su médico del dolor para saber si usted es candidato.`,
      },
    },
    {
      aspect: 'benefits',
      heading: {
        en: 'How it may help you',
        es: 'Cómo puede ayudarle',
      },
      body: {
        en: `The medicine goes straight to the fluid around your spinal cord. Because of this, a pump may offer:

- **Smaller doses.** You need much less medicine than by mouth for the same relief.
- **Faster relief.** The medicine reaches the nerves sooner than a pill can.
- **Fewer side effects.** Pain pills often cause drowsiness, nausea, vomiting and constipation. A pump may lower the chance of these.
- **A say in your care.** You take part in the control of your symptoms. Some pumps let you ask for an extra dose with a handheld control, within limits your doctor sets.
- **Less need for pills.** A pump may help if you want to rely less on medicine by mouth.

Results vary, and some people get little relief. An opioid in a pump still carries a risk of dependence and addiction. Your team will watch for this with you.`,
        es: `El medicamento va directo al líquido que rodea la médula espinal. Por eso, una bomba puede ofrecer:

- **Dosis más pequeñas.** Se necesita mucho menos medicamento que por la boca para lograr el mismo alivio.
- **Alivio más rápido.** El medicamento llega a los nervios antes que una pastilla.
- **Menos efectos secundarios.** Las pastillas para el dolor suelen causar sueño, náuseas, vómitos y estreñimiento. La bomba puede reducir esa posibilidad.
- **Participación en su cuidado.** Usted participa en el control de sus síntomas. Algunas bombas le permiten pedir una dosis extra con un control de mano, dentro de los límites que fija su médico.
- **Menos pastillas.** La bomba puede ayudar si usted quiere depender menos de los medicamentos por la boca.

Los resultados varían, y algunas personas sienten poco alivio. Un opioide en una bomba todavía tiene riesgo de dependencia y adicción. Su equipo lo vigilará junto con usted.`,
      },
    },
    {
      aspect: 'risks-or-complications',
      heading: {
        en: 'Risks to weigh',
        es: 'Riesgos que debe considerar',
      },
      body: {
        en: `The surgery, the device and the medicine all carry risks. Some are serious, and a few can be deadly.

- **Infection** of the wound or of the lining of the brain and spinal cord (meningitis).
- **Bleeding,** or harm to the nerves or spinal cord.
- **A leak of spinal fluid,** which can cause a bad headache.
- **Catheter trouble.** The tube may kink, move or break.
- **Pump failure.** You may need more surgery to fix it.
- **A mistake** in the dose, the program or a refill.
- **Overdose,** with slow breathing and deep sleep.
- **Withdrawal,** an illness from medicine that stops too fast, as when the pump fails or runs out. With baclofen, a medicine for muscle stiffness, it can be deadly.
- **Granuloma,** a lump of inflammation at the catheter tip. It can press on the spinal cord.
- **MRI scans** can stop some pumps or change the dose. Tell the staff before any scan. Have the pump checked afterward.`,
        es: `La cirugía, el aparato y el medicamento tienen riesgos. Algunos son graves y unos pocos pueden causar la muerte.

- **Infección** de la herida o de la capa que cubre el cerebro y la médula espinal (meningitis).
- **Sangrado,** o daño a los nervios o a la médula espinal.
- **Fuga de líquido de la columna,** que puede causar un dolor de cabeza fuerte.
- **Problemas del catéter.** El tubo puede doblarse, moverse o romperse.
- **Falla de la bomba.** Quizás necesite otra cirugía para arreglarla.
- **Un error** en la dosis, en el programa o al recargar la bomba.
- **Sobredosis,** con respiración lenta y sueño profundo.
- **Abstinencia,** una enfermedad por cortar de golpe un medicamento, como cuando la bomba falla o se vacía. Con el baclofeno, un medicamento para la rigidez muscular, puede ser mortal.
- **Granuloma,** un bulto de inflamación en la punta del catéter. Puede presionar la médula espinal.
- **Resonancia magnética.** Puede detener algunas bombas o cambiar la dosis. Avise al personal antes de cualquier estudio. Pida que revisen la bomba después.`,
      },
      callout: {
        tone: 'warning',
        title: {
          en: 'Not every pump medicine is FDA approved',
          es: 'No todos los medicamentos para la bomba están aprobados por la FDA',
        },
        text: {
          en: 'In a safety notice of November 14, 2018, the FDA said that several medicines used in pain pumps are not FDA approved for use in implanted pumps. They include hydromorphone, bupivacaine, fentanyl and clonidine. They also include any mix of medicines and any compounded (custom-made) medicine. These may add risks such as dosing errors and pump failure. Two examples are approved for severe, long-lasting pain: a certain morphine with no preservatives (Infumorph) and, for some pumps only, ziconotide (Prialt). Ask which medicine will be in your pump, and why.',
          es: 'En un aviso de seguridad del 14 de noviembre de 2018, la FDA dijo que varios medicamentos que se usan en las bombas para el dolor no están aprobados por la FDA para usarse en bombas implantadas. Entre ellos están la hidromorfona, la bupivacaína, el fentanilo y la clonidina. También lo están las mezclas de medicamentos y los medicamentos compuestos (hechos a medida). Pueden agregar riesgos, como errores de dosis y fallas de la bomba. Dos ejemplos sí están aprobados para el dolor intenso y duradero: cierta morfina sin conservantes (Infumorph) y, solo para algunas bombas, la ziconotida (Prialt). Pregunte qué medicamento tendrá su bomba y por qué.',
        },
      },
    },
    {
      aspect: 'side-effects',
      heading: {
        en: 'Side effects of the medicine',
        es: 'Efectos secundarios del medicamento',
      },
      body: {
        en: `Side effects depend on the medicine and the dose. Many ease when the doctor changes the program.

- **Morphine and other opioids** can cause itching, nausea, drowsiness, constipation, sweating, swollen legs and trouble passing urine. Over time they may lower your sex hormones.
- **Ziconotide** can cause dizziness, nausea, confusion, poor memory and eye movements that you cannot control. It can also cause serious changes in mood or thinking. Some people feel very low or see things that are not there.

Do not drink alcohol while you have an opioid in your pump. Ask before you take sleeping pills, calming medicines or pain pills. With an opioid they can slow or stop your breathing.`,
        es: `Los efectos secundarios dependen del medicamento y de la dosis. Muchos disminuyen cuando el médico cambia el programa.

- **La morfina y otros opioides** pueden causar picazón, náuseas, sueño, estreñimiento, sudor, piernas hinchadas y dificultad para orinar. Con el tiempo pueden bajar las hormonas sexuales.
- **La ziconotida** puede causar mareo, náuseas, confusión, mala memoria y movimientos de los ojos que no se pueden controlar. También puede causar cambios graves del ánimo o del pensamiento. Algunas personas se sienten muy tristes o ven cosas que no existen.

No tome alcohol mientras tenga un opioide en la bomba. Pregunte antes de tomar pastillas para dormir, calmantes o analgésicos. Junto con un opioide pueden hacer más lenta la respiración o detenerla.`,
      },
    },
    {
      aspect: 'contraindications',
      heading: {
        en: 'Who should not have a pump',
        es: 'Quién no debe tener una bomba',
      },
      body: {
        en: `A pump may be wrong for you if you have:

- An infection in your blood, your spine or the skin where the parts would go.
- A bleeding problem, or blood thinners that cannot be paused.
- An allergy to the medicine or to a part of the pump.
- A block in the flow of your spinal fluid.
- Too little room under the skin for the pump.
- A past psychosis (losing touch with what is real), if the medicine is ziconotide.
- No way to come back on time for refills.

Some problems need care first. These include breathing trouble during sleep, depression, and problems with alcohol or drugs. Tell your doctor if you are pregnant or hope to be.`,
        es: `Es posible que la bomba no sea adecuada para usted si tiene:

- Una infección en la sangre, en la columna o en la piel donde irían las piezas.
- Un problema de sangrado, o anticoagulantes que no se pueden suspender.
- Alergia al medicamento o a una parte de la bomba.
- Un bloqueo en la circulación del líquido de la columna.
- Muy poco espacio debajo de la piel para la bomba.
- Una psicosis en el pasado (perder el contacto con la realidad), si el medicamento es la ziconotida.
- Ninguna manera de volver a tiempo para recargar la bomba.

Algunos problemas deben tratarse antes. Entre ellos están los problemas para respirar al dormir, la depresión y los problemas con el alcohol o las drogas. Avise a su médico si está embarazada o desea estarlo.`,
      },
    },
    {
      aspect: 'preparation',
      heading: {
        en: 'Before the trial and the surgery',
        es: 'Antes de la prueba y de la cirugía',
      },
      body: {
        en: `Your visits before the trial help us plan your care. You may have blood tests, a scan of your spine and a talk with a psychologist.

- List every medicine, vitamin and herb you take, and your allergies.
- Ask what to stop and when. Do not stop blood thinners or opioids on your own.
- Ask when to stop eating and drinking.
- Tell us about a fever, a cold or a skin sore. We may need to wait.
- Plan a ride home and a helper for the first night.
- Check your costs with your health plan. Many plans must agree first.
- Write down your goals, such as a walk to the store or a full night of sleep.`,
        es: `Sus visitas antes de la prueba nos ayudan a planear su tratamiento. Quizás le hagan análisis de sangre, un estudio de la columna y una entrevista con un psicólogo.

- Haga una lista de todos los medicamentos, vitaminas y hierbas que toma, y de sus alergias.
- Pregunte qué debe suspender y cuándo. No suspenda los anticoagulantes ni los opioides por su cuenta.
- Pregunte cuándo debe dejar de comer y beber.
- Avísenos si tiene fiebre, un resfriado o una llaga en la piel. Quizás haya que esperar.
- Organice quién lo llevará a casa y quién lo ayudará la primera noche.
- Consulte los costos con su seguro médico. Muchos planes deben autorizarlo antes.
- Anote sus metas, como caminar hasta la tienda o dormir toda la noche.`,
      },
    },
    {
      aspect: 'what-happens',
      heading: {
        en: 'The trial, the implant and the refills',
        es: 'La prueba, el implante y las recargas',
      },
      body: {
        en: `**A trial comes first.** As with [spinal cord stimulation](treatments/spinal-cord-stimulation), you try the treatment before a permanent device is placed. The doctor puts medicine into your spinal fluid with a needle or a short-term catheter. The team checks your pain, your movement and your breathing. With morphine, you are watched for at least a day after the first dose.

**The implant.** If the trial goes well, you can choose the surgery. You get medicine so you do not feel it. The surgeon puts the catheter in the space around your spinal cord. The pump goes under the skin of your abdomen or back. This often takes one to three hours.

**Refills.** Your care team fills the pump with a needle through the skin, often every one to three months. After some years the battery runs down. Then you need surgery for a new pump.`,
        es: `**Primero viene una prueba.** Como en la [estimulación de la médula espinal](treatments/spinal-cord-stimulation), usted prueba el tratamiento antes de que se coloque el aparato permanente. El médico pone el medicamento en el líquido de la columna con una aguja o con un catéter temporal. El equipo revisa su dolor, su movimiento y su respiración. Con morfina, lo observan al menos un día después de la primera dosis.

**El implante.** Si la prueba sale bien, usted puede elegir la cirugía. Le dan medicamento para que no la sienta. El cirujano pone el catéter en el espacio que rodea la médula espinal. La bomba va debajo de la piel del abdomen o de la espalda. Suele durar de una a tres horas.

**Las recargas.** Su equipo llena la bomba con una aguja a través de la piel, a menudo cada uno a tres meses. Después de algunos años la batería se agota. Entonces necesita una cirugía para poner una bomba nueva.`,
      },
    },
    {
      aspect: 'recovery',
      heading: {
        en: 'After the implant',
        es: 'Después del implante',
      },
      body: {
        en: `Some people go home the same day. Others stay one night or more. The cuts may be sore for a few weeks. It can take several visits to find a dose that suits you.

- Do not bend, twist, stretch or lift for about six weeks, or as your surgeon says. This helps the catheter stay in place.
- Keep your cuts clean and dry. Ask when you can bathe and work.
- Do not drive while you are sleepy or soon after a dose change.
- Carry your pump card. Show it before scans, surgery and airport checks.
- Ask before you use a hot tub, have deep heat treatment or scuba dive.
- Ask about naloxone for your home. It can reverse an opioid overdose.
- Never miss a refill visit.`,
        es: `Algunas personas vuelven a casa el mismo día. Otras se quedan una noche o más. Las heridas pueden doler unas semanas. Puede tomar varias visitas encontrar una dosis adecuada para usted.

- No se doble, no gire el cuerpo, no se estire ni levante peso durante unas seis semanas, o según le diga su cirujano. Así el catéter se queda en su lugar.
- Mantenga las heridas limpias y secas. Pregunte cuándo puede bañarse y trabajar.
- No maneje si tiene sueño ni poco después de un cambio de dosis.
- Lleve la tarjeta de su bomba. Muéstrela antes de estudios, cirugías y controles en el aeropuerto.
- Pregunte antes de usar un jacuzzi, recibir calor profundo o bucear.
- Pregunte por la naloxona para tener en casa. Puede revertir una sobredosis de opioides.
- Nunca falte a una visita de recarga.`,
      },
    },
    {
      aspect: 'alternatives',
      heading: {
        en: 'Other options',
        es: 'Otras opciones',
      },
      body: {
        en: `A pump is one choice among several. Ask about these:

- [Non-opioid medicines](treatments/non-opioid-medicines), or a change in the pills you take now.
- [Physical therapy](treatments/physical-therapy), and talk therapy that builds skills to cope with pain.
- [Spinal cord stimulation](treatments/spinal-cord-stimulation), for some kinds of nerve pain.
- [Nerve blocks](treatments/sympathetic-nerve-blocks), which are injections that calm certain nerves.
- For cancer pain, radiation and palliative care. Palliative care is extra help with comfort.
- **Doing nothing new.** You can stay with the care you have. You avoid the risks of surgery. Your pain may stay the same, ease or get worse. You can change your mind later.`,
        es: `La bomba es una opción entre varias. Pregunte por estas:

- [Medicamentos no opioides](treatments/non-opioid-medicines), o un cambio en las pastillas que toma ahora.
- [Terapia física](treatments/physical-therapy), y terapia psicológica para aprender a manejar el dolor.
- [Estimulación de la médula espinal](treatments/spinal-cord-stimulation), para algunos tipos de dolor de nervios.
- [Bloqueos de nervios](treatments/sympathetic-nerve-blocks), que son inyecciones que calman ciertos nervios.
- Para el dolor por cáncer, radioterapia y cuidados paliativos. Los cuidados paliativos son ayuda adicional para estar más cómodo.
- **No hacer nada nuevo.** Puede seguir con el tratamiento que ya tiene. Evita los riesgos de la cirugía. El dolor puede seguir igual, aliviarse o empeorar. Puede cambiar de opinión más adelante.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: {
        en: 'When to call us, and when to call 911',
        es: 'Cuándo llamarnos y cuándo llamar al 911',
      },
      body: {
        en: `Call your pain team right away, day or night, if:

- The pump alarm sounds, or you will miss a refill.
- You sweat, shake, itch, vomit or feel restless. This may be withdrawal.
- Your pain comes back, or the medicine helps less than before.
- You have new tingling or numb skin.
- A wound is red, hot, swollen or leaking, or you have a fever.
- You have a headache that is worse when you sit or stand.
- You feel confused, or your mood changes.

If you think about harming yourself, call or text 988 at any time.`,
        es: `Llame enseguida a su equipo de dolor, de día o de noche, si:

- Suena la alarma de la bomba, o va a faltar a una recarga.
- Suda, tiembla, siente picazón, vomita o se siente inquieto. Puede ser abstinencia.
- El dolor vuelve, o el medicamento ayuda menos que antes.
- Tiene hormigueo nuevo o la piel dormida.
- Una herida está roja, caliente, hinchada o supura, o usted tiene fiebre.
- Tiene un dolor de cabeza que empeora al sentarse o pararse.
- Se siente confundido, o su ánimo cambia.

Si piensa en hacerse daño, llame o envíe un mensaje de texto al 988 a cualquier hora.`,
      },
      callout: {
        tone: 'urgent',
        title: {
          en: 'Call 911 right away',
          es: 'Llame al 911 de inmediato',
        },
        text: {
          en: 'Call 911 for slow or hard breathing, blue lips, or a person you cannot wake. Give naloxone if you have it. Also call for sudden weakness in the legs, or loss of bladder or bowel control. Call for a seizure, a stiff neck with fever, or a high fever with confusion and very stiff muscles. Say that there is a pain pump.',
          es: 'Llame al 911 si hay respiración lenta o difícil, labios azules o una persona a la que no puede despertar. Dé naloxona si la tiene. Llame también si hay debilidad repentina en las piernas o pérdida del control de la orina o las heces. Llame por una convulsión, cuello rígido con fiebre, o fiebre alta con confusión y músculos muy rígidos. Diga que hay una bomba para el dolor.',
        },
      },
    },
  ],
}
