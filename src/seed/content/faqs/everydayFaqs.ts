// Sample questions and answers about everyday matters: visits, rides, medicines, cost, and flares of pain.
// Each answer must make sense, and stay true, when it is read on its own.
import type { SeedFaq, SeedSource } from '../types.ts'

const sedationAtMedlinePlus: SeedSource = {
  title: 'Conscious sedation for surgical procedures',
  publisher: 'MedlinePlus, National Library of Medicine',
  url: 'https://medlineplus.gov/ency/article/007409.htm',
  year: 2023,
}

const painRelieversAtMedlinePlus: SeedSource = {
  title: 'Pain Relievers',
  publisher: 'MedlinePlus, National Library of Medicine',
  url: 'https://medlineplus.gov/painrelievers.html',
  year: 2024,
}

const chronicPainAtMedlinePlus: SeedSource = {
  title: 'Chronic Pain',
  publisher: 'MedlinePlus, National Library of Medicine',
  url: 'https://medlineplus.gov/chronicpain.html',
  year: 2024,
}

const cdcGuideline: SeedSource = {
  title: 'CDC Clinical Practice Guideline for Prescribing Opioids for Pain: United States, 2022',
  publisher: 'Centers for Disease Control and Prevention',
  url: 'https://www.cdc.gov/mmwr/volumes/71/rr/rr7103a1.htm',
  year: 2022,
}

