/**
 * Sample questions that patients ask about pumps, stimulators and spine injections. Answers that name
 * a pump medicine carry the FDA statement of November 14, 2018 with it.
 */
import type { SeedFaq, SeedSource } from '../types.ts'

const fdaPumpNotice: SeedSource = {
  title:
    'FDA Safety Communication: Use Caution with Implanted Pumps for Intrathecal Administration of Medicines for Pain Management',
  publisher: 'AHRQ Patient Safety Network (on the FDA notice of November 14, 2018)',
  url: 'https://psnet.ahrq.gov/issue/fda-safety-communication-use-caution-implanted-pumps-intrathecal-administration-medicines',
  year: 2018,
}

const fdaPumpAlert: SeedSource = {
  title:
    'Implanted Pumps: Safety Communication - Use Caution When Selecting Pain Medicine for Intrathecal Administration',
  publisher: 'American Society of Anesthesiologists (FDA alert)',
  url: 'https://www.asahq.org/advocacy-and-asapac/fda-and-washington-alerts/fda-alerts/2018/11/implanted-pumps-safety-communication---use-caution-when-selecting-pain-medicine-for-intrathecal-administration',
  year: 2018,
}

const morphineLabel: SeedSource = {
  title: 'Label: INFUMORPH (morphine sulfate), preservative-free injection',
  publisher: 'DailyMed, National Library of Medicine',
  url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=db9ac9e3-d761-4a99-9f34-4946ebe8f255',
  year: 2024,
}

const ziconotideLabel: SeedSource = {
  title: 'Label: PRIALT (ziconotide) solution, intrathecal infusion',
  publisher: 'DailyMed, National Library of Medicine',
  url: 'https://dailymed.nlm.nih.gov/dailymed/lookup.cfm?setid=b025d8ed-937d-4597-9ad1-0b2f6e0ee5b1',
  year: 2023,
}

const pumpGuidance: SeedSource = {
  title:
    'The Polyanalgesic Consensus Conference: Intrathecal Drug Delivery Guidance on Safety and Therapy Optimization When Treating Chronic Noncancer Pain',
  publisher: 'Neuromodulation (PubMed)',
  url: 'https://pubmed.ncbi.nlm.nih.gov/38752946/',
  year: 2024,
}

const baclofenWithdrawal: SeedSource = {
  title: 'Intrathecal baclofen withdrawal syndrome: a life-threatening complication of baclofen pump',
  publisher: 'BMC Clinical Pharmacology',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC514562/',
  year: 2004,
}

const fdaPumpMri: SeedSource = {
  title: 'Implantable Infusion Pumps in the Magnetic Resonance Environment: FDA Safety Communication',
  publisher: 'AHRQ Patient Safety Network',
  url: 'https://psnet.ahrq.gov/issue/implantable-infusion-pumps-magnetic-resonance-mr-environment-fda-safety-communication',
  year: 2017,
}

const stimulatorOverview: SeedSource = {
  title: 'Spinal Cord Stimulator',
  publisher: 'Cleveland Clinic',
  url: 'https://my.clevelandclinic.org/health/treatments/24237-spinal-cord-stimulator-scs',
  year: 2022,
}

const fdaStimulatorTrial: SeedSource = {
  title:
    'Conduct a Trial Stimulation Period Before Implanting a Spinal Cord Stimulator (SCS) - Letter to Health Care Providers',
  publisher: 'US Food and Drug Administration',
  url: 'https://www.fda.gov/medical-devices/letters-health-care-providers/conduct-trial-stimulation-period-implanting-spinal-cord-stimulator-scs-letter-health-care-providers',
  year: 2020,
}

const epiduralOverview: SeedSource = {
  title: 'Epidural injections for back pain',
  publisher: 'MedlinePlus, National Library of Medicine',
  url: 'https://medlineplus.gov/ency/article/007485.htm',
  year: 2024,
}

