/** The first thing staff see after signing in: what they can do, and how a text becomes public. */
import type { AdminViewServerProps } from 'payload'
import { may } from '#collections/access/permissions.ts'

const steps = [
  ['Write', 'Open a list, choose “Create new”. Your text saves itself as a draft; only colleagues see it.'],
  ['Balance', 'Give risks the same care as benefits, say who should not have it, and name your sources.'],
  ['Review', 'Name the clinician who checked the text and the day they did.'],
  ['Publish', 'A publisher makes each language public, now or at a set time. Every version is kept.'],
] as const

export function Welcome({ user }: Pick<AdminViewServerProps, 'user'>) {
  const publishes = may(user, 'content', 'publish')
  return (
    <section aria-label="How publishing works" className="prc-welcome">
      <h2>{`Welcome${user?.name ? `, ${user.name}` : ''}`}</h2>
      <p>
        {publishes
          ? 'You can write and publish.'
          : 'You can write and correct drafts; a publisher makes them public.'}
      </p>
      <ol>
        {steps.map(([title, text]) => (
          <li key={title}>
            <strong>{title}</strong> {text}
          </li>
        ))}
      </ol>
    </section>
  )
}
