// Sample treatment: guided movement and exercise for pain.
// Each section must make sense, and stay true, when it is read on its own.
import type { SeedTreatment } from '../types.ts'

export const physicalTherapy: SeedTreatment = {
  slug: 'physical-therapy',
  title: { en: 'Physical therapy for pain', es: 'Terapia física para el dolor' },
  alternateNames: {
    en: ['PT', 'Physiotherapy', 'Exercise therapy'],
    es: ['Fisioterapia', 'Rehabilitación física', 'Terapia de ejercicio'],
  },
  summary: {
    en: 'A trained therapist guides you through movement, exercise, and new habits. The aim is to help you do more of what matters to you, with less pain where possible.',
    es: 'Un terapeuta capacitado le guía con movimientos, ejercicios y hábitos nuevos. La meta es que pueda hacer más de lo que le importa, con menos dolor cuando sea posible.',
  },
  seo: {
    title: {
      en: 'Physical therapy for chronic pain: what to expect',
      es: 'Terapia física para el dolor crónico: qué esperar',
    },
    description: {
      en: 'How physical therapy may ease lasting pain, what a visit is like, possible risks, how to get ready, and what to do if it is not right for you.',
      es: 'Cómo la terapia física puede aliviar un dolor que dura, cómo es una sesión, sus posibles riesgos, cómo prepararse y qué otras opciones existen.',
    },
  },
  kind: 'therapy',
  bodyAreas: ['whole-body'],
  conditions: [
    'complex-regional-pain-syndrome',
    'facet-joint-arthritis',
    'herniated-disc',
    'myofascial-pain-syndrome',
    'postlaminectomy-syndrome',
    'sacroiliac-joint-pain',
    'sciatica',
    'spinal-stenosis',
    'vertebral-compression-fracture',
  ],
  relatedTreatments: ['non-opioid-medicines', 'trigger-point-injections', 'epidural-steroid-injections'],
  review: {
    medicalReviewer: 'priya-raman',
    sources: [
      {
        title: 'CDC Clinical Practice Guideline for Prescribing Opioids for Pain: United States, 2022',
        publisher: 'Centers for Disease Control and Prevention',
        url: 'https://www.cdc.gov/mmwr/volumes/71/rr/rr7103a1.htm',
        year: 2022,
      },
      {
        title: 'Physical Therapy',
        publisher: 'Cleveland Clinic',
        url: 'https://my.clevelandclinic.org/health/treatments/physical-therapy',
        year: 2024,
      },
    ],
  },
  sections: [
    {
      aspect: 'overview',
      heading: { en: 'What is physical therapy?', es: '¿Qué es la terapia física?' },
      body: {
        en: `Physical therapy, or PT, is care that helps you move better. A physical therapist is trained and licensed to study how you move and to teach you what to change. Visits may take place in a clinic, in a pool, at home, or by video.

Chronic pain is pain that lasts three months or more. For this kind of pain, PT is often one of the first treatments to try. Most of it is active. You do exercises, learn to pace your day, and build up step by step. The therapist may also use hands-on care, heat, or other tools.

The goal is not only less pain. It is to help you sleep, work, walk, and play with more ease.`,
        es: `La terapia física es una atención que le ayuda a moverse mejor. El terapeuta físico está capacitado y tiene licencia para estudiar cómo se mueve y enseñarle qué cambiar. Las sesiones pueden ser en una clínica, en una piscina, en casa o por video.

El dolor crónico es el que dura tres meses o más. Para este dolor, la terapia física suele ser uno de los primeros tratamientos que se prueban. La mayor parte es activa. Usted hace ejercicios, aprende a repartir su esfuerzo durante el día y avanza paso a paso. El terapeuta también puede usar las manos, calor u otras herramientas.

La meta no es solo sentir menos dolor. Es que pueda dormir, trabajar, caminar y disfrutar con más facilidad.`,
      },
    },
    {
      aspect: 'how-it-works',
      heading: { en: 'Why movement can ease pain', es: 'Por qué el movimiento puede aliviar el dolor' },
      body: {
        en: `When something hurts, it is natural to move less. But with time, rest makes muscles weak and joints stiff. Then even small tasks hurt. PT aims to turn this around.

- **Stronger muscles** take some load off joints and discs.
- **Stretching** helps stiff parts move.
- **Walking and other steady exercise** can help mood and sleep, and the body may make more of its own pain relief.
- **Moving a little at a time** can teach your nerves that movement is not a threat. Long-lasting pain can make the nervous system too alert.
- **New ways to sit, lift, and work** can lower strain.

These changes take weeks. Doing your exercises at home matters as much as the visits.`,
        es: `Cuando algo duele, es natural moverse menos. Pero con el tiempo, el reposo debilita los músculos y endurece las articulaciones. Entonces duelen hasta las tareas pequeñas. La terapia física busca cambiar eso.

- **Los músculos más fuertes** quitan algo de carga a las articulaciones y los discos.
- **Los estiramientos** ayudan a mover las partes rígidas.
- **Caminar y otros ejercicios constantes** pueden mejorar el ánimo y el sueño, y el cuerpo puede producir más de su propio alivio.
- **Moverse poco a poco** puede enseñar a sus nervios que el movimiento no es una amenaza. El dolor que dura puede dejar el sistema nervioso demasiado alerta.
- **Nuevas formas de sentarse, levantar peso y trabajar** pueden reducir el esfuerzo.

Estos cambios toman semanas. Hacer los ejercicios en casa importa tanto como las sesiones.`,
      },
    },
    {
      aspect: 'suitability',
      heading: { en: 'Who may be a good fit', es: 'A quién le puede servir' },
      body: {
        en: `PT can suit people of any age and any level of fitness. You do not have to be strong or flexible to start. It is often used for:

- back and neck pain, with or without [sciatica](conditions/sciatica) (pain that runs down a leg)
- [spinal stenosis](conditions/spinal-stenosis), a tight space around the nerves in the spine
- joint pain and [muscle pain](conditions/myofascial-pain-syndrome)
- [complex regional pain syndrome](conditions/complex-regional-pain-syndrome), a burning pain in an arm or leg
- getting strong again after surgery, a fracture, or a nerve block

It helps most when you can practice on most days. Tell us if money, travel, work hours, or fear of pain could get in the way. There are often ways around these.`,
        es: `La terapia física puede servir a personas de cualquier edad y condición. No hace falta ser fuerte ni flexible para empezar. Se usa mucho para:

- dolor de espalda y cuello, con o sin [ciática](conditions/sciatica) (dolor que baja por una pierna)
- [estenosis espinal](conditions/spinal-stenosis), un espacio estrecho alrededor de los nervios de la columna
- dolor de las articulaciones y [dolor muscular](conditions/myofascial-pain-syndrome)
- [síndrome de dolor regional complejo](conditions/complex-regional-pain-syndrome), un dolor que quema en un brazo o una pierna
- recuperar la fuerza después de una cirugía, una fractura o un bloqueo de nervios

Ayuda más cuando puede practicar casi todos los días. Díganos si el dinero, el transporte, el horario de trabajo o el miedo al dolor podrían ser un obstáculo. Muchas veces hay soluciones.`,
      },
    },
    {
      aspect: 'benefits',
      heading: { en: 'What it may do for you', es: 'Lo que puede hacer por usted' },
      body: {
        en: `PT may:

- ease pain, most often by a small or moderate amount
- help you walk, bend, lift, and climb stairs
- improve balance and lower the chance of a fall
- lower the need for pain medicine or a procedure for some people
- give you skills to handle a flare on your own

Studies support exercise for many kinds of lasting pain, such as back pain and arthritis. No single type of exercise is clearly ahead of the rest, so pick one you can keep doing. Gains tend to fade if you stop. Some people do not improve with PT, and it may not change what shows on a scan.`,
        es: `La terapia física puede:

- aliviar el dolor, casi siempre en una medida pequeña o moderada
- ayudarle a caminar, agacharse, levantar cosas y subir escaleras
- mejorar el equilibrio y bajar la probabilidad de una caída
- reducir en algunas personas la necesidad de medicinas o de un procedimiento
- darle herramientas para manejar una crisis de dolor por su cuenta

Los estudios apoyan el ejercicio para muchos dolores que duran, como el de espalda y la artritis. Ningún tipo de ejercicio es claramente superior a los demás, así que elija uno que pueda mantener. Lo ganado suele perderse si lo deja. Algunas personas no mejoran con la terapia física, y quizá no cambie lo que se ve en una imagen.`,
      },
    },
    {
      aspect: 'risks-or-complications',
      heading: { en: 'What can go wrong', es: 'Qué puede salir mal' },
      body: {
        en: `Serious harm from PT is rare. Still, these things can happen:

- **A pain flare** that lasts more than a day or two, if you do too much too soon
- **A strained muscle, a sore joint, or a fall**
- **A fracture**, if your bones are thin and an exercise loads them too hard
- **Burns or sore skin** from heat, ice, or pads that send a mild current, more so where skin is numb
- **Bleeding, infection, or a collapsed lung** from dry needling, a method that some therapists use
- **A torn artery and stroke** after a fast, forceful twist of the neck. This is very rare.

You can say no to any method at any time. Tell the therapist at once if something feels wrong.`,
        es: `Los daños graves por la terapia física son poco frecuentes. Aun así, pueden ocurrir:

- **Una crisis de dolor** que dura más de uno o dos días, si hace demasiado muy pronto
- **Un músculo estirado de más, una articulación adolorida o una caída**
- **Una fractura**, si sus huesos son delgados y un ejercicio los carga demasiado
- **Quemaduras o irritación de la piel** por calor, hielo o parches de corriente suave, sobre todo donde la piel está dormida
- **Sangrado, infección o colapso de un pulmón** por la punción seca, un método que usan algunos terapeutas
- **Desgarro de una arteria y derrame cerebral** después de un giro rápido y fuerte del cuello. Es muy poco frecuente.

Usted puede decir que no a cualquier método en cualquier momento. Avise enseguida al terapeuta si algo no se siente bien.`,
      },
      callout: {
        tone: 'warning',
        title: { en: 'Devices, implants, and numb skin', es: 'Aparatos, implantes y piel dormida' },
        text: {
          en: 'Tell your therapist about a pacemaker, a pain pump, a nerve stimulator, or metal in your body. Some electric or deep heat treatments can harm you or the device.',
          es: 'Diga a su terapeuta si tiene un marcapasos, una bomba para el dolor, un estimulador de nervios o metal en el cuerpo. Algunos tratamientos eléctricos o de calor profundo pueden dañarle a usted o al aparato.',
        },
      },
    },
    {
      aspect: 'side-effects',
      heading: { en: 'What is normal to feel', es: 'Qué es normal sentir' },
      body: {
        en: `Some soreness is common, mostly in the first weeks. You may notice:

- achy or tired muscles for a day or two
- stiffness the next morning
- a small rise in your usual pain during or after exercise
- feeling tired that evening

A good rule is to look at the next day. If you are back to your usual level in a day, the amount was likely fine. If you feel much worse, do less next time and tell your therapist. You do not have to stop. Sharp pain, new numbness, or new weakness is different. Stop that exercise and call us if you have any of these.`,
        es: `Sentir algo de molestia es común, sobre todo en las primeras semanas. Puede notar:

- músculos adoloridos o cansados por uno o dos días
- rigidez a la mañana siguiente
- un pequeño aumento de su dolor habitual durante el ejercicio o después
- cansancio esa noche

Una buena regla es fijarse en el día siguiente. Si en un día vuelve a su nivel habitual, es probable que la cantidad haya sido adecuada. Si se siente mucho peor, haga menos la próxima vez y dígaselo al terapeuta. No tiene que dejarlo todo. Un dolor agudo, adormecimiento nuevo o debilidad nueva es diferente. Deje ese ejercicio y llámenos si tiene alguno de estos signos.`,
      },
    },
    {
      aspect: 'contraindications',
      heading: { en: 'When to wait or take extra care', es: 'Cuándo esperar o tener más cuidado' },
      body: {
        en: `Few people should not have any PT. But you should see a doctor first if you have:

- new weakness, numbness between the legs, or loss of bladder or bowel control
- a fresh fracture, or a spine that is not stable
- chest pain, or heart trouble that is not under control
- a swollen, sore calf, which may be a blood clot
- fever, or weight loss that you cannot explain
- a fresh wound or recent surgery, until your surgeon agrees

Your therapist will change the plan if you have thin bones, cancer in a bone, numb feet, poor balance, or are pregnant. Fast twists of the neck or spine are not advised for many of these people.`,
        es: `Son pocas las personas que no deben hacer ninguna terapia física. Pero debe ver primero a un médico si tiene:

- debilidad nueva, adormecimiento entre las piernas o pérdida del control de la orina o las evacuaciones
- una fractura reciente, o una columna que no está estable
- dolor en el pecho, o un problema del corazón que no está controlado
- una pantorrilla hinchada y adolorida, que puede ser un coágulo
- fiebre, o pérdida de peso que no se explica
- una herida o cirugía reciente, hasta que su cirujano esté de acuerdo

El terapeuta cambiará el plan si tiene huesos delgados, cáncer en un hueso, pies dormidos, poco equilibrio o está embarazada. Los giros rápidos del cuello o la columna no se recomiendan a muchas de estas personas.`,
      },
    },
    {
      aspect: 'preparation',
      heading: { en: 'Before your first visit', es: 'Antes de su primera sesión' },
      body: {
        en: `A little planning helps:

- Ask your health plan if you need a referral, how many visits it covers, and what you will pay.
- Wear loose clothes and shoes that grip. Bring shorts or a tank top if your knee or shoulder hurts.
- Bring your scan reports, a list of medicines, and any brace or cane you use.
- Think of two or three things you want to do again, such as lift a child or walk to the store.
- Eat a light meal and drink water an hour or two before.

If fear of pain holds you back, say so. It is common, and your therapist can start very small. You can also ask for an interpreter.`,
        es: `Un poco de planificación ayuda:

- Pregunte a su plan de salud si necesita una referencia, cuántas sesiones cubre y cuánto pagará usted.
- Use ropa suelta y zapatos que no resbalen. Traiga pantalón corto o camiseta sin mangas si le duele la rodilla o el hombro.
- Traiga los informes de sus imágenes, la lista de sus medicinas y la faja o el bastón que use.
- Piense en dos o tres cosas que quiere volver a hacer, como cargar a un niño o caminar a la tienda.
- Coma algo ligero y tome agua una o dos horas antes.

Si el miedo al dolor le frena, dígalo. Es común, y el terapeuta puede empezar con muy poco. También puede pedir un intérprete.`,
      },
    },
    {
      aspect: 'what-happens',
      heading: { en: 'What a visit is like', es: 'Cómo es una sesión' },
      body: {
        en: `The first visit is mostly talk and testing. The therapist asks about your pain, sleep, work, and goals. Then you are asked to walk, bend, reach, and push so the therapist can check your strength, balance, and nerves. You set goals together.

Later visits often include:

1. A quick check of how you have been
2. A warm-up, such as a slow walk or bike ride
3. Exercises that get a bit harder over time
4. Hands-on care, if it helps you move
5. A plan to do at home

Many people come once or twice a week for six to twelve weeks. The plan should change if you are not making progress after several visits.`,
        es: `La primera sesión es sobre todo para hablar y hacer pruebas. El terapeuta le pregunta por el dolor, el sueño, el trabajo y sus metas. Luego le pide caminar, agacharse, estirarse y empujar para revisar la fuerza, el equilibrio y los nervios. Juntos fijan las metas.

Las sesiones siguientes suelen incluir:

1. Una revisión rápida de cómo ha estado
2. Un calentamiento, como caminar despacio o usar la bicicleta
3. Ejercicios que se hacen un poco más difíciles con el tiempo
4. Tratamiento con las manos, si le ayuda a moverse
5. Un plan para hacer en casa

Muchas personas vienen una o dos veces por semana durante seis a doce semanas. El plan debe cambiar si no avanza después de varias sesiones.`,
      },
    },
    {
      aspect: 'recovery',
      heading: { en: 'Keeping your gains', es: 'Cómo conservar lo ganado' },
      body: {
        en: `You can go on with your day after a visit. Progress is rarely a straight line. Good weeks and bad weeks are both part of it.

- Do your home plan on most days, even for ten minutes.
- Stop an activity before pain gets strong. Rest a bit, then start again.
- Add a little each week, not all at once.
- In a flare, do less for a day or two but keep moving gently.
- When the visits end, keep a form of exercise you enjoy.

Ask your therapist for a written plan that covers the next few months. Go back if you get stuck or if your goals change.`,
        es: `Puede seguir con su día después de la sesión. El avance casi nunca es una línea recta. Las semanas buenas y las malas son parte del proceso.

- Haga su plan en casa casi todos los días, aunque sean diez minutos.
- Deje la actividad antes de que el dolor sea fuerte. Descanse un poco y vuelva a empezar.
- Aumente un poco cada semana, no todo de una vez.
- En una crisis de dolor, haga menos por uno o dos días, pero siga moviéndose con suavidad.
- Cuando terminen las sesiones, mantenga algún ejercicio que le guste.

Pida al terapeuta un plan escrito para los próximos meses. Vuelva si se estanca o si cambian sus metas.`,
      },
    },
    {
      aspect: 'alternatives',
      heading: { en: 'Other choices, including no therapy', es: 'Otras opciones, incluso no hacer terapia' },
      body: {
        en: `PT is not the only way to go:

- **Do nothing for now.** New back or neck pain often eases in a few weeks. Lasting pain is less likely to go away with rest alone.
- **Move on your own.** Walking, swimming, yoga, and tai chi help many people.
- **Care for mind and body**, such as cognitive behavioral therapy. This kind of talk therapy teaches skills to handle pain.
- **Massage or acupuncture** may help some people for a while.
- **[Non-opioid medicines](treatments/non-opioid-medicines)** can ease pain so you can move.
- **Shots**, such as [epidural steroid injections](treatments/epidural-steroid-injections), may help certain kinds of pain.

Many people use more than one of these.`,
        es: `La terapia física no es el único camino:

- **No hacer nada por ahora.** Un dolor nuevo de espalda o cuello suele bajar en unas semanas. Es menos probable que un dolor que dura se vaya solo con reposo.
- **Moverse por su cuenta.** Caminar, nadar, el yoga y el tai chi ayudan a muchas personas.
- **Cuidar mente y cuerpo**, por ejemplo con terapia cognitivo-conductual. Este tipo de terapia hablada enseña técnicas para manejar el dolor.
- **El masaje o la acupuntura** pueden ayudar a algunas personas por un tiempo.
- **Las [medicinas no opioides](treatments/non-opioid-medicines)** pueden aliviar el dolor para que pueda moverse.
- **Las inyecciones**, como las [epidurales de esteroides](treatments/epidural-steroid-injections), pueden ayudar en ciertos tipos de dolor.

Muchas personas usan más de una de estas opciones.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to call', es: 'Cuándo llamar' },
      body: {
        en: `Call your therapist or our clinic if:

- a flare lasts more than a few days
- you have new numbness, tingling, or weakness in an arm or leg
- you fall, or you fear that you may fall
- a joint turns hot, red, and swollen
- your calf is sore and swollen
- pain wakes you each night or you lose weight without trying
- you have a fever with back pain

Stop your exercises until you have talked with us. Bring up any worry, even if it seems small. It is easier to change a plan early than to recover from doing too much.`,
        es: `Llame a su terapeuta o a nuestra clínica si:

- una crisis de dolor dura más de unos pocos días
- tiene adormecimiento, hormigueo o debilidad nuevos en un brazo o una pierna
- se cae, o teme caerse
- una articulación se pone caliente, roja e hinchada
- tiene la pantorrilla adolorida e hinchada
- el dolor le despierta cada noche o baja de peso sin proponérselo
- tiene fiebre con dolor de espalda

Deje los ejercicios hasta que haya hablado con nosotros. Cuéntenos cualquier preocupación, aunque parezca pequeña. Es más fácil cambiar un plan a tiempo que recuperarse de un exceso.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911', es: 'Llame al 911' },
        text: {
          en: 'Call 911 for chest pain, trouble breathing, or fainting. Call for signs of a stroke, such as a drooping face, a weak arm, or slurred speech. Also call if you lose control of your bladder or bowels, or your legs quickly turn weak.',
          es: 'Llame al 911 si tiene dolor en el pecho, dificultad para respirar o desmayo. Llame si hay signos de un derrame cerebral, como la cara caída, un brazo débil o habla confusa. Llame también si pierde el control de la orina o las evacuaciones, o si las piernas se debilitan con rapidez.',
        },
      },
    },
  ],
}
