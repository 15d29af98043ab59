/** Treatments and conditions. */
import type { Cards } from '#src/contract/cards.ts'
import type { Items } from '#src/contract/items.ts'
import { type BodyArea, bodyAreas, type Locale, type TreatmentKind } from '#src/contract/vocabulary.ts'
import { type LdGraph, type LdNode, type LdReference, ldNode } from './graph.ts'
import { subjectId } from './ids.ts'
import { addImage } from './image.ts'

/**
 * All are interventions meant to treat, which is schema.org's `MedicalTherapy` and the type that a possible
 * treatment and a service of a clinic must have. An implanted device is an object as well, and surgery an
 * incision. Medicines are pages about choices of medicine, not one substance, so they are no `Drug`.
 */
const types = {
  'implanted-device': ['MedicalTherapy', 'MedicalDevice'],
  surgery: ['MedicalTherapy', 'SurgicalProcedure'],
  injection: 'MedicalTherapy',
  procedure: 'MedicalTherapy',
  medication: 'MedicalTherapy',
  therapy: 'MedicalTherapy',
} as const satisfies Record<TreatmentKind, LdNode['@type']>

const treatmentOf = (treatment: Cards['treatments']): LdNode => ({
  '@type': types[treatment.kind],
  name: treatment.title,
  url: treatment.url,
})

const conditionOf = (condition: Cards['conditions']): LdNode => ({
  '@type': 'MedicalCondition',
  name: condition.title,
  url: condition.url,
})

/** A treatment another page names. */
export const addTreatment = (graph: LdGraph, treatment: Cards['treatments']): LdReference =>
  graph.add(subjectId(treatment), () => treatmentOf(treatment))

/** A condition another page names. @param treatedBy what the page says about it */
export const addCondition = (
  graph: LdGraph,
  condition: Cards['conditions'],
  treatedBy: LdReference | null = null,
): LdReference =>
  graph.add(subjectId(condition), () => ({ ...conditionOf(condition), possibleTreatment: treatedBy }))

/** The treatment a page is about. */
export function addTreatmentSubject(graph: LdGraph, treatment: Items['treatments']): LdReference {
  return graph.add(subjectId(treatment), () => ({
    ...treatmentOf(treatment),
    alternateName: treatment.alternateNames,
    description: treatment.summary,
    image: addImage(graph, treatment.image),
    bodyLocation: treatment.bodyAreas.map((area) => areaLabel(area, treatment.locale)),
    mainEntityOfPage: { '@id': treatment.url },
  }))
}

/** The condition a page is about. */
export function addConditionSubject(graph: LdGraph, condition: Items['conditions']): LdReference {
  const { bodyAreas: areas, icd10Codes, locale, symptoms, treatments } = condition
  return graph.add(subjectId(condition), () => ({
    ...conditionOf(condition),
    alternateName: condition.alternateNames,
    description: condition.summary,
    image: addImage(graph, condition.image),
    code: icd10Codes.map((codeValue) =>
      ldNode({ '@type': 'MedicalCode', codeValue, codingSystem: 'ICD-10-CM' }),
    ),
    signOrSymptom: symptoms.map((name) => ldNode({ '@type': 'MedicalSymptom', name })),
    // The whole body is no part of the body.
    associatedAnatomy: areas
      .filter((area) => area !== 'whole-body')
      .map((area) => ldNode({ '@type': 'SuperficialAnatomy', name: areaLabel(area, locale) })),
    possibleTreatment: treatments.map((treatment) => addTreatment(graph, treatment)),
    mainEntityOfPage: { '@id': condition.url },
  }))
}

const areaLabel = (area: BodyArea, locale: Locale) =>
  bodyAreas.find(({ value }) => value === area)?.label[locale] ?? area