const epiduralReview: SeedSource = {
  title: 'Epidural corticosteroid injections for lumbosacral radicular pain',
  publisher: 'Cochrane Database of Systematic Reviews',
  url: 'https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD013577/full',
  year: 2020,
}

const facetGuidelines: SeedSource = {
  title:
    'Consensus practice guidelines on interventions for lumbar facet joint pain from a multispecialty, international working group',
  publisher: 'Regional Anesthesia & Pain Medicine',
  url: 'https://rapm.bmj.com/content/45/6/424',
  year: 2020,
}

const ablationOverview: SeedSource = {
  title: 'Radiofrequency Ablation for Pain Management',
  publisher: 'Cleveland Clinic',
  url: 'https://my.clevelandclinic.org/health/treatments/17411-radiofrequency-ablation',
  year: 2021,
}

export const treatmentFaqs: SeedFaq[] = [
  {
    slug: 'is-a-pain-pump-right-for-me',
    question: {
      en: 'How do I know if a pain pump is right for me?',
      es: '¿Cómo sé si una bomba para el dolor es adecuada para mí?',
    },
    answer: {
      en: `A [pain pump](treatments/intrathecal-pain-pumps) may be an option if you have had severe pain for months. Other care has not helped enough. It is used for [cancer pain](conditions/cancer-pain) and for some other kinds of pain.

Your doctor will look at your health, your medicines, your mood and the help you have at home. You also need a trial first. If the trial eases your pain and you can do more, you can choose the surgery.

A pump has serious risks, such as infection, overdose and withdrawal. Ask about these, and about other choices, before you decide.`,
      es: `Una [bomba para el dolor](treatments/intrathecal-pain-pumps) puede ser una opción si usted tiene un dolor intenso desde hace meses. Otros tratamientos no han ayudado lo suficiente. Se usa para el [dolor por cáncer](conditions/cancer-pain) y para algunos otros tipos de dolor.

Su médico revisará su salud, sus medicamentos, su ánimo y la ayuda que tiene en casa. También necesita primero una prueba. Si la prueba alivia el dolor y usted puede hacer más cosas, puede elegir la cirugía.

Una bomba tiene riesgos graves, como infección, sobredosis y abstinencia. Pregunte por ellos y por otras opciones antes de decidir.`,
    },
    summary: {
      en: 'A pain pump may suit severe, lasting pain that other care has not eased. A full check and a trial come first.',
      es: 'Una bomba puede ser adecuada para un dolor intenso y duradero que no cede. Antes hay una revisión completa y una prueba.',
    },
    seo: {
      title: {
        en: 'Is a pain pump right for me? What doctors look at',
        es: '¿Es adecuada para mí una bomba para el dolor?',
      },
      description: {
        en: 'Who may be a candidate for an implanted pain pump, what your doctor checks, why a trial comes first, and which risks to ask about.',
        es: 'Quién puede ser candidato a una bomba para el dolor, qué revisa el médico, por qué hay una prueba previa y por qué riesgos preguntar.',
      },
    },
    review: { medicalReviewer: 'elena-marquez', sources: [pumpGuidance, fdaPumpNotice] },
    topics: ['treatments'],
    treatments: ['intrathecal-pain-pumps'],
    conditions: ['cancer-pain', 'postlaminectomy-syndrome', 'arachnoiditis', 'chronic-pancreatitis'],
    locations: [],
  },
  {
    slug: 'what-if-i-miss-a-pump-refill',
    question: {
      en: 'What happens if I miss a pain pump refill?',
      es: '¿Qué pasa si falto a una recarga de la bomba para el dolor?',
    },
    answer: {
      en: `Call us right away, even at night. If your [pump](treatments/intrathecal-pain-pumps) runs out, your pain can come back and you can go into withdrawal. This is an illness that starts when a medicine stops too fast.

- **Opioid withdrawal** can cause sweating, shaking, cramps, vomiting and a restless feeling.
- **Baclofen withdrawal** can be deadly. Signs are itching, very stiff muscles, high fever, confusion and seizures.

Call 911 for a high fever, confusion, a seizure or very stiff muscles. Say that there is a pump. Book each refill early, and tell us before you travel.`,
      es: `Llámenos enseguida, aunque sea de noche. Si la [bomba](treatments/intrathecal-pain-pumps) se vacía, el dolor puede volver y usted puede tener abstinencia. Es una enfermedad que empieza cuando un medicamento se corta de golpe.

- **La abstinencia de opioides** puede causar sudor, temblor, cólicos, vómitos e inquietud.
- **La abstinencia de baclofeno** puede ser mortal. Sus señales son picazón, músculos muy rígidos, fiebre alta, confusión y convulsiones.

Llame al 911 por fiebre alta, confusión, una convulsión o músculos muy rígidos. Diga que hay una bomba. Reserve cada recarga con tiempo y avísenos antes de viajar.`,
    },
    summary: {
      en: 'Call right away. An empty pump can bring back pain and cause withdrawal, which may be deadly with some medicines.',
      es: 'Llame enseguida. Una bomba vacía puede devolver el dolor y causar abstinencia, que puede ser mortal con algunos medicamentos.',
    },
    seo: {
      title: {
        en: 'Missed a pain pump refill? What to do right away',
        es: '¿Faltó a la recarga de su bomba? Qué hacer enseguida',
      },
      description: {
        en: 'An empty pain pump can cause withdrawal. Learn the warning signs, when to call your pain team and when to call 911.',
        es: 'Una bomba vacía puede causar abstinencia. Conozca las señales de alerta, cuándo llamar a su equipo y cuándo llamar al 911.',
      },
    },
    review: { medicalReviewer: 'grace-whitfield', sources: [baclofenWithdrawal, fdaPumpNotice] },
    topics: ['medication-safety', 'living-with-pain'],
    treatments: ['intrathecal-pain-pumps'],
    conditions: [],
    locations: [],
  },
  {
    slug: 'can-a-pain-pump-cause-addiction',
    question: {
      en: 'Can I become addicted to the medicine in a pain pump?',
      es: '¿Puedo volverme adicto al medicamento de una bomba para el dolor?',
    },
    answer: {
      en: `It is possible. A [pain pump](treatments/intrathecal-pain-pumps) uses much smaller doses than pills, and it may help you rely less on medicine by mouth. But if it holds an opioid, the risk of dependence and addiction is still there.

Dependence means your body is used to the medicine. You would feel ill if it stopped at once. Addiction means you cannot control your use, even when it harms you.

Tell us if you have had problems with drugs or alcohol. This does not always rule out a pump, but it changes the plan. Ask about [non-opioid medicines](treatments/non-opioid-medicines) too.`,
      es: `Es posible. Una [bomba para el dolor](treatments/intrathecal-pain-pumps) usa dosis mucho más pequeñas que las pastillas, y puede ayudarle a depender menos de los medicamentos por la boca. Pero si contiene un opioide, el riesgo de dependencia y adicción sigue ahí.

Dependencia significa que su cuerpo está acostumbrado al medicamento. Se sentiría mal si se cortara de golpe. Adicción significa que no puede controlar su uso, aunque le haga daño.

Avísenos si ha tenido problemas con drogas o alcohol. Eso no siempre descarta una bomba, pero cambia el plan. Pregunte también por los [medicamentos no opioides](treatments/non-opioid-medicines).`,
    },
    summary: {
      en: 'Yes, it is possible. A pump uses small doses, but an opioid in a pump still carries a risk of dependence and addiction.',
      es: 'Sí, es posible. La bomba usa dosis pequeñas, pero un opioide en ella todavía tiene riesgo de dependencia y adicción.',
    },
    seo: {
      title: {
        en: 'Can a pain pump cause addiction? A balanced answer',
        es: '¿Una bomba para el dolor puede causar adicción?',
      },
      description: {
        en: 'A pain pump may lower the need for pills, yet an opioid in it still carries a risk of dependence and addiction. Learn what to tell your doctor.',
        es: 'La bomba puede reducir las pastillas, pero un opioide en ella todavía tiene riesgo de dependencia y adicción. Sepa qué contarle a su médico.',
      },
    },
    review: { medicalReviewer: 'samuel-okafor', sources: [morphineLabel, pumpGuidance] },
    topics: ['medication-safety', 'treatments'],
    treatments: ['intrathecal-pain-pumps', 'non-opioid-medicines'],
    conditions: [],
    locations: [],
  },
  {
    slug: 'which-medicines-are-approved-for-pain-pumps',
    question: {
      en: 'Which medicines are approved for implanted pain pumps?',
      es: '¿Qué medicamentos están aprobados para las bombas implantadas para el dolor?',
    },
    answer: {
      en: `Only a few are approved for severe, long-lasting pain. One is a certain morphine with no preservatives (Infumorph). For some [pumps](treatments/intrathecal-pain-pumps) only, ziconotide (Prialt) is another.

On November 14, 2018, the FDA said that several other medicines in use are not FDA approved for implanted pumps. These include hydromorphone, bupivacaine, fentanyl and clonidine. They also include any mix of medicines and any compounded (custom-made) medicine. They may add risks, such as dosing errors and pump failure.

A doctor may still use one of them. Ask which medicine you would get, why, and what the added risks are.`,
      es: `Solo unos pocos están aprobados para el dolor intenso y duradero. Uno es cierta morfina sin conservantes (Infumorph). Solo para algunas [bombas](treatments/intrathecal-pain-pumps), otro es la ziconotida (Prialt).

El 14 de noviembre de 2018, la FDA dijo que varios otros medicamentos en uso no están aprobados por la FDA para bombas implantadas. Entre ellos están la hidromorfona, la bupivacaína, el fentanilo y la clonidina. También lo están las mezclas de medicamentos y los medicamentos compuestos (hechos a medida). Pueden agregar riesgos, como errores de dosis y fallas de la bomba.

Aun así, un médico puede usar alguno. Pregunte qué medicamento recibiría, por qué y qué riesgos agrega.`,
    },
    summary: {
      en: 'Only a few medicines are approved for these pumps. The FDA warned in 2018 that several in common use are not.',
      es: 'Solo unos pocos medicamentos están aprobados para estas bombas. La FDA advirtió en 2018 que varios de uso común no lo están.',
    },
    seo: {
      title: {
        en: 'Which medicines are approved for pain pumps?',
        es: '¿Qué medicamentos están aprobados para las bombas?',
      },
      description: {
        en: 'What the FDA said on November 14, 2018 about medicines used in implanted pain pumps, and the questions to ask your pain doctor.',
        es: 'Qué dijo la FDA el 14 de noviembre de 2018 sobre los medicamentos en las bombas implantadas para el dolor, y qué preguntar a su médico.',
      },
    },
    review: {
      medicalReviewer: 'samuel-okafor',
      sources: [fdaPumpNotice, fdaPumpAlert, morphineLabel, ziconotideLabel],
    },
    topics: ['medication-safety', 'treatments'],
    treatments: ['intrathecal-pain-pumps'],
    conditions: [],
    locations: [],
  },
  {
    slug: 'can-i-have-an-mri-with-an-implant',
    question: {
      en: 'Can I have an MRI if I have a pump or a stimulator?',
      es: '¿Puedo hacerme una resonancia magnética si tengo una bomba o un estimulador?',
    },
    answer: {
      en: `Sometimes. It depends on the exact model, the parts in your body and the MRI machine.

- An MRI can stop some [pain pumps](treatments/intrathecal-pain-pumps) or change the dose. The pump should be checked after the scan.
- An MRI can heat or damage the wires of a [spinal cord stimulator](treatments/spinal-cord-stimulation) or a [DRG stimulator](treatments/dorsal-root-ganglion-stimulation). Some must be put in a special MRI mode first.

Carry your device card. Show it when the scan is booked and again on the day. Call us before any scan, even one that another doctor ordered.`,
      es: `A veces. Depende del modelo exacto, de las piezas que tiene en el cuerpo y del equipo de resonancia.

- La resonancia puede detener algunas [bombas para el dolor](treatments/intrathecal-pain-pumps) o cambiar la dosis. Hay que revisar la bomba después del estudio.
- La resonancia puede calentar o dañar los cables de un [estimulador de la médula espinal](treatments/spinal-cord-stimulation) o de un [estimulador de DRG](treatments/dorsal-root-ganglion-stimulation). Algunos deben ponerse antes en un modo especial.

Lleve la tarjeta de su aparato. Muéstrela al pedir la cita y otra vez ese día. Llámenos antes de cualquier resonancia, aunque la haya pedido otro médico.`,
    },
    summary: {
      en: 'Sometimes. It depends on your device model and the scanner. Carry your device card and call us before any scan.',
      es: 'A veces. Depende del modelo de su aparato y del equipo. Lleve su tarjeta y llámenos antes de cualquier resonancia.',
    },
    seo: {
      title: {
        en: 'Can I have an MRI with a pain pump or stimulator?',
        es: '¿Resonancia magnética con bomba o estimulador?',
      },
      description: {
        en: 'An MRI may be allowed with some pain pumps and stimulators, under set rules. Learn what can go wrong and what to do before any scan.',
        es: 'Una resonancia puede permitirse con algunas bombas y estimuladores, con ciertas reglas. Sepa qué puede fallar y qué hacer antes.',
      },
    },
    review: { medicalReviewer: 'thomas-lindqvist', sources: [fdaPumpMri, stimulatorOverview] },
    topics: ['living-with-pain', 'preparing'],
    treatments: ['intrathecal-pain-pumps', 'spinal-cord-stimulation', 'dorsal-root-ganglion-stimulation'],
    conditions: [],
    locations: [],
  },
  {
    slug: 'what-is-a-stimulator-trial-like',
    question: {
      en: 'What is a stimulator trial like?',
      es: '¿Cómo es la prueba de un estimulador?',
    },
    answer: {
      en: `The doctor numbs your skin and places one or two thin wires near your spine with a needle and X-ray. The wires connect to a small battery outside your body. You go home, often for three to seven days, and keep a diary of your pain, sleep and activity.

Keep the bandage dry. Do not bend, twist or lift. The wires come out in the office.

The FDA says only people with enough relief in the trial should get a permanent [spinal cord stimulator](treatments/spinal-cord-stimulation). A trial has risks too, such as infection, bleeding and headache. You can say no to the implant.`,
      es: `El médico duerme la piel y coloca uno o dos cables delgados cerca de la columna con una aguja y rayos X. Los cables se conectan a una batería pequeña fuera del cuerpo. Usted se va a casa, a menudo de tres a siete días, y lleva un diario del dolor, el sueño y la actividad.

Mantenga seco el vendaje. No se doble, no gire el cuerpo ni levante peso. Los cables se retiran en el consultorio.

La FDA dice que solo quienes sienten suficiente alivio en la prueba deben recibir un [estimulador de la médula espinal](treatments/spinal-cord-stimulation) permanente. La prueba también tiene riesgos, como infección, sangrado y dolor de cabeza. Usted puede decir que no al implante.`,
    },
    summary: {
      en: 'Thin wires and an outside battery let you test the treatment at home for some days before you decide on an implant.',
      es: 'Unos cables delgados y una batería externa le permiten probar el tratamiento en casa unos días antes de decidir.',
    },
    seo: {
      title: {
        en: 'What is a spinal cord stimulator trial like?',
        es: '¿Cómo es la prueba de un estimulador espinal?',
      },
      description: {
        en: 'What happens in a stimulator trial, how long it lasts, what you can and cannot do at home, and how the result guides your choice.',
        es: 'Qué sucede en la prueba de un estimulador, cuánto dura, qué puede y no puede hacer en casa, y cómo el resultado guía su decisión.',
      },
    },
    review: { medicalReviewer: 'thomas-lindqvist', sources: [fdaStimulatorTrial, stimulatorOverview] },
    topics: ['treatments', 'preparing'],
    treatments: ['spinal-cord-stimulation', 'dorsal-root-ganglion-stimulation'],
    conditions: ['complex-regional-pain-syndrome', 'postlaminectomy-syndrome'],
    locations: [],
  },
  {
    slug: 'how-long-does-an-epidural-steroid-injection-last',
    question: {
      en: 'How long does an epidural steroid injection last?',
      es: '¿Cuánto dura el efecto de una inyección epidural de esteroides?',
    },
    answer: {
      en: `It varies. The numbing medicine wears off in hours. The steroid often starts to work within a week. If it helps, relief may last weeks or a few months. For some people it does nothing.

Studies of [sciatica](conditions/sciatica) show a small gain over a dummy shot, mostly in the short term. Use any good weeks to move more and to do [physical therapy](treatments/physical-therapy).

Most doctors limit [these shots](treatments/epidural-steroid-injections) to two or three a year, because steroids can weaken bones and muscles. If one shot did not help you, ask about other choices before you have another.`,
      es: `Varía. El anestésico se pasa en horas. El esteroide suele empezar a actuar en menos de una semana. Si ayuda, el alivio puede durar semanas o unos meses. A algunas personas no les hace nada.

Los estudios sobre la [ciática](conditions/sciatica) muestran una ganancia pequeña frente a una inyección sin medicamento activo, sobre todo a corto plazo. Aproveche las semanas buenas para moverse más y hacer [terapia física](treatments/physical-therapy).

La mayoría de los médicos limita [estas inyecciones](treatments/epidural-steroid-injections) a dos o tres por año, porque los esteroides pueden debilitar huesos y músculos. Si una no le ayudó, pregunte por otras opciones antes de recibir otra.`,
    },
    summary: {
      en: 'Relief may last weeks or a few months, and some people get none. Most doctors limit the shots to two or three a year.',
      es: 'El alivio puede durar semanas o unos meses, y algunas personas no sienten ninguno. Suelen limitarse a dos o tres por año.',
    },
    seo: {
      title: {
        en: 'How long does an epidural steroid injection last?',
        es: '¿Cuánto dura una inyección epidural de esteroides?',
      },
      description: {
        en: 'When an epidural steroid injection starts to work, how long relief may last, why doctors limit the number each year, and what to do next.',
        es: 'Cuándo empieza a actuar una inyección epidural, cuánto puede durar el alivio, por qué se limita el número por año y qué hacer después.',
      },
    },
    review: { medicalReviewer: 'priya-raman', sources: [epiduralOverview, epiduralReview] },
    topics: ['treatments', 'recovery'],
    treatments: ['epidural-steroid-injections', 'physical-therapy'],
    conditions: ['sciatica', 'herniated-disc'],
    locations: [],
  },
  {
    slug: 'why-do-i-need-a-block-before-ablation',
    question: {
      en: 'Why do I need a medial branch block before radiofrequency ablation?',
      es: '¿Por qué necesito un bloqueo de la rama medial antes de la ablación por radiofrecuencia?',
    },
    answer: {
      en: `The block is a test. A scan can show worn joints, but it cannot show if they cause your pain. A [medial branch block](treatments/medial-branch-blocks) numbs the small nerves of the joint for some hours. If your pain drops a lot, those joints may be the cause.

Then [radiofrequency ablation](treatments/radiofrequency-ablation) of the same nerves is more likely to help. If the block does nothing, you can avoid a treatment that would probably fail.

Many health plans ask for two blocks on different days. The test can still be wrong, and the shots carry a small risk of infection, bleeding or nerve injury.`,
      es: `El bloqueo es una prueba. Un estudio de imagen puede mostrar articulaciones desgastadas, pero no puede mostrar si causan su dolor. Un [bloqueo de la rama medial](treatments/medial-branch-blocks) duerme por unas horas los nervios pequeños de la articulación. Si el dolor baja mucho, esas articulaciones pueden ser la causa.

Entonces es más probable que ayude la [ablación por radiofrecuencia](treatments/radiofrequency-ablation) de los mismos nervios. Si el bloqueo no hace nada, usted puede evitar un tratamiento que probablemente fallaría.

Muchos seguros piden dos bloqueos en días distintos. La prueba puede equivocarse, y las inyecciones tienen un riesgo pequeño de infección, sangrado o lesión de un nervio.`,
    },
    summary: {
      en: 'The block is a test. If numbing the small joint nerves eases your pain, ablation of the same nerves is more likely to help.',
      es: 'El bloqueo es una prueba. Si dormir esos nervios alivia el dolor, es más probable que ayude la ablación de los mismos nervios.',
    },
    seo: {
      title: {
        en: 'Why a medial branch block comes before ablation',
        es: 'Por qué se hace un bloqueo antes de la ablación',
      },
      description: {
        en: 'A medial branch block tests if facet joints cause your pain. Learn why it comes before radiofrequency ablation and where it can be wrong.',
        es: 'El bloqueo de la rama medial prueba si las facetas causan su dolor. Sepa por qué va antes de la ablación y en qué puede equivocarse.',
      },
    },
    review: { medicalReviewer: 'samuel-okafor', sources: [facetGuidelines] },
    topics: ['treatments', 'preparing', 'cost-and-insurance'],
    treatments: ['medial-branch-blocks', 'radiofrequency-ablation'],
    conditions: ['facet-joint-arthritis'],
    locations: [],
  },
  {
    slug: 'can-pain-come-back-after-ablation',
    question: {
      en: 'Can my pain come back after radiofrequency ablation?',
      es: '¿Puede volver el dolor después de la ablación por radiofrecuencia?',
    },
    answer: {
      en: `Yes. [Radiofrequency ablation](treatments/radiofrequency-ablation) does not repair the joint, and the treated nerve can grow back. Relief often lasts six to twelve months. Some people have less, some have more, and some get none.

Your pain may even be worse for a week or two at first. Full relief can take two to four weeks.

If the pain returns, the treatment can often be done again. Ask about the risks each time, such as numb skin, burning pain and infection. Exercise and [physical therapy](treatments/physical-therapy) can help you keep what you gain.`,
      es: `Sí. La [ablación por radiofrecuencia](treatments/radiofrequency-ablation) no repara la articulación, y el nervio tratado puede crecer de nuevo. El alivio suele durar de seis a doce meses. A algunas personas les dura menos, a otras más, y algunas no sienten ninguno.

Al principio el dolor incluso puede ser más fuerte por una o dos semanas. El alivio completo puede tardar de dos a cuatro semanas.

Si el dolor vuelve, a menudo se puede repetir el tratamiento. Pregunte cada vez por los riesgos, como piel dormida, ardor e infección. El ejercicio y la [terapia física](treatments/physical-therapy) pueden ayudarle a mantener lo que gane.`,
    },
    summary: {
      en: 'Yes. The nerve can grow back, and relief often lasts six to twelve months. The treatment can often be done again.',
      es: 'Sí. El nervio puede crecer de nuevo y el alivio suele durar de seis a doce meses. A menudo se puede repetir.',
    },
    seo: {
      title: {
        en: 'Can pain come back after radiofrequency ablation?',
        es: '¿Puede volver el dolor después de la ablación?',
      },
      description: {
        en: 'Why pain may return after radiofrequency ablation, how long relief often lasts, and what you can do if it comes back.',
        es: 'Por qué el dolor puede volver después de la ablación por radiofrecuencia, cuánto suele durar el alivio y qué puede hacer si vuelve.',
      },
    },
    review: { medicalReviewer: 'elena-marquez', sources: [ablationOverview, facetGuidelines] },
    topics: ['recovery', 'treatments'],
    treatments: ['radiofrequency-ablation', 'physical-therapy'],
    conditions: ['facet-joint-arthritis', 'sacroiliac-joint-pain'],
    locations: [],
  },
]
