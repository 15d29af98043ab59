/** Five short, news-like articles that help people read, ask, move and stay safe. */
import type { SeedArticle } from './types.ts'

export const articles: SeedArticle[] = [
  {
    slug: 'how-to-read-about-risks',
    title: {
      en: 'How to read about the risks of a treatment',
      es: 'Cómo leer sobre los riesgos de un tratamiento',
    },
    publishedOn: '2026-09-08',
    treatments: ['epidural-steroid-injections', 'spinal-cord-stimulation'],
    conditions: [],
    summary: {
      en: 'Every treatment has benefits and risks. Four simple habits help you compare them and ask good questions.',
      es: 'Todo tratamiento tiene beneficios y riesgos. Cuatro hábitos sencillos le ayudan a compararlos y a hacer buenas preguntas.',
    },
    seo: {
      title: { en: 'How to read about treatment risks', es: 'Cómo leer sobre los riesgos de un tratamiento' },
      description: {
        en: 'Learn what words like common and rare can mean, how to compare risks, and what to ask before you choose a treatment.',
        es: 'Aprenda qué significan palabras como común o raro, cómo comparar riesgos y qué preguntar antes de elegir un tratamiento.',
      },
    },
    review: {
      medicalReviewer: 'samuel-okafor',
      sources: [
        {
          title: 'Understanding Health Risks',
          publisher: 'National Institutes of Health, NIH News in Health',
          url: 'https://newsinhealth.nih.gov/2016/10/understanding-health-risks',
          year: 2016,
        },
      ],
    },
    body: {
      en: `Every treatment for pain can help some people and harm some people. Doing nothing has risks too. Reading about risks can feel scary, so here are four habits that make it easier.

### Look for numbers of people

“Rare” means one thing to a doctor and another to you. Ask for a count: out of 1,000 people like me, how many have this problem?

### Ask “compared with what?”

Here is a made-up example. A headline says a shot doubles a risk. If the risk was 1 in 10,000, it is now 2 in 10,000. It did double, but it is still small. If it was 1 in 10, doubling matters a lot.

### Think about how bad and how long

A sore spot for two days is not the same as nerve damage that stays. For each risk, ask:

- How serious can it be?
- How long can it last?
- Can it be treated?
- What early signs should I watch for?

### Read both sides

A fair page puts benefits next to risks. Try it with our pages on [epidural steroid injections](treatments/epidural-steroid-injections) and [spinal cord stimulation](treatments/spinal-cord-stimulation). Then ask what else you could try, and what may happen if you wait.

Your own health changes your risk. Age, other illnesses and the medicines you take all count. Talk it over with your care team before you decide.`,
      es: `Todo tratamiento para el dolor puede ayudar a algunas personas y dañar a otras. No hacer nada también tiene riesgos. Leer sobre los riesgos puede asustar, así que aquí tiene cuatro hábitos que lo hacen más fácil.

### Busque números de personas

“Raro” significa una cosa para un médico y otra para usted. Pida una cuenta: de cada 1,000 personas como yo, ¿cuántas tienen este problema?

### Pregunte “¿comparado con qué?”

Este es un ejemplo inventado. Un titular dice que una inyección duplica un riesgo. Si el riesgo era de 1 en 10,000, ahora es de 2 en 10,000. Sí se duplicó, pero sigue siendo pequeño. Si era de 1 en 10, duplicarse importa mucho.

### Piense en qué tan grave es y cuánto dura

Una molestia de dos días no es lo mismo que un daño permanente en un nervio. Para cada riesgo, pregunte:

- ¿Qué tan grave puede ser?
- ¿Cuánto puede durar?
- ¿Se puede tratar?
- ¿Qué señales tempranas debo vigilar?

### Lea los dos lados

Una página justa pone los beneficios junto a los riesgos. Haga la prueba con nuestras páginas sobre las [inyecciones epidurales de esteroides](treatments/epidural-steroid-injections) y la [estimulación de la médula espinal](treatments/spinal-cord-stimulation). Luego pregunte qué más podría probar y qué puede pasar si espera.

Su propia salud cambia su riesgo. Cuentan la edad, otras enfermedades y las medicinas que toma. Hable con su equipo de atención antes de decidir.`,
    },
  },
  {
    slug: 'questions-before-a-pump-trial',
    title: {
      en: 'Questions to ask before a pain pump trial',
      es: 'Qué preguntar antes de la prueba de una bomba',
    },
    publishedOn: '2026-10-06',
    treatments: ['intrathecal-pain-pumps'],
    conditions: ['cancer-pain', 'postlaminectomy-syndrome'],
    summary: {
      en: 'A trial shows whether medicine near the spine may help you before a pump is placed. Take these questions to your visit.',
      es: 'La prueba muestra si la medicina cerca de la columna puede ayudarle antes de colocar una bomba. Lleve estas preguntas.',
    },
    seo: {
      title: {
        en: 'Questions before a pain pump trial',
        es: 'Preguntas antes de probar una bomba para el dolor',
      },
      description: {
        en: 'What a pain pump trial is, what can go wrong, and a list of questions about medicine, safety and life with a pump.',
        es: 'Qué es la prueba de una bomba para el dolor, qué puede salir mal y una lista de preguntas sobre medicina y seguridad.',
      },
    },
    review: {
      medicalReviewer: 'samuel-okafor',
      sources: [
        {
          title:
            'Implanted Pumps: Safety Communication, Use Caution When Selecting Pain Medicine for Intrathecal Administration (FDA alert)',
          publisher: 'American Society of Anesthesiologists',
          url: 'https://www.asahq.org/advocacy-and-asapac/fda-and-washington-alerts/fda-alerts/2018/11/implanted-pumps-safety-communication---use-caution-when-selecting-pain-medicine-for-intrathecal-administration',
          year: 2018,
        },
        {
          title:
            'Programmable intrathecal pumps for the management of chronic pain: recommendations for improved efficiency',
          publisher: 'Journal of Pain Research',
          url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4200017',
          year: 2014,
        },
      ],
    },
    body: {
      en: `A [pain pump](treatments/intrathecal-pain-pumps) sits under the skin. It sends small amounts of medicine through a thin tube into the fluid around the spinal cord. Before a pump is placed, most people have a trial. You get the medicine for a short time, by a shot or a thin tube in the back, while a team watches you.

A good trial does not promise that a pump will work for years. A poor trial can spare you an operation.

### Ask about the trial

- How will we decide if it worked? Which tasks should get easier?
- Where will I stay, and for how long?
- Which of my medicines must change first? Never stop a blood thinner or an opioid on your own.

### Ask about safety

- How often do you see headaches from leaking fluid, infection or bleeding?
- How will you watch my breathing? Some medicines can slow it.
- Is this medicine on the pump’s approved label? If not, why choose it?

### Ask about life with a pump

- How often are refills, and what if I miss one?
- What happens when the battery ends?
- What else could I try instead?

Bring someone who can listen with you. If you feel torn, ask for time or a second opinion.

**After a trial, call 911** if you cannot stay awake, breathe slowly or with effort, or have new weakness or numbness in your legs. Call the clinic right away for fever, a very bad headache or trouble passing urine.`,
      es: `Una [bomba para el dolor](treatments/intrathecal-pain-pumps) se coloca debajo de la piel. Envía pequeñas cantidades de medicina por un tubo fino hasta el líquido que rodea la médula espinal. Antes de colocarla, a la mayoría se le hace una prueba. Recibe la medicina por poco tiempo, con una inyección o un tubo fino en la espalda, mientras un equipo lo vigila.

Una buena prueba no promete que la bomba funcione durante años. Una mala prueba puede ahorrarle una operación.

### Pregunte sobre la prueba

- ¿Cómo decidiremos si funcionó? ¿Qué tareas deberían ser más fáciles?
- ¿Dónde me quedaré y por cuánto tiempo?
- ¿Cuáles de mis medicinas deben cambiar antes? Nunca deje por su cuenta un anticoagulante ni un opioide.

### Pregunte sobre la seguridad

- ¿Con qué frecuencia ven dolor de cabeza por salida de líquido, infección o sangrado?
- ¿Cómo vigilarán mi respiración? Algunas medicinas pueden volverla lenta.
- ¿Está esta medicina en la etiqueta aprobada de la bomba? Si no, ¿por qué elegirla?

### Pregunte sobre la vida con una bomba

- ¿Cada cuánto se recarga y qué pasa si falto a una recarga?
- ¿Qué pasa cuando se acaba la batería?
- ¿Qué más podría probar en su lugar?

Vaya con alguien que escuche con usted. Si tiene dudas, pida tiempo o una segunda opinión.

**Después de la prueba, llame al 911** si no puede mantenerse despierto, respira lento o con esfuerzo, o tiene debilidad o adormecimiento nuevos en las piernas. Llame de inmediato a la clínica si tiene fiebre, un dolor de cabeza muy fuerte o dificultad para orinar.`,
    },
  },
  {
    slug: 'moving-with-back-pain',
    title: {
      en: 'Small ways to keep moving with back pain',
      es: 'Pequeñas formas de moverse con dolor de espalda',
    },
    publishedOn: '2026-10-20',
    treatments: ['physical-therapy'],
    conditions: ['sciatica', 'spinal-stenosis', 'herniated-disc'],
    summary: {
      en: 'Long bed rest can make most back pain worse. Small, steady steps can help. Know the signs that need care right away.',
      es: 'El reposo largo en cama puede empeorar el dolor de espalda. Ayudan los pasos pequeños. Conozca las señales de urgencia.',
    },
    seo: {
      title: { en: 'Keep moving with back pain', es: 'Siga en movimiento con dolor de espalda' },
      description: {
        en: 'Simple ways to stay active with back pain, how to handle a flare-up, and the warning signs that need care right away.',
        es: 'Formas sencillas de mantenerse activo con dolor de espalda, qué hacer si empeora y las señales que exigen atención urgente.',
      },
    },
    review: {
      medicalReviewer: 'priya-raman',
      sources: [
        {
          title: 'Back Pain',
          publisher: 'National Institute of Arthritis and Musculoskeletal and Skin Diseases',
          url: 'https://www.niams.nih.gov/health-topics/back-pain',
          year: 2023,
        },
        {
          title: 'Back Pain',
          publisher: 'MedlinePlus, National Library of Medicine',
          url: 'https://medlineplus.gov/backpain.html',
          year: 2024,
        },
      ],
    },
    body: {
      en: `When your back hurts, it makes sense to want to lie still. A short rest is fine. But for most back pain, days in bed make muscles weak and joints stiff. Gentle movement often helps you get back to daily life sooner.

### Start small

- Walk for a few minutes, a few times a day. Add a little every few days.
- Change position often. Stand up and stretch when you have sat for half an hour.
- Keep loads close to your body, and split them into smaller bags.
- Ask for help with heavy jobs, and trade them for lighter ones.

Some soreness after you move is common. It does not have to mean harm. If pain jumps and stays high the next day, do less, not nothing. Then build up again.

### When it flares

Use heat or a cold pack wrapped in a cloth if it feels good. Try easy positions, such as lying with your knees bent. A physical therapist can show you moves that fit your body. Read more about [physical therapy](treatments/physical-therapy). If pain runs down your leg, see our page on [sciatica](conditions/sciatica).

### When to get help

Call 911 or go to the emergency room if you have back pain and:

- you lose control of your bladder or bowels, or cannot pass urine
- you feel numb between your legs
- your legs get weak
- it began after a bad fall or crash

Call your doctor soon if you have fever, weight loss you cannot explain, a history of cancer, or pain that does not ease in a few weeks.`,
      es: `Cuando le duele la espalda, es normal querer quedarse quieto. Un descanso corto está bien. Pero en la mayoría de los casos, pasar días en cama debilita los músculos y pone rígidas las articulaciones. Moverse con suavidad suele ayudar a volver antes a la vida diaria.

### Empiece poco a poco

- Camine unos minutos, unas cuantas veces al día. Agregue un poco cada pocos días.
- Cambie de postura a menudo. Levántese y estírese tras media hora sentado.
- Lleve las cargas pegadas al cuerpo y repártalas en bolsas más pequeñas.
- Pida ayuda con los trabajos pesados y cámbielos por otros más livianos.

Es común sentir algo de molestia después de moverse. No tiene que significar un daño. Si el dolor sube mucho y sigue alto al día siguiente, haga menos, pero no deje de moverse. Luego vuelva a aumentar.

### Cuando empeora

Use calor o una compresa fría envuelta en un paño si le alivia. Pruebe posturas cómodas, como acostarse con las rodillas dobladas. Un fisioterapeuta puede mostrarle movimientos adecuados para usted. Lea más sobre la [fisioterapia](treatments/physical-therapy). Si el dolor baja por la pierna, vea nuestra página sobre la [ciática](conditions/sciatica).

### Cuándo buscar ayuda

Llame al 911 o vaya a emergencias si tiene dolor de espalda y:

- pierde el control de la vejiga o del intestino, o no puede orinar
- siente adormecida la zona entre las piernas
- se le debilitan las piernas
- empezó tras una caída fuerte o un choque

Llame pronto a su médico si tiene fiebre, pérdida de peso sin explicación, antecedentes de cáncer o un dolor que no cede en unas semanas.`,
    },
  },
  {
    slug: 'keeping-medicines-safe-at-home',
    title: {
      en: 'Keeping pain medicines safe at home',
      es: 'Cómo guardar las medicinas con seguridad en casa',
    },
    publishedOn: '2026-11-03',
    treatments: ['non-opioid-medicines'],
    conditions: [],
    summary: {
      en: 'Lock them, track them, and get rid of what you no longer need. What to do if someone takes a medicine by mistake.',
      es: 'Guárdelas con llave, lleve la cuenta y deshágase de lo que no usa. Qué hacer si alguien toma una medicina por error.',
    },
    seo: {
      title: { en: 'Keep pain medicines safe at home', es: 'Medicinas para el dolor seguras en casa' },
      description: {
        en: 'How to store pain medicines, how to throw out what is left, and whom to call if someone takes one by mistake.',
        es: 'Cómo guardar las medicinas para el dolor, cómo desechar lo que sobra y a quién llamar si alguien toma una por error.',
      },
    },
    review: {
      medicalReviewer: 'grace-whitfield',
      sources: [
        {
          title: 'Up and Away: keep medicines out of reach and sight of children',
          publisher: 'PROTECT Initiative with the Centers for Disease Control and Prevention',
          url: 'https://upandaway.org/',
          year: 2024,
        },
        {
          title: 'Where and How to Dispose of Unused Medicines',
          publisher: 'U.S. Food and Drug Administration',
          url: 'https://www.fda.gov/consumers/consumer-updates/where-and-how-dispose-unused-medicines',
          year: 2024,
        },
      ],
    },
    body: {
      en: `A medicine that helps you can hurt someone else. Children, teens, guests and pets are all at risk. A few habits lower that risk.

### Store

- Keep medicines locked, high up and out of sight. A purse or a bedside table is not a safe place.
- Leave them in the bottle they came in, with the label. Turn the cap until it clicks.
- Count pills that others may want, such as opioids (strong pain medicines). If some are missing, tell your clinic.
- Do not share. A dose that suits you can stop another person’s breathing.

### Use

- Keep one list of all you take, with vitamins and store-bought medicines. Show it at each visit.
- Do not mix opioids with alcohol, or with sleep or anxiety medicines, unless your prescriber knows and agrees.
- Ask if you should keep naloxone at home. It can reverse an opioid overdose for a short time.
- Ask about [pain relief without opioids](treatments/non-opioid-medicines).

### Throw out

- Take what is left to a drug take-back site. Many drugstores and police stations have one.
- No site close by? Check the FDA flush list. It names the few medicines to flush.
- Mix other medicines with used coffee grounds or dirt, close them in a bag, and put it in the trash.

### If something goes wrong

**Call 911** if a person will not wake up, has trouble breathing, or has a seizure. Give naloxone if you have it. If the person is awake and seems well, call Poison Help at 1-800-222-1222. It is open day and night.`,
      es: `Una medicina que le ayuda a usted puede hacer daño a otra persona. Corren riesgo los niños, los adolescentes, las visitas y las mascotas. Unos pocos hábitos reducen ese riesgo.

### Guardar

- Guárdelas con llave, en alto y fuera de la vista. Un bolso o la mesa de noche no son lugares seguros.
- Déjelas en su frasco, con la etiqueta. Gire la tapa hasta oír el clic.
- Cuente las pastillas que otros puedan querer, como los opioides (medicinas fuertes para el dolor). Si faltan, avise a su clínica.
- No las comparta. Una dosis adecuada para usted puede detener la respiración de otra persona.

### Usar

- Tenga una sola lista de todo lo que toma, con vitaminas y productos sin receta. Muéstrela en cada visita.
- No mezcle opioides con alcohol ni con medicinas para dormir o para la ansiedad, salvo que quien le receta lo sepa y esté de acuerdo.
- Pregunte si debe tener naloxona en casa. Puede revertir por un tiempo corto una sobredosis de opioides.
- Pregunte por el [alivio del dolor sin opioides](treatments/non-opioid-medicines).

### Desechar

- Lleve lo que sobra a un punto de recolección. Muchas farmacias y estaciones de policía tienen uno.
- ¿No hay uno cerca? Consulte la lista de la FDA. Nombra las pocas medicinas que se tiran por el inodoro.
- Mezcle las demás con café usado o tierra, ciérrelas en una bolsa y póngala en la basura.

### Si algo sale mal

**Llame al 911** si la persona no despierta, le cuesta respirar o convulsiona. Dele naloxona si tiene. Si está despierta y parece bien, llame a la línea de intoxicaciones, 1-800-222-1222. Atiende día y noche.`,
    },
  },
  {
    slug: 'what-a-medical-review-date-means',
    title: {
      en: 'What the review date on our pages means',
      es: 'Qué significa la fecha de revisión de nuestras páginas',
    },
    publishedOn: '2026-11-17',
    treatments: [],
    conditions: [],
    summary: {
      en: 'Each health page names the clinician who checked it and when. Here is what that tells you, and what it does not.',
      es: 'Cada página de salud dice quién la revisó y cuándo. Le contamos qué le dice ese dato y qué no le dice.',
    },
    seo: {
      title: { en: 'What a medical review date means', es: 'Qué significa la fecha de revisión médica' },
      description: {
        en: 'How we check our health pages, why the review date matters, and how to judge health pages on other sites.',
        es: 'Cómo revisamos nuestras páginas de salud, por qué importa la fecha y cómo juzgar las páginas de otros sitios.',
      },
    },
    review: {
      medicalReviewer: 'elena-marquez',
      sources: [
        {
          title: 'Review and Update of Content on MedlinePlus',
          publisher: 'MedlinePlus, National Library of Medicine',
          url: 'https://medlineplus.gov/about/general/reviewandupdate/',
          year: 2024,
        },
        {
          title: 'Evaluating Health Information',
          publisher: 'MedlinePlus, National Library of Medicine',
          url: 'https://medlineplus.gov/evaluatinghealthinformation.html',
          year: 2024,
        },
      ],
    },
    body: {
      en: `Each page here about a treatment or an illness shows a name and two dates. The name is the clinician who checked the text. The first date is the day of that check. The second is the day by which we plan to check again.

### What a review covers

The reviewer is not the person who wrote the page. The reviewer reads the whole text and asks:

1. Are the facts right, and do the sources back them up?
2. Do the risks stand next to the benefits?
3. Are other choices named, such as waiting?
4. Is it clear when to get help?

If someone later changes the text, it must be checked again. Fixing a comma does not make a page new, so a small fix does not move the date.

### What it does not mean

A review date does not mean the page fits you. It cannot know your health, your medicines or your goals. It also does not mean that nothing has changed since. New safety news can come out the next day. When we learn of such news, we try to update the page early.

### How to use it on other sites

Before you trust a health page, look for:

- who runs the site, and who pays for it
- who wrote and checked the page
- a date, and links to sources
- both good and bad points of each treatment

Our page on [your first visit](pages/your-first-visit) tells you how to bring your questions. If a page worries you, print it and ask.`,
      es: `Cada página de este sitio sobre un tratamiento o una enfermedad muestra un nombre y dos fechas. El nombre es el del profesional que revisó el texto. La primera fecha es el día de esa revisión. La segunda es el día antes del cual planeamos revisarlo de nuevo.

### Qué abarca una revisión

Quien revisa no es quien escribió la página. Lee todo el texto y se pregunta:

1. ¿Son correctos los datos y los respaldan las fuentes?
2. ¿Están los riesgos junto a los beneficios?
3. ¿Se nombran otras opciones, como esperar?
4. ¿Queda claro cuándo buscar ayuda?

Si después alguien cambia el texto, hay que revisarlo otra vez. Corregir una coma no hace nueva una página, así que un arreglo pequeño no mueve la fecha.

### Qué no significa

La fecha no significa que la página se ajuste a usted. La página no puede conocer su salud, sus medicinas ni sus metas. Tampoco significa que nada haya cambiado desde entonces. Al día siguiente puede salir un nuevo aviso de seguridad. Cuando nos enteramos de uno, tratamos de actualizar la página antes.

### Cómo usarla en otros sitios

Antes de confiar en una página de salud, busque:

- quién maneja el sitio y quién lo paga
- quién escribió y quién revisó la página
- una fecha y enlaces a las fuentes
- lo bueno y lo malo de cada tratamiento

Nuestra página sobre [su primera visita](pages/your-first-visit) le explica cómo traer sus preguntas. Si una página le preocupa, imprímala y pregunte.`,
    },
  },
]