export const everydayFaqs: SeedFaq[] = [
  {
    slug: 'what-should-i-bring-to-my-first-visit',
    question: {
      en: 'What should I bring to my first visit?',
      es: '¿Qué debo traer a mi primera cita?',
    },
    answer: {
      en: `A few things help us use your time well:

- a photo ID and your insurance card, if you have one
- a list of all your medicines, vitamins, and herbs, or the bottles
- reports or disks of your x-rays and scans
- the names of your other doctors
- notes on your pain: where, when, and what makes it better or worse

Write down your two or three main questions. You may bring a family member or friend. Tell us ahead of time if you need an interpreter or help getting around. Our page on [your first visit](pages/your-first-visit) tells you what happens that day.`,
      es: `Unas pocas cosas nos ayudan a aprovechar su tiempo:

- una identificación con foto y su tarjeta del seguro, si tiene
- una lista de todas sus medicinas, vitaminas y hierbas, o los frascos
- informes o discos de sus radiografías y otras imágenes
- los nombres de sus otros médicos
- notas sobre su dolor: dónde, cuándo y qué lo mejora o lo empeora

Anote sus dos o tres preguntas principales. Puede venir con un familiar o amigo. Avísenos con tiempo si necesita un intérprete o ayuda para moverse. Nuestra página sobre [su primera cita](pages/your-first-visit) le cuenta qué pasa ese día.`,
    },
    summary: {
      en: 'Bring your ID, insurance card, medicine list, scan reports, and notes about your pain.',
      es: 'Traiga su identificación, tarjeta del seguro, lista de medicinas, informes de imágenes y notas sobre su dolor.',
    },
    seo: {
      title: {
        en: 'What to bring to your first pain clinic visit',
        es: 'Qué traer a su primera cita en la clínica del dolor',
      },
      description: {
        en: 'A short list for your first visit to a pain clinic: papers, medicines, scan reports, notes about your pain, and the questions you want to ask.',
        es: 'Una lista breve para su primera cita en la clínica del dolor: documentos, medicinas, imágenes, notas sobre su dolor y sus preguntas.',
      },
    },
    review: { medicalReviewer: 'grace-whitfield', sources: [chronicPainAtMedlinePlus] },
    topics: ['appointments', 'preparing'],
    treatments: [],
    conditions: [],
    locations: ['miami', 'pensacola', 'houston', 'el-paso', 'phoenix', 'san-diego'],
  },
  {
    slug: 'do-i-need-a-ride-home',
    question: {
      en: 'Do I need someone to drive me home after a procedure?',
      es: '¿Necesito que alguien me lleve a casa después de un procedimiento?',
    },
    answer: {
      en: `Often, yes. If you get a sedative, a drug that helps you relax, you may feel sleepy and think slowly for hours. Plan for an adult to take you home. Do not drive, sign legal papers, or drink alcohol until the next day, or for as long as we tell you.

You also need a ride if a shot could leave a leg or arm numb for a while. This can happen after [epidural steroid injections](treatments/epidural-steroid-injections) or [nerve blocks](treatments/sympathetic-nerve-blocks). After small shots with no sedative, many people can drive. Ask us when you book, and call us if your ride falls through.`,
      es: `Muchas veces sí. Si le dan un sedante, que es una medicina para relajarse, puede tener sueño y pensar despacio durante horas. Organice que un adulto le lleve a casa. No maneje, no firme papeles legales ni tome alcohol hasta el día siguiente, o por el tiempo que le indiquemos.

También necesita quien le lleve si una inyección puede dejarle una pierna o un brazo dormido por un rato. Esto puede pasar después de [inyecciones epidurales de esteroides](treatments/epidural-steroid-injections) o de [bloqueos de nervios](treatments/sympathetic-nerve-blocks). Después de inyecciones pequeñas sin sedante, muchas personas pueden manejar. Pregunte al hacer la cita y llámenos si se queda sin transporte.`,
    },
    summary: {
      en: 'Plan for a ride if you will have a sedative or if an arm or leg may be numb for a while.',
      es: 'Organice su transporte si le darán un sedante o si un brazo o una pierna puede quedar dormido por un rato.',
    },
    seo: {
      title: {
        en: 'Do I need a ride home after a pain procedure?',
        es: '¿Quién me lleva a casa después de un procedimiento?',
      },
      description: {
        en: 'When you need an adult to drive you home after a pain procedure, why sedation matters, and what to do if your ride falls through.',
        es: 'Cuándo necesita que un adulto le lleve a casa después de un procedimiento, por qué importa la sedación y qué hacer si se queda sin transporte.',
      },
    },
    review: { medicalReviewer: 'samuel-okafor', sources: [sedationAtMedlinePlus] },
    topics: ['preparing', 'recovery'],
    treatments: [
      'epidural-steroid-injections',
      'sympathetic-nerve-blocks',
      'kyphoplasty',
      'trigger-point-injections',
    ],
    conditions: [],
    locations: ['miami', 'houston', 'phoenix'],
  },
  {
    slug: 'should-i-stop-my-blood-thinner-before-an-injection',
    question: {
      en: 'Should I stop my blood thinner before an injection?',
      es: '¿Debo dejar mi anticoagulante antes de una inyección?',
    },
    answer: {
      en: `Do not stop it on your own. A blood thinner helps prevent clots. Stopping it, even for a few days, can lead to a stroke or a heart attack in some people. Taking it during a procedure can lead to bleeding. Which risk is greater depends on the drug, on the procedure, and on why you take it.

Tell us early if you take a blood thinner, aspirin, or fish oil. We will talk with the doctor who prescribed it and give you a written plan. For some small shots, you may not need to stop at all. If you have no plan yet, call us.`,
      es: `No lo deje por su cuenta. Un anticoagulante ayuda a prevenir coágulos. Dejarlo, aunque sea por pocos días, puede causar un derrame cerebral o un ataque al corazón en algunas personas. Tomarlo durante un procedimiento puede causar sangrado. Cuál riesgo es mayor depende de la medicina, del procedimiento y de por qué la toma.

Avísenos con tiempo si toma un anticoagulante, aspirina o aceite de pescado. Hablaremos con el médico que lo recetó y le daremos un plan por escrito. En algunas inyecciones pequeñas quizá no haga falta dejarlo. Si aún no tiene un plan, llámenos.`,
    },
    summary: {
      en: 'Never stop a blood thinner on your own. Tell us early, and we will make a plan with your doctor.',
      es: 'Nunca deje un anticoagulante por su cuenta. Avísenos con tiempo y haremos un plan con su médico.',
    },
    seo: {
      title: {
        en: 'Blood thinners and pain injections: what to do first',
        es: 'Anticoagulantes e inyecciones para el dolor: qué hacer',
      },
      description: {
        en: 'Why you should not stop a blood thinner on your own before a pain injection, who decides, and what to tell the clinic ahead of time.',
        es: 'Por qué no debe dejar un anticoagulante por su cuenta antes de una inyección, quién lo decide y qué debe avisar a la clínica.',
      },
    },
    review: {
      medicalReviewer: 'elena-marquez',
      sources: [
        {
          title:
            'Interventional Spine and Pain Procedures in Patients on Antiplatelet and Anticoagulant Medications (Second Edition)',
          publisher: 'Regional Anesthesia & Pain Medicine',
          url: 'https://rapm.bmj.com/content/43/3/225',
          year: 2018,
        },
        {
          title: 'Blood Thinners',
          publisher: 'MedlinePlus, National Library of Medicine',
          url: 'https://medlineplus.gov/bloodthinners.html',
          year: 2024,
        },
      ],
    },
    topics: ['medication-safety', 'preparing'],
    treatments: [
      'epidural-steroid-injections',
      'medial-branch-blocks',
      'radiofrequency-ablation',
      'sacroiliac-joint-injections',
      'sympathetic-nerve-blocks',
      'trigger-point-injections',
      'kyphoplasty',
    ],
    conditions: [],
    locations: [],
  },
  {
    slug: 'when-can-i-go-back-to-work-after-a-procedure',
    question: {
      en: 'When can I go back to work and exercise after a procedure?',
      es: '¿Cuándo puedo volver al trabajo y al ejercicio después de un procedimiento?',
    },
    answer: {
      en: `It depends on the procedure and on your work. As a rough guide:

- **Small shots:** light tasks the same or next day, hard exercise after a day or two
- **Shots near the spine or a joint:** desk work often the next day, heavy work later
- **[Kyphoplasty](treatments/kyphoplasty) or an implanted device:** no heavy lifting, bending, or twisting for some weeks

Your own plan may differ, so follow your doctor. Do a little more each day. If pain climbs, step back for a day. Ask us for a work note before you leave. Call us if you have a fever, new weakness, or pain that keeps getting worse.`,
      es: `Depende del procedimiento y de su trabajo. Como guía general:

- **Inyecciones pequeñas:** tareas ligeras el mismo día o el siguiente, ejercicio fuerte tras uno o dos días
- **Inyecciones cerca de la columna o en una articulación:** escritorio muchas veces al día siguiente, trabajo pesado después
- **[Cifoplastia](treatments/kyphoplasty) o un aparato implantado:** no cargar peso, agacharse ni girar con fuerza por algunas semanas

Su plan puede ser distinto, así que siga a su médico. Haga un poco más cada día. Si el dolor sube, baje el ritmo un día. Pida una nota para el trabajo antes de irse. Llámenos si tiene fiebre, debilidad nueva o más y más dolor.`,
    },
    summary: {
      en: 'Light tasks often start again in a day. Heavy work takes longer. Follow the plan your doctor gives you.',
      es: 'Las tareas ligeras suelen retomarse en un día. El trabajo pesado tarda más. Siga el plan de su médico.',
    },
    seo: {
      title: {
        en: 'Going back to work and exercise after a pain procedure',
        es: 'Volver al trabajo después de un procedimiento',
      },
      description: {
        en: 'A general guide to going back to work, lifting, and exercise after an injection or other pain procedure, and when to call the clinic.',
        es: 'Guía general para volver al trabajo, a cargar peso y al ejercicio después de una inyección u otro procedimiento, y cuándo llamar a la clínica.',
      },
    },
    review: {
      medicalReviewer: 'priya-raman',
      sources: [
        sedationAtMedlinePlus,
        {
          title: 'Trigger Point Injection',
          publisher: 'Cleveland Clinic',
          url: 'https://my.clevelandclinic.org/health/treatments/17582-trigger-point-injection',
          year: 2021,
        },
      ],
    },
    topics: ['recovery'],
    treatments: [
      'kyphoplasty',
      'trigger-point-injections',
      'sacroiliac-joint-injections',
      'epidural-steroid-injections',
      'spinal-cord-stimulation',
    ],
    conditions: [],
    locations: [],
  },
  {
    slug: 'can-i-take-over-the-counter-pain-relievers-with-my-medicines',
    question: {
      en: 'Can I take store-bought pain relievers with my other medicines?',
      es: '¿Puedo tomar analgésicos sin receta con mis otras medicinas?',
    },
    answer: {
      en: `Sometimes, but ask a pharmacist or your doctor first. There are two traps:

- **The same drug twice.** Acetaminophen is in many cold and sleep products and in some prescription pain pills. Too much can harm your liver.
- **Drugs that do not mix.** Ibuprofen, naproxen, and aspirin can cause bleeding with a blood thinner. They also harm the kidneys or raise blood pressure in some people.

Read the label and do not go over the amount it gives. See [non-opioid medicines](treatments/non-opioid-medicines). If you may have taken too much, call Poison Control at 1-800-222-1222. **Call 911** if someone faints, has a seizure, or has trouble breathing.`,
      es: `A veces, pero pregunte primero a un farmacéutico o a su médico. Hay dos trampas:

- **La misma medicina dos veces.** El acetaminofén está en muchos productos para el resfriado o el sueño y en algunas recetas para el dolor. Demasiado puede dañar el hígado.
- **Medicinas que no se deben mezclar.** El ibuprofeno, el naproxeno y la aspirina pueden causar sangrado con un anticoagulante. En algunas personas dañan los riñones o suben la presión.

Lea la etiqueta y no pase la cantidad que indica. Vea las [medicinas no opioides](treatments/non-opioid-medicines). Si tomó demasiado, llame al centro de envenenamientos al 1-800-222-1222. **Llame al 911** si alguien se desmaya, convulsiona o no respira bien.`,
    },
    summary: {
      en: 'Ask a pharmacist first. Watch for the same drug in two products and for drugs that do not mix.',
      es: 'Pregunte primero a un farmacéutico. Cuidado con repetir la misma medicina o mezclar las que no se deben mezclar.',
    },
    seo: {
      title: {
        en: 'Mixing store-bought pain relievers with other drugs',
        es: 'Analgésicos sin receta junto con otras medicinas',
      },
      description: {
        en: 'How to use store-bought pain relievers with care: check labels for the same drug twice, know which drugs do not mix, and whom to call.',
        es: 'Cómo usar con cuidado los analgésicos sin receta: revise las etiquetas, sepa qué medicinas no se mezclan y a quién llamar si toma de más.',
      },
    },
    review: { medicalReviewer: 'grace-whitfield', sources: [painRelieversAtMedlinePlus, cdcGuideline] },
    topics: ['medication-safety'],
    treatments: ['non-opioid-medicines'],
    conditions: [],
    locations: [],
  },
  {
    slug: 'will-my-insurance-pay-for-treatment',
    question: {
      en: 'Will my insurance pay for my treatment?',
      es: '¿Pagará mi seguro el tratamiento?',
    },
    answer: {
      en: `It depends on your plan. We cannot promise what a plan will pay. Before treatment, call the number on your card and ask:

- Is this clinic and this doctor in my network?
- Does the treatment need approval ahead of time?
- Have I met my deductible, the part I pay first each year?
- What will I owe?

Some plans ask you to try other care first. If yours says no, you can ask for a new review. If you have no insurance or will not use it, you have a right to a good faith estimate. That is a written list of expected costs. Our staff can help.`,
      es: `Depende de su plan. No podemos prometer lo que pagará un plan. Antes del tratamiento, llame al número de su tarjeta y pregunte:

- ¿Están esta clínica y este médico en mi red?
- ¿El tratamiento necesita autorización previa?
- ¿Ya cubrí mi deducible, la parte que pago primero cada año?
- ¿Cuánto tendré que pagar?

Algunos planes piden probar antes otra atención. Si un plan dice que no, usted puede pedir que lo revise de nuevo. Si no tiene seguro o no lo va a usar, tiene derecho a una estimación de buena fe. Es una lista por escrito de los costos esperados. Nuestro personal puede ayudarle a pedirla.`,
    },
    summary: {
      en: 'Each plan is different. Ask about your network, approval, and deductible, or ask for a written cost estimate.',
      es: 'Cada plan es distinto. Pregunte por la red, la autorización y el deducible, o pida una estimación por escrito.',
    },
    seo: {
      title: {
        en: 'Will insurance pay for pain treatment? What to ask',
        es: '¿Paga el seguro el tratamiento del dolor? Qué preguntar',
      },
      description: {
        en: 'Questions to ask your health plan before pain treatment, what to do if it says no, and your right to a cost estimate if you have no insurance.',
        es: 'Preguntas para su plan de salud antes del tratamiento, qué hacer si dice que no y su derecho a una estimación de costos si no tiene seguro.',
      },
    },
    review: {
      medicalReviewer: 'grace-whitfield',
      sources: [
        {
          title: 'No Surprises: rights and protections for consumers',
          publisher: 'Centers for Medicare & Medicaid Services',
          url: 'https://www.cms.gov/nosurprises',
          year: 2024,
        },
      ],
    },
    topics: ['cost-and-insurance', 'appointments'],
    treatments: [],
    conditions: [],
    locations: ['miami', 'pensacola', 'houston', 'el-paso', 'phoenix', 'san-diego'],
  },
  {
    slug: 'can-i-have-an-interpreter-at-my-visit',
    question: {
      en: 'Can I have an interpreter at my visit?',
      es: '¿Puedo tener un intérprete en mi cita?',
    },
    answer: {
      en: `Yes. You can ask for a trained interpreter, in person, by phone, or by video. There is no charge to you. This includes sign language. Tell us when you book which language you prefer, so that we have someone ready.

You may bring a family member for support. But it is wise to let a trained interpreter handle the medical talk. Health words are hard, and a mistake can harm you. Please do not ask a child to do it. You can also ask for forms in large print or in your language. To see which languages our staff speak, look up your clinic on our [find care](pages/find-care) page.`,
      es: `Sí. Puede pedir un intérprete capacitado, en persona, por teléfono o por video. No tiene costo para usted. Esto incluye la lengua de señas. Al hacer la cita, díganos qué idioma prefiere para tener a alguien listo.

Puede traer a un familiar como apoyo. Pero conviene que un intérprete capacitado se encargue de lo médico. Las palabras de salud son difíciles y un error puede hacerle daño. No le pida a un niño que lo haga. También puede pedir formularios en letra grande o en su idioma. Para ver qué idiomas habla nuestro personal, busque su clínica en la página [encuentre atención](pages/find-care).`,
    },
    summary: {
      en: 'Yes. Ask for a trained interpreter, including sign language, at no charge to you. Tell us when you book.',
      es: 'Sí. Pida un intérprete capacitado, también de lengua de señas, sin costo para usted. Avísenos al hacer la cita.',
    },
    seo: {
      title: {
        en: 'Asking for an interpreter at your clinic visit',
        es: 'Cómo pedir un intérprete para su cita en la clínica',
      },
      description: {
        en: 'You can ask for a trained interpreter or sign language at your visit, at no charge to you. Learn how to ask and why a trained person matters.',
        es: 'Puede pedir un intérprete capacitado o de lengua de señas para su cita, sin costo para usted. Sepa cómo pedirlo y por qué es importante.',
      },
    },
    review: {
      medicalReviewer: 'grace-whitfield',
      sources: [
        {
          title: 'Limited English Proficiency (LEP)',
          publisher: 'U.S. Department of Health and Human Services, Office for Civil Rights',
          url: 'https://www.hhs.gov/civil-rights/for-individuals/special-topics/limited-english-proficiency/index.html',
          year: 2024,
        },
      ],
    },
    topics: ['appointments'],
    treatments: [],
    conditions: [],
    locations: ['miami', 'pensacola', 'houston', 'el-paso', 'phoenix', 'san-diego'],
  },
]
