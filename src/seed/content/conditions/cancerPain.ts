// Sample condition: cancer pain, in English and Spanish.
import type { SeedCondition } from '../types.ts'

export const cancerPain: SeedCondition = {
  slug: 'cancer-pain',
  name: { en: 'Cancer pain', es: 'Dolor por cáncer' },
  alternateNames: {
    en: ['Cancer-related pain', 'Oncologic pain', 'Tumor pain', 'Neoplasm-related pain'],
    es: ['Dolor relacionado con el cáncer', 'Dolor oncológico', 'Dolor por tumor', 'Dolor neoplásico'],
  },
  summary: {
    en: 'Cancer pain comes from cancer or its treatment. Learn what it feels like, how care teams check it, and the options that may ease it.',
    es: 'El dolor por cáncer viene del cáncer o de su tratamiento. Sepa cómo se siente, cómo se evalúa y qué opciones pueden aliviarlo.',
  },
  seo: {
    title: {
      en: 'Cancer pain: causes, symptoms, and treatment options',
      es: 'Dolor por cáncer: causas, síntomas y tratamientos',
    },
    description: {
      en: 'Learn why cancer and its treatment can hurt, how doctors check the pain, which treatments may help, and when to call your care team.',
      es: 'Conozca por qué el cáncer y su tratamiento pueden doler, cómo se evalúa el dolor, qué puede ayudar y cuándo llamar a su equipo.',
    },
  },
  review: {
    medicalReviewer: 'samuel-okafor',
    sources: [
      {
        title: 'Cancer Pain (PDQ): Patient Version',
        publisher: 'National Cancer Institute',
        url: 'https://www.ncbi.nlm.nih.gov/books/NBK65883/',
        year: 2024,
      },
      {
        title: 'Pain in People with Cancer',
        publisher: 'American Cancer Society',
        url: 'https://www.cancer.org/cancer/managing-cancer/side-effects/pain/cancer-pain/pain-in-people-with-cancer.html',
        year: 2024,
      },
    ],
  },
  symptoms: {
    en: [
      'Dull or aching pain',
      'Burning, tingling, or shooting pain',
      'Cramping or deep pressure',
      'Sudden flares between doses of medicine',
      'Poor sleep, low mood, or tiredness',
    ],
    es: [
      'Dolor sordo o constante',
      'Ardor, hormigueo o dolor punzante',
      'Cólicos o presión profunda',
      'Brotes repentinos entre dosis de medicamento',
      'Mal sueño, desánimo o cansancio',
    ],
  },
  bodyAreas: ['whole-body'],
  icd10Codes: ['G89.3'],
  sections: [
    {
      aspect: 'overview',
      heading: { en: 'What is cancer pain?', es: '¿Qué es el dolor por cáncer?' },
      body: {
        en: `This is pain caused by cancer or by its treatment. A tumor can press on bones, nerves, or organs. Surgery, radiation, and chemotherapy (drugs that kill cancer cells) can also leave pain behind.

Not everyone with cancer has pain. When pain does come, it can often be eased. You do not need to wait until it is severe to speak up. Pain care can go side by side with cancer care. It can help you sleep, eat, move, and enjoy time with the people you love.`,
        es: `Es el dolor que causa el cáncer o su tratamiento. Un tumor puede presionar huesos, nervios u órganos. La cirugía, la radiación y la quimioterapia (medicamentos que destruyen células cancerosas) también pueden dejar dolor.

No todas las personas con cáncer tienen dolor. Cuando aparece, muchas veces se puede aliviar. No tiene que esperar a que sea intenso para hablar de él. La atención del dolor puede ir junto con el tratamiento del cáncer. Puede ayudarle a dormir, comer, moverse y disfrutar el tiempo con sus seres queridos.`,
      },
    },
    {
      aspect: 'symptoms',
      heading: { en: 'What cancer pain can feel like', es: 'Cómo se puede sentir' },
      body: {
        en: `The pain can change from day to day. People describe it in many ways:

- **Dull or aching** pain, often from bone
- **Burning, tingling, or shooting** pain, often from nerves
- **Cramps or deep pressure**, often from organs in the belly
- **Breakthrough pain**, a sudden flare that comes through even when you take your regular medicine

Pain can also wear you down. You may feel tired, sad, or worried. You may lose sleep or not want to eat. Tell your care team about these things too.`,
        es: `El dolor puede cambiar de un día a otro. Las personas lo describen de muchas maneras:

- Dolor **sordo o constante**, a menudo de los huesos
- **Ardor, hormigueo o dolor punzante**, a menudo de los nervios
- **Cólicos o presión profunda**, a menudo de los órganos del abdomen
- **Dolor irruptivo**, un brote repentino que aparece aunque tome su medicamento habitual

El dolor también desgasta. Puede sentir cansancio, tristeza o preocupación. Puede dormir mal o perder el apetito. Cuéntele también esto a su equipo médico.`,
      },
    },
    {
      aspect: 'causes',
      heading: { en: 'Why it happens', es: 'Por qué ocurre' },
      body: {
        en: `Pain may come from the cancer:

- A tumor that presses on nerves, organs, or the spinal cord
- Cancer that has spread to bone
- A blocked bowel or other organ

Pain may also come from care:

- Surgery, tests, or other procedures
- Nerve damage from some chemotherapy drugs, called [peripheral neuropathy](conditions/peripheral-neuropathy)
- Sores or scars after radiation

Some pain has nothing to do with cancer, such as arthritis or an old back injury. Finding the source helps your team plan your care.`,
        es: `El dolor puede venir del cáncer:

- Un tumor que presiona nervios, órganos o la médula espinal
- Cáncer que se ha extendido a los huesos
- Una obstrucción del intestino o de otro órgano

También puede venir de la atención médica:

- Cirugías, pruebas u otros procedimientos
- Daño en los nervios por algunos medicamentos de quimioterapia, llamado [neuropatía periférica](conditions/peripheral-neuropathy)
- Llagas o cicatrices después de la radiación

Algunos dolores no tienen nada que ver con el cáncer, como la artritis o una lesión antigua de espalda. Encontrar el origen ayuda a su equipo a planear su atención.`,
      },
    },
    {
      aspect: 'diagnosis',
      heading: { en: 'How your team checks the pain', es: 'Cómo su equipo evalúa el dolor' },
      body: {
        en: `Your own words matter most. No blood test or scan can show how much you hurt. Your team will ask:

- Where is the pain, and does it spread?
- What does it feel like, and how strong is it from 0 to 10?
- What makes it better or worse?
- What does it keep you from doing?

You will also have a physical exam. You may need an X-ray, a CT scan, or an MRI (a scan that uses magnets to show soft tissue). New or changed pain needs a fresh look. It may mean the cancer has changed.`,
        es: `Sus propias palabras son lo más importante. Ningún análisis de sangre ni imagen puede mostrar cuánto le duele. Su equipo le preguntará:

- ¿Dónde está el dolor y hacia dónde se extiende?
- ¿Cómo se siente y qué tan fuerte es, de 0 a 10?
- ¿Qué lo mejora o lo empeora?
- ¿Qué le impide hacer?

También le harán un examen físico. Puede necesitar una radiografía, una tomografía o una resonancia magnética (una imagen hecha con imanes que muestra los tejidos blandos). Un dolor nuevo o distinto debe revisarse otra vez. Puede significar que el cáncer ha cambiado.`,
      },
    },
    {
      aspect: 'treatments',
      heading: { en: 'Treatments that may help', es: 'Tratamientos que pueden ayudar' },
      body: {
        en: `Treating the cancer itself may ease the pain. Most people also take [non-opioid medicines](treatments/non-opioid-medicines), opioids (strong pain medicines), or both. Opioids can help a lot. They can also cause constipation, sleepiness, slow breathing, and addiction.

If medicine is not enough, or side effects are too strong, you may talk about:

- An [intrathecal pain pump](treatments/intrathecal-pain-pumps), which sends medicine to the fluid around the spine. It needs surgery and refills, and it can lead to infection or device problems.
- A nerve block, such as a [sympathetic nerve block](treatments/sympathetic-nerve-blocks), which quiets pain from one area
- [Kyphoplasty](treatments/kyphoplasty) for some spine bones broken by cancer. Cement can leak.
- [Physical therapy](treatments/physical-therapy)`,
        es: `Tratar el cáncer puede aliviar el dolor. La mayoría también toma [medicamentos no opioides](treatments/non-opioid-medicines), opioides (analgésicos fuertes) o ambos. Los opioides pueden ayudar mucho. También pueden causar estreñimiento, sueño, respiración lenta y adicción.

Si los medicamentos no bastan, o sus efectos son muy fuertes, pueden hablar de:

- Una [bomba intratecal para el dolor](treatments/intrathecal-pain-pumps), que lleva medicamento al líquido que rodea la columna. Requiere cirugía y recargas, y puede causar infección o fallas del aparato.
- Un bloqueo de nervios, como el [bloqueo de los nervios simpáticos](treatments/sympathetic-nerve-blocks), que calma el dolor de una zona
- [Cifoplastia](treatments/kyphoplasty) para algunas vértebras fracturadas por el cáncer. El cemento puede salirse.
- [Fisioterapia](treatments/physical-therapy)`,
      },
    },
    {
      aspect: 'living-with',
      heading: { en: 'Living with cancer pain', es: 'Vivir con dolor por cáncer' },
      body: {
        en: `Small steps can make hard days easier:

- **Keep a pain diary.** Note when it hurts, how strong it is, and what helped.
- **Take medicine on time.** Pain is harder to calm once it peaks.
- **Ask early about constipation.** Opioids often cause it, and it can be treated.
- **Move a little.** A short walk or gentle stretch may help, if your team agrees.
- **Rest your mind.** Try music, slow breathing, or prayer.
- **Lean on others.** Family, a counselor, or a support group can share the load.`,
        es: `Los pequeños pasos pueden hacer más llevaderos los días difíciles:

- **Lleve un diario del dolor.** Anote cuándo le duele, qué tan fuerte es y qué le ayudó.
- **Tome el medicamento a tiempo.** El dolor es más difícil de calmar cuando ya es muy fuerte.
- **Pregunte pronto por el estreñimiento.** Los opioides lo causan con frecuencia y se puede tratar.
- **Muévase un poco.** Una caminata corta o un estiramiento suave puede ayudar, si su equipo está de acuerdo.
- **Descanse la mente.** Pruebe música, respiración lenta u oración.
- **Apóyese en otros.** Su familia, un consejero o un grupo de apoyo pueden acompañarle.`,
      },
      callout: {
        tone: 'warning',
        title: { en: 'Keep opioids locked up', es: 'Guarde los opioides bajo llave' },
        text: {
          en: 'Never share opioid medicine. Do not mix it with alcohol or sleep medicine unless your doctor says so. Ask about naloxone, a medicine that can reverse an overdose.',
          es: 'Nunca comparta un opioide. No lo mezcle con alcohol ni con medicinas para dormir, a menos que su médico lo indique. Pregunte por la naloxona, un medicamento que puede revertir una sobredosis.',
        },
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to call your care team', es: 'Cuándo llamar a su equipo médico' },
      body: {
        en: `Call the same day if:

- Pain is new, or stronger than before
- Your medicine stops working or wears off too soon
- You cannot keep your medicine down
- You have not had a bowel movement in three days
- You feel confused or far more sleepy than usual

Call at once, day or night, if you have a fever of 100.4 °F (38 °C) or higher during chemotherapy. It can mean a serious infection.

You are not bothering anyone. A small change early may prevent a crisis later.`,
        es: `Llame el mismo día si:

- El dolor es nuevo o más fuerte que antes
- Su medicamento deja de hacer efecto o dura muy poco
- No puede retener el medicamento porque vomita
- No ha evacuado en tres días
- Siente confusión o mucho más sueño de lo normal

Llame de inmediato, de día o de noche, si tiene fiebre de 100.4 °F (38 °C) o más durante la quimioterapia. Puede indicar una infección grave.

Usted no molesta a nadie. Un pequeño cambio a tiempo puede evitar una crisis más adelante.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911', es: 'Llame al 911' },
        text: {
          en: 'Call 911 for very slow breathing, blue lips, or a person who will not wake up. Call 911 for chest pain or trouble breathing. Go to the emergency room now if you have back pain with weak legs, a numb groin, or loss of bladder or bowel control. The cancer may be pressing on the spinal cord.',
          es: 'Llame al 911 si hay respiración muy lenta, labios azulados o una persona que no despierta. Llame al 911 si hay dolor en el pecho o dificultad para respirar. Vaya ya a emergencias si tiene dolor de espalda con piernas débiles, la ingle dormida o pérdida del control de la vejiga o del intestino. El cáncer puede estar presionando la médula espinal.',
        },
      },
    },
  ],
  relatedConditions: ['peripheral-neuropathy', 'vertebral-compression-fracture', 'chronic-pancreatitis'],
}
