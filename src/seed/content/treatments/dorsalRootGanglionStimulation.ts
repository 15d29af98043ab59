/**
 * Sample treatment: dorsal root ganglion stimulation. Approval is named only with the device, its
 * indication and the FDA record of it.
 */
import type { SeedTreatment } from '../types.ts'

export const dorsalRootGanglionStimulation: SeedTreatment = {
  slug: 'dorsal-root-ganglion-stimulation',
  title: {
    en: 'Dorsal root ganglion stimulation',
    es: 'Estimulación del ganglio de la raíz dorsal',
  },
  alternateNames: {
    en: ['DRG stimulation', 'DRG therapy', 'DRG implant'],
    es: ['Estimulación del GRD', 'Terapia DRG', 'Implante de DRG'],
  },
  summary: {
    en: 'An implanted device sends mild pulses to a small group of nerve cells beside the spine. It may ease pain in one area, such as a foot or knee. A trial comes before the implant.',
    es: 'Un aparato implantado envía pulsos suaves a un grupo pequeño de células nerviosas junto a la columna. Puede aliviar el dolor en una zona, como un pie o una rodilla. Antes se hace una prueba.',
  },
  seo: {
    title: {
      en: 'Dorsal root ganglion (DRG) stimulation for focused pain',
      es: 'Estimulación del ganglio de la raíz dorsal (DRG)',
    },
    description: {
      en: 'Learn how DRG stimulation targets pain in one small area, such as a foot or knee, what the trial is like, and the benefits, limits and risks.',
      es: 'Conozca cómo la estimulación DRG trata el dolor en una zona pequeña, como el pie o la rodilla, cómo es la prueba, y sus beneficios y riesgos.',
    },
  },
  review: {
    medicalReviewer: 'samuel-okafor',
    sources: [
      {
        title: 'Premarket Approval P150004: Axium Neurostimulator System',
        publisher: 'US Food and Drug Administration',
        url: 'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfPMA/pma.cfm?id=P150004',
        year: 2016,
      },
      {
        title:
          'Dorsal root ganglion stimulation yielded higher treatment success rate for complex regional pain syndrome and causalgia at 3 and 12 months: a randomized comparative trial',
        publisher: 'Pain (PubMed)',
        url: 'https://pubmed.ncbi.nlm.nih.gov/28030470/',
        year: 2017,
      },
      {
        title:
          'Conduct a Trial Stimulation Period Before Implanting a Spinal Cord Stimulator (SCS) - Letter to Health Care Providers',
        publisher: 'US Food and Drug Administration',
        url: 'https://www.fda.gov/medical-devices/letters-health-care-providers/conduct-trial-stimulation-period-implanting-spinal-cord-stimulator-scs-letter-health-care-providers',
        year: 2020,
      },
    ],
  },
  kind: 'implanted-device',
  bodyAreas: ['lower-back', 'pelvis', 'hip', 'knee', 'leg-and-foot'],
  conditions: ['complex-regional-pain-syndrome'],
  relatedTreatments: [
    'spinal-cord-stimulation',
    'sympathetic-nerve-blocks',
    'physical-therapy',
    'non-opioid-medicines',
  ],
  sections: [
    {
      aspect: 'overview',
      heading: {
        en: 'What it is',
        es: 'Qué es',
      },
      body: {
        en: `A dorsal root ganglion (DRG) is a small bundle of nerve cells beside your spine. You have many of them. Each one handles feeling from one part of your body, such as a foot, a knee or the groin. Pain signals from that part pass through it on the way to your brain.

In DRG stimulation, a small implanted device sends mild electric pulses to one or more of these bundles. The aim is to turn down the pain in just that area.

It is a close cousin of [spinal cord stimulation](treatments/spinal-cord-stimulation), which covers a wider area. In both, you try the device for some days before any implant. It does not fix the cause of the pain.`,
        es: `Un ganglio de la raíz dorsal (DRG, por sus siglas en inglés) es un grupo pequeño de células nerviosas junto a la columna. Usted tiene muchos. Cada uno recibe las sensaciones de una parte del cuerpo, como un pie, una rodilla o la ingle. Las señales de dolor de esa parte pasan por él camino al cerebro.

En la estimulación del DRG, un aparato pequeño implantado envía pulsos eléctricos suaves a uno o más de esos grupos. La meta es bajar el dolor solo en esa zona.

Se parece mucho a la [estimulación de la médula espinal](treatments/spinal-cord-stimulation), que cubre una zona más amplia. En las dos, usted prueba el aparato unos días antes de cualquier implante. No corrige la causa del dolor.`,
      },
    },
    {
      aspect: 'how-it-works',
      heading: {
        en: 'How it targets pain',
        es: 'Cómo se dirige al dolor',
      },
      body: {
        en: `The system has these parts:

- **Leads.** These are thin, soft wires. The doctor guides each tip to a bundle of nerve cells at the side of your spine.
- **A pulse generator.** This small battery sits under the skin of your lower back, buttock or belly.
- **A controller.** You use it to switch programs, or to turn the pulses on and off.

The bundle lies in a snug space, so the lead sits close to it. The pulses can be weak and still reach it. They also change little when you stand up or lie down. Some people feel a soft tingle. Others feel no tingle, only less pain.`,
        es: `El sistema tiene estas partes:

- **Electrodos.** Son cables delgados y blandos. El médico guía cada punta hasta un grupo de células nerviosas al lado de la columna.
- **Un generador de pulsos.** Esta batería pequeña va debajo de la piel de la espalda baja, la nalga o el vientre.
- **Un control.** Usted lo usa para cambiar de programa, o para encender y apagar los pulsos.

El grupo de células está en un espacio estrecho, así que el electrodo queda muy cerca. Los pulsos pueden ser débiles y aun así alcanzarlo. Además cambian poco cuando usted se para o se acuesta. Algunas personas sienten un cosquilleo suave. Otras no sienten cosquilleo, solo menos dolor.`,
      },
    },
    {
      aspect: 'suitability',
      heading: {
        en: 'Who it may suit',
        es: 'Para quién puede ser adecuado',
      },
      body: {
        en: `It may suit adults whose pain stays in one clear area of a leg, foot, knee, hip or groin. Simpler care has not helped enough. The main use is [complex regional pain syndrome](conditions/complex-regional-pain-syndrome) (CRPS). This is a severe pain in a limb, often after an injury or surgery.

In 2016 the FDA approved a DRG system called Axium. It is approved to help manage moderate to severe, lasting pain of the lower limbs. It is for adults with CRPS types I and II whose pain is hard to treat.

Some doctors also use DRG stimulation for other nerve pain. This is called off-label use. It means the FDA has not approved the device for that use. Ask what is known for a case like yours.`,
        es: `Puede ser adecuado para adultos con dolor en una zona clara de la pierna, el pie, la rodilla, la cadera o la ingle. Los tratamientos más sencillos no han ayudado lo suficiente. El uso principal es el [síndrome de dolor regional complejo](conditions/complex-regional-pain-syndrome) (SDRC). Es un dolor intenso en un brazo o una pierna, a menudo después de una lesión o cirugía.

En 2016 la FDA aprobó un sistema de DRG llamado Axium. Está aprobado para ayudar a manejar el dolor duradero, de moderado a intenso, en las piernas. Es para adultos con SDRC de tipo I y II cuyo dolor es difícil de tratar.

Algunos médicos también usan la estimulación del DRG para otros dolores de nervios. Eso se llama uso fuera de indicación. Significa que la FDA no ha aprobado el aparato para ese uso. Pregunte qué se sabe de casos como el suyo.`,
      },
    },
    {
      aspect: 'benefits',
      heading: {
        en: 'What it may do for you',
        es: 'Lo que puede hacer por usted',
      },
      body: {
        en: `If the trial goes well, DRG stimulation may offer:

- **Less pain in a small area** that is hard to reach with other devices.
- **Steady pulses** that change little as you move.
- **More use of the limb,** such as standing, walking or wearing a shoe.
- **Less need for pain pills** for some people.
- **A test before surgery,** and a device that can be taken out.

A study of 152 people with CRPS or like pain in the legs compared it with spinal cord stimulation. After three months, more people in the DRG group had their pain cut by at least half. The maker of the device paid for the study. Results vary, relief can fade, and some people get none.`,
        es: `Si la prueba sale bien, la estimulación del DRG puede ofrecer:

- **Menos dolor en una zona pequeña** que es difícil de alcanzar con otros aparatos.
- **Pulsos estables** que cambian poco cuando usted se mueve.
- **Más uso de la pierna,** como pararse, caminar o ponerse un zapato.
- **Menos pastillas para el dolor** en algunas personas.
- **Una prueba antes de la cirugía,** y un aparato que se puede retirar.

Un estudio de 152 personas con SDRC o un dolor parecido en las piernas la comparó con la estimulación de la médula espinal. A los tres meses, más personas del grupo DRG tenían la mitad del dolor o menos. El fabricante del aparato pagó el estudio. Los resultados varían, el alivio puede disminuir y algunas personas no sienten ninguno.`,
      },
    },
    {
      aspect: 'risks-or-complications',
      heading: {
        en: 'Risks and problems',
        es: 'Riesgos y problemas',
      },
      body: {
        en: `Placing leads near nerves takes skill, and problems can happen:

- **A lead that moves or breaks.** The leads are thin. You may need more surgery to fix or replace one.
- **Infection** of the skin, the pocket around the battery or, rarely, the spine.
- **A leak of spinal fluid,** which causes a headache that is worse when you stand.
- **Nerve injury.** You may have new pain, numb skin or weakness. It can be lasting.
- **Bleeding near the spine.** This is rare but can cause paralysis.
- **Pain where the battery sits.**
- **Jolts** or pulses in the wrong place.
- **Too little relief,** or relief that fades.
- **Harm from MRI or deep heat.** These can heat the leads or damage the device.`,
        es: `Colocar electrodos cerca de los nervios requiere destreza, y puede haber problemas:

- **Un electrodo que se mueve o se rompe.** Los cables son delgados. Quizás necesite otra cirugía para arreglar o cambiar uno.
- **Infección** de la piel, del bolsillo de la batería o, rara vez, de la columna.
- **Fuga de líquido de la columna,** que causa un dolor de cabeza que empeora al pararse.
- **Lesión de un nervio.** Puede tener dolor nuevo, piel dormida o debilidad. Puede ser duradera.
- **Sangrado cerca de la columna.** Es raro, pero puede causar parálisis.
- **Dolor en el lugar de la batería.**
- **Sacudidas** o pulsos en el lugar equivocado.
- **Muy poco alivio,** o alivio que se pierde.
- **Daño por resonancia magnética o calor profundo.** Pueden calentar los cables o dañar el aparato.`,
      },
      callout: {
        tone: 'info',
        title: {
          en: 'Ask before every scan',
          es: 'Pregunte antes de cada estudio',
        },
        text: {
          en: 'Some DRG systems allow MRI scans under set rules, and some do not. Always show your device card before an MRI, a surgery or any heat treatment. The staff must check your exact model first.',
          es: 'Algunos sistemas de DRG permiten resonancias magnéticas con ciertas reglas, y otros no. Muestre siempre la tarjeta de su aparato antes de una resonancia, una cirugía o un tratamiento con calor. El personal debe revisar primero su modelo exacto.',
        },
      },
    },
    {
      aspect: 'side-effects',
      heading: {
        en: 'Milder side effects',
        es: 'Efectos secundarios más leves',
      },
      body: {
        en: `Many of these ease with time or with a new program:

- Sore skin, bruises and stiff muscles after surgery.
- Tingling that is too strong, too weak or in the wrong spot.
- A pulling feeling or itch near the battery.
- Muscle twitches when the pulses are set too high.
- Tiredness for a few days.

Tell your team about each of these at your visits. They can change the strength, the speed and the contact points of the pulses. Do not change your settings while you drive. Store gates and airport scanners may affect the device for a moment, so carry your device card.`,
        es: `Muchos de estos disminuyen con el tiempo o con un programa nuevo:

- Piel adolorida, moretones y músculos rígidos después de la cirugía.
- Cosquilleo demasiado fuerte, demasiado débil o en el lugar equivocado.
- Sensación de tirón o picazón cerca de la batería.
- Tirones musculares cuando los pulsos están muy altos.
- Cansancio por unos días.

Cuéntele a su equipo cada uno de estos en sus visitas. Pueden cambiar la fuerza, la velocidad y los puntos de contacto de los pulsos. No cambie los ajustes mientras maneja. Las puertas de las tiendas y los escáneres del aeropuerto pueden afectar el aparato por un momento, así que lleve la tarjeta de su aparato.`,
      },
    },
    {
      aspect: 'contraindications',
      heading: {
        en: 'Who should not have it',
        es: 'Quién no debe recibirlo',
      },
      body: {
        en: `This treatment is not for people who:

- Did not get enough relief in the trial.
- Cannot use the system, even with help.
- Are not well enough for surgery.

It may also be wrong for you if you have:

- An infection now.
- A bleeding problem, or blood thinners that cannot be paused.
- A pacemaker or heart defibrillator, unless your heart doctor agrees.
- A spine shape or scars that leave no room for the leads.
- A need for diathermy (deep heat treatment).

Tell your doctor if you are pregnant or hope to be. The effects in pregnancy are not well known. Low mood, or problems with drugs or alcohol, should be cared for first.`,
        es: `Este tratamiento no es para personas que:

- No sintieron suficiente alivio en la prueba.
- No pueden usar el sistema, ni siquiera con ayuda.
- No están en condiciones de operarse.

También puede no ser adecuado para usted si tiene:

- Una infección en este momento.
- Un problema de sangrado, o anticoagulantes que no se pueden suspender.
- Un marcapasos o un desfibrilador del corazón, a menos que su cardiólogo esté de acuerdo.
- Una columna cuya forma o cicatrices no dejan espacio para los electrodos.
- Necesidad de diatermia (tratamiento con calor profundo).

Avise a su médico si está embarazada o desea estarlo. No se conocen bien los efectos en el embarazo. El ánimo bajo o los problemas con drogas o alcohol deben atenderse antes.`,
      },
    },
    {
      aspect: 'preparation',
      heading: {
        en: 'How to get ready',
        es: 'Cómo prepararse',
      },
      body: {
        en: `Your doctor will map where it hurts and test your feeling and strength. You may have an MRI scan of your spine and a talk with a psychologist.

- List your medicines, allergies and implants.
- Ask what to stop, and when. Do not stop blood thinners on your own.
- Ask when to stop eating and drinking.
- Treat skin sores and any infection first.
- Ask for help to quit smoking, which slows healing.
- Arrange a ride home and some help for a day or two.
- Choose two or three things to test in the trial, such as wearing a sock or walking to the mailbox.
- Ask your health plan what it will pay for.`,
        es: `Su médico hará un mapa de dónde le duele y revisará su sensibilidad y su fuerza. Quizás le hagan una resonancia magnética de la columna y una entrevista con un psicólogo.

- Haga una lista de sus medicamentos, alergias e implantes.
- Pregunte qué debe suspender y cuándo. No suspenda los anticoagulantes por su cuenta.
- Pregunte cuándo debe dejar de comer y beber.
- Trate primero las llagas de la piel y cualquier infección.
- Pida ayuda para dejar de fumar, porque fumar retrasa la cicatrización.
- Organice quién lo llevará a casa y quién lo ayudará uno o dos días.
- Elija dos o tres cosas para poner a prueba, como usar un calcetín o caminar hasta el buzón.
- Pregunte a su seguro médico qué va a pagar.`,
      },
    },
    {
      aspect: 'what-happens',
      heading: {
        en: 'The trial and the implant',
        es: 'La prueba y el implante',
      },
      body: {
        en: `**The trial.** You lie face down. The doctor numbs your skin and may give you medicine to relax. With a needle and live X-ray, the doctor steers each lead to the chosen nerve bundle. You may be asked what you feel. The leads connect to a battery outside your body. You go home for some days, often about a week, and keep a diary. Then the leads come out.

**The implant.** You and your doctor look at your diary. If your pain fell by about half or more and you could do more, surgery is a choice. The surgeon places the permanent leads and puts the battery under your skin. It often takes one to two hours. Many people go home that day.`,
        es: `**La prueba.** Usted se acuesta boca abajo. El médico duerme la piel y puede darle medicamento para relajarse. Con una aguja y rayos X en vivo, guía cada electrodo hasta el grupo de nervios elegido. Quizás le pregunte qué siente. Los electrodos se conectan a una batería fuera del cuerpo. Usted se va a casa unos días, a menudo cerca de una semana, y lleva un diario. Después se retiran los electrodos.

**El implante.** Usted y su médico revisan el diario. Si el dolor bajó cerca de la mitad o más y pudo hacer más cosas, la cirugía es una opción. El cirujano coloca los electrodos permanentes y pone la batería debajo de la piel. Suele durar de una a dos horas. Muchas personas vuelven a casa ese día.`,
      },
    },
    {
      aspect: 'recovery',
      heading: {
        en: 'Healing after the implant',
        es: 'La recuperación después del implante',
      },
      body: {
        en: `Plan on a slow start. Your back may be sore for a week or two.

- For about six weeks, do not bend, twist, lift or stretch, or follow your surgeon’s plan. The thin leads need time to settle.
- Keep the cuts clean and dry.
- Walk a little each day, and build up.
- Ask when you can drive, work and play sports.
- Come to each visit to fine-tune the program.
- Keep doing your [physical therapy](treatments/physical-therapy). Moving the limb is a key part of care for CRPS.
- Do not stop your pain medicines on your own. Ask for a plan.

The battery wears out after some years. A small surgery replaces it.`,
        es: `Espere un comienzo lento. La espalda puede doler una o dos semanas.

- Durante unas seis semanas no se doble, no gire el cuerpo, no levante peso ni se estire, o siga el plan de su cirujano. Los cables delgados necesitan tiempo para fijarse.
- Mantenga las heridas limpias y secas.
- Camine un poco cada día y aumente de a poco.
- Pregunte cuándo puede manejar, trabajar y hacer deporte.
- Acuda a cada visita para afinar el programa.
- Siga con su [terapia física](treatments/physical-therapy). Mover la pierna es una parte clave del tratamiento del SDRC.
- No suspenda sus medicamentos para el dolor por su cuenta. Pida un plan.

La batería se gasta después de algunos años. Se cambia con una cirugía pequeña.`,
      },
    },
    {
      aspect: 'alternatives',
      heading: {
        en: 'Other choices',
        es: 'Otras opciones',
      },
      body: {
        en: `Talk about these with your doctor:

- [Physical therapy](treatments/physical-therapy), with steps that help you use the limb again.
- [Non-opioid medicines](treatments/non-opioid-medicines) for nerve pain.
- [Sympathetic nerve blocks](treatments/sympathetic-nerve-blocks), which are injections near nerves that affect pain and blood flow.
- [Spinal cord stimulation](treatments/spinal-cord-stimulation), which covers a wider area.
- Talk therapy for coping with pain, stress and sleep.
- **Doing nothing new.** You can stay with the care you have now. You avoid the risks of the implant. Your pain may stay the same, ease or get worse. You can come back to this choice later.`,
        es: `Hable de estas con su médico:

- [Terapia física](treatments/physical-therapy), con pasos que le ayudan a usar de nuevo la pierna.
- [Medicamentos no opioides](treatments/non-opioid-medicines) para el dolor de nervios.
- [Bloqueos de nervios simpáticos](treatments/sympathetic-nerve-blocks), que son inyecciones cerca de nervios que influyen en el dolor y en el flujo de sangre.
- [Estimulación de la médula espinal](treatments/spinal-cord-stimulation), que cubre una zona más amplia.
- Terapia psicológica para manejar el dolor, el estrés y el sueño.
- **No hacer nada nuevo.** Puede seguir con el tratamiento que tiene ahora. Evita los riesgos del implante. El dolor puede seguir igual, aliviarse o empeorar. Puede volver a esta opción más adelante.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: {
        en: 'When to get help',
        es: 'Cuándo pedir ayuda',
      },
      body: {
        en: `Call your pain team the same day if:

- A wound is red, hot, swollen, open or leaking.
- You have a fever or chills.
- You have a headache that is worse when you sit or stand.
- The pulses stop, jolt you or reach the wrong place. Turn the device off and call.
- You have new numb skin or tingling that stays with the device off.
- You fall hard, or your pain comes back.
- The battery area feels hot or more painful.

Tell us if you feel hopeless. If you think about harming yourself, call or text 988 at any time.`,
        es: `Llame a su equipo de dolor el mismo día si:

- Una herida está roja, caliente, hinchada, abierta o supura.
- Tiene fiebre o escalofríos.
- Tiene un dolor de cabeza que empeora al sentarse o pararse.
- Los pulsos se detienen, le dan sacudidas o llegan al lugar equivocado. Apague el aparato y llame.
- Tiene la piel dormida o un hormigueo nuevo que sigue con el aparato apagado.
- Sufre una caída fuerte, o el dolor vuelve.
- La zona de la batería se siente caliente o duele más.

Avísenos si se siente sin esperanza. Si piensa en hacerse daño, llame o envíe un mensaje de texto al 988 a cualquier hora.`,
      },
      callout: {
        tone: 'urgent',
        title: {
          en: 'Call 911 right away',
          es: 'Llame al 911 de inmediato',
        },
        text: {
          en: 'Call 911 if you suddenly cannot move or feel a leg. Call if you lose control of your bladder or bowels, or go numb between your legs. Call for severe back pain that comes on fast after the procedure, a stiff neck with fever, or trouble breathing.',
          es: 'Llame al 911 si de repente no puede mover o sentir una pierna. Llame si pierde el control de la orina o las heces, o si se le duerme la zona entre las piernas. Llame por un dolor de espalda muy fuerte que aparece rápido después del procedimiento, cuello rígido con fiebre o dificultad para respirar.',
        },
      },
    },
  ],
}
