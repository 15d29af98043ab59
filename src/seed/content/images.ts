/**
 * Every picture of the sample content: which document it belongs to, what it is called on disk, what a
 * screen reader says, and the code that draws it. The key is the reference of the document itself.
 */
import { drawClinic } from '../images/drawClinic.ts'
import { drawIllustration } from '../images/drawIllustration.ts'
import { drawLogo } from '../images/drawLogo.ts'
import { drawPortrait } from '../images/drawPortrait.ts'
import { sites } from './sites.ts'
import type { Localized, SeedReference } from './types.ts'

export interface SeedImage {
  /** The document it is for: `treatments/kyphoplasty`, `providers/priya-raman`, `sites/prc-texas`. */
  key: SeedReference
  /** File name for the upload, unique. */
  file: string
  alt: Localized
  /** Makes the PNG: 1600 by 900 pixels, or 800 by 800 for portraits and logos. */
  draw: () => Promise<Buffer>
}

const treatmentImages: SeedImage[] = [
  {
    key: 'treatments/intrathecal-pain-pumps',
    file: 'treatment-intrathecal-pain-pumps.png',
    alt: {
      en: 'Drawing of a torso with a round pump under the skin of the belly and a thin tube that runs to the spine.',
      es: 'Dibujo de un torso con una bomba redonda bajo la piel del abdomen y un tubo fino que llega a la columna.',
    },
    draw: () => drawIllustration('treatments/intrathecal-pain-pumps'),
  },
  {
    key: 'treatments/spinal-cord-stimulation',
    file: 'treatment-spinal-cord-stimulation.png',
    alt: {
      en: 'Drawing of a back with a small stimulator near the hip and two thin leads along the spine.',
      es: 'Dibujo de una espalda con un estimulador pequeño cerca de la cadera y dos cables finos a lo largo de la columna.',
    },
    draw: () => drawIllustration('treatments/spinal-cord-stimulation'),
  },
  {
    key: 'treatments/dorsal-root-ganglion-stimulation',
    file: 'treatment-dorsal-root-ganglion-stimulation.png',
    alt: {
      en: 'Drawing of the spine from the side with a thin lead that rests on a bundle of nerve cells beside it.',
      es: 'Dibujo de la columna de lado con un cable fino que descansa sobre un grupo de células nerviosas junto a ella.',
    },
    draw: () => drawIllustration('treatments/dorsal-root-ganglion-stimulation'),
  },
  {
    key: 'treatments/epidural-steroid-injections',
    file: 'treatment-epidural-steroid-injections.png',
    alt: {
      en: 'Drawing of a needle that brings medicine next to a sore nerve root where it leaves the spine.',
      es: 'Dibujo de una aguja que lleva medicina junto a una raíz nerviosa irritada donde sale de la columna.',
    },
    draw: () => drawIllustration('treatments/epidural-steroid-injections'),
  },
  {
    key: 'treatments/medial-branch-blocks',
    file: 'treatment-medial-branch-blocks.png',
    alt: {
      en: 'Drawing of the spine from behind with two fine needles at the small nerves of the facet joints.',
      es: 'Dibujo de la columna por detrás con dos agujas finas en los nervios pequeños de las articulaciones facetarias.',
    },
    draw: () => drawIllustration('treatments/medial-branch-blocks'),
  },
  {
    key: 'treatments/radiofrequency-ablation',
    file: 'treatment-radiofrequency-ablation.png',
    alt: {
      en: 'Drawing of a probe with a warm tip beside a facet joint, with dots that show the heat around it.',
      es: 'Dibujo de una sonda con la punta caliente junto a una articulación facetaria, con puntos que muestran el calor.',
    },
    draw: () => drawIllustration('treatments/radiofrequency-ablation'),
  },
  {
    key: 'treatments/sacroiliac-joint-injections',
    file: 'treatment-sacroiliac-joint-injections.png',
    alt: {
      en: 'Drawing of the hip bones with a needle at the joint between the lower spine and the pelvis.',
      es: 'Dibujo de los huesos de la cadera con una aguja en la articulación entre la base de la columna y la pelvis.',
    },
    draw: () => drawIllustration('treatments/sacroiliac-joint-injections'),
  },
  {
    key: 'treatments/trigger-point-injections',
    file: 'treatment-trigger-point-injections.png',
    alt: {
      en: 'Drawing of a muscle with a tight knot in the middle and a needle that reaches the knot.',
      es: 'Dibujo de un músculo con un nudo tenso en el centro y una aguja que llega al nudo.',
    },
    draw: () => drawIllustration('treatments/trigger-point-injections'),
  },
  {
    key: 'treatments/sympathetic-nerve-blocks',
    file: 'treatment-sympathetic-nerve-blocks.png',
    alt: {
      en: 'Drawing of the spine with a chain of nerves on each side and a needle at one of them.',
      es: 'Dibujo de la columna con una cadena de nervios a cada lado y una aguja en uno de ellos.',
    },
    draw: () => drawIllustration('treatments/sympathetic-nerve-blocks'),
  },
  {
    key: 'treatments/kyphoplasty',
    file: 'treatment-kyphoplasty.png',
    alt: {
      en: 'Drawing of three bones of the spine; a small balloon inside the broken one in the middle lifts it.',
      es: 'Dibujo de tres vértebras; un pequeño globo dentro de la vértebra rota del medio la levanta.',
    },
    draw: () => drawIllustration('treatments/kyphoplasty'),
  },
  {
    key: 'treatments/physical-therapy',
    file: 'treatment-physical-therapy.png',
    alt: {
      en: 'Drawing of a person who stretches both arms up in a lunge on a mat, with an exercise ball behind.',
      es: 'Dibujo de una persona que estira los brazos hacia arriba en una estocada sobre una colchoneta, con una pelota detrás.',
    },
    draw: () => drawIllustration('treatments/physical-therapy'),
  },
  {
    key: 'treatments/non-opioid-medicines',
    file: 'treatment-non-opioid-medicines.png',
    alt: {
      en: 'Drawing of a pill bottle with a leaf on its label, and capsules and a tablet beside it.',
      es: 'Dibujo de un frasco de pastillas con una hoja en la etiqueta, y cápsulas y una tableta al lado.',
    },
    draw: () => drawIllustration('treatments/non-opioid-medicines'),
  },
]

