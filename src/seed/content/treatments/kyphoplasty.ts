// Sample treatment: a balloon and bone cement for a broken bone of the spine.
// Each section must make sense, and stay true, when it is read on its own.
import type { SeedTreatment } from '../types.ts'

export const kyphoplasty: SeedTreatment = {
  slug: 'kyphoplasty',
  title: { en: 'Kyphoplasty', es: 'Cifoplastia' },
  alternateNames: {
    en: ['Balloon kyphoplasty', 'Vertebral augmentation', 'Bone cement for a spine fracture'],
    es: ['Cifoplastia con balón', 'Aumento vertebral', 'Cemento óseo para una fractura de columna'],
  },
  summary: {
    en: 'A doctor uses a small balloon and bone cement to support a broken bone in the spine. It may ease pain from a fracture that has not settled with rest and medicine.',
    es: 'Un médico usa un pequeño balón y cemento óseo para sostener un hueso roto de la columna. Puede aliviar el dolor de una fractura que no ha mejorado con reposo y medicinas.',
  },
  seo: {
    title: {
      en: 'Kyphoplasty for spine fractures: benefits and risks',
      es: 'Cifoplastia para fracturas de columna: qué debe saber',
    },
    description: {
      en: 'How kyphoplasty treats a compression fracture of the spine, what studies show, the risks of bone cement, recovery, and other choices you have.',
      es: 'Cómo la cifoplastia trata una fractura por compresión de la columna, qué dicen los estudios, sus riesgos, la recuperación y otras opciones.',
    },
  },
  kind: 'procedure',
  bodyAreas: ['upper-back', 'lower-back'],
  conditions: ['vertebral-compression-fracture', 'cancer-pain'],
  relatedTreatments: ['physical-therapy', 'non-opioid-medicines'],
  review: {
    medicalReviewer: 'thomas-lindqvist',
    sources: [
      {
        title: 'Vertebroplasty and kyphoplasty: a comparative review of efficacy and adverse events',
        publisher: 'Current Reviews in Musculoskeletal Medicine (PubMed Central)',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2684146/',
        year: 2008,
      },
      {
        title: 'Percutaneous vertebroplasty for osteoporotic vertebral compression fracture',
        publisher: 'Cochrane Database of Systematic Reviews',
        url: 'https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD006349.pub4/full',
        year: 2018,
      },
    ],
  },
  sections: [
    {
      aspect: 'overview',
      heading: { en: 'What is kyphoplasty?', es: '¿Qué es la cifoplastia?' },
      body: {
        en: `Your spine is a stack of bones called vertebrae. When one of them is weak, it can crack and sink down. This is a [compression fracture](conditions/vertebral-compression-fracture). It can hurt a lot, make you shorter, and bend your back forward.

The most common cause is osteoporosis, a disease that thins the bones. Cancer in the bone can cause it too.

In kyphoplasty, a doctor puts a tiny balloon into the broken bone through a small cut. The balloon makes room. Then bone cement fills the space and turns hard. Vertebroplasty is much the same but uses no balloon. The goal is less pain and a bone that does not sink more.`,
        es: `La columna es una pila de huesos llamados vértebras. Cuando una está débil, puede romperse y hundirse. Esto es una [fractura por compresión](conditions/vertebral-compression-fracture). Puede doler mucho, reducir la estatura y doblar la espalda hacia adelante.

La causa más común es la osteoporosis, una enfermedad que adelgaza los huesos. El cáncer en el hueso también puede causarla.

En la cifoplastia, un médico pone un balón muy pequeño dentro del hueso roto a través de un corte pequeño. El balón abre espacio. Luego el cemento óseo llena ese espacio y se endurece. La vertebroplastia es muy parecida, pero sin balón. La meta es que haya menos dolor y que el hueso no se hunda más.`,
      },
    },
    {
      aspect: 'how-it-works',
      heading: { en: 'How it may ease pain', es: 'Cómo puede aliviar el dolor' },
      body: {
        en: `A broken bone hurts when its pieces shift. Each time you sit, stand, or cough, the crack moves a little. The cement acts like a cast on the inside. It holds the pieces still, and that may ease the pain.

The balloon does two things. It can lift the bone back up a little. It also leaves an open space, so the doctor can add thick cement with less force. This may lower the chance that cement leaks out.

The cement hardens in minutes. It does not treat the cause. If your bones are thin, you still need care for bone loss to help prevent the next fracture.`,
        es: `Un hueso roto duele cuando sus partes se mueven. Cada vez que usted se sienta, se para o tose, la grieta se mueve un poco. El cemento actúa como un yeso por dentro. Mantiene quietas las partes, y eso puede aliviar el dolor.

El balón hace dos cosas. Puede levantar un poco el hueso. También deja un espacio abierto, y así el médico puede poner un cemento espeso con menos fuerza. Esto puede bajar la probabilidad de que el cemento se salga.

El cemento se endurece en minutos. No trata la causa. Si sus huesos están delgados, todavía necesita tratamiento para la pérdida de hueso, que ayude a prevenir la próxima fractura.`,
      },
    },
    {
      aspect: 'suitability',
      heading: { en: 'Who may be a good fit', es: 'A quién le puede servir' },
      body: {
        en: `Your doctor may talk with you about this if:

- a scan shows a fracture that is still fresh and not yet healed
- the spot that hurts matches the bone on the scan
- strong pain keeps you from walking, sleeping, or caring for yourself
- some weeks of pain medicine, a brace, or gentle activity have not helped enough

It may be done sooner if pain keeps you in bed or in the hospital. It may also help some people whose bone was broken by a tumor. An MRI, a scan that uses magnets, can show if a fracture is new. An old, healed fracture is not likely to feel better with cement.`,
        es: `El médico puede hablarle de esto si:

- una imagen muestra una fractura reciente que aún no ha sanado
- el lugar que duele coincide con el hueso que se ve en la imagen
- un dolor fuerte no le deja caminar, dormir ni cuidarse
- algunas semanas de medicina para el dolor, faja o actividad suave no han ayudado lo suficiente

Puede hacerse antes si el dolor le mantiene en cama o en el hospital. También puede ayudar a algunas personas con un hueso roto por un tumor. La resonancia magnética, un estudio que usa imanes, puede mostrar si la fractura es nueva. Es poco probable que una fractura vieja y ya sanada mejore con cemento.`,
      },
    },
    {
      aspect: 'benefits',
      heading: { en: 'What it may do for you', es: 'Lo que puede hacer por usted' },
      body: {
        en: `For some people, this care may:

- ease back pain within days
- make it easier to stand, walk, and do daily tasks
- lower the need for strong pain pills
- lift the bone a little and slow a forward bend

Doctors do not all agree on how much it helps. In some studies, people had faster relief than with usual care. Vertebroplasty, a close cousin, has also been compared with a fake procedure. In most of those studies, cement worked little or no better. Kyphoplasty has not been tested as much in that way. Many fractures also heal on their own in two to three months. Ask what you could expect with and without it.`,
        es: `En algunas personas, este tratamiento puede:

- aliviar el dolor de espalda en días
- facilitar estar de pie, caminar y hacer las tareas diarias
- reducir la necesidad de pastillas fuertes para el dolor
- levantar un poco el hueso y frenar la inclinación hacia adelante

No todos los médicos coinciden en cuánto ayuda. En algunos estudios, las personas se aliviaron más rápido que con el cuidado habitual. La vertebroplastia, que es muy parecida, también se ha comparado con un procedimiento simulado. En la mayoría de esos estudios, el cemento funcionó poco o nada mejor. La cifoplastia no se ha estudiado tanto de esa manera. Además, muchas fracturas sanan solas en dos o tres meses. Pregunte qué puede esperar con el tratamiento y sin él.`,
      },
    },
    {
      aspect: 'risks-or-complications',
      heading: { en: 'What can go wrong', es: 'Qué puede salir mal' },
      body: {
        en: `Serious problems are not common. They can include:

- **Cement that leaks out of the bone.** Often it causes no trouble. It can press on a nerve or the spinal cord and cause pain, numbness, or weakness. That may need urgent surgery.
- **Cement, fat, or a clot that travels to the lungs or heart.** This can be life-threatening.
- **Infection** in the bone or the skin
- **Bleeding** or nerve injury from the needle
- **A broken rib** from lying face down, if your bones are very thin
- **Allergic reaction**, or breathing or heart problems from anesthesia (the drugs that make you sleep)
- **More fractures** in nearby bones. It is not clear if the cement adds to this risk, or if weak bones are the cause.

You may also have no relief.`,
        es: `Los problemas graves no son comunes. Pueden incluir:

- **Cemento que se sale del hueso.** Muchas veces no causa problemas. Puede apretar un nervio o la médula espinal y causar dolor, adormecimiento o debilidad. Eso puede necesitar una cirugía urgente.
- **Cemento, grasa o un coágulo que viaja a los pulmones o al corazón.** Puede poner en peligro la vida.
- **Infección** del hueso o de la piel
- **Sangrado** o lesión de un nervio por la aguja
- **Una costilla rota** por estar boca abajo, si los huesos están muy delgados
- **Reacción alérgica**, o problemas para respirar o del corazón por la anestesia (los medicamentos que hacen dormir)
- **Más fracturas** en huesos cercanos. No está claro si el cemento aumenta este riesgo o si la causa son los huesos débiles.

También puede no sentir alivio.`,
      },
      callout: {
        tone: 'warning',
        title: { en: 'Treat the weak bone too', es: 'Trate también el hueso débil' },
        text: {
          en: 'One spine fracture raises your chance of another. Ask for a bone density test and a plan to make your bones stronger, even if you feel well after this treatment.',
          es: 'Una fractura de columna aumenta la probabilidad de tener otra. Pida una prueba de densidad de los huesos y un plan para fortalecerlos, aunque se sienta bien después de este tratamiento.',
        },
      },
    },
    {
      aspect: 'side-effects',
      heading: { en: 'Common side effects', es: 'Efectos secundarios comunes' },
      body: {
        en: `For a few days you may have:

- a sore back where the needles went in
- small bruises near the cuts
- stiff or achy ribs from lying face down
- an upset stomach or sleepy feeling from the drugs
- a short rise in pain before it eases

Put ice, wrapped in a cloth, on the sore spots for a few minutes at a time. Take pain medicine only as we tell you. Get up and walk a little each day, since long rest in bed weakens muscle and bone. Call us if pain gets worse and not better, or if a new spot begins to hurt.`,
        es: `Durante unos días puede tener:

- dolor en la espalda donde entraron las agujas
- moretones pequeños cerca de los cortes
- costillas rígidas o adoloridas por estar boca abajo
- malestar de estómago o sueño por los medicamentos
- un aumento breve del dolor antes de que baje

Ponga hielo envuelto en una tela en las zonas adoloridas, unos minutos cada vez. Tome medicina para el dolor solo como le indiquemos. Levántese y camine un poco cada día, porque el reposo largo en cama debilita los músculos y los huesos. Llámenos si el dolor empeora en vez de mejorar, o si empieza a doler un lugar nuevo.`,
      },
    },
    {
      aspect: 'contraindications',
      heading: { en: 'When it is not advised', es: 'Cuándo no se recomienda' },
      body: {
        en: `It is not advised, or must wait, if:

- the fracture has healed or is not the cause of your pain
- your pain is getting better with usual care
- you have an infection in the spine, the blood, or the skin of your back
- you have a bleeding problem that cannot be corrected
- the broken bone presses on your spinal cord or makes your legs weak
- the spine is not stable
- you are allergic to the cement or to the x-ray dye in the balloon
- your heart or lungs are too ill for you to lie face down or have anesthesia (drugs that make you sleep)

Tell us if you are or may be pregnant. X-rays are used all through the procedure.`,
        es: `No se recomienda, o debe esperar, si:

- la fractura ya sanó o no es la causa de su dolor
- el dolor está mejorando con el cuidado habitual
- tiene una infección en la columna, la sangre o la piel de la espalda
- tiene un problema de sangrado que no se puede corregir
- el hueso roto aprieta la médula espinal o le debilita las piernas
- la columna no está estable
- es alérgico al cemento o al medio de contraste del balón
- su corazón o sus pulmones están demasiado enfermos para estar boca abajo o recibir anestesia (medicamentos que hacen dormir)

Avísenos si está o podría estar embarazada. Se usan rayos X durante todo el procedimiento.`,
      },
    },
    {
      aspect: 'preparation',
      heading: { en: 'Before the procedure', es: 'Antes del procedimiento' },
      body: {
        en: `You will have an exam, blood tests, and scans of your spine. Then:

- Give us a list of all your medicines, vitamins, and herbs.
- Tell us about allergies, sleep apnea, and past problems with anesthesia (drugs that make you sleep).
- **Do not stop a blood thinner on your own.** We will plan it with the doctor who prescribed it.
- If you have diabetes, ask how to take your medicine that day.
- Do not eat or drink after the time we give you.
- Plan for an adult to drive you home and stay the first night.
- Clear rugs and cords from the floor at home so you do not trip.

Wear loose clothes that are easy to put on without bending.`,
        es: `Le harán un examen, análisis de sangre e imágenes de la columna. Después:

- Denos una lista de todas sus medicinas, vitaminas y hierbas.
- Cuéntenos si tiene alergias, apnea del sueño o ha tenido problemas con la anestesia (medicamentos que hacen dormir).
- **No deje un anticoagulante por su cuenta.** Lo planearemos con el médico que se lo recetó.
- Si tiene diabetes, pregunte cómo tomar su medicina ese día.
- No coma ni beba después de la hora que le indiquemos.
- Organice que un adulto le lleve a casa y se quede la primera noche.
- Quite alfombras y cables del piso de su casa para no tropezar.

Use ropa suelta que pueda ponerse sin agacharse.`,
      },
    },
    {
      aspect: 'what-happens',
      heading: { en: 'On the day', es: 'El día del procedimiento' },
      body: {
        en: `You lie face down on soft pads. You get drugs to make you drowsy along with numbing shots, or drugs to put you fully to sleep.

1. The doctor makes a cut of less than half an inch on one or both sides of the bone.
2. With live x-ray, a thin tube is guided into the bone.
3. A small balloon goes in and is filled. It lifts the bone and makes a space.
4. The balloon comes out and cement goes in slowly. The team watches the screen for leaks.
5. The tubes come out and small bandages go on.

Each bone takes about an hour or less. You then lie flat for a time while the team checks your legs. Most people go home the same day. Some stay one night.`,
        es: `Usted se acuesta boca abajo sobre cojines suaves. Recibe medicamentos que dan sueño junto con inyecciones de anestésico, o medicamentos para dormir por completo.

1. El médico hace un corte de menos de media pulgada (poco más de un centímetro) a uno o ambos lados del hueso.
2. Con rayos X en vivo, guía un tubo delgado hasta el hueso.
3. Entra un balón pequeño y se llena. Levanta el hueso y abre un espacio.
4. Sale el balón y entra el cemento despacio. El equipo mira la pantalla por si se sale.
5. Se retiran los tubos y se ponen vendajes pequeños.

Cada hueso toma alrededor de una hora o menos. Luego permanece acostado un tiempo mientras le revisan las piernas. La mayoría vuelve a casa el mismo día. Algunas personas se quedan una noche.`,
      },
    },
    {
      aspect: 'recovery',
      heading: { en: 'Getting back on your feet', es: 'Volver a la actividad' },
      body: {
        en: `You can walk the same day, with help at first. For the first day, rest and do not drive.

- Keep the bandages clean and dry as told. Ask when you can shower.
- Walk a little more each day.
- Do not lift heavy things, bend, or twist hard for some weeks, or as your doctor says.
- Go to [physical therapy](treatments/physical-therapy) if it is ordered. It can help your posture, strength, and balance.
- Take your bone medicine, if you have one.

If it helps, you may feel better in two or three days. Come to your follow-up visit, even if you feel well.`,
        es: `Puede caminar el mismo día, al principio con ayuda. El primer día descanse y no maneje.

- Mantenga los vendajes limpios y secos como le indiquen. Pregunte cuándo puede ducharse.
- Camine un poco más cada día.
- No levante cosas pesadas, ni se agache o gire con fuerza por algunas semanas, o según diga su médico.
- Vaya a la [terapia física](treatments/physical-therapy) si se la indican. Puede ayudar con la postura, la fuerza y el equilibrio.
- Tome su medicina para los huesos, si la tiene.

Si ayuda, puede sentirse mejor en dos o tres días. Venga a su cita de control aunque se sienta bien.`,
      },
    },
    {
      aspect: 'alternatives',
      heading: { en: 'Other choices, including waiting', es: 'Otras opciones, incluso esperar' },
      body: {
        en: `Most compression fractures are first treated without a procedure:

- **Wait and watch.** Many fractures heal in two to three months. Pain may last longer, and the bone may stay bent.
- **[Non-opioid medicines](treatments/non-opioid-medicines)**, and sometimes stronger pain drugs for a short time
- **A back brace** for a while
- **Gentle walking and [physical therapy](treatments/physical-therapy)**
- **Care for weak bones**, with drugs, food, exercise, and steps to avoid falls
- **Vertebroplasty**, cement without a balloon
- **Open surgery**, if the spine is not stable or a nerve is pressed
- **Radiation**, for some people with cancer in the bone

Ask what is likely to happen if you wait a few more weeks.`,
        es: `La mayoría de las fracturas por compresión se tratan primero sin procedimiento:

- **Esperar y observar.** Muchas fracturas sanan en dos o tres meses. El dolor puede durar más y el hueso puede quedar doblado.
- **[Medicinas no opioides](treatments/non-opioid-medicines)** y, a veces, medicamentos más fuertes por poco tiempo
- **Una faja para la espalda** durante un tiempo
- **Caminatas suaves y [terapia física](treatments/physical-therapy)**
- **Tratamiento para los huesos débiles**, con medicinas, alimentación, ejercicio y medidas para evitar caídas
- **Vertebroplastia**, cemento sin balón
- **Cirugía abierta**, si la columna no está estable o hay un nervio apretado
- **Radiación**, para algunas personas con cáncer en el hueso

Pregunte qué es probable que pase si espera unas semanas más.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to call', es: 'Cuándo llamar' },
      body: {
        en: `Call the clinic the same day if you have:

- a fever of 100.4 °F (38 °C) or higher, or chills
- redness, swelling, bleeding, or fluid at the cuts
- pain that gets worse each day
- sudden new back or rib pain, which may mean a new fracture
- new tingling or numbness in a leg or around your chest
- a sore, swollen calf
- trouble passing urine

Do not wait for your next visit. If it is night or a weekend and you cannot reach us, go to an emergency room. Say that you had bone cement put in your spine.`,
        es: `Llame a la clínica el mismo día si tiene:

- fiebre de 100.4 °F (38 °C) o más, o escalofríos
- enrojecimiento, hinchazón, sangrado o líquido en los cortes
- un dolor que empeora cada día
- dolor nuevo y repentino en la espalda o las costillas, que puede ser otra fractura
- hormigueo o adormecimiento nuevos en una pierna o alrededor del pecho
- una pantorrilla adolorida e hinchada
- dificultad para orinar

No espere a su próxima cita. Si es de noche o fin de semana y no logra comunicarse con nosotros, vaya a una sala de emergencias. Diga que le pusieron cemento óseo en la columna.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911', es: 'Llame al 911' },
        text: {
          en: 'Call 911 for sudden chest pain, trouble breathing, coughing up blood, or fainting. Also call if your legs turn weak or numb, or if you lose control of your bladder or bowels.',
          es: 'Llame al 911 si tiene dolor repentino en el pecho, dificultad para respirar, tos con sangre o desmayo. Llame también si las piernas se ponen débiles o dormidas, o si pierde el control de la orina o las evacuaciones.',
        },
      },
    },
  ],
}
