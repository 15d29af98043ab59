// Sample condition: sacroiliac (SI) joint pain, in English and Spanish.
import type { SeedCondition } from '../types.ts'

export const sacroiliacJointPain: SeedCondition = {
  slug: 'sacroiliac-joint-pain',
  name: { en: 'Sacroiliac joint pain', es: 'Dolor de la articulación sacroilíaca' },
  alternateNames: {
    en: ['SI joint pain', 'Sacroiliac joint dysfunction', 'Sacroiliitis', 'Pelvic girdle pain'],
    es: [
      'Dolor sacroilíaco',
      'Disfunción de la articulación sacroilíaca',
      'Sacroileítis',
      'Dolor de la cintura pélvica',
    ],
  },
  summary: {
    en: 'The sacroiliac joints link your spine and pelvis. Pain there is felt in the low back and buttock. Learn the causes and care options.',
    es: 'Las articulaciones sacroilíacas unen la columna y la pelvis. Su dolor se siente en la espalda baja y la nalga. Conozca las opciones.',
  },
  seo: {
    title: {
      en: 'Sacroiliac joint pain: symptoms, causes, treatment',
      es: 'Dolor sacroilíaco: síntomas, causas y tratamiento',
    },
    description: {
      en: 'Sacroiliac (SI) joint pain is felt in the low back and buttock. Learn about symptoms, causes, tests, treatments, and care at home.',
      es: 'El dolor sacroilíaco se siente en la espalda baja y la nalga. Conozca síntomas, causas, pruebas, tratamientos y cuidados en casa.',
    },
  },
  review: {
    medicalReviewer: 'priya-raman',
    sources: [
      {
        title: 'Sacroiliac joint pain - aftercare',
        publisher: 'MedlinePlus, National Library of Medicine',
        url: 'https://medlineplus.gov/ency/patientinstructions/000610.htm',
        year: 2023,
      },
      {
        title: 'Back Pain',
        publisher: 'National Institute of Arthritis and Musculoskeletal and Skin Diseases',
        url: 'https://www.niams.nih.gov/health-topics/back-pain',
        year: 2023,
      },
    ],
  },
  symptoms: {
    en: [
      'Low back or buttock pain, often on one side',
      'Pain in the hip, groin, or back of the thigh',
      'Pain when you stand up, climb stairs, or roll over in bed',
      'Stiffness in the lower back or hips',
      'Relief when you lie down or change position',
    ],
    es: [
      'Dolor en la espalda baja o la nalga, a menudo de un lado',
      'Dolor en la cadera, la ingle o la parte de atrás del muslo',
      'Dolor al levantarse, subir escaleras o darse vuelta en la cama',
      'Rigidez en la espalda baja o las caderas',
      'Alivio al acostarse o cambiar de posición',
    ],
  },
  bodyAreas: ['lower-back', 'pelvis', 'hip'],
  icd10Codes: ['M53.3', 'M46.1'],
  sections: [
    {
      aspect: 'overview',
      heading: { en: 'What is sacroiliac joint pain?', es: '¿Qué es el dolor sacroilíaco?' },
      body: {
        en: `You have two sacroiliac joints, or SI joints. They sit low in your back, one on each side. They join the sacrum (the base of the spine) to the pelvis. These joints move only a little. Their job is to pass the weight of your upper body to your legs.

An SI joint can hurt when it is swollen, worn, too loose, or too stiff. The pain is easy to mistake for a back, hip, or disc problem. A careful exam can help find the true source.`,
        es: `Usted tiene dos articulaciones sacroilíacas. Están en la parte más baja de la espalda, una a cada lado. Unen el sacro (la base de la columna) con la pelvis. Estas articulaciones se mueven muy poco. Su función es pasar el peso del tronco a las piernas.

Una articulación sacroilíaca puede doler cuando está inflamada, gastada, demasiado floja o demasiado rígida. El dolor se confunde fácilmente con un problema de espalda, cadera o disco. Un examen cuidadoso puede ayudar a encontrar el verdadero origen.`,
      },
    },
    {
      aspect: 'symptoms',
      heading: { en: 'What you may notice', es: 'Lo que puede notar' },
      body: {
        en: `Pain is often on one side, just below the belt line. You may be able to point to it with one finger, near the small dimple in your low back. It can spread to the buttock, hip, groin, or back of the thigh. It may get worse when you:

- Stand up from a chair
- Climb stairs or walk uphill
- Stand on one leg, such as to put on pants
- Roll over in bed
- Sit or stand for a long time

If stiffness is worst in the morning and eases as you move, tell your doctor. It can be a sign of a kind of arthritis.`,
        es: `El dolor suele estar de un lado, justo debajo del cinturón. Quizás pueda señalarlo con un dedo, cerca del hoyuelo de la espalda baja. Puede extenderse a la nalga, la cadera, la ingle o la parte de atrás del muslo. Puede empeorar al:

- Levantarse de una silla
- Subir escaleras o una cuesta
- Pararse en una pierna, por ejemplo para ponerse el pantalón
- Darse vuelta en la cama
- Pasar mucho tiempo sentado o de pie

Si la rigidez es peor en la mañana y mejora al moverse, dígaselo a su médico. Puede ser señal de un tipo de artritis.`,
      },
    },
    {
      aspect: 'causes',
      heading: { en: 'What causes it', es: 'Qué lo causa' },
      body: {
        en: `Many things can stress or irritate the joint:

- A fall on the buttocks, a car crash, or heavy lifting
- Pregnancy and birth, when ligaments (bands that hold bones) loosen
- Wear and tear, called osteoarthritis
- Diseases that inflame the spine, such as ankylosing spondylitis
- Past spine surgery, above all a fusion, which shifts more load to the joint
- One leg longer than the other, or a limp
- Tight or weak hip and core muscles
- Infection, which is rare`,
        es: `Muchas cosas pueden forzar o irritar la articulación:

- Una caída sobre las nalgas, un choque o levantar mucho peso
- El embarazo y el parto, cuando se aflojan los ligamentos (bandas que unen los huesos)
- El desgaste, llamado osteoartritis
- Enfermedades que inflaman la columna, como la espondilitis anquilosante
- Una cirugía de columna anterior, sobre todo una fusión, que pasa más carga a la articulación
- Una pierna más larga que la otra o una cojera
- Músculos tensos o débiles de la cadera y el tronco
- Una infección, que es rara`,
      },
    },
    {
      aspect: 'diagnosis',
      heading: { en: 'How it is diagnosed', es: 'Cómo se diagnostica' },
      body: {
        en: `Your doctor will ask you to point to the pain. Then the doctor will press and move your hips and legs in set ways. If several of these moves bring on your usual pain, the SI joint is a likely source.

Tests may include:

- **X-ray, CT, or MRI**, to look for arthritis, fracture, or infection
- **Blood tests**, if a disease that inflames joints is likely
- **A numbing injection** into the joint, guided by X-ray or ultrasound. If your pain drops soon after, the joint is likely the cause.`,
        es: `Su médico le pedirá que señale el dolor. Luego presionará y moverá sus caderas y piernas de ciertas maneras. Si varios de estos movimientos despiertan su dolor habitual, la articulación sacroilíaca es un origen probable.

Las pruebas pueden incluir:

- **Radiografía, tomografía o resonancia magnética**, para buscar artritis, fractura o infección
- **Análisis de sangre**, si se sospecha una enfermedad que inflama las articulaciones
- **Una inyección anestésica** en la articulación, guiada por rayos X o ecografía. Si el dolor baja poco después, la articulación es probablemente la causa.`,
      },
    },
    {
      aspect: 'treatments',
      heading: { en: 'Treatments that may help', es: 'Tratamientos que pueden ayudar' },
      body: {
        en: `Care starts with simple steps:

- [Physical therapy](treatments/physical-therapy) for hip and core strength
- [Non-opioid medicines](treatments/non-opioid-medicines). Some can upset the stomach or harm the kidneys.
- A belt around the hips, worn for short periods

If pain stays, you may talk about:

- [Sacroiliac joint injections](treatments/sacroiliac-joint-injections) with a steroid. Relief may last weeks or months, or not come at all. Steroids can raise blood sugar for some days, and infection is a rare risk.
- [Radiofrequency ablation](treatments/radiofrequency-ablation), which uses heat to quiet small nerves
- Surgery to fuse the joint, if other care fails`,
        es: `La atención empieza con pasos sencillos:

- [Fisioterapia](treatments/physical-therapy) para fortalecer la cadera y el tronco
- [Medicamentos no opioides](treatments/non-opioid-medicines). Algunos pueden irritar el estómago o dañar los riñones.
- Una faja alrededor de la cadera, por períodos cortos

Si el dolor sigue, pueden hablar de:

- [Inyecciones en la articulación sacroilíaca](treatments/sacroiliac-joint-injections) con un esteroide. El alivio puede durar semanas o meses, o no llegar. Los esteroides pueden subir el azúcar por unos días, y la infección es un riesgo raro.
- [Ablación por radiofrecuencia](treatments/radiofrequency-ablation), que usa calor para calmar nervios pequeños
- Cirugía para fusionar la articulación, si lo demás no sirve`,
      },
    },
    {
      aspect: 'self-care',
      heading: { en: 'What you can do at home', es: 'Lo que puede hacer en casa' },
      body: {
        en: `Try these steps to calm the joint:

- **Rest from what hurts** for a few days, but do not stop moving.
- **Use cold** for 15 to 20 minutes on a sore joint. Use heat for tight muscles.
- **Keep knees together** when you roll over in bed or get out of a car.
- **Sleep on your side** with a pillow between your knees.
- **Sit to put on pants and shoes.**
- **Carry loads evenly,** not all on one side.
- **Do your exercises** each day, even after you feel better.`,
        es: `Pruebe estos pasos para calmar la articulación:

- **Descanse de lo que duele** unos días, pero no deje de moverse.
- **Use frío** de 15 a 20 minutos en la articulación. Use calor en los músculos tensos.
- **Mantenga juntas las rodillas** al darse vuelta en la cama o bajar del auto.
- **Duerma de lado** con una almohada entre las rodillas.
- **Siéntese para ponerse el pantalón y los zapatos.**
- **Reparta el peso** que carga, no todo de un lado.
- **Haga sus ejercicios** cada día, aun cuando se sienta mejor.`,
      },
    },
    {
      aspect: 'when-to-seek-help',
      heading: { en: 'When to see a doctor', es: 'Cuándo ver a un médico' },
      body: {
        en: `Make a visit if pain lasts more than a few weeks, or makes it hard to walk, work, or sleep. Call soon if:

- Morning stiffness lasts more than 30 minutes, most of all if you are under 45
- You also have eye pain, a skin rash, or long-lasting diarrhea
- You are pregnant and the pain limits what you can do
- Pain began after a fall or crash
- You have fever, chills, or feel ill along with the pain. Call the same day for these.`,
        es: `Pida una cita si el dolor dura más de unas semanas o le dificulta caminar, trabajar o dormir. Llame pronto si:

- La rigidez de la mañana dura más de 30 minutos, sobre todo si tiene menos de 45 años
- También tiene dolor en los ojos, erupción en la piel o diarrea prolongada
- Está embarazada y el dolor le limita
- El dolor empezó después de una caída o un choque
- Tiene fiebre, escalofríos o malestar junto con el dolor. En este caso llame el mismo día.`,
      },
      callout: {
        tone: 'urgent',
        title: { en: 'Call 911 or go to the emergency room', es: 'Llame al 911 o vaya a emergencias' },
        text: {
          en: 'Go now if you cannot pass urine, or if you lose control of your bladder or bowels. Go now if you feel numb around the groin or buttocks, or if a leg gets weak all of a sudden. Call 911 if you cannot stand after a bad fall or crash.',
          es: 'Vaya ya si no puede orinar o si pierde el control de la vejiga o del intestino. Vaya ya si siente adormecida la ingle o las nalgas, o si una pierna se debilita de repente. Llame al 911 si no puede ponerse de pie después de una caída fuerte o un choque.',
        },
      },
    },
  ],
  relatedConditions: [
    'facet-joint-arthritis',
    'sciatica',
    'postlaminectomy-syndrome',
    'myofascial-pain-syndrome',
  ],
}
