/** Questions with their answers, and articles. */
import type { Items } from '#src/contract/items.ts'
import type { ReadScope } from '../../readScope.ts'
import { plainTextOf } from '../presentText.ts'
import { type LdGraph, type LdReference, ldNode } from './graph.ts'
import { subjectId } from './ids.ts'
import { addImage } from './image.ts'
import { addAuthor } from './person.ts'
import { addOrganization } from './website.ts'

/** Only the question's own page tells the answer: search engines want each marked up once. */
export function addQuestion(graph: LdGraph, scope: ReadScope, faq: Items['faqs']): LdReference {
  const entry = scope.document('faqs', faq.id)
  const id = subjectId(faq)
  return graph.add(id, () => ({
    '@type': 'Question',
    name: faq.title,
    inLanguage: faq.locale,
    acceptedAnswer:
      entry &&
      ldNode(
        {
          '@type': 'Answer',
          text: plainTextOf(scope, entry.brief.answer),
          inLanguage: faq.locale,
          author: addAuthor(graph, scope, faq.review.author),
        },
        id.replace('#question', '#answer'),
      ),
  }))
}

/** @param about what it speaks of */
export function addArticle(
  graph: LdGraph,
  scope: ReadScope,
  article: Items['articles'],
  about: readonly LdReference[],
): LdReference {
  return graph.add(subjectId(article), () => ({
    '@type': 'Article',
    headline: article.title,
    description: article.summary,
    image: addImage(graph, article.image),
    inLanguage: article.locale,
    datePublished: article.publishedOn ?? article.publishedAt,
    dateModified: article.modifiedAt,
    author: addAuthor(graph, scope, article.review.author),
    publisher: addOrganization(graph, scope),
    about,
    mainEntityOfPage: { '@id': article.url },
  }))
}
