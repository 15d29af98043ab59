/** The sample content by collection. */
import { articles } from './content/articles.ts'
import { arachnoiditis } from './content/conditions/arachnoiditis.ts'
import { cancerPain } from './content/conditions/cancerPain.ts'
import { chronicPancreatitis } from './content/conditions/chronicPancreatitis.ts'
import { complexRegionalPainSyndrome } from './content/conditions/complexRegionalPainSyndrome.ts'
import { facetJointArthritis } from './content/conditions/facetJointArthritis.ts'
import { herniatedDisc } from './content/conditions/herniatedDisc.ts'
import { myofascialPainSyndrome } from './content/conditions/myofascialPainSyndrome.ts'
import { peripheralNeuropathy } from './content/conditions/peripheralNeuropathy.ts'
import { postherpeticNeuralgia } from './content/conditions/postherpeticNeuralgia.ts'
import { postlaminectomySyndrome } from './content/conditions/postlaminectomySyndrome.ts'
import { sacroiliacJointPain } from './content/conditions/sacroiliacJointPain.ts'
import { sciatica } from './content/conditions/sciatica.ts'
import { spinalStenosis } from './content/conditions/spinalStenosis.ts'
import { vertebralCompressionFracture } from './content/conditions/vertebralCompressionFracture.ts'
import { conditionFaqs } from './content/faqs/conditionFaqs.ts'
import { everydayFaqs } from './content/faqs/everydayFaqs.ts'
import { treatmentFaqs } from './content/faqs/treatmentFaqs.ts'
import { locations } from './content/locations.ts'
import { pages } from './content/pages.ts'
import { providers } from './content/providers.ts'
import { dorsalRootGanglionStimulation } from './content/treatments/dorsalRootGanglionStimulation.ts'
import { epiduralSteroidInjections } from './content/treatments/epiduralSteroidInjections.ts'
import { intrathecalPainPumps } from './content/treatments/intrathecalPainPumps.ts'
import { kyphoplasty } from './content/treatments/kyphoplasty.ts'
import { medialBranchBlocks } from './content/treatments/medialBranchBlocks.ts'
import { nonOpioidMedicines } from './content/treatments/nonOpioidMedicines.ts'
import { physicalTherapy } from './content/treatments/physicalTherapy.ts'
import { radiofrequencyAblation } from './content/treatments/radiofrequencyAblation.ts'
import { sacroiliacJointInjections } from './content/treatments/sacroiliacJointInjections.ts'
import { spinalCordStimulation } from './content/treatments/spinalCordStimulation.ts'
import { sympatheticNerveBlocks } from './content/treatments/sympatheticNerveBlocks.ts'
import { triggerPointInjections } from './content/treatments/triggerPointInjections.ts'

export const sampleContent = {
  treatments: [
    dorsalRootGanglionStimulation,
    epiduralSteroidInjections,
    intrathecalPainPumps,
    kyphoplasty,
    medialBranchBlocks,
    nonOpioidMedicines,
    physicalTherapy,
    radiofrequencyAblation,
    sacroiliacJointInjections,
    spinalCordStimulation,
    sympatheticNerveBlocks,
    triggerPointInjections,
  ],
  conditions: [
    arachnoiditis,
    cancerPain,
    chronicPancreatitis,
    complexRegionalPainSyndrome,
    facetJointArthritis,
    herniatedDisc,
    myofascialPainSyndrome,
    peripheralNeuropathy,
    postherpeticNeuralgia,
    postlaminectomySyndrome,
    sacroiliacJointPain,
    sciatica,
    spinalStenosis,
    vertebralCompressionFracture,
  ],
  faqs: [...treatmentFaqs, ...everydayFaqs, ...conditionFaqs],
  locations,
  providers,
  articles,
  pages,
}
