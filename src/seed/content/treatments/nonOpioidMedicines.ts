// Sample treatment: pain medicines that are not opioids. It names kinds of medicine and never gives a dose.
// Each section must make sense, and stay true, when it is read on its own.
import type { SeedTreatment } from '../types.ts'

export const nonOpioidMedicines: SeedTreatment = {
  slug: 'non-opioid-medicines',
  title: { en: 'Non-opioid pain medicines', es: 'Medicinas no opioides para el dolor' },
  alternateNames: {
    en: ['Non-opioid pain relievers', 'Nonopioid medications', 'Pain medicines that are not opioids'],
    es: [
      'Analgésicos no opioides',
      'Medicamentos no opioides',
      'Medicinas para el dolor que no son opioides',
    ],
  },
  summary: {
    en: 'Pills, creams, and patches that treat pain without opioids. Which one fits depends on the kind of pain, your other health problems, and the other medicines you take.',
    es: 'Pastillas, cremas y parches que tratan el dolor sin opioides. Cuál conviene depende del tipo de dolor, de sus otros problemas de salud y de las demás medicinas que toma.',
  },
  seo: {
    title: {
      en: 'Non-opioid pain medicines: types, benefits, and risks',
      es: 'Medicinas no opioides para el dolor: tipos y riesgos',
    },
    description: {
      en: 'Learn about pain medicines that are not opioids: the main kinds, how they may help, side effects, who should avoid them, and when to get help.',
      es: 'Conozca las medicinas para el dolor que no son opioides: los tipos, cómo ayudan, sus efectos secundarios, quién debe evitarlas y cuándo pedir ayuda.',
    },
  },
  kind: 'medication',
  bodyAreas: ['whole-body'],
  conditions: [
    'cancer-pain',
    'complex-regional-pain-syndrome',
    'facet-joint-arthritis',
    'myofascial-pain-syndrome',
    'peripheral-neuropathy',
    'postherpetic-neuralgia',
    'postlaminectomy-syndrome',
    'sciatica',
  ],
  relatedTreatments: ['physical-therapy', 'epidural-steroid-injections', 'trigger-point-injections'],
  review: {
    medicalReviewer: 'grace-whitfield',
    sources: [
      {
        title: 'CDC Clinical Practice Guideline for Prescribing Opioids for Pain: United States, 2022',
        publisher: 'Centers for Disease Control and Prevention',
        url: 'https://www.cdc.gov/mmwr/volumes/71/rr/rr7103a1.htm',
        year: 2022,
      },
      {
        title: 'FDA warns about serious breathing problems with gabapentin and pregabalin',
        publisher: 'U.S. Food and Drug Administration',
        url: 'https://www.fda.gov/drugs/fda-drug-safety-podcasts/fda-warns-about-serious-breathing-problems-seizure-and-nerve-pain-medicines-gabapentin-neurontin',
        year: 2019,
      },
      {
        title: 'Pain Relievers',
        publisher: 'MedlinePlus, National Library of Medicine',
        url: 'https://medlineplus.gov/painrelievers.html',
        year: 2024,
      },
    ],
  },
  sections: [
    {
      aspect: 'overview',
      heading: { en: 'What are non-opioid pain medicines?', es: '¿Qué son las medicinas no opioides?' },
      body: {
        en: `Opioids are strong pain drugs, such as oxycodone and morphine. They can lead to addiction and can slow breathing. Non-opioid medicines treat pain in other ways. Some you can buy without a prescription. Others need one. The main kinds are:

- **Acetaminophen**
- **NSAIDs**, such as ibuprofen and naproxen, which ease pain and swelling
- **Some antidepressants**, such as duloxetine or nortriptyline, which also calm nerve pain
- **Some seizure drugs**, such as gabapentin or pregabalin, for nerve pain
- **Creams, gels, and patches** for the skin, such as lidocaine, capsaicin, or diclofenac
- **Muscle relaxants**, for short use

No one kind works for all pain. Your care team helps you choose.`,
        es: `Los opioides son medicamentos fuertes para el dolor, como la oxicodona y la morfina. Pueden causar adicción y hacer más lenta la respiración. Las medicinas no opioides tratan el dolor de otras maneras. Algunas se compran sin receta. Otras la necesitan. Los tipos principales son:

- **Acetaminofén**
- **AINE** (antiinflamatorios), como el ibuprofeno y el naproxeno, que calman el dolor y la hinchazón
- **Algunos antidepresivos**, como la duloxetina o la nortriptilina, que también calman el dolor de los nervios
- **Algunas medicinas para las convulsiones**, como la gabapentina o la pregabalina, para el dolor de los nervios
- **Cremas, geles y parches** para la piel, como la lidocaína, la capsaicina o el diclofenaco
- **Relajantes musculares**, por poco tiempo

Ningún tipo sirve para todos los dolores. Su equipo de salud le ayuda a elegir.`,
      },
    },
    {
      aspect: 'how-it-works',
      heading: { en: 'How each kind works', es: 'Cómo actúa cada tipo' },
      body: {
        en: `Pain can start in tissue, in a nerve, or in how the brain handles signals. Each kind of medicine acts on a different part:

- **NSAIDs**, such as ibuprofen, block the chemicals that cause swelling and pain.
- **Acetaminophen** seems to act mostly in the brain and spinal cord. It does little for swelling.
- **Antidepressants** help the body's own system for turning pain down. You do not need to be depressed for them to help.
- **Seizure drugs**, such as gabapentin, calm nerves that fire too much.
- **Skin medicines** act close to where you put them, so less gets into the blood.

Some work in an hour. Antidepressants and seizure drugs may need several weeks, and the amount is often raised slowly.`,
        es: `El dolor puede empezar en un tejido, en un nervio o en la forma en que el cerebro maneja las señales. Cada tipo de medicina actúa en una parte distinta:

- **Los AINE**, como el ibuprofeno, bloquean las sustancias que causan hinchazón y dolor.
- **El acetaminofén** parece actuar sobre todo en el cerebro y la médula espinal. Ayuda poco con la hinchazón.
- **Los antidepresivos** apoyan el sistema del propio cuerpo que baja el dolor. No hace falta tener depresión para que ayuden.
- **Las medicinas para las convulsiones**, como la gabapentina, calman los nervios que se activan demasiado.
- **Las medicinas para la piel** actúan cerca de donde se ponen, y por eso entra menos en la sangre.

Algunas actúan en una hora. Los antidepresivos y las medicinas para las convulsiones pueden necesitar varias semanas, y la cantidad suele subirse despacio.`,
      },
    },
    {
      aspect: 'suitability',
      heading: { en: 'Matching the medicine to the pain', es: 'La medicina según el dolor' },
      body: {
        en: `These medicines are often among the first to try for lasting pain. The kind of pain guides the choice:

- **Sore joints, back pain, or muscle pain:** an NSAID (such as ibuprofen or diclofenac) as a gel or pill, or sometimes duloxetine
- **Nerve pain**, such as [peripheral neuropathy](conditions/peripheral-neuropathy) (sick nerves in the feet or hands) or [pain after shingles](conditions/postherpetic-neuralgia): an antidepressant, a seizure drug, or a patch
- **Short-term muscle spasm:** a muscle relaxant for a few days

Your age, your liver, kidneys, heart, and stomach, and your other medicines matter just as much. A drug that is right for a friend may not be right for you. Never share medicines.`,
        es: `Estas medicinas suelen estar entre las primeras que se prueban para un dolor que dura. El tipo de dolor guía la elección:

- **Dolor de articulaciones, espalda o músculos:** un AINE (como el ibuprofeno o el diclofenaco) en gel o pastilla, o a veces duloxetina
- **Dolor de los nervios**, como la [neuropatía periférica](conditions/peripheral-neuropathy) (nervios enfermos en los pies o las manos) o el [dolor después del herpes zóster](conditions/postherpetic-neuralgia): un antidepresivo, una medicina para las convulsiones o un parche
- **Espasmo muscular de poco tiempo:** un relajante muscular por unos días

Su edad, el hígado, los riñones, el corazón, el estómago y sus demás medicinas importan igual. Una medicina adecuada para un amigo puede no serlo para usted. Nunca comparta medicinas.`,
      },
    },
    {
      aspect: 'benefits',
      heading: { en: 'What they may do for you', es: 'Lo que pueden hacer por usted' },
      body: {
        en: `These medicines may:

- take the edge off pain so you can move, work, and sleep
- help you take part in [physical therapy](treatments/physical-therapy)
- let some people use fewer opioids, or none
- help with mood or sleep as well, with some kinds

Relief is most often small to moderate. A drug that takes away part of your pain and helps you do more is a good result. Some people get no help from one drug but do well with another. So a fair trial, with a clear goal and an end date, makes sense. A drug that does not help should be stopped with your care team, not kept out of habit.`,
        es: `Estas medicinas pueden:

- suavizar el dolor para que pueda moverse, trabajar y dormir
- ayudarle a participar en la [terapia física](treatments/physical-therapy)
- permitir que algunas personas usen menos opioides, o ninguno
- ayudar también con el ánimo o el sueño, en algunos casos

El alivio suele ser pequeño o moderado. Una medicina que quita parte de su dolor y le ayuda a hacer más cosas es un buen resultado. A algunas personas no les sirve una medicina, pero les va bien con otra. Por eso conviene una prueba justa, con una meta clara y una fecha para revisarla. Una medicina que no ayuda se debe dejar junto con su equipo de salud, no mantener por costumbre.`,
      },
    },
    {
      aspect: 'risks-or-complications',
      heading: { en: 'Serious risks to know', es: 'Riesgos graves que debe conocer' },
      body: {
        en: `"Not an opioid" does not mean harmless. Serious problems include:

- **Acetaminophen:** liver damage if you take too much. It is hidden in many cold and sleep products.
- **NSAID pills**, such as ibuprofen: stomach bleeding, kidney damage, higher blood pressure, heart attack, and stroke. Risk goes up with age and time.
- **Seizure drugs**, such as gabapentin: slowed breathing, above all with opioids, alcohol, sleep drugs, or lung disease
- **Antidepressants:** heart rhythm trouble with older types. Mixed with some drugs, they can cause fever, shaking, and confusion.
- **Antidepressants and seizure drugs:** thoughts of suicide in some people
- **Muscle relaxants:** heavy sleepiness, falls, and car crashes

Stopping some of them all at once can make you ill.`,
        es: `Que no sea un opioide no quiere decir que no haga daño. Los problemas graves incluyen:

- **Acetaminofén:** daño al hígado si toma demasiado. Está en muchos productos para el resfriado y el sueño.
- **AINE en pastillas**, como el ibuprofeno: sangrado del estómago, daño a los riñones, presión más alta, ataque al corazón y derrame cerebral. El riesgo sube con la edad y el tiempo.
- **Medicinas para las convulsiones**, como la gabapentina: respiración lenta, sobre todo con opioides, alcohol, medicinas para dormir o enfermedad de los pulmones
- **Antidepresivos:** problemas del ritmo del corazón con los tipos más antiguos. Mezclados con ciertas medicinas pueden causar fiebre, temblor y confusión.
- **Antidepresivos y medicinas para las convulsiones:** pensamientos de suicidio en algunas personas
- **Relajantes musculares:** mucho sueño, caídas y choques de auto

Dejar algunas de ellas de golpe puede hacerle daño.`,
      },
      callout: {
        tone: 'warning',
        title: { en: 'Read every label', es: 'Lea todas las etiquetas' },
        text: {
          en: 'Two products can hold the same drug under different names. Check the active ingredients. Do not take two products with acetaminophen, or two NSAIDs, unless your doctor told you to.',
          es: 'Dos productos pueden tener la misma medicina con nombres distintos. Revise los ingredientes activos. No tome dos productos con acetaminofén, ni dos AINE, a menos que su médico se lo haya indicado.',
        },
      },
    },
    {
      aspect: 'side-effects',
      heading: { en: 'Common side effects', es: 'Efectos secundarios comunes' },
      body: {
        en: `Side effects depend on the kind of medicine:

- **NSAID pills**, such as ibuprofen: upset stomach, heartburn, swollen feet
- **Antidepressants:** dry mouth, nausea, constipation, sweating, sleepiness, or poor sleep
- **Seizure drugs**, such as gabapentin: dizziness, sleepiness, blurry sight, swollen legs, or weight gain
- **Muscle relaxants:** sleepiness and dizziness
- **Creams and patches:** red or itchy skin. Capsaicin burns at first. Wash your hands well and keep it out of your eyes.

Many of these fade in a week or two. Starting low and going slow helps. Do not drive until you know how a new drug affects you. Tell us about side effects before you stop the drug on your own.`,
        es: `Los efectos secundarios dependen del tipo de medicina:

- **AINE en pastillas**, como el ibuprofeno: malestar de estómago, acidez, pies hinchados
- **Antidepresivos:** boca seca, náuseas, estreñimiento, sudor, sueño o dificultad para dormir
- **Medicinas para las convulsiones**, como la gabapentina: mareo, sueño, vista borrosa, piernas hinchadas o aumento de peso
- **Relajantes musculares:** sueño y mareo
- **Cremas y parches:** piel roja o con picazón. La capsaicina arde al principio. Lávese bien las manos y no deje que le entre en los ojos.

Muchos pasan en una o dos semanas. Ayuda empezar con poco y subir despacio. No maneje hasta saber cómo le afecta una medicina nueva. Cuéntenos los efectos antes de dejarla por su cuenta.`,
      },
    },
    {
      aspect: 'contraindications',
      heading: { en: 'Who should avoid certain kinds', es: 'Quién debe evitar ciertos tipos' },
      body: {
        en: `Ask a doctor or pharmacist first if any line fits you:

- **Acetaminophen:** liver disease, or three or more alcoholic drinks a day
- **NSAIDs**, such as ibuprofen: a past ulcer, stomach bleed, heart attack, or stroke. Also heart failure, kidney disease, a blood thinner, or asthma set off by aspirin. Do not use them from week 20 of pregnancy unless your doctor says so.
- **Older antidepressants:** a recent heart attack, heart rhythm trouble, glaucoma (an eye disease), or trouble passing urine
- **Duloxetine:** liver disease or heavy drinking
- **Gabapentin or pregabalin:** kidney or lung disease, or use of opioids
- **Muscle relaxants:** age over 65, for most types

An allergy to a drug rules it out. Tell us if you are pregnant or breastfeed.`,
        es: `Pregunte antes a un médico o farmacéutico si alguna línea se aplica a usted:

- **Acetaminofén:** enfermedad del hígado, o tres o más bebidas alcohólicas al día
- **AINE**, como el ibuprofeno: úlcera, sangrado de estómago, ataque al corazón o derrame cerebral previos. También insuficiencia cardíaca, enfermedad renal, un anticoagulante o asma por aspirina. No los use desde la semana 20 de embarazo, salvo indicación médica.
- **Antidepresivos más antiguos:** ataque al corazón reciente, ritmo cardíaco anormal, glaucoma (enfermedad de los ojos) o dificultad para orinar
- **Duloxetina:** enfermedad del hígado o mucho alcohol
- **Gabapentina o pregabalina:** enfermedad renal o pulmonar, o uso de opioides
- **Relajantes musculares:** más de 65 años, en general

No tome una medicina si le da alergia. Avísenos si está embarazada o amamanta.`,
      },
    },
    {
      aspect: 'preparation',
      heading: { en: 'Before you start', es: 'Antes de empezar' },
      body: {
        en: `Get ready for your visit this way:

- List all that you take: prescriptions, store-bought drugs, vitamins, herbs, and cannabis. Or bring the bottles.
- Tell us about allergies, pregnancy, alcohol, and any liver, kidney, heart, stomach, or lung problems.
- Tell us which pain drugs you have tried, and what each one did.
- Tell us if you have ever had depression or thoughts of harming yourself.
- Ask what it costs and if your plan covers it.

Good questions to ask: What is it for? When should it start to work? What side effects should I watch for? How and when do I stop? You may need a blood test first.`,
        es: `Prepare su cita de esta manera:

- Haga una lista de todo lo que toma: recetas, medicinas de venta libre, vitaminas, hierbas y cannabis. O traiga los frascos.
- Cuéntenos sobre alergias, embarazo, alcohol y problemas del hígado, los riñones, el corazón, el estómago o los pulmones.
- Díganos qué medicinas para el dolor ha probado y qué efecto tuvo cada una.
- Díganos si alguna vez ha tenido depresión o pensamientos de hacerse daño.
- Pregunte cuánto cuesta y si su plan la cubre.

Buenas preguntas: ¿Para qué es? ¿Cuándo debe empezar a actuar? ¿Qué efectos debo vigilar? ¿Cómo y cuándo la dejo? Es posible que necesite antes un análisis de sangre.`,
      },
    },
    {
      aspect: 'what-happens',
      heading: { en: 'How treatment goes', es: 'Cómo es el tratamiento' },
      body: {
        en: `Treatment works as a trial, one step at a time:

1. You and your care team choose one drug and one goal, such as walking two blocks or sleeping six hours.
2. You start with a low amount. For some drugs, it goes up slowly.
3. You keep a short diary of pain, sleep, activity, and side effects.
4. After some weeks, you look at the diary together.
5. You then keep the drug, change the amount, switch, or stop.

Take it just as the label says. If you miss a dose, do not take two at once. Use one pharmacy if you can, so it can check for drugs that do not mix. Some drugs need blood tests from time to time.`,
        es: `El tratamiento funciona como una prueba, paso a paso:

1. Usted y su equipo eligen una medicina y una meta, como caminar dos cuadras o dormir seis horas.
2. Empieza con poca cantidad. En algunas medicinas se sube despacio.
3. Lleva un diario breve del dolor, el sueño, la actividad y los efectos.
4. Después de algunas semanas, revisan juntos el diario.
5. Entonces se mantiene la medicina, se cambia la cantidad, se cambia por otra o se deja.

Tómela tal como dice la etiqueta. Si olvida una dosis, no tome dos a la vez. Use una sola farmacia si puede, para que revise qué medicinas no se deben mezclar. Algunas necesitan análisis de sangre de vez en cuando.`,
      },
    },
    {
      aspect: 'recovery',
      heading: { en: 'Staying on it, or stopping', es: 'Seguir o dejar la medicina' },
      body: {
        en: `If a drug helps, you and your team will look for the lowest amount that works. Plan to review it at least once or twice a year. Your body and your other drugs change with time.

**Do not stop antidepressants, seizure drugs, or some muscle relaxants all at once.** That can cause nausea, poor sleep, shaking, or even a seizure. Your doctor can help you cut down in steps.

- Keep medicines locked up, away from children, visitors, and pets.
- Take back old ones to a pharmacy or a drug take-back site.
- Fold used patches in half, sticky sides in. Follow the label when you throw them out.`,
        es: `Si una medicina ayuda, usted y su equipo buscarán la menor cantidad que funcione. Planee revisarla al menos una o dos veces al año. Su cuerpo y sus demás medicinas cambian con el tiempo.

**No deje de golpe los antidepresivos, las medicinas para las convulsiones ni algunos relajantes musculares.** Puede causar náuseas, mal sueño, temblor o incluso una convulsión. Su médico puede ayudarle a bajarlas por pasos.

- Guarde las medicinas bajo llave, lejos de niños, visitas y mascotas.
- Lleve las viejas a una farmacia o a un lugar de recolección de medicinas.
- Doble los parches usados por la mitad, con la parte pegajosa hacia dentro. Siga la etiqueta para desecharlos.`,
      },
    },
    {
      aspect: 'alternatives',
      heading: {
        en: 'Other choices, including no medicine',
        es: 'Otras opciones, incluso no tomar medicinas',
      },
      body: {
        en: `Medicine is one tool among many:

- **No medicine for now.** Some pain eases with time. If pain keeps you from sleep, work, or movement, waiting can make it harder to get going again.
- **[Physical therapy](treatments/physical-therapy)** and exercise
- **Heat, ice, massage, or acupuncture**
- **Talk therapy and stress skills**, which can change how much pain gets in your way
- **Shots**, such as [epidural steroid injections](treatments/epidural-steroid-injections) or [trigger point injections](treatments/trigger-point-injections)
- **Implanted devices**, such as [spinal cord stimulation](treatments/spinal-cord-stimulation), for some lasting nerve pain
- **Opioids**, for some people, when the likely gain is greater than the risk

Many people do well with a mix.`,
        es: `La medicina es una herramienta entre muchas:

- **No tomar medicinas por ahora.** Algunos dolores bajan con el tiempo. Si el dolor no le deja dormir, trabajar o moverse, esperar puede hacer más difícil volver a la actividad.
- **La [terapia física](treatments/physical-therapy)** y el ejercicio
- **Calor, hielo, masaje o acupuntura**
- **Terapia hablada y técnicas contra el estrés**, que pueden cambiar cuánto le estorba el dolor
- **Inyecciones**, como las [epidurales de esteroides](treatments/epidural-steroid-injections) o las de [puntos gatillo](treatments/trigger-point-injections)
- **Aparatos implantados**, como la [estimulación de la médula espinal](treatments/spinal-cord-stimulation), para algunos dolores de nervios que duran
- **Opioides**, en algunas personas, cuando el beneficio probable es mayor que el riesgo

A muchas personas les va bien con una combinación.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to call', es: 'Cuándo llamar' },
      body: {
        en: `Call us or your pharmacist soon if you have:

- a rash, itching, or new swelling in your legs
- strong stomach pain or heartburn that does not stop
- much less urine than normal
- yellow skin or eyes, or dark urine
- more sleepiness, confusion, or falls
- a sad mood that is new or worse

If you may have taken too much, call Poison Control at 1-800-222-1222, even if you feel fine. Liver harm from acetaminophen may not show for a day or more. If you think about suicide or self-harm, call or text **988** at any hour.`,
        es: `Llámenos pronto, o llame a su farmacéutico, si tiene:

- sarpullido, picazón o hinchazón nueva en las piernas
- dolor fuerte de estómago o acidez que no para
- mucha menos orina de lo normal
- piel u ojos amarillos, u orina oscura
- más sueño, confusión o caídas
- tristeza nueva o más fuerte

Si pudo haber tomado demasiado, llame al centro de control de envenenamientos al 1-800-222-1222, aunque se sienta bien. El daño del acetaminofén al hígado puede no notarse por un día o más. Si piensa en el suicidio o en hacerse daño, llame o envíe un mensaje al **988** a cualquier hora.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911', es: 'Llame al 911' },
        text: {
          en: 'Call 911 for slow or weak breathing, blue lips, or a person you cannot wake. Also call for chest pain, a drooping face, slurred speech, or a seizure. Call for swelling of the face or throat, or for bloody or black vomit or stool.',
          es: 'Llame al 911 si hay respiración lenta o débil, labios azules o una persona que no despierta. Llame también si hay dolor en el pecho, cara caída, habla confusa o convulsión. Llame si se hincha la cara o la garganta, o si el vómito o las evacuaciones tienen sangre o son de color negro.',
        },
      },
    },
  ],
}
