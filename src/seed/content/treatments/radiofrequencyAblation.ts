/**
 * Sample treatment: radiofrequency ablation of the small nerves of painful joints. Studies disagree
 * on how much it helps, and the benefits say so.
 */
import type { SeedTreatment } from '../types.ts'

export const radiofrequencyAblation: SeedTreatment = {
  slug: 'radiofrequency-ablation',
  title: {
    en: 'Radiofrequency ablation',
    es: 'Ablación por radiofrecuencia',
  },
  alternateNames: {
    en: ['RFA', 'Radiofrequency neurotomy', 'Nerve ablation', 'Rhizotomy'],
    es: ['RFA', 'Neurotomía por radiofrecuencia', 'Ablación de nervios', 'Rizotomía'],
  },
  summary: {
    en: 'Heat from radio waves is used on tiny nerves that carry pain from a worn joint. Relief may last months, and the nerve can grow back. Learn who it may suit, the limits and the risks.',
    es: 'El calor de ondas de radio se aplica a nervios muy finos que llevan el dolor de una articulación desgastada. El alivio puede durar meses y el nervio puede crecer. Conozca sus riesgos.',
  },
  seo: {
    title: {
      en: 'Radiofrequency ablation for neck, back and joint pain',
      es: 'Ablación por radiofrecuencia para cuello y espalda',
    },
    description: {
      en: 'How radiofrequency ablation may ease neck, back or joint pain for months, the test that comes first, what recovery is like, and the risks.',
      es: 'Cómo la ablación por radiofrecuencia puede aliviar por meses el dolor de cuello, espalda o articulaciones, qué prueba se hace antes y sus riesgos.',
    },
  },
  review: {
    medicalReviewer: 'elena-marquez',
    sources: [
      {
        title: 'Radiofrequency Ablation for Pain Management',
        publisher: 'Cleveland Clinic',
        url: 'https://my.clevelandclinic.org/health/treatments/17411-radiofrequency-ablation',
        year: 2021,
      },
      {
        title:
          'Consensus practice guidelines on interventions for lumbar facet joint pain from a multispecialty, international working group',
        publisher: 'Regional Anesthesia & Pain Medicine',
        url: 'https://rapm.bmj.com/content/45/6/424',
        year: 2020,
      },
    ],
  },
  kind: 'procedure',
  bodyAreas: ['neck', 'upper-back', 'lower-back', 'pelvis', 'knee'],
  conditions: ['facet-joint-arthritis', 'sacroiliac-joint-pain'],
  relatedTreatments: [
    'medial-branch-blocks',
    'sacroiliac-joint-injections',
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
        en: `Radiofrequency ablation (RFA) uses heat on tiny nerves that carry pain from a joint. The heat comes from radio waves. It passes through the tip of a thin needle. “Ablation” means that a small piece of the nerve is destroyed, so it can no longer send pain signals.

Doctors use it most often for worn joints in the neck or low back. It may also be used for the sacroiliac joint, where the spine meets the pelvis, and for the knee.

It does not repair the joint. The nerve can grow back, so the pain may return after some months. It is done only after a numbing test has helped.`,
        es: `La ablación por radiofrecuencia (RFA) aplica calor a nervios muy finos que llevan el dolor de una articulación. El calor viene de ondas de radio. Pasa por la punta de una aguja delgada. “Ablación” significa que se destruye una parte pequeña del nervio, para que ya no pueda enviar señales de dolor.

Los médicos la usan más a menudo para articulaciones desgastadas del cuello o la espalda baja. También puede usarse en la articulación sacroilíaca, donde la columna se une a la pelvis, y en la rodilla.

No repara la articulación. El nervio puede crecer de nuevo, así que el dolor puede volver después de unos meses. Se hace solo después de que una prueba con anestésico ha ayudado.`,
      },
    },
    {
      aspect: 'how-it-works',
      heading: {
        en: 'How heat stops the signal',
        es: 'Cómo el calor detiene la señal',
      },
      body: {
        en: `The small joints at the back of your spine are called facet joints. Tiny nerves, the medial branches, carry pain from each one. They do not control the strength of your arms or legs.

A special needle with a bare metal tip is placed beside the nerve. A machine sends a radio wave current through it. The tip heats the tissue around it for one to two minutes. This makes a small, planned burn on the nerve.

There are several kinds of RFA. Some use cooled tips to make a wider burn. Pulsed RFA uses short bursts and less heat. Ask which kind your doctor plans to use and why.`,
        es: `Las articulaciones pequeñas en la parte de atrás de la columna se llaman facetas. Unos nervios muy finos, las ramas mediales, llevan el dolor de cada una. No controlan la fuerza de los brazos ni de las piernas.

Se coloca junto al nervio una aguja especial con la punta de metal descubierta. Una máquina manda por ella una corriente de ondas de radio. La punta calienta el tejido a su alrededor durante uno o dos minutos. Así se hace en el nervio una quemadura pequeña y planeada.

Hay varios tipos de RFA. Algunos usan puntas enfriadas para hacer una quemadura más amplia. La RFA pulsada usa descargas cortas y menos calor. Pregunte qué tipo piensa usar su médico y por qué.`,
      },
    },
    {
      aspect: 'suitability',
      heading: {
        en: 'Who it may suit',
        es: 'Para quién puede ser adecuada',
      },
      body: {
        en: `It may suit adults with joint pain that has lasted for months and still limits daily life after simpler care. The main uses are:

- [Facet joint arthritis](conditions/facet-joint-arthritis) in the neck or low back.
- [Sacroiliac joint pain](conditions/sacroiliac-joint-pain), felt in the low back and buttock.
- Knee arthritis, for some people.

For the spine, you first need [medial branch blocks](treatments/medial-branch-blocks). These shots numb the same nerves for some hours. If your pain falls by about half or more during the test, RFA is more likely to help. It is not meant for pain from a pinched nerve that runs down the leg or arm.`,
        es: `Puede ser adecuada para adultos con dolor de articulaciones que ha durado meses y que sigue limitando la vida diaria después de cuidados más sencillos. Los usos principales son:

- [Artritis de las facetas](conditions/facet-joint-arthritis) en el cuello o la espalda baja.
- [Dolor de la articulación sacroilíaca](conditions/sacroiliac-joint-pain), que se siente en la espalda baja y la nalga.
- Artritis de rodilla, en algunas personas.

Para la columna, primero necesita [bloqueos de la rama medial](treatments/medial-branch-blocks). Estas inyecciones duermen los mismos nervios por unas horas. Si el dolor baja cerca de la mitad o más durante la prueba, es más probable que la RFA ayude. No es para el dolor de un nervio pinzado que baja por la pierna o el brazo.`,
      },
    },
    {
      aspect: 'benefits',
      heading: {
        en: 'What it may do for you',
        es: 'Lo que puede hacer por usted',
      },
      body: {
        en: `When it works, RFA may bring:

- **Less joint pain,** often for six to twelve months, and longer for some.
- **More activity,** such as walking, sitting and sleeping with less pain.
- **Less need for pain pills.**
- **No cuts and no implant.** Most people go home within hours.
- **A repeat if needed.** If the nerve grows back and the pain returns, it can often be done again.

Results vary. Studies do not all agree on how much RFA helps low back pain. Experts say that careful choice of patients matters a lot. Some people get little or no relief. You are likely to do better if you add exercise or [physical therapy](treatments/physical-therapy).`,
        es: `Cuando funciona, la RFA puede dar:

- **Menos dolor de la articulación,** a menudo de seis a doce meses, y más en algunas personas.
- **Más actividad,** como caminar, sentarse y dormir con menos dolor.
- **Menos pastillas para el dolor.**
- **Sin cortes y sin implante.** La mayoría de las personas vuelve a casa en unas horas.
- **Repetición si hace falta.** Si el nervio crece y el dolor vuelve, a menudo se puede hacer otra vez.

Los resultados varían. No todos los estudios coinciden en cuánto ayuda la RFA en el dolor de espalda baja. Los expertos dicen que elegir bien a los pacientes importa mucho. Algunas personas sienten poco o ningún alivio. Es probable que le vaya mejor si agrega ejercicio o [terapia física](treatments/physical-therapy).`,
      },
    },
    {
      aspect: 'risks-or-complications',
      heading: {
        en: 'Risks to weigh',
        es: 'Riesgos que debe considerar',
      },
      body: {
        en: `Serious problems are uncommon, but you should know about them:

- **Nerve irritation (neuritis).** The skin may burn, itch or feel sore for some weeks.
- **Numb skin** over the area. It may last.
- **Bleeding or bruising,** above all with blood thinners.
- **Infection** of the skin or, rarely, the spine.
- **Skin burns** at the needle or under the grounding pad.
- **Damage to other nerves,** with weakness or lasting pain. This is rare.
- **Weak neck or back muscles** near the treated nerves.
- **Trouble with implants.** The current can affect a pacemaker or a nerve stimulator.
- **No relief,** or pain that is worse than before.`,
        es: `Los problemas graves son poco comunes, pero debe conocerlos:

- **Irritación del nervio (neuritis).** La piel puede arder, picar o doler por algunas semanas.
- **Piel dormida** en la zona. Puede durar.
- **Sangrado o moretones,** sobre todo con anticoagulantes.
- **Infección** de la piel o, rara vez, de la columna.
- **Quemaduras de la piel** en la aguja o debajo de la placa de tierra.
- **Daño a otros nervios,** con debilidad o dolor duradero. Es raro.
- **Músculos débiles del cuello o la espalda** cerca de los nervios tratados.
- **Problemas con implantes.** La corriente puede afectar un marcapasos o un estimulador de nervios.
- **Ningún alivio,** o un dolor más fuerte que antes.`,
      },
      callout: {
        tone: 'warning',
        title: {
          en: 'Tell us about any implant',
          es: 'Avísenos si tiene algún implante',
        },
        text: {
          en: 'The current used in RFA can upset a pacemaker, a heart defibrillator, a nerve stimulator or a pump. Tell us well before the day. We will ask your heart doctor or the maker for a plan to protect you.',
          es: 'La corriente de la RFA puede alterar un marcapasos, un desfibrilador del corazón, un estimulador de nervios o una bomba. Avísenos con tiempo. Pediremos a su cardiólogo o al fabricante un plan para protegerlo.',
        },
      },
    },
    {
      aspect: 'side-effects',
      heading: {
        en: 'Common short-term effects',
        es: 'Efectos comunes a corto plazo',
      },
      body: {
        en: `You may have some of these as the nerve heals:

- Sore muscles or spasms for one to two weeks.
- Bruises or swelling where the needles went in.
- A sunburn feeling on the skin, which can last a few weeks.
- Numb or itchy patches.
- A weak or numb leg for a few hours from the numbing medicine.
- After neck treatment, feeling dizzy or unsteady for some days.
- Tired or foggy feelings if you had medicine to relax.

Cold packs and simple pain pills often help. Ask which pills are right for you. Call us if these effects are strong or do not fade.`,
        es: `Puede tener algunos de estos efectos mientras el nervio sana:

- Músculos adoloridos o espasmos por una o dos semanas.
- Moretones o hinchazón donde entraron las agujas.
- Sensación de quemadura de sol en la piel, que puede durar unas semanas.
- Zonas dormidas o con picazón.
- Una pierna débil o dormida por unas horas a causa del anestésico.
- Después de tratar el cuello, mareo o inestabilidad por unos días.
- Cansancio o mente nublada si le dieron medicamento para relajarse.

Las bolsas frías y los analgésicos sencillos suelen ayudar. Pregunte qué pastillas son adecuadas para usted. Llámenos si estos efectos son fuertes o no disminuyen.`,
      },
    },
    {
      aspect: 'contraindications',
      heading: {
        en: 'Who should not have it',
        es: 'Quién no debe recibirla',
      },
      body: {
        en: `RFA should not be done, or should wait, if you:

- Have an infection, a fever or broken skin near the area.
- Are pregnant or may be. The X-ray can harm a baby.
- Have a bleeding problem that is not under control.
- Take blood thinners and your doctors have no safe plan for them.
- Had no relief from the numbing test.
- Cannot lie still or tell the doctor what you feel.

Extra care is needed with a pacemaker, a defibrillator or another implant. Your doctor will also look for other causes of pain first. These include a pinched nerve, a fracture, an infection or cancer in the spine.`,
        es: `La RFA no debe hacerse, o debe esperar, si usted:

- Tiene una infección, fiebre o piel lastimada cerca de la zona.
- Está o puede estar embarazada. Los rayos X pueden dañar al bebé.
- Tiene un problema de sangrado que no está controlado.
- Toma anticoagulantes y sus médicos no tienen un plan adecuado para ellos.
- No sintió alivio con la prueba de anestésico.
- No puede quedarse quieto o decirle al médico qué siente.

Hace falta más cuidado si tiene un marcapasos, un desfibrilador u otro implante. Su médico también buscará antes otras causas del dolor. Entre ellas están un nervio pinzado, una fractura, una infección o un cáncer en la columna.`,
      },
    },
    {
      aspect: 'preparation',
      heading: {
        en: 'How to get ready',
        es: 'Cómo prepararse',
      },
      body: {
        en: `Bring the pain diary from your numbing test. It helps choose which nerves to treat.

- List your medicines, allergies and implants. Bring any device cards.
- If you take a blood thinner, ask for a plan. Do not stop it on your own.
- If you have diabetes, ask how to take your medicines that day.
- Ask when to stop eating and drinking.
- Call us if you have a fever, a cough or a skin sore, or take an antibiotic.
- Leave jewelry at home. Remove metal piercings near the area.
- Arrange for someone to drive you home.
- Check with your health plan. Many plans ask for two tests first.`,
        es: `Traiga el diario de dolor de su prueba con anestésico. Ayuda a elegir qué nervios tratar.

- Haga una lista de sus medicamentos, alergias e implantes. Traiga las tarjetas de sus aparatos.
- Si toma un anticoagulante, pida un plan. No lo suspenda por su cuenta.
- Si tiene diabetes, pregunte cómo tomar sus medicamentos ese día.
- Pregunte cuándo debe dejar de comer y beber.
- Llámenos si tiene fiebre, tos o una llaga en la piel, o si toma un antibiótico.
- Deje las joyas en casa. Quítese las perforaciones de metal cerca de la zona.
- Organice quién lo llevará a casa en auto.
- Consulte con su seguro médico. Muchos planes piden dos pruebas antes.`,
      },
    },
    {
      aspect: 'what-happens',
      heading: {
        en: 'What happens on the day',
        es: 'Qué sucede ese día',
      },
      body: {
        en: `It often takes 30 to 60 minutes. You are awake, though you may get medicine to relax.

- You lie on your belly. A sticky pad goes on your skin to complete the circuit.
- The doctor cleans and numbs the skin.
- With live X-ray, the doctor guides a needle to each nerve.
- A small test current checks the spot. You may feel a tingle or see a muscle twitch. Say so if you feel it in your leg or arm.
- More numbing medicine goes in. Then the tip heats up for one to two minutes.
- The steps are repeated for each nerve.
- You rest, and most people go home within an hour or two.`,
        es: `Suele tomar de 30 a 60 minutos. Usted está despierto, aunque pueden darle medicamento para relajarse.

- Se acuesta boca abajo. Le ponen en la piel una placa adhesiva que completa el circuito.
- El médico limpia y duerme la piel.
- Con rayos X en vivo, el médico guía una aguja hasta cada nervio.
- Una corriente pequeña de prueba revisa el lugar. Puede sentir cosquilleo o ver que un músculo salta. Avise si lo siente en la pierna o el brazo.
- Se pone más anestésico. Luego la punta se calienta durante uno o dos minutos.
- Los pasos se repiten en cada nervio.
- Usted descansa, y la mayoría de las personas vuelve a casa en una o dos horas.`,
      },
    },
    {
      aspect: 'recovery',
      heading: {
        en: 'The days and weeks after',
        es: 'Los días y las semanas siguientes',
      },
      body: {
        en: `Be patient. Your pain may be worse for a week or two before it eases. Full relief often takes two to four weeks.

- Do not drive or do hard work for 24 hours.
- Rest that day. Go back to light activity the next day, as you feel able.
- Use a cold pack for 15 to 20 minutes at a time. Do not use heat on numb skin.
- Shower the next day. Wait a few days for baths and pools.
- Restart blood thinners when your doctor says.
- Begin or go back to exercise once the soreness settles.
- Come to your follow-up visit, and tell us how much more you can do.`,
        es: `Tenga paciencia. El dolor puede ser más fuerte una o dos semanas antes de aliviarse. El alivio completo suele tardar de dos a cuatro semanas.

- No maneje ni haga trabajos pesados por 24 horas.
- Descanse ese día. Vuelva a la actividad ligera al día siguiente, según se sienta.
- Use una bolsa fría de 15 a 20 minutos cada vez. No ponga calor sobre la piel dormida.
- Dúchese al día siguiente. Espere unos días para la bañera y la piscina.
- Vuelva a tomar los anticoagulantes cuando su médico lo indique.
- Empiece o retome el ejercicio cuando baje el dolor.
- Acuda a su visita de control y cuéntenos cuánto más puede hacer.`,
      },
    },
    {
      aspect: 'alternatives',
      heading: {
        en: 'Other choices',
        es: 'Otras opciones',
      },
      body: {
        en: `Before you choose RFA, ask about:

- [Physical therapy](treatments/physical-therapy), exercise and weight loss.
- [Non-opioid medicines](treatments/non-opioid-medicines), as pills, creams or patches.
- [Sacroiliac joint injections](treatments/sacroiliac-joint-injections), if that joint hurts.
- Talk therapy that builds skills to cope with pain.
- Surgery, in a few cases where a scan shows a clear problem.
- **Doing nothing new.** Joint wear in the spine is common and seldom dangerous. You can keep active and wait. You avoid the risks of RFA. Your pain may ease, stay the same or get worse. The choice stays open.`,
        es: `Antes de elegir la RFA, pregunte por:

- [Terapia física](treatments/physical-therapy), ejercicio y bajar de peso.
- [Medicamentos no opioides](treatments/non-opioid-medicines), en pastillas, cremas o parches.
- [Inyecciones en la articulación sacroilíaca](treatments/sacroiliac-joint-injections), si esa articulación duele.
- Terapia psicológica para aprender a manejar el dolor.
- Cirugía, en pocos casos en que un estudio muestra un problema claro.
- **No hacer nada nuevo.** El desgaste de las articulaciones de la columna es común y rara vez es peligroso. Puede seguir activo y esperar. Evita los riesgos de la RFA. El dolor puede aliviarse, seguir igual o empeorar. La opción sigue abierta.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: {
        en: 'When to get help',
        es: 'Cuándo pedir ayuda',
      },
      body: {
        en: `Call us the same day if:

- You have a fever or chills, even a week later.
- The skin is red, hot, blistered, swollen or leaking.
- A leg or arm is still numb or weak the next day.
- You have a headache that is worse when you stand.
- Burning pain is strong, or lasts more than a few weeks.
- Your pain gets much worse after it had started to ease.
- You have a rash or itching from a medicine.

Call us too if you fall, or if your implant alarms or acts in a new way. When the office is closed, use the number on your discharge sheet.`,
        es: `Llámenos el mismo día si:

- Tiene fiebre o escalofríos, aunque sea una semana después.
- La piel está roja, caliente, con ampollas, hinchada o supura.
- Una pierna o un brazo sigue dormido o débil al día siguiente.
- Tiene un dolor de cabeza que empeora al pararse.
- El ardor es fuerte o dura más de unas semanas.
- El dolor empeora mucho después de haber empezado a aliviarse.
- Tiene sarpullido o picazón por un medicamento.

Llámenos también si se cae, o si su implante da una alarma o funciona de otra manera. Cuando la oficina esté cerrada, use el número de su hoja de alta.`,
      },
      callout: {
        tone: 'urgent',
        title: {
          en: 'Call 911 right away',
          es: 'Llame al 911 de inmediato',
        },
        text: {
          en: 'Call 911 if you suddenly cannot move your arms or legs, lose control of your bladder or bowels, or go numb between your legs. Call for trouble breathing, chest pain, fainting, or swelling of the face or throat. Call for a stiff neck with fever, or for a drooping face or slurred speech.',
          es: 'Llame al 911 si de repente no puede mover los brazos o las piernas, pierde el control de la orina o las heces, o se le duerme la zona entre las piernas. Llame por dificultad para respirar, dolor de pecho, desmayo, o hinchazón de la cara o la garganta. Llame por cuello rígido con fiebre, o si se le cae un lado de la cara o habla con dificultad.',
        },
      },
    },
  ],
}
