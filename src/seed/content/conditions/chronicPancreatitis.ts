// Sample condition: chronic pancreatitis, in English and Spanish.
import type { SeedCondition } from '../types.ts'

export const chronicPancreatitis: SeedCondition = {
  slug: 'chronic-pancreatitis',
  name: { en: 'Chronic pancreatitis', es: 'Pancreatitis crónica' },
  alternateNames: {
    en: ['Long-term pancreatitis', 'Pain from the pancreas', 'Chronic inflammation of the pancreas'],
    es: ['Pancreatitis de larga duración', 'Dolor del páncreas', 'Inflamación crónica del páncreas'],
  },
  summary: {
    en: 'Chronic pancreatitis is lasting damage to the pancreas. It can cause belly and back pain. Learn the signs, tests, and care options.',
    es: 'La pancreatitis crónica es un daño duradero del páncreas. Puede causar dolor de abdomen y espalda. Conozca señales, pruebas y opciones.',
  },
  seo: {
    title: {
      en: 'Chronic pancreatitis: symptoms, causes, and pain care',
      es: 'Pancreatitis crónica: síntomas, causas y dolor',
    },
    description: {
      en: 'Learn how chronic pancreatitis causes belly pain, how doctors find it, which treatments may ease the pain, and when to get urgent help.',
      es: 'Conozca cómo la pancreatitis crónica causa dolor abdominal, cómo se detecta, qué puede aliviarla y cuándo pedir ayuda urgente.',
    },
  },
  review: {
    medicalReviewer: 'samuel-okafor',
    sources: [
      {
        title: 'Pancreatitis',
        publisher: 'National Institute of Diabetes and Digestive and Kidney Diseases',
        url: 'https://www.niddk.nih.gov/health-information/digestive-diseases/pancreatitis',
        year: 2017,
      },
      {
        title: 'Chronic Pancreatitis: Managing a Difficult Disease',
        publisher: 'American Journal of Gastroenterology',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6940526/',
        year: 2020,
      },
    ],
  },
  symptoms: {
    en: [
      'Pain in the upper belly that may spread to the back',
      'Pain that gets worse after eating or drinking',
      'Nausea and vomiting',
      'Weight loss',
      'Greasy, pale, or bad-smelling stools',
    ],
    es: [
      'Dolor en la parte alta del abdomen que puede pasar a la espalda',
      'Dolor que empeora después de comer o beber',
      'Náuseas y vómitos',
      'Pérdida de peso',
      'Heces grasosas, pálidas o con muy mal olor',
    ],
  },
  bodyAreas: ['abdomen', 'upper-back'],
  icd10Codes: ['K86.0', 'K86.1'],
  sections: [
    {
      aspect: 'overview',
      heading: { en: 'What is chronic pancreatitis?', es: '¿Qué es la pancreatitis crónica?' },
      body: {
        en: `The pancreas is an organ behind your stomach. It makes juices that help you digest food. It also makes insulin, which controls blood sugar. In chronic pancreatitis, the pancreas is swollen and scarred. The damage lasts and can grow over time.

Pain in the upper belly is the most common problem. Some people hurt now and then. Others hurt almost every day. The disease can also lead to weight loss, poor digestion, and diabetes. Care aims to slow the damage, help you eat, and ease pain.`,
        es: `El páncreas es un órgano que está detrás del estómago. Produce jugos que ayudan a digerir la comida. También produce insulina, que controla el azúcar en la sangre. En la pancreatitis crónica, el páncreas está inflamado y con cicatrices. El daño es duradero y puede aumentar con el tiempo.

El dolor en la parte alta del abdomen es el problema más común. A algunas personas les duele de vez en cuando. A otras, casi todos los días. La enfermedad también puede causar pérdida de peso, mala digestión y diabetes. El tratamiento busca frenar el daño, ayudarle a comer y aliviar el dolor.`,
      },
    },
    {
      aspect: 'symptoms',
      heading: { en: 'What you may notice', es: 'Lo que puede notar' },
      body: {
        en: `Common signs are:

- Pain in the upper belly that may go through to the back
- Pain that gets worse after you eat or drink
- Nausea or vomiting
- Weight loss, even when you eat well
- Greasy, pale stools that smell bad or are hard to flush
- Thirst and passing a lot of urine, which can mean diabetes

Some people feel better when they lean forward. In some people the pain fades as the disease gets worse, but poor digestion stays. A few people have no pain at all.`,
        es: `Las señales comunes son:

- Dolor en la parte alta del abdomen que puede pasar a la espalda
- Dolor que empeora después de comer o beber
- Náuseas o vómitos
- Pérdida de peso, aunque coma bien
- Heces grasosas y pálidas, con mal olor o difíciles de eliminar con el agua
- Sed y orinar mucho, que puede indicar diabetes

Algunas personas se sienten mejor si se inclinan hacia adelante. En otras, el dolor disminuye al avanzar la enfermedad, pero la mala digestión continúa. Unas pocas no sienten ningún dolor.`,
      },
    },
    {
      aspect: 'causes',
      heading: { en: 'What causes it', es: 'Qué la causa' },
      body: {
        en: `The most common cause in adults is heavy alcohol use over many years. Smoking raises the risk and makes the damage move faster. Other causes include:

- Genes passed down in families
- An immune system that attacks the pancreas
- A blocked duct (the tube that drains the pancreas)
- Very high blood fats or high blood calcium
- Attacks of acute (sudden) pancreatitis that keep coming back

Many people with this disease never drank much alcohol. For some, no cause is found. Either way, you deserve care without blame.`,
        es: `La causa más común en adultos es beber mucho alcohol por muchos años. Fumar aumenta el riesgo y acelera el daño. Otras causas son:

- Genes heredados de la familia
- Un sistema inmunitario que ataca el páncreas
- Un conducto obstruido (el tubo por donde salen los jugos del páncreas)
- Grasas o calcio muy altos en la sangre
- Ataques repetidos de pancreatitis aguda (repentina)

Muchas personas con esta enfermedad nunca bebieron mucho alcohol. En algunas no se encuentra la causa. En todo caso, usted merece atención sin culpas.`,
      },
    },
    {
      aspect: 'diagnosis',
      heading: { en: 'How it is diagnosed', es: 'Cómo se diagnostica' },
      body: {
        en: `Your doctor will ask about your pain, diet, alcohol and tobacco use, and family. Tests may include:

- **Blood tests**, to check blood sugar and other organs
- **Stool test**, to see if you digest fat and make enough enzymes (proteins that break down food)
- **CT scan or MRI**, to look for scars, stones, and wide ducts
- **Endoscopic ultrasound**, in which a thin tube with a small sound probe goes through your mouth to look at the pancreas up close

Early disease can be hard to see, so you may need more than one test.`,
        es: `Su médico le preguntará por su dolor, su alimentación, el consumo de alcohol y tabaco, y su familia. Las pruebas pueden incluir:

- **Análisis de sangre**, para ver el azúcar y otros órganos
- **Análisis de heces**, para saber si digiere la grasa y produce suficientes enzimas (proteínas que descomponen la comida)
- **Tomografía o resonancia magnética**, para buscar cicatrices, cálculos y conductos ensanchados
- **Ecografía endoscópica**, en la que un tubo delgado con una sonda pequeña entra por la boca para ver el páncreas de cerca

Al principio la enfermedad puede ser difícil de ver, así que quizás necesite más de una prueba.`,
      },
    },
    {
      aspect: 'treatments',
      heading: { en: 'Treatments that may help', es: 'Tratamientos que pueden ayudar' },
      body: {
        en: `Your gut doctor and pain team work together. Care may include:

- Help to stop alcohol and smoking
- Enzyme pills to help you digest food
- [Non-opioid medicines](treatments/non-opioid-medicines), some made for nerve pain
- A [sympathetic nerve block](treatments/sympathetic-nerve-blocks) near the pancreas, called a celiac plexus block. Relief is often short. Risks include low blood pressure, loose stools, and, rarely, nerve harm.
- Procedures or surgery to clear or drain a blocked duct
- An [intrathecal pain pump](treatments/intrathecal-pain-pumps), for some people with severe pain

Opioids may help for a while. With long use they can cause constipation, addiction, and even more pain.`,
        es: `Su gastroenterólogo y su equipo de dolor trabajan juntos. La atención puede incluir:

- Ayuda para dejar el alcohol y el tabaco
- Pastillas de enzimas para digerir la comida
- [Medicamentos no opioides](treatments/non-opioid-medicines), algunos para el dolor de nervios
- Un [bloqueo de los nervios simpáticos](treatments/sympathetic-nerve-blocks) cerca del páncreas, llamado bloqueo del plexo celíaco. El alivio suele ser corto. Los riesgos incluyen presión baja, diarrea y, rara vez, daño a un nervio.
- Procedimientos o cirugía para abrir o drenar un conducto
- Una [bomba intratecal](treatments/intrathecal-pain-pumps), para algunas personas con dolor intenso

Los opioides pueden ayudar un tiempo. Con el uso prolongado pueden causar estreñimiento, adicción y aún más dolor.`,
      },
    },
    {
      aspect: 'self-care',
      heading: { en: 'Caring for yourself', es: 'Cómo cuidarse' },
      body: {
        en: `What you do each day makes a real difference:

- **Do not drink alcohol**, even if it was not the cause.
- **Stop smoking.** Ask for help if you need it. Many people do.
- **Eat small meals** more often. A dietitian can help you keep your weight up.
- **Take enzymes with food**, as your doctor says.
- **Drink water** through the day.
- **Keep your checkups.** You may need tests for diabetes, bone loss, and low vitamin levels.

A pain and food diary can show which meals set off your pain.`,
        es: `Lo que hace cada día importa de verdad:

- **No beba alcohol**, aunque no haya sido la causa.
- **Deje de fumar.** Pida ayuda si la necesita. Muchas personas lo hacen.
- **Coma porciones pequeñas** más seguido. Un nutricionista puede ayudarle a mantener su peso.
- **Tome las enzimas con la comida**, como indique su médico.
- **Beba agua** durante el día.
- **Vaya a sus controles.** Puede necesitar pruebas de diabetes, de pérdida de hueso y de vitaminas bajas.

Un diario de dolor y comidas puede mostrar qué alimentos despiertan su dolor.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to get help', es: 'Cuándo pedir ayuda' },
      body: {
        en: `See a doctor if belly pain keeps coming back, if you lose weight without trying, or if your stools turn pale and greasy. If you already know you have this disease, call your team the same day if:

- Your pain is stronger or different
- You cannot keep food or fluids down
- You are very thirsty and pass a lot of urine
- Your skin or eyes look yellow
- You want help to cut down on alcohol

If you drink every day, do not stop all at once on your own. Sudden withdrawal can be dangerous. Ask your doctor for help.`,
        es: `Consulte a un médico si el dolor de abdomen regresa, si baja de peso sin querer o si sus heces se vuelven pálidas y grasosas. Si ya sabe que tiene esta enfermedad, llame a su equipo el mismo día si:

- Su dolor es más fuerte o distinto
- No puede retener comida ni líquidos
- Tiene mucha sed y orina mucho
- Su piel o sus ojos se ven amarillos
- Quiere ayuda para beber menos

Si bebe todos los días, no lo deje de golpe por su cuenta. La abstinencia repentina puede ser peligrosa. Pida ayuda a su médico.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911 or go to the emergency room', es: 'Llame al 911 o vaya a emergencias' },
        text: {
          en: 'Go now for severe belly pain that does not let up, or vomiting that will not stop. Go now for belly pain with fever, a fast heartbeat, fainting, or trouble breathing. Also go if you vomit blood, or if your stools are black or bloody.',
          es: 'Vaya ya si tiene dolor abdominal intenso que no cede o vómitos que no paran. Vaya ya si tiene dolor abdominal con fiebre, latidos rápidos, desmayo o dificultad para respirar. Vaya también si vomita sangre o si sus heces son negras o tienen sangre.',
        },
      },
    },
  ],
  relatedConditions: ['cancer-pain', 'peripheral-neuropathy'],
}
