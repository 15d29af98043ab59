/** schema.org data of a page: a graph of what it is about, made from the page itself; nothing is added. */
import type { Item } from '#src/contract/items.ts'
import type { ReadScope } from '../readScope.ts'
import { addClinic, addClinicSubject } from './jsonLd/clinic.ts'
import { LdGraph } from './jsonLd/graph.ts'
import { addCondition, addConditionSubject, addTreatment, addTreatmentSubject } from './jsonLd/medical.ts'
import { addPage, type PageSubject } from './jsonLd/page.ts'
import { addProfile } from './jsonLd/person.ts'
import { addArticle, addQuestion } from './jsonLd/texts.ts'

/**
 * For `<script type="application/ld+json">`. Its texts are plain: whoever writes it into a page escapes `<`
 * as `\u003c`, as `jsonLdScript` does.
 */
export function jsonLdOf(scope: ReadScope, item: Item): Record<string, unknown> {
  const graph = new LdGraph()
  return graph.documentFrom(addPage(graph, scope, item, subjectOf(graph, scope, item)))
}

function subjectOf(graph: LdGraph, scope: ReadScope, item: Item): PageSubject {
  switch (item.type) {
    case 'treatments': {
      const mainEntity = addTreatmentSubject(graph, item)
      for (const clinic of item.locations) addClinic(graph, clinic, mainEntity)
      const conditions = item.conditions.map((condition) => addCondition(graph, condition, mainEntity))
      return {
        mainEntity,
        about: [mainEntity, ...conditions],
        relatedLink: urlsOf([...item.relatedTreatments, ...item.faqs]),
      }
    }
    case 'conditions': {
      const mainEntity = addConditionSubject(graph, item)
      return {
        mainEntity,
        about: [mainEntity],
        relatedLink: urlsOf([...item.relatedConditions, ...item.faqs]),
      }
    }
    case 'faqs': {
      const about = [
        ...item.treatments.map((treatment) => addTreatment(graph, treatment)),
        ...item.conditions.map((condition) => addCondition(graph, condition)),
        ...item.locations.map((clinic) => addClinic(graph, clinic)),
      ]
      return { mainEntity: [addQuestion(graph, scope, item)], about }
    }
    case 'locations': {
      const mainEntity = addClinicSubject(graph, scope, item)
      return { mainEntity, about: [mainEntity], relatedLink: urlsOf(item.faqs) }
    }
    case 'providers': {
      const clinics = item.locations.map((clinic) => addClinic(graph, clinic))
      return { mainEntity: addProfile(graph, item, clinics) }
    }
    case 'articles': {
      const about = [
        ...item.treatments.map((treatment) => addTreatment(graph, treatment)),
        ...item.conditions.map((condition) => addCondition(graph, condition)),
      ]
      return { mainEntity: addArticle(graph, scope, item, about), about }
    }
    default:
      return {}
  }
}

const urlsOf = (cards: readonly { url: string }[]) => cards.map(({ url }) => url)
