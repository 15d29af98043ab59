// Sample condition: peripheral neuropathy, in English and Spanish.
import type { SeedCondition } from '../types.ts'

export const peripheralNeuropathy: SeedCondition = {
  slug: 'peripheral-neuropathy',
  name: { en: 'Peripheral neuropathy', es: 'Neuropatía periférica' },
  alternateNames: {
    en: [
      'Nerve damage',
      'Polyneuropathy',
      'Diabetic nerve pain',
      'Chemotherapy nerve pain',
      'Neuropathic pain',
    ],
    es: [
      'Daño en los nervios',
      'Polineuropatía',
      'Dolor de nervios por diabetes',
      'Dolor de nervios por quimioterapia',
      'Dolor neuropático',
    ],
  },
  summary: {
    en: 'Peripheral neuropathy is damage to nerves, most often in the feet and hands. Learn the signs, the causes, and ways to ease the pain.',
    es: 'La neuropatía periférica es un daño en los nervios, casi siempre de pies y manos. Conozca las señales, las causas y cómo aliviarla.',
  },
  seo: {
    title: {
      en: 'Peripheral neuropathy: signs, causes, and treatment',
      es: 'Neuropatía periférica: señales, causas y tratamiento',
    },
    description: {
      en: 'Burning, tingling, or numb feet and hands can be peripheral neuropathy. Learn about causes, tests, treatments, and foot care at home.',
      es: 'Ardor, hormigueo o adormecimiento de pies y manos puede ser neuropatía periférica. Conozca causas, pruebas y tratamientos.',
    },
  },
  review: {
    medicalReviewer: 'priya-raman',
    sources: [
      {
        title: 'Peripheral Neuropathy',
        publisher: 'National Institute of Neurological Disorders and Stroke',
        url: 'https://www.ninds.nih.gov/health-information/disorders/peripheral-neuropathy',
        year: 2024,
      },
      {
        title: 'Peripheral Neuropathy (diabetic neuropathies)',
        publisher: 'National Institute of Diabetes and Digestive and Kidney Diseases',
        url: 'https://www.niddk.nih.gov/health-information/diabetes/overview/preventing-problems/nerve-damage-diabetic-neuropathies/peripheral-neuropathy',
        year: 2018,
      },
    ],
  },
  symptoms: {
    en: [
      'Burning, stabbing, or electric pain',
      'Tingling or "pins and needles" in the feet or hands',
      'Numbness or loss of feeling',
      'Pain from a light touch',
      'Weak muscles or poor balance',
    ],
    es: [
      'Ardor, punzadas o descargas',
      'Hormigueo en los pies o las manos',
      'Adormecimiento o pérdida de sensibilidad',
      'Dolor con un toque leve',
      'Músculos débiles o mal equilibrio',
    ],
  },
  bodyAreas: ['leg-and-foot', 'arm-and-hand'],
  icd10Codes: ['G62.9', 'G60.9', 'E11.42', 'G62.0'],
  sections: [
    {
      aspect: 'overview',
      heading: { en: 'What is peripheral neuropathy?', es: '¿Qué es la neuropatía periférica?' },
      body: {
        en: `Your peripheral nerves run from your spinal cord to the rest of your body. They carry feeling, move your muscles, and help run your heart, gut, and bladder. Neuropathy means that some of these nerves are damaged.

It often starts in the toes and moves up slowly. The hands may come next. Diabetes is the most common cause in the United States.

Some kinds get better once the cause is treated. Others last. Even then, there are ways to ease pain and stay active.`,
        es: `Los nervios periféricos van de la médula espinal al resto del cuerpo. Llevan las sensaciones, mueven los músculos y ayudan a controlar el corazón, el intestino y la vejiga. Neuropatía significa que algunos de estos nervios están dañados.

Suele empezar en los dedos de los pies y sube poco a poco. Después pueden afectarse las manos. La diabetes es la causa más común en Estados Unidos.

Algunos tipos mejoran cuando se trata la causa. Otros duran. Aun así, hay maneras de aliviar el dolor y seguir activo.`,
      },
    },
    {
      aspect: 'symptoms',
      heading: { en: 'What you may notice', es: 'Lo que puede notar' },
      body: {
        en: `Signs depend on which nerves are hurt.

- **Feeling nerves:** burning, stabbing, or electric pain; tingling; numb spots; pain from a sock or sheet
- **Muscle nerves:** weak feet or hands, cramps, tripping
- **Nerves that run organs:** feeling dizzy when you stand, sweating too much or too little, stomach upset, bladder or sex problems

Many people hurt more at night. Others feel very little and do not notice a cut or a blister. That can be risky, because small wounds can turn into bad ones.`,
        es: `Las señales dependen de los nervios afectados.

- **Nervios de la sensibilidad:** ardor, punzadas o descargas; hormigueo; zonas dormidas; dolor al contacto con un calcetín o una sábana
- **Nervios de los músculos:** pies o manos débiles, calambres, tropiezos
- **Nervios de los órganos:** mareo al ponerse de pie, sudor excesivo o escaso, malestar de estómago, problemas de vejiga o sexuales

A muchas personas les duele más de noche. Otras sienten muy poco y no notan un corte o una ampolla. Eso puede ser riesgoso, porque una herida pequeña puede complicarse.`,
      },
    },
    {
      aspect: 'causes',
      heading: { en: 'What can cause it', es: 'Qué puede causarla' },
      body: {
        en: `Many things can hurt nerves:

- Diabetes, when blood sugar stays high
- Some chemotherapy and other medicines
- Heavy alcohol use
- Low vitamin B12 and other poor diet problems
- Kidney, liver, or thyroid disease
- Infections, such as shingles, HIV, or Lyme disease
- Immune diseases, such as lupus
- Injury or pressure on a nerve
- Genes passed down in families

Sometimes no cause is found. Ask your doctor to look for causes that can be treated.`,
        es: `Muchas cosas pueden dañar los nervios:

- La diabetes, cuando el azúcar en la sangre sigue alta
- Algunos medicamentos, como los de quimioterapia
- El consumo excesivo de alcohol
- La falta de vitamina B12 y otros problemas de nutrición
- Enfermedades del riñón, el hígado o la tiroides
- Infecciones, como el herpes zóster, el VIH o la enfermedad de Lyme
- Enfermedades del sistema inmunitario, como el lupus
- Lesión o presión sobre un nervio
- Genes heredados de la familia

A veces no se encuentra la causa. Pida a su médico que busque las causas que se pueden tratar.`,
      },
    },
    {
      aspect: 'diagnosis',
      heading: { en: 'How it is diagnosed', es: 'Cómo se diagnostica' },
      body: {
        en: `Your doctor will ask about your health, medicines, alcohol use, and work. You will have a check of your strength, reflexes, balance, and touch.

Tests may include:

- **Blood tests** for sugar, vitamins, thyroid, and kidneys
- **Nerve conduction study**, which uses small shocks to see how fast nerves carry signals
- **EMG**, in which a thin needle reads how muscles work
- **Skin biopsy**, a tiny skin sample used to count small nerve endings
- **MRI**, if a nerve in the spine may be pinched`,
        es: `Su médico le preguntará por su salud, sus medicamentos, el alcohol y su trabajo. Le revisará la fuerza, los reflejos, el equilibrio y el tacto.

Las pruebas pueden incluir:

- **Análisis de sangre** de azúcar, vitaminas, tiroides y riñones
- **Estudio de conducción nerviosa**, que usa descargas pequeñas para ver qué tan rápido transmiten los nervios
- **Electromiografía**, en la que una aguja fina registra cómo trabajan los músculos
- **Biopsia de piel**, una muestra muy pequeña para contar las terminaciones nerviosas
- **Resonancia magnética**, si un nervio de la columna puede estar comprimido`,
      },
    },
    {
      aspect: 'treatments',
      heading: { en: 'Treatments that may help', es: 'Tratamientos que pueden ayudar' },
      body: {
        en: `Treating the cause comes first, such as blood sugar control or vitamin B12. For the pain, your plan may include:

- [Non-opioid medicines](treatments/non-opioid-medicines). Some drugs first made for seizures or low mood also calm nerve pain. They can cause sleepiness, dizziness, or dry mouth.
- Creams or patches that numb the skin
- [Physical therapy](treatments/physical-therapy) for strength and balance
- [Spinal cord stimulation](treatments/spinal-cord-stimulation), for some people whose nerve pain from diabetes does not get better with medicine. It needs a trial and then surgery. Risks include infection and device problems.

It can take time to find the right mix.`,
        es: `Lo primero es tratar la causa, como controlar el azúcar o dar vitamina B12. Para el dolor, su plan puede incluir:

- [Medicamentos no opioides](treatments/non-opioid-medicines). Algunos, creados para las convulsiones o la depresión, también calman el dolor de nervios. Pueden causar sueño, mareo o boca seca.
- Cremas o parches que adormecen la piel
- [Fisioterapia](treatments/physical-therapy) para la fuerza y el equilibrio
- [Estimulación de la médula espinal](treatments/spinal-cord-stimulation), para algunas personas con dolor por diabetes que no mejora con medicamentos. Requiere una prueba y después cirugía. Los riesgos incluyen infección y fallas del aparato.

Encontrar la combinación adecuada puede tomar tiempo.`,
      },
    },
    {
      aspect: 'self-care',
      heading: { en: 'Caring for your nerves and feet', es: 'Cuide sus nervios y sus pies' },
      body: {
        en: `Good habits can slow damage and prevent wounds:

- **Keep blood sugar in your target range** if you have diabetes.
- **Walk or swim** most days. Exercise helps blood flow and mood.
- **Eat well,** and limit alcohol.
- **Do not smoke.** It cuts blood flow to nerves.
- **Wear shoes that fit,** even at home.
- **Test bath water** with your elbow or a thermometer.
- **Clear your floors** and use night lights so you do not fall.
- **Use a bed frame or box** to lift sheets off sore feet.`,
        es: `Los buenos hábitos pueden frenar el daño y evitar heridas:

- **Mantenga el azúcar en su meta** si tiene diabetes.
- **Camine o nade** casi todos los días. El ejercicio ayuda a la circulación y al ánimo.
- **Coma bien** y limite el alcohol.
- **No fume.** El tabaco reduce la sangre que llega a los nervios.
- **Use zapatos de su talla,** aun en casa.
- **Pruebe el agua del baño** con el codo o un termómetro.
- **Despeje el piso** y use luces de noche para no caerse.
- **Use un arco o una caja** para que las sábanas no toquen los pies.`,
      },
      callout: {
        tone: 'warning',
        title: { en: 'Check your feet every day', es: 'Revise sus pies todos los días' },
        text: {
          en: 'Look for cuts, blisters, redness, and swelling. Use a mirror or ask someone to help. Call your doctor about any sore that is not healing.',
          es: 'Busque cortes, ampollas, enrojecimiento e hinchazón. Use un espejo o pida ayuda. Llame a su médico si una llaga no sana.',
        },
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to see a doctor', es: 'Cuándo ver a un médico' },
      body: {
        en: `See a doctor early if you feel tingling, burning, weakness, or numbness that does not go away. Finding the cause soon may limit the damage. Call your care team if:

- Numbness or weakness spreads
- You fall, or feel unsteady
- You have a foot sore, blister, or change in skin color
- You faint or feel dizzy when you stand up
- Pain keeps you from sleep
- A new medicine makes symptoms worse

Do not stop a medicine on your own. Some must be lowered slowly.`,
        es: `Consulte pronto a un médico si tiene hormigueo, ardor, debilidad o adormecimiento que no se quita. Hallar la causa a tiempo puede limitar el daño. Llame a su equipo médico si:

- El adormecimiento o la debilidad se extiende
- Se cae o pierde el equilibrio
- Tiene una llaga, una ampolla o un cambio de color en el pie
- Se desmaya o se marea al ponerse de pie
- El dolor no le deja dormir
- Un medicamento nuevo empeora los síntomas

No deje un medicamento por su cuenta. Algunos deben bajarse poco a poco.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911', es: 'Llame al 911' },
        text: {
          en: 'Call 911 if weakness or numbness spreads up your body over hours or days, or if you have trouble breathing or swallowing. Call 911 for stroke signs too. These are sudden weakness on one side, a drooping face, or slurred speech.',
          es: 'Llame al 911 si la debilidad o el adormecimiento sube por el cuerpo en horas o días, o si tiene dificultad para respirar o tragar. Llame también si hay señales de un derrame cerebral. Estas son debilidad repentina de un lado, cara caída o dificultad para hablar.',
        },
      },
    },
  ],
  relatedConditions: ['complex-regional-pain-syndrome', 'postherpetic-neuralgia', 'cancer-pain', 'sciatica'],
}