const bannerImages: SeedImage[] = [
  {
    key: 'articles/how-to-read-about-risks',
    file: 'article-how-to-read-about-risks.png',
    alt: {
      en: 'Drawing of a sheet with one hundred dots, a few of them colored, and a reading glass over one.',
      es: 'Dibujo de una hoja con cien puntos, unos pocos de otro color, y una lupa sobre uno de ellos.',
    },
    draw: () => drawIllustration('articles/how-to-read-about-risks'),
  },
  {
    key: 'articles/questions-before-a-pump-trial',
    file: 'article-questions-before-a-pump-trial.png',
    alt: {
      en: 'Drawing of two speech bubbles, one with a pain pump and one with a question mark.',
      es: 'Dibujo de dos globos de diálogo, uno con una bomba para el dolor y otro con un signo de interrogación.',
    },
    draw: () => drawIllustration('articles/questions-before-a-pump-trial'),
  },
  {
    key: 'articles/moving-with-back-pain',
    file: 'article-moving-with-back-pain.png',
    alt: {
      en: 'Drawing of an older person who walks on a path between trees on a sunny day.',
      es: 'Dibujo de una persona mayor que camina por un sendero entre árboles en un día soleado.',
    },
    draw: () => drawIllustration('articles/moving-with-back-pain'),
  },
  {
    key: 'articles/keeping-medicines-safe-at-home',
    file: 'article-keeping-medicines-safe-at-home.png',
    alt: {
      en: 'Drawing of a cabinet with a padlock on its door and medicine bottles inside.',
      es: 'Dibujo de un gabinete con un candado en la puerta y frascos de medicinas adentro.',
    },
    draw: () => drawIllustration('articles/keeping-medicines-safe-at-home'),
  },
  {
    key: 'articles/what-a-medical-review-date-means',
    file: 'article-what-a-medical-review-date-means.png',
    alt: {
      en: 'Drawing of a calendar with one day marked, a check mark and a stethoscope.',
      es: 'Dibujo de un calendario con un día marcado, una marca de verificación y un estetoscopio.',
    },
    draw: () => drawIllustration('articles/what-a-medical-review-date-means'),
  },
  {
    key: 'pages/about-us',
    file: 'page-about-us.png',
    alt: {
      en: 'Drawing of three smiling members of a care team, one with a white coat and a stethoscope.',
      es: 'Dibujo de tres integrantes sonrientes de un equipo de atención, una con bata blanca y estetoscopio.',
    },
    draw: () => drawIllustration('pages/about-us'),
  },
  {
    key: 'pages/your-first-visit',
    file: 'page-your-first-visit.png',
    alt: {
      en: 'Drawing of a clipboard with a list of checked items between a chair and a potted plant.',
      es: 'Dibujo de una tabla con una lista de puntos marcados entre una silla y una planta en maceta.',
    },
    draw: () => drawIllustration('pages/your-first-visit'),
  },
  {
    key: 'pages/find-care',
    file: 'page-find-care.png',
    alt: {
      en: 'Drawing of a folded map with a road and three pins that mark clinics.',
      es: 'Dibujo de un mapa plegado con un camino y tres marcadores que señalan clínicas.',
    },
    draw: () => drawIllustration('pages/find-care'),
  },
]

