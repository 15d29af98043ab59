/**
 * Sample treatment: spinal cord stimulation. The trial before the implant is told as the FDA's letter
 * of September 2020 asks, and the doubts about long-term relief stand with the benefits.
 */
import type { SeedTreatment } from '../types.ts'

export const spinalCordStimulation: SeedTreatment = {
  slug: 'spinal-cord-stimulation',
  title: {
    en: 'Spinal cord stimulation',
    es: 'Estimulación de la médula espinal',
  },
  alternateNames: {
    en: ['SCS', 'Spinal cord stimulator', 'Dorsal column stimulation', 'Neurostimulation'],
    es: ['SCS', 'Estimulador de la médula espinal', 'Estimulación medular', 'Neuroestimulación'],
  },
  summary: {
    en: 'A small implanted device sends mild electric pulses near the spinal cord to change pain signals. You try it for several days first. Learn the benefits, limits and risks.',
    es: 'Un aparato pequeño implantado envía pulsos eléctricos suaves cerca de la médula espinal para cambiar las señales de dolor. Primero se prueba varios días. Conozca sus beneficios y riesgos.',
  },
  seo: {
    title: {
      en: 'Spinal cord stimulation: the trial, benefits and risks',
      es: 'Estimulación de la médula espinal: beneficios y riesgos',
    },
    description: {
      en: 'How a spinal cord stimulator works, why a trial comes before the implant, what it may do for nerve pain, and the risks to discuss with your doctor.',
      es: 'Cómo funciona el estimulador, por qué se hace una prueba antes del implante, qué puede hacer por el dolor de nervios y qué riesgos conversar.',
    },
  },
  review: {
    medicalReviewer: 'thomas-lindqvist',
    sources: [
      {
        title:
          'Conduct a Trial Stimulation Period Before Implanting a Spinal Cord Stimulator (SCS) - Letter to Health Care Providers',
        publisher: 'US Food and Drug Administration',
        url: 'https://www.fda.gov/medical-devices/letters-health-care-providers/conduct-trial-stimulation-period-implanting-spinal-cord-stimulator-scs-letter-health-care-providers',
        year: 2020,
      },
      {
        title: 'Spinal Cord Stimulator',
        publisher: 'Cleveland Clinic',
        url: 'https://my.clevelandclinic.org/health/treatments/24237-spinal-cord-stimulator-scs',
        year: 2022,
      },
      {
        title: 'Spinal cord stimulation for low back pain',
        publisher: 'Cochrane Database of Systematic Reviews',
        url: 'https://doi.org/10.1002/14651858.CD014789.pub2',
        year: 2023,
      },
    ],
  },
  kind: 'implanted-device',
  bodyAreas: ['neck', 'arm-and-hand', 'upper-back', 'lower-back', 'leg-and-foot'],
  conditions: [
    'postlaminectomy-syndrome',
    'complex-regional-pain-syndrome',
    'peripheral-neuropathy',
    'arachnoiditis',
    'sciatica',
  ],
  relatedTreatments: [
    'dorsal-root-ganglion-stimulation',
    'intrathecal-pain-pumps',
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
        en: `A spinal cord stimulator is a small implanted device. It sends mild electric pulses near your spinal cord. The pulses change the way pain signals travel to your brain. With some settings you feel a light tingle where you used to feel pain. With other settings you feel nothing at all.

Doctors may suggest it for severe pain that has lasted for months. Most people have first tried simpler care, such as medicines, physical therapy or injections.

The device does not fix the cause of the pain. It aims to make the pain easier to live with. You test it for several days before you and your doctor decide on an implant.`,
        es: `Un estimulador de la médula espinal es un aparato pequeño que se implanta en el cuerpo. Envía pulsos eléctricos suaves cerca de la médula espinal. Los pulsos cambian la forma en que las señales de dolor viajan al cerebro. Con algunos ajustes usted siente un cosquilleo leve donde antes sentía dolor. Con otros no siente nada.

Los médicos pueden proponerlo cuando hay un dolor intenso que ha durado meses. La mayoría de las personas ya ha probado tratamientos más sencillos, como medicamentos, terapia física o inyecciones.

El aparato no corrige la causa del dolor. Busca que el dolor sea más llevadero. Usted lo prueba varios días antes de decidir con su médico si quiere el implante.`,
      },
    },
    {
      aspect: 'how-it-works',
      heading: {
        en: 'How the parts work together',
        es: 'Cómo funcionan sus partes',
      },
      body: {
        en: `The system has three parts:

- **Leads.** These are thin wires with small metal contacts at the tip. They lie in the epidural space, just outside the lining of the spinal cord.
- **A pulse generator.** This is a small battery with a computer chip. It sits under the skin of your buttock, belly or lower back.
- **A remote control.** You use it to turn the pulses on or off and to change the strength.

Some batteries are charged through the skin, often with a pad or belt. Others need no charging. When any battery wears out, you need a small surgery to replace it. Your team sets the programs. You choose among them at home.`,
        es: `El sistema tiene tres partes:

- **Electrodos.** Son cables delgados con pequeños contactos de metal en la punta. Van en el espacio epidural, justo por fuera de la capa que cubre la médula espinal.
- **Un generador de pulsos.** Es una batería pequeña con un chip de computadora. Va debajo de la piel de la nalga, el vientre o la espalda baja.
- **Un control remoto.** Usted lo usa para encender o apagar los pulsos y para cambiar la fuerza.

Algunas baterías se cargan a través de la piel, a menudo con una almohadilla o un cinturón. Otras no se cargan. Cuando una batería se gasta, hace falta una cirugía pequeña para cambiarla. Su equipo prepara los programas. Usted elige entre ellos en casa.`,
      },
    },
    {
      aspect: 'suitability',
      heading: {
        en: 'Who it may suit',
        es: 'Para quién puede ser adecuado',
      },
      body: {
        en: `It is used mostly for nerve pain in the back, legs or arms that other care has not eased enough. Your doctor may talk about it if you have:

- [Postlaminectomy syndrome](conditions/postlaminectomy-syndrome), which is pain that stays or comes back after back surgery.
- [Complex regional pain syndrome](conditions/complex-regional-pain-syndrome), a severe pain in an arm or leg, often after an injury.
- [Peripheral neuropathy](conditions/peripheral-neuropathy), which is nerve damage, such as in the feet of people with diabetes.
- [Arachnoiditis](conditions/arachnoiditis), or [sciatica](conditions/sciatica) that has not settled with time and care.

Your team will check that surgery is not the better choice for you. They will also ask about your mood, your sleep and your goals. These can affect how well the device works.`,
        es: `Se usa sobre todo para el dolor de nervios en la espalda, las piernas o los brazos que otros tratamientos no han aliviado lo suficiente. Su médico puede hablarle de él si usted tiene:

- [Síndrome poslaminectomía](conditions/postlaminectomy-syndrome), que es un dolor que sigue o vuelve después de una cirugía de espalda.
- [Síndrome de dolor regional complejo](conditions/complex-regional-pain-syndrome), un dolor intenso en un brazo o una pierna, a menudo después de una lesión.
- [Neuropatía periférica](conditions/peripheral-neuropathy), que es un daño en los nervios, por ejemplo en los pies de las personas con diabetes.
- [Aracnoiditis](conditions/arachnoiditis), o [ciática](conditions/sciatica) que no ha cedido con el tiempo y el tratamiento.

Su equipo confirmará que una cirugía no sea más conveniente para usted. También le preguntará por su ánimo, su sueño y sus metas. Todo eso puede influir en el resultado.`,
      },
    },
    {
      aspect: 'benefits',
      heading: {
        en: 'What it may do for you',
        es: 'Lo que puede hacer por usted',
      },
      body: {
        en: `If it works for you, spinal cord stimulation may offer:

- **Less pain,** above all nerve pain in a leg or arm.
- **More activity,** such as walking, sleeping or doing chores.
- **Less need for pain pills,** and so fewer side effects from them.
- **Control.** You can turn it up, down or off.
- **A test first.** You learn how it feels before any implant.
- **A way back.** The device can be taken out.

Relief varies from person to person, and it can fade over the years. Experts do not agree on how much it helps low back pain. A large Cochrane review in 2023 found little good proof of lasting benefit for that use. Ask your doctor what the studies show for your kind of pain.`,
        es: `Si funciona en su caso, la estimulación de la médula espinal puede ofrecer:

- **Menos dolor,** sobre todo dolor de nervios en una pierna o un brazo.
- **Más actividad,** como caminar, dormir o hacer tareas de la casa.
- **Menos pastillas para el dolor,** y por eso menos efectos secundarios.
- **Control.** Usted puede subirlo, bajarlo o apagarlo.
- **Una prueba previa.** Sabe cómo se siente antes de cualquier implante.
- **Una salida.** El aparato se puede retirar.

El alivio varía de una persona a otra y puede disminuir con los años. Los expertos no se ponen de acuerdo sobre cuánto ayuda en el dolor de espalda baja. Una revisión Cochrane grande de 2023 encontró pocas pruebas buenas de un beneficio duradero para ese uso. Pregunte a su médico qué muestran los estudios para su tipo de dolor.`,
      },
    },
    {
      aspect: 'risks-or-complications',
      heading: {
        en: 'Risks and problems',
        es: 'Riesgos y problemas',
      },
      body: {
        en: `Problems are common enough that some people need more surgery. The risks are:

- **Infection** at the wound or, less often, deep near the spine.
- **A lead that moves or breaks.** The pulses may then miss the painful area.
- **Not enough relief,** or relief that wears off with time.
- **Pain or fluid** where the battery sits.
- **A leak of spinal fluid,** which causes a headache that is worse when you stand.
- **Shocks or jolts** that feel wrong or too strong.
- **Bleeding or nerve damage.** In rare cases this causes lasting weakness or paralysis.
- **Harm from heat or magnets.** An MRI scan or deep heat treatment (diathermy) can burn you or damage the device.

Before any test or surgery, tell the staff that you have a stimulator.`,
        es: `Los problemas son lo bastante comunes para que algunas personas necesiten otra cirugía. Los riesgos son:

- **Infección** en la herida o, con menos frecuencia, en lo profundo, cerca de la columna.
- **Un electrodo que se mueve o se rompe.** Los pulsos ya no llegan a la zona del dolor.
- **Alivio insuficiente,** o que se pierde con el tiempo.
- **Dolor o líquido** en el lugar de la batería.
- **Fuga de líquido de la columna,** que causa un dolor de cabeza que empeora al pararse.
- **Descargas o sacudidas** molestas o demasiado fuertes.
- **Sangrado o daño a los nervios.** En casos raros causa debilidad duradera o parálisis.
- **Daño por calor o imanes.** Una resonancia magnética o el calor profundo (diatermia) pueden quemarlo o dañar el aparato.

Antes de cualquier estudio o cirugía, avise al personal que tiene un estimulador.`,
      },
      callout: {
        tone: 'warning',
        title: {
          en: 'The FDA asks for a trial first',
          es: 'La FDA pide una prueba primero',
        },
        text: {
          en: 'In September 2020 the FDA wrote to doctors about reports of serious side effects with these devices. It reminded them to do a trial before every implant. Only people who had enough relief in the trial should get a permanent device. Your doctor should also tell you about the risks and about other choices.',
          es: 'En septiembre de 2020 la FDA escribió a los médicos por los informes de efectos graves con estos aparatos. Les recordó que hagan una prueba antes de cada implante. Solo quienes sintieron suficiente alivio en la prueba deben recibir un aparato permanente. Su médico también debe explicarle los riesgos y las otras opciones.',
        },
      },
    },
    {
      aspect: 'side-effects',
      heading: {
        en: 'Day-to-day side effects',
        es: 'Efectos secundarios del día a día',
      },
      body: {
        en: `These are often mild, and a change in the program may help:

- Tingling that feels stronger or weaker when you bend, lie down or turn your neck.
- Tingling in a place where you have no pain.
- Sore or itchy skin over the battery.
- A warm feeling while the battery charges.
- Sore muscles and bruises after surgery.

Store gates and airport scanners may change or switch off the pulses for a moment. Show your device card and ask for a hand check. Do not adjust the settings while you drive or use machines. Ask your doctor if you should turn the device off to drive.`,
        es: `Suelen ser leves, y un cambio de programa puede ayudar:

- Cosquilleo más fuerte o más débil al doblarse, acostarse o girar el cuello.
- Cosquilleo en un lugar donde no le duele.
- Piel adolorida o con picazón sobre la batería.
- Sensación de calor mientras se carga la batería.
- Músculos adoloridos y moretones después de la cirugía.

Las puertas de las tiendas y los escáneres del aeropuerto pueden cambiar o apagar los pulsos por un momento. Muestre la tarjeta de su aparato y pida una revisión manual. No cambie los ajustes mientras maneja o usa máquinas. Pregunte a su médico si debe apagar el aparato para manejar.`,
      },
    },
    {
      aspect: 'contraindications',
      heading: {
        en: 'Who should not have it',
        es: 'Quién no debe recibirlo',
      },
      body: {
        en: `This treatment may be wrong for you if:

- The trial did not give you enough relief.
- You have an infection now.
- You have a bleeding problem, or take blood thinners that cannot be paused.
- Your health makes surgery too risky.
- You could not use the remote control, and no one can help you.
- You need diathermy (deep heat treatment).

Some people need extra checks. A pacemaker or heart defibrillator may not work well with a stimulator. If you often need MRI scans, ask which devices allow them. Effects in pregnancy are not well known. Depression or drug problems should be treated first.`,
        es: `Este tratamiento puede no ser adecuado para usted si:

- La prueba no le dio suficiente alivio.
- Tiene una infección en este momento.
- Tiene un problema de sangrado, o toma anticoagulantes que no se pueden suspender.
- Su salud hace que la cirugía sea demasiado riesgosa.
- No podría usar el control remoto y nadie puede ayudarlo.
- Necesita diatermia (tratamiento con calor profundo).

Algunas personas necesitan más revisiones. Un marcapasos o un desfibrilador del corazón pueden no funcionar bien junto con un estimulador. Si necesita resonancias magnéticas a menudo, pregunte qué aparatos las permiten. No se conocen bien los efectos en el embarazo. La depresión o los problemas con drogas deben tratarse antes.`,
      },
    },
    {
      aspect: 'preparation',
      heading: {
        en: 'How to get ready',
        es: 'Cómo prepararse',
      },
      body: {
        en: `You will have an exam, and often an MRI scan of your spine. Most people also talk with a psychologist. This visit looks at mood, stress and what you hope for.

- Bring a list of your medicines, allergies and other implants.
- Ask which medicines to stop, and when. Do not stop blood thinners on your own.
- If you have diabetes, ask about your blood sugar goals. This may lower the risk of infection.
- If you smoke, ask for help to quit. Smoking slows healing.
- Wash with the soap your team gives you.
- Arrange a ride home.
- Plan what you will test in the trial, such as stairs, sleep or a walk.`,
        es: `Le harán un examen y, a menudo, una resonancia magnética de la columna. La mayoría de las personas también habla con un psicólogo. En esa visita se revisan el ánimo, el estrés y lo que usted espera.

- Traiga una lista de sus medicamentos, alergias y otros implantes.
- Pregunte qué medicamentos debe suspender y cuándo. No suspenda los anticoagulantes por su cuenta.
- Si tiene diabetes, pregunte por sus metas de azúcar en la sangre. Esto puede reducir el riesgo de infección.
- Si fuma, pida ayuda para dejarlo. Fumar retrasa la cicatrización.
- Lávese con el jabón que le dé su equipo.
- Organice quién lo llevará a casa.
- Planee lo que va a poner a prueba, como subir escaleras, dormir o caminar.`,
      },
    },
    {
      aspect: 'what-happens',
      heading: {
        en: 'The trial and the implant',
        es: 'La prueba y el implante',
      },
      body: {
        en: `**The trial.** The doctor numbs your skin and guides one or two leads into place with a needle and live X-ray. The leads connect to a small battery that you wear outside your body. You go home, often for three to seven days. You keep notes on pain, sleep and activity. The doctor then takes the leads out in the office. A trial often counts as a success if your pain drops by about half and you can do more.

**The implant.** If the trial helped, you can choose surgery. You are numbed and sleepy, or fully asleep. The surgeon places new leads and puts the battery under your skin. It often takes one to two hours. Many people go home the same day.`,
        es: `**La prueba.** El médico duerme la piel y coloca uno o dos electrodos con una aguja, guiado por rayos X en vivo. Los electrodos se conectan a una batería pequeña que usted lleva fuera del cuerpo. Usted se va a casa, a menudo de tres a siete días. Anota su dolor, su sueño y su actividad. Después el médico retira los electrodos en el consultorio. La prueba suele considerarse un éxito si el dolor baja cerca de la mitad y usted puede hacer más cosas.

**El implante.** Si la prueba ayudó, usted puede elegir la cirugía. Le dan anestesia local y algo para relajarse, o anestesia general. El cirujano coloca electrodos nuevos y pone la batería debajo de la piel. Suele durar de una a dos horas. Muchas personas vuelven a casa el mismo día.`,
      },
    },
    {
      aspect: 'recovery',
      heading: {
        en: 'Healing after the implant',
        es: 'La recuperación después del implante',
      },
      body: {
        en: `Soreness where the leads and battery sit is normal for a week or two. Scar tissue must form to hold the leads still.

- For about six weeks, do not bend, twist, lift or reach up high, or follow your surgeon’s plan.
- Keep the cuts clean and dry. Ask when you can shower, bathe and swim.
- Take short walks each day.
- Ask when you can drive and go back to work.
- Come back to have the program set. It often takes a few visits to get it right.
- Do not stop your pain medicines on your own. Your doctor can help you lower them step by step.
- Carry your device card at all times.`,
        es: `Es normal que duelan una o dos semanas los lugares de los electrodos y la batería. Debe formarse tejido de cicatriz para que los electrodos no se muevan.

- Durante unas seis semanas no se doble, no gire el cuerpo, no levante peso ni estire los brazos hacia arriba, o siga el plan de su cirujano.
- Mantenga las heridas limpias y secas. Pregunte cuándo puede ducharse, bañarse y nadar.
- Dé caminatas cortas todos los días.
- Pregunte cuándo puede manejar y volver al trabajo.
- Vuelva para ajustar el programa. A menudo se necesitan varias visitas.
- No suspenda sus medicamentos para el dolor por su cuenta. Su médico puede ayudarle a bajarlos poco a poco.
- Lleve siempre la tarjeta de su aparato.`,
      },
    },
    {
      aspect: 'alternatives',
      heading: {
        en: 'Other choices',
        es: 'Otras opciones',
      },
      body: {
        en: `Before you decide, ask about:

- [Physical therapy](treatments/physical-therapy) and exercise at your own pace.
- [Non-opioid medicines](treatments/non-opioid-medicines) for nerve pain.
- Talk therapy that teaches skills to live with pain.
- [Dorsal root ganglion stimulation](treatments/dorsal-root-ganglion-stimulation), which targets a smaller area, such as a foot or knee.
- [An intrathecal pain pump](treatments/intrathecal-pain-pumps), which also starts with a trial.
- Surgery, if a scan shows a problem that it can fix.
- **Doing nothing new.** You can keep your present care. You avoid the risks of the implant. Your pain may stay as it is, ease or get worse. You can ask again later.`,
        es: `Antes de decidir, pregunte por:

- [Terapia física](treatments/physical-therapy) y ejercicio a su propio ritmo.
- [Medicamentos no opioides](treatments/non-opioid-medicines) para el dolor de nervios.
- Terapia psicológica para aprender a vivir con el dolor.
- [Estimulación del ganglio de la raíz dorsal](treatments/dorsal-root-ganglion-stimulation), que se dirige a una zona más pequeña, como un pie o una rodilla.
- [Una bomba intratecal para el dolor](treatments/intrathecal-pain-pumps), que también empieza con una prueba.
- Cirugía, si un estudio muestra un problema que ella puede corregir.
- **No hacer nada nuevo.** Puede seguir con su tratamiento actual. Evita los riesgos del implante. El dolor puede seguir igual, aliviarse o empeorar. Puede volver a preguntar más adelante.`,
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
- The tingling stops, moves or turns into jolts. Switch the device off and call.
- You have new numb skin or tingling that does not stop when the device is off.
- The battery will not charge, or it feels hot.
- You fall hard, or your pain comes back.

Tell us if you feel very low or hopeless. If you think about harming yourself, call or text 988 at any time.`,
        es: `Llame a su equipo de dolor el mismo día si:

- Una herida está roja, caliente, hinchada, abierta o supura.
- Tiene fiebre o escalofríos.
- Tiene un dolor de cabeza que empeora al sentarse o pararse.
- El cosquilleo se detiene, cambia de lugar o se vuelve sacudidas. Apague el aparato y llame.
- Tiene la piel dormida o un hormigueo nuevo que sigue con el aparato apagado.
- La batería no carga o se siente caliente.
- Sufre una caída fuerte, o el dolor vuelve.

Avísenos si se siente muy triste o sin esperanza. Si piensa en hacerse daño, llame o envíe un mensaje de texto al 988 a cualquier hora.`,
      },
      callout: {
        tone: 'urgent',
        title: {
          en: 'Call 911 right away',
          es: 'Llame al 911 de inmediato',
        },
        text: {
          en: 'Call 911 if you suddenly cannot move or feel your legs or arms. Call if you lose control of your bladder or bowels, or go numb between your legs. Call for severe back pain that comes on fast after the procedure, a stiff neck with fever, or trouble breathing. Say that you have a stimulator.',
          es: 'Llame al 911 si de repente no puede mover o sentir las piernas o los brazos. Llame si pierde el control de la orina o las heces, o si se le duerme la zona entre las piernas. Llame por un dolor de espalda muy fuerte que aparece rápido después del procedimiento, cuello rígido con fiebre o dificultad para respirar. Diga que tiene un estimulador.',
        },
      },
    },
  ],
}
