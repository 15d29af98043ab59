/** Wide pictures for treatments, articles and pages, drawn by our own code. */

import { medicineSafety, movingArticle, pumpQuestions, reviewDate, riskArticle } from './motifs/articles.ts'
import { kyphoplasty } from './motifs/bone.ts'
import { dorsalRootGanglion, intrathecalPump, spinalCordStimulator } from './motifs/implants.ts'
import { sacroiliacInjection, sympatheticBlock, triggerPoint } from './motifs/otherInjections.ts'
import { aboutUs, findCare, firstVisit } from './motifs/pages.ts'
import { epiduralInjection, medialBranchBlock, radiofrequency } from './motifs/spineInjections.ts'
import { nonOpioidMedicines, physicalTherapy } from './motifs/therapy.ts'
import { renderPng } from './renderPng.ts'
import { sceneHeight, sceneWidth } from './scene.ts'

/** Each picture by the document it is made for. */
const motifs = {
  'treatments/intrathecal-pain-pumps': intrathecalPump,
  'treatments/spinal-cord-stimulation': spinalCordStimulator,
  'treatments/dorsal-root-ganglion-stimulation': dorsalRootGanglion,
  'treatments/epidural-steroid-injections': epiduralInjection,
  'treatments/medial-branch-blocks': medialBranchBlock,
  'treatments/radiofrequency-ablation': radiofrequency,
  'treatments/sacroiliac-joint-injections': sacroiliacInjection,
  'treatments/trigger-point-injections': triggerPoint,
  'treatments/sympathetic-nerve-blocks': sympatheticBlock,
  'treatments/kyphoplasty': kyphoplasty,
  'treatments/physical-therapy': physicalTherapy,
  'treatments/non-opioid-medicines': nonOpioidMedicines,
  'articles/how-to-read-about-risks': riskArticle,
  'articles/questions-before-a-pump-trial': pumpQuestions,
  'articles/moving-with-back-pain': movingArticle,
  'articles/keeping-medicines-safe-at-home': medicineSafety,
  'articles/what-a-medical-review-date-means': reviewDate,
  'pages/about-us': aboutUs,
  'pages/your-first-visit': firstVisit,
  'pages/find-care': findCare,
} as const satisfies Record<string, () => string>

export type IllustrationSubject = keyof typeof motifs

/**
 * @param subject the document the picture is for
 * @returns a PNG of 1600 by 900 pixels; the same bytes for the same subject
 */
export const drawIllustration = (subject: IllustrationSubject): Promise<Buffer> =>
  renderPng(sceneWidth, sceneHeight, motifs[subject]())
