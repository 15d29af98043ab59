/** Three pages built from blocks; together they use every kind of block there is. */
import type { SeedPage } from './types.ts'

export const pages: SeedPage[] = [
  {
    slug: 'about-us',
    title: { en: 'About us', es: 'Quiénes somos' },
    summary: {
      en: 'PRC Alliance is a sample group of pain clinics. Learn how we work, how we write and who checks our pages.',
      es: 'PRC Alliance es un grupo de muestra de clínicas del dolor. Conozca cómo trabajamos y quién revisa nuestras páginas.',
    },
    seo: {
      title: { en: 'About PRC Alliance pain clinics', es: 'Quiénes somos en PRC Alliance' },
      description: {
        en: 'Who we are, how we plan pain care with you, and how clinicians check the health pages on our sites.',
        es: 'Quiénes somos, cómo planeamos con usted la atención del dolor y cómo se revisan nuestras páginas de salud.',
      },
    },
    blocks: [
      {
        type: 'hero',
        heading: { en: 'Pain care planned with you', es: 'Atención del dolor planeada con usted' },
        text: {
          en: 'We are a group of clinics for people who live with long-lasting pain. We start with what you want to do again.',
          es: 'Somos un grupo de clínicas para personas que viven con dolor duradero. Empezamos por lo que usted quiere volver a hacer.',
        },
        link: {
          label: { en: 'Find care near you', es: 'Encuentre atención cerca de usted' },
          to: 'pages/find-care',
        },
      },
      {
        type: 'richText',
        body: {
          en: `### How we work

Pain has many causes, and few people need only one thing. A plan may mix movement, medicine, a procedure and better sleep. We try simple steps first when that makes sense.

- You hear the benefits and the risks of each choice, and what may happen if you wait.
- You set the goal with us. Less pain matters. So do walking, work and rest.
- You may say no, change your mind or ask for a second opinion.

### How we write

We use plain words in English and Spanish. A clinician who did not write the page checks it. Read [what the review date means](articles/what-a-medical-review-date-means).

This is a sample site. The clinics and people on it are made up.`,
          es: `### Cómo trabajamos

El dolor tiene muchas causas y pocas personas necesitan una sola cosa. Un plan puede combinar movimiento, medicinas, un procedimiento y mejor sueño. Probamos primero los pasos sencillos cuando eso tiene sentido.

- Usted conoce los beneficios y los riesgos de cada opción, y qué puede pasar si espera.
- Usted fija la meta con nosotros. Importa tener menos dolor. También importan caminar, trabajar y descansar.
- Usted puede decir que no, cambiar de opinión o pedir una segunda opinión.

### Cómo escribimos

Usamos palabras sencillas en inglés y en español. Revisa cada página un profesional de la salud que no la escribió. Lea [qué significa la fecha de revisión](articles/what-a-medical-review-date-means).

Este es un sitio de muestra. Las clínicas y las personas que aparecen son inventadas.`,
        },
      },
      {
        type: 'media',
        caption: {
          en: 'A care team is more than one person: doctors, nurses and therapists plan with you.',
          es: 'Un equipo de atención es más que una persona: médicos, enfermeras y terapeutas planean con usted.',
        },
      },
      {
        type: 'cards',
        heading: { en: 'People you may meet', es: 'Personas que puede conocer' },
        items: [
          'providers/elena-marquez',
          'providers/samuel-okafor',
          'providers/priya-raman',
          'providers/thomas-lindqvist',
          'providers/grace-whitfield',
        ],
      },
    ],
  },
  {
    slug: 'your-first-visit',
    title: { en: 'Your first visit', es: 'Su primera visita' },
    summary: {
      en: 'What to bring, what happens, and what you can ask at your first visit to one of our clinics.',
      es: 'Qué traer, qué sucede y qué puede preguntar en su primera visita a una de nuestras clínicas.',
    },
    seo: {
      title: { en: 'Your first visit to a pain clinic', es: 'Su primera visita a la clínica del dolor' },
      description: {
        en: 'What to bring, what happens during the visit, and how to plan the next steps with your care team.',
        es: 'Qué traer, qué sucede durante la visita y cómo planear los pasos siguientes con su equipo de atención.',
      },
    },
    blocks: [
      {
        type: 'hero',
        heading: { en: 'Your first visit', es: 'Su primera visita' },
        text: {
          en: 'A first visit is mostly talk. You tell us about your pain, we look at how you move, and we plan together.',
          es: 'La primera visita es sobre todo una charla. Usted nos cuenta de su dolor, vemos cómo se mueve y planeamos juntos.',
        },
      },
      {
        type: 'richText',
        body: {
          en: `### What to bring

- A list of all your medicines, with vitamins and store-bought ones
- Test results and pictures, such as an MRI (a scan made with magnets), if you have them
- Your insurance card and a photo ID
- The names of your other doctors
- Your questions, and someone to listen with you if you like

Keep taking your medicines as usual before the visit, unless your doctor tells you to change.

### What happens

1. A nurse checks your blood pressure and your list of medicines.
2. A clinician asks about your pain, your sleep, your mood and your day.
3. The clinician looks at how you move and feel touch.
4. You go over the choices, with benefits and risks, and agree on a next step.

Plan about an hour. Most people do not have a procedure on the first day. You can ask for an interpreter at no cost to you.

### When not to wait

Do not wait for a visit if you have new weakness, lose control of your bladder or bowels, or have chest pain or trouble breathing. Call 911.`,
          es: `### Qué traer

- Una lista de todas sus medicinas, con vitaminas y productos sin receta
- Resultados de pruebas e imágenes, como una resonancia magnética (una imagen hecha con imanes), si los tiene
- Su tarjeta del seguro y una identificación con foto
- Los nombres de sus otros médicos
- Sus preguntas y, si lo desea, alguien que escuche con usted

Siga tomando sus medicinas como siempre antes de la visita, salvo que su médico le indique un cambio.

### Qué sucede

1. Enfermería le toma la presión y repasa su lista de medicinas.
2. Un profesional le pregunta por su dolor, su sueño, su ánimo y su día.
3. El profesional observa cómo se mueve usted y cómo siente el tacto.
4. Repasan juntos las opciones, con beneficios y riesgos, y acuerdan el paso siguiente.

Calcule cerca de una hora. A la mayoría no se le hace un procedimiento el primer día. Puede pedir un intérprete sin costo para usted.

### Cuándo no esperar

No espere a la visita si tiene debilidad nueva, pierde el control de la vejiga o del intestino, o tiene dolor en el pecho o dificultad para respirar. Llame al 911.`,
        },
      },
      {
        type: 'faqList',
        heading: { en: 'Questions people ask before a visit', es: 'Preguntas frecuentes antes de la visita' },
        faqs: [
          'what-should-i-bring-to-my-first-visit',
          'do-i-need-a-ride-home',
          'can-i-have-an-interpreter-at-my-visit',
          'should-i-stop-my-blood-thinner-before-an-injection',
        ],
      },
      {
        type: 'callToAction',
        heading: { en: 'Ready to look for a clinic?', es: '¿Quiere buscar una clínica?' },
        text: {
          en: 'See addresses, hours and languages, then book or call.',
          es: 'Vea direcciones, horarios e idiomas, y luego reserve o llame.',
        },
        link: { label: { en: 'Find care', es: 'Encuentre atención' }, to: 'pages/find-care' },
      },
    ],
  },
  {
    slug: 'find-care',
    title: { en: 'Find care', es: 'Encuentre atención' },
    summary: {
      en: 'Find a clinic, see its hours and languages, and read about treatments before you book a visit.',
      es: 'Encuentre una clínica, vea su horario y sus idiomas, y lea sobre los tratamientos antes de reservar una visita.',
    },
    seo: {
      title: { en: 'Find a pain clinic near you', es: 'Encuentre una clínica del dolor cerca de usted' },
      description: {
        en: 'Look up our clinics by place, with opening hours, languages, parking and the treatments each one offers.',
        es: 'Busque nuestras clínicas por lugar, con horarios, idiomas, estacionamiento y los tratamientos que ofrece cada una.',
      },
    },
    blocks: [
      {
        type: 'locationFinder',
        heading: { en: 'Clinics near you', es: 'Clínicas cerca de usted' },
        text: {
          en: 'Hours are shown in the time of each clinic. Check for holidays before you travel.',
          es: 'Los horarios se muestran en la hora local de cada clínica. Revise los días festivos antes de viajar.',
        },
      },
      {
        type: 'cards',
        heading: { en: 'Read about treatments', es: 'Lea sobre los tratamientos' },
        items: [
          'treatments/intrathecal-pain-pumps',
          'treatments/spinal-cord-stimulation',
          'treatments/epidural-steroid-injections',
          'treatments/physical-therapy',
          'treatments/non-opioid-medicines',
        ],
      },
      {
        type: 'faqList',
        heading: { en: 'Appointments, cost and insurance', es: 'Citas, costo y seguro' },
        faqs: [
          'will-my-insurance-pay-for-treatment',
          'when-can-i-go-back-to-work-after-a-procedure',
          'is-my-back-pain-an-emergency',
        ],
      },
      {
        type: 'callToAction',
        heading: { en: 'New to pain care?', es: '¿Es nuevo en la atención del dolor?' },
        text: {
          en: 'Read what to bring and what happens at a first visit.',
          es: 'Lea qué traer y qué sucede en la primera visita.',
        },
        link: { label: { en: 'Your first visit', es: 'Su primera visita' }, to: 'pages/your-first-visit' },
      },
    ],
  },
]
