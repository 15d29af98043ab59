// Sample treatment: injections into tight, tender spots in a muscle.
// Each section must make sense, and stay true, when it is read on its own.
import type { SeedTreatment } from '../types.ts'

export const triggerPointInjections: SeedTreatment = {
  slug: 'trigger-point-injections',
  title: { en: 'Trigger point injections', es: 'Inyecciones en puntos gatillo' },
  alternateNames: {
    en: ['TPI', 'Muscle knot injections', 'Myofascial injections'],
    es: ['Infiltración de puntos gatillo', 'Inyecciones en nudos musculares', 'Inyecciones miofasciales'],
  },
  summary: {
    en: 'A thin needle, most often with numbing medicine, goes into tight and tender spots in a muscle. It may ease muscle pain and make it easier to stretch and move.',
    es: 'Una aguja fina, casi siempre con anestésico, entra en puntos tensos y adoloridos de un músculo. Puede aliviar el dolor muscular y facilitar los estiramientos y el movimiento.',
  },
  seo: {
    title: {
      en: 'Trigger point injections for muscle knots: what to know',
      es: 'Inyecciones en puntos gatillo: lo que debe saber',
    },
    description: {
      en: 'What trigger point injections are, who they may help, their risks and side effects, how to get ready, and other ways to treat tight, sore muscles.',
      es: 'Qué son las inyecciones en puntos gatillo, a quién pueden ayudar, sus riesgos, cómo prepararse y otras formas de tratar los músculos adoloridos.',
    },
  },
  kind: 'injection',
  bodyAreas: ['neck', 'shoulder', 'upper-back', 'lower-back', 'hip'],
  conditions: ['myofascial-pain-syndrome'],
  relatedTreatments: ['physical-therapy', 'non-opioid-medicines'],
  review: {
    medicalReviewer: 'priya-raman',
    sources: [
      {
        title: 'Trigger Point Injections',
        publisher: 'Physical Medicine and Rehabilitation Clinics of North America (PubMed Central)',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9116734/',
        year: 2022,
      },
      {
        title: 'Trigger Point Injection',
        publisher: 'Cleveland Clinic',
        url: 'https://my.clevelandclinic.org/health/treatments/17582-trigger-point-injection',
        year: 2021,
      },
    ],
  },
  sections: [
    {
      aspect: 'overview',
      heading: {
        en: 'What are trigger point injections?',
        es: '¿Qué son las inyecciones en puntos gatillo?',
      },
      body: {
        en: `A trigger point is a tight, sore spot in a muscle. Many people call it a knot. It hurts when you press on it. It can also send pain to a place nearby, such as from your neck up to your head.

In this treatment, a thin needle goes right into the knot. Most often the shot holds numbing medicine. Sometimes a steroid, which calms swelling, is added. In dry needling, the needle holds no medicine at all.

Doctors use this care for [myofascial pain](conditions/myofascial-pain-syndrome), which is pain from muscles and the thin tissue around them. It is done in the clinic and you go home the same day.`,
        es: `Un punto gatillo es una zona tensa y adolorida de un músculo. Mucha gente lo llama nudo. Duele al presionarlo. También puede llevar el dolor a un lugar cercano, por ejemplo del cuello a la cabeza.

En este tratamiento, una aguja fina entra directamente en el nudo. Casi siempre la inyección lleva anestésico. A veces se agrega un esteroide, que calma la hinchazón. En la punción seca, la aguja no lleva ninguna medicina.

Los médicos usan este tratamiento para el [dolor miofascial](conditions/myofascial-pain-syndrome), que viene de los músculos y del tejido delgado que los rodea. Se hace en la clínica y usted vuelve a casa el mismo día.`,
      },
    },
    {
      aspect: 'how-it-works',
      heading: { en: 'How it may ease pain', es: 'Cómo puede aliviar el dolor' },
      body: {
        en: `No one knows for sure how these shots work. There are a few likely reasons:

- The needle itself may make the tight band of muscle twitch and then let go.
- Numbing medicine blocks pain signals for some hours. It also makes the needle less sore.
- With less pain, you can stretch the muscle. Stretching may help it stay loose.

In studies, needling with no medicine often helped about as much as needling with it. That is why your doctor may use only a little medicine, or none. The shot treats the knot. It does not change what caused it, such as stress on the muscle, a weak back, or hours at a desk.`,
        es: `Nadie sabe con certeza cómo funcionan estas inyecciones. Hay algunas razones probables:

- La aguja misma puede hacer que la banda tensa del músculo dé un pequeño salto y luego se afloje.
- El anestésico bloquea las señales de dolor por unas horas. También hace que la aguja moleste menos.
- Con menos dolor, usted puede estirar el músculo. Estirarlo puede ayudar a que siga suelto.

En los estudios, la aguja sin medicina ayudó muchas veces casi tanto como la aguja con medicina. Por eso es posible que el médico use solo un poco, o nada. La inyección trata el nudo. No cambia lo que lo causó, como la carga sobre el músculo, una espalda débil o muchas horas frente a un escritorio.`,
      },
    },
    {
      aspect: 'suitability',
      heading: { en: 'Who may be a good fit', es: 'A quién le pueden servir' },
      body: {
        en: `These shots may be worth a try if:

- you have one or a few knots that your doctor can feel
- pressing on a knot brings on the pain you know
- stretching, heat, massage, or [physical therapy](treatments/physical-therapy) has not done enough
- pain keeps you from doing your exercises

They are less useful when pain is spread over your whole body. They also do less for pain that comes from a joint, a disc, or a nerve. Your doctor will look for those causes first. Common spots to treat are the neck, the tops of the shoulders, the back, and the buttocks.`,
        es: `Puede valer la pena probarlas si:

- tiene uno o pocos nudos que el médico puede sentir con los dedos
- al presionar un nudo aparece el dolor que usted conoce
- los estiramientos, el calor, los masajes o la [terapia física](treatments/physical-therapy) no han bastado
- el dolor no le deja hacer sus ejercicios

Son menos útiles cuando el dolor se extiende por todo el cuerpo. También ayudan menos si el dolor viene de una articulación, un disco o un nervio. El médico buscará primero esas causas. Los lugares que más se tratan son el cuello, la parte alta de los hombros, la espalda y los glúteos.`,
      },
    },
    {
      aspect: 'benefits',
      heading: { en: 'What they may do for you', es: 'Lo que pueden hacer por usted' },
      body: {
        en: `These shots may:

- ease muscle pain for hours, days, or some weeks
- help a stiff neck, shoulder, or back move more freely
- make it easier to stretch and to take part in therapy
- lower your need for pain pills for a while

How much you gain is hard to predict. Some people feel better at once. Others feel a little better or no different. Research shows short-term relief for some people, but the studies are small and do not all agree. Knots often come back if the cause is still there. That is why most plans add exercise and changes in habits.`,
        es: `Estas inyecciones pueden:

- aliviar el dolor muscular por horas, días o algunas semanas
- ayudar a que un cuello, hombro o espalda rígidos se muevan con más libertad
- facilitar los estiramientos y la terapia
- reducir por un tiempo su necesidad de pastillas para el dolor

Es difícil predecir cuánto mejorará. Algunas personas se sienten mejor enseguida. Otras mejoran un poco o no notan cambios. Las investigaciones muestran alivio a corto plazo en algunas personas, pero los estudios son pequeños y no todos coinciden. Los nudos suelen volver si la causa sigue ahí. Por eso la mayoría de los planes agregan ejercicio y cambios de hábitos.`,
      },
    },
    {
      aspect: 'risks-or-complications',
      heading: { en: 'What can go wrong', es: 'Qué puede salir mal' },
      body: {
        en: `Most people have only mild soreness. Other problems are less common, but some are serious:

- **Bleeding or a deep bruise** in the muscle
- **Infection** of the skin or muscle
- **Fainting** during or just after the shot
- **Nerve injury**, with tingling, numbness, or weakness
- **Allergic reaction** to the medicine
- **Too much numbing medicine in the blood.** Early signs are numb lips, a metal taste, or ringing in the ears. It can lead to a seizure or heart trouble.
- **A collapsed lung** after shots near the chest

If a steroid is used, it can also thin the skin, change its color, or raise blood sugar.`,
        es: `La mayoría de las personas solo siente una molestia leve. Otros problemas son menos comunes, pero algunos son graves:

- **Sangrado o un moretón profundo** en el músculo
- **Infección** de la piel o del músculo
- **Desmayo** durante la inyección o justo después
- **Lesión de un nervio**, con hormigueo, adormecimiento o debilidad
- **Reacción alérgica** a la medicina
- **Demasiado anestésico en la sangre.** Los primeros signos son labios dormidos, sabor a metal o zumbido en los oídos. Puede causar una convulsión o problemas del corazón.
- **Colapso de un pulmón** después de inyecciones cerca del pecho

Si se usa un esteroide, también puede adelgazar la piel, cambiarle el color o subir el azúcar en la sangre.`,
      },
      callout: {
        tone: 'warning',
        title: {
          en: 'Shots near the ribs and lungs',
          es: 'Inyecciones cerca de las costillas y los pulmones',
        },
        text: {
          en: 'A needle in the neck, shoulder, upper back, or chest can let air in around a lung. This is rare. It can show up hours later as sharp chest pain or short breath. Call 911 if that happens.',
          es: 'Una aguja en el cuello, el hombro, la espalda alta o el pecho puede dejar entrar aire alrededor de un pulmón. Es poco frecuente. Puede notarse horas después como un dolor agudo en el pecho o falta de aire. Si pasa, llame al 911.',
        },
      },
    },
    {
      aspect: 'side-effects',
      heading: { en: 'Common side effects', es: 'Efectos secundarios comunes' },
      body: {
        en: `These are common and tend to pass in one to three days:

- a sore, heavy, or achy muscle
- a small bruise or a drop of blood
- a brief flare of your usual pain
- feeling faint or lightheaded for a short time
- numb skin for a few hours

Heat or ice can help. Use what feels good, with a cloth between it and your skin. Do not use heat or ice on skin that is still numb, since you may not feel a burn. Drink water and move the area gently. If you feel faint, lie down and raise your legs. Call us if soreness lasts more than a few days.`,
        es: `Estos efectos son comunes y suelen pasar en uno a tres días:

- el músculo adolorido o pesado
- un moretón pequeño o una gota de sangre
- un aumento breve de su dolor habitual
- mareo o sensación de desmayo por poco tiempo
- piel dormida por unas horas

El calor o el hielo pueden ayudar. Use lo que le haga sentir bien, con una tela entre la piel y el calor o el hielo. No los use sobre piel que sigue dormida, porque podría no sentir una quemadura. Tome agua y mueva la zona con suavidad. Si siente que se desmaya, acuéstese y levante las piernas. Llámenos si la molestia dura más de unos pocos días.`,
      },
    },
    {
      aspect: 'contraindications',
      heading: { en: 'When they are not advised', es: 'Cuándo no se recomiendan' },
      body: {
        en: `You should not have these shots, or should wait, if you:

- have an infection in your body or on the skin to be treated
- have a bleeding disorder that is not under control
- have had a bad reaction to numbing medicine, if it will be used
- have a fresh injury or tear in that muscle
- are so afraid of needles that you could not hold still

Tell your doctor if you take a blood thinner, are pregnant, or have lung disease. Also speak up if you often faint with needles. You may still be treated with extra care, with fewer shots, or with no medicine in the needle.`,
        es: `No debe recibir estas inyecciones, o debe esperar, si:

- tiene una infección en el cuerpo o en la piel que se va a tratar
- tiene un trastorno de sangrado que no está controlado
- ha tenido una mala reacción a los anestésicos, si se va a usar uno
- tiene una lesión reciente o un desgarro en ese músculo
- les tiene tanto miedo a las agujas que no podría quedarse quieto

Avise a su médico si toma un anticoagulante, está embarazada o tiene una enfermedad de los pulmones. Diga también si suele desmayarse con las agujas. Quizá se le pueda tratar con más cuidado, con menos inyecciones o sin medicina en la aguja.`,
      },
    },
    {
      aspect: 'preparation',
      heading: { en: 'Before your visit', es: 'Antes de su cita' },
      body: {
        en: `There is not much to do ahead of time:

- Eat a light meal and drink water, unless we tell you not to. It lowers the chance that you will faint.
- Bring a list of your medicines, vitamins, and herbs.
- Tell us about allergies, bleeding problems, and any chance that you are pregnant.
- **Do not stop a blood thinner or aspirin on your own.** Ask first.
- Wear loose clothes so we can reach the sore spots.
- Note where it hurts and what makes it worse.

Most people can drive home. Still, it helps to have someone with you the first time. Call us if you have a fever or a rash that day.`,
        es: `No hay mucho que hacer antes:

- Coma algo ligero y tome agua, a menos que le indiquemos lo contrario. Así es menos probable que se desmaye.
- Traiga una lista de sus medicinas, vitaminas y hierbas.
- Cuéntenos si tiene alergias, problemas de sangrado o alguna posibilidad de embarazo.
- **No deje un anticoagulante ni la aspirina por su cuenta.** Pregunte primero.
- Use ropa suelta para que podamos llegar a los puntos adoloridos.
- Anote dónde le duele y qué lo empeora.

La mayoría de las personas puede manejar de vuelta a casa. Aun así, conviene venir con alguien la primera vez. Llámenos si ese día tiene fiebre o sarpullido.`,
      },
    },
    {
      aspect: 'what-happens',
      heading: { en: 'On the day', es: 'El día de la inyección' },
      body: {
        en: `You sit or lie in a way that lets the muscle rest. Then:

1. The doctor presses along the muscle to find each knot and marks the spot.
2. The skin is cleaned.
3. The doctor holds the knot between two fingers and puts in a thin needle. Sometimes an ultrasound picture helps guide it.
4. The needle moves in and out a little. You may feel a cramp or a quick twitch. It can be sharp, but it is brief.
5. The needle comes out and someone presses on the spot.

Each knot takes a minute or two. Often a few are treated in one visit. Afterward you stretch the muscle and rest for a short time.`,
        es: `Usted se sienta o se acuesta de modo que el músculo descanse. Después:

1. El médico presiona a lo largo del músculo para encontrar cada nudo y marca el lugar.
2. Se limpia la piel.
3. El médico sujeta el nudo entre dos dedos y pone una aguja fina. A veces una imagen de ultrasonido ayuda a guiarla.
4. La aguja se mueve un poco hacia dentro y hacia fuera. Puede sentir un calambre o un salto rápido. Puede ser fuerte, pero es breve.
5. Se retira la aguja y alguien presiona el lugar.

Cada nudo toma uno o dos minutos. Muchas veces se tratan varios en una visita. Después estira el músculo y descansa un rato.`,
      },
    },
    {
      aspect: 'recovery',
      heading: { en: 'The days after', es: 'Los días siguientes' },
      body: {
        en: `You can do light tasks the same day. Keep the muscle moving, but be kind to it.

- Stretch gently a few times a day, as you were shown.
- Skip heavy lifting and hard exercise for a day or two.
- Keep the spots clean. You may shower.
- Ask before you take pain pills if you also use a blood thinner.

Soreness may hide the benefit at first. Most people can tell in a few days if the shots helped. If they did, your doctor may repeat them after a while. If they did not help after a few tries, it makes sense to stop and look for another cause.`,
        es: `Puede hacer tareas ligeras el mismo día. Mantenga el músculo en movimiento, pero trátelo con cuidado.

- Estírelo con suavidad unas cuantas veces al día, como le enseñaron.
- Evite cargar peso y el ejercicio fuerte por uno o dos días.
- Mantenga limpios los puntos. Puede ducharse.
- Pregunte antes de tomar pastillas para el dolor si también usa un anticoagulante.

Al principio la molestia puede ocultar la mejoría. La mayoría de las personas sabe en unos días si las inyecciones ayudaron. Si ayudaron, el médico puede repetirlas después de un tiempo. Si no ayudan tras varios intentos, lo razonable es dejarlas y buscar otra causa.`,
      },
    },
    {
      aspect: 'alternatives',
      heading: { en: 'Other choices, including no shots', es: 'Otras opciones, incluso no inyectarse' },
      body: {
        en: `Needles are not the only way to treat muscle pain:

- **Do nothing for now.** Some knots settle with time and rest. Others stay or come back.
- **Stretching, heat, and massage** can loosen a tight muscle. They carry little risk.
- **[Physical therapy](treatments/physical-therapy)** builds strength and looks at how you sit, lift, and work.
- **Dry needling** uses a needle with no medicine.
- **[Non-opioid medicines](treatments/non-opioid-medicines)** may ease pain for a while, but have side effects.
- **Better sleep and less stress** help some people a great deal.

Talk with your doctor about what fits your life and what you hope to do.`,
        es: `Las agujas no son la única forma de tratar el dolor muscular:

- **No hacer nada por ahora.** Algunos nudos se calman con tiempo y descanso. Otros siguen o regresan.
- **Los estiramientos, el calor y el masaje** pueden aflojar un músculo tenso. Tienen poco riesgo.
- **La [terapia física](treatments/physical-therapy)** da fuerza y revisa cómo se sienta, levanta peso y trabaja.
- **La punción seca** usa una aguja sin medicina.
- **Las [medicinas no opioides](treatments/non-opioid-medicines)** pueden aliviar el dolor por un tiempo, pero tienen efectos secundarios.
- **Dormir mejor y tener menos estrés** ayuda mucho a algunas personas.

Hable con su médico sobre lo que encaja en su vida y lo que espera poder hacer.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to call', es: 'Cuándo llamar' },
      body: {
        en: `Call the clinic the same day if you have:

- a fever of 100.4 °F (38 °C) or higher, or chills
- redness, warmth, swelling, or pus at a needle spot
- a bruise that keeps growing
- new numbness or weakness that lasts more than a day
- a rash, hives, or itching
- pain that is much worse after three days

If you had shots near the chest, watch your breathing for the rest of that day and the next. Air around a lung can build up slowly. Do not wait to see if it passes.`,
        es: `Llame a la clínica el mismo día si tiene:

- fiebre de 100.4 °F (38 °C) o más, o escalofríos
- enrojecimiento, calor, hinchazón o pus en un punto de la aguja
- un moretón que sigue creciendo
- adormecimiento o debilidad nuevos que duran más de un día
- sarpullido, ronchas o picazón
- un dolor mucho peor después de tres días

Si las inyecciones fueron cerca del pecho, esté atento a su respiración el resto de ese día y el siguiente. El aire alrededor de un pulmón puede acumularse despacio. No espere a ver si se le pasa.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911', es: 'Llame al 911' },
        text: {
          en: 'Call 911 if you have sudden chest pain, short breath, swelling of your face or throat, or a seizure. Also call if you faint and do not quickly feel better. Say that you had injections in a muscle, and where.',
          es: 'Llame al 911 si tiene dolor repentino en el pecho, falta de aire, hinchazón de la cara o la garganta, o una convulsión. Llame también si se desmaya y no se recupera pronto. Diga que le pusieron inyecciones en un músculo y dónde.',
        },
      },
    },
  ],
}