const portraitImages: SeedImage[] = [
  {
    key: 'providers/elena-marquez',
    file: 'provider-elena-marquez.png',
    alt: {
      en: 'Drawn portrait of a smiling doctor with short brown hair and a white coat.',
      es: 'Retrato dibujado de una médica sonriente de cabello castaño corto y bata blanca.',
    },
    draw: () => drawPortrait('elena-marquez'),
  },
  {
    key: 'providers/samuel-okafor',
    file: 'provider-samuel-okafor.png',
    alt: {
      en: 'Drawn portrait of a smiling doctor with a beard, a white coat and a stethoscope.',
      es: 'Retrato dibujado de un médico sonriente con barba, bata blanca y estetoscopio.',
    },
    draw: () => drawPortrait('samuel-okafor'),
  },
  {
    key: 'providers/priya-raman',
    file: 'provider-priya-raman.png',
    alt: {
      en: 'Drawn portrait of a smiling doctor with dark hair in a bun and a green jacket.',
      es: 'Retrato dibujado de una médica sonriente con el cabello oscuro recogido en un moño y chaqueta verde.',
    },
    draw: () => drawPortrait('priya-raman'),
  },
  {
    key: 'providers/thomas-lindqvist',
    file: 'provider-thomas-lindqvist.png',
    alt: {
      en: 'Drawn portrait of a smiling surgeon with gray hair, round glasses and a blue jacket.',
      es: 'Retrato dibujado de un cirujano sonriente de cabello gris, lentes redondos y chaqueta azul.',
    },
    draw: () => drawPortrait('thomas-lindqvist'),
  },
  {
    key: 'providers/grace-whitfield',
    file: 'provider-grace-whitfield.png',
    alt: {
      en: 'Drawn portrait of a smiling nurse practitioner with curly hair and a stethoscope.',
      es: 'Retrato dibujado de una enfermera sonriente de cabello rizado con estetoscopio.',
    },
    draw: () => drawPortrait('grace-whitfield'),
  },
]

const clinicImages: SeedImage[] = [
  {
    key: 'locations/miami',
    file: 'location-miami.png',
    alt: {
      en: 'Drawing of a two-story clinic by the sea with palm trees and a level entrance.',
      es: 'Dibujo de una clínica de dos pisos junto al mar, con palmeras y entrada sin escalones.',
    },
    draw: () => drawClinic('miami'),
  },
  {
    key: 'locations/pensacola',
    file: 'location-pensacola.png',
    alt: {
      en: 'Drawing of a white clinic with a blue roof in front of a bay with a sailboat.',
      es: 'Dibujo de una clínica blanca de techo azul frente a una bahía con un velero.',
    },
    draw: () => drawClinic('pensacola'),
  },
  {
    key: 'locations/houston',
    file: 'location-houston.png',
    alt: {
      en: 'Drawing of a clinic with a flat blue roof in front of tall city buildings.',
      es: 'Dibujo de una clínica de techo plano azul delante de edificios altos de la ciudad.',
    },
    draw: () => drawClinic('houston'),
  },
  {
    key: 'locations/el-paso',
    file: 'location-el-paso.png',
    alt: {
      en: 'Drawing of a sand-colored clinic with mountains behind it and a cactus in front.',
      es: 'Dibujo de una clínica de color arena con montañas detrás y un cactus adelante.',
    },
    draw: () => drawClinic('el-paso'),
  },
  {
    key: 'locations/phoenix',
    file: 'location-phoenix.png',
    alt: {
      en: 'Drawing of a clinic in the desert between two tall cactuses, with red rocks behind it.',
      es: 'Dibujo de una clínica en el desierto entre dos cactus altos, con rocas rojas detrás.',
    },
    draw: () => drawClinic('phoenix'),
  },
  {
    key: 'locations/san-diego',
    file: 'location-san-diego.png',
    alt: {
      en: 'Drawing of a white clinic with a green roof, a palm tree, and sailboats on the sea behind it.',
      es: 'Dibujo de una clínica blanca de techo verde, con una palmera y veleros en el mar detrás.',
    },
    draw: () => drawClinic('san-diego'),
  },
]

const logoImages: SeedImage[] = sites.map((site) => ({
  key: `sites/${site.key}`,
  file: `logo-${site.key}.png`,
  alt: { en: `${site.name.en} logo`, es: `Logotipo de ${site.name.es}` },
  draw: () => drawLogo(site.brand),
}))

export const images: SeedImage[] = [
  ...treatmentImages,
  ...bannerImages,
  ...portraitImages,
  ...clinicImages,
  ...logoImages,
]
