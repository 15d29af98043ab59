/** What every error answers. */
import { z } from 'zod'
import { withdrawalReasons } from './listings.ts'

export const problem = z
  .strictObject({
    type: z.string().describe('`urn:prc-alliance:problem:` and the code, which stays the same.'),
    title: z.string().describe('What the code means.'),
    status: z.int().describe('The HTTP status again.'),
    detail: z.string().optional().describe('What was wrong this time.'),
    instance: z.string().optional().describe('The id of the request, to ask us about it.'),
    reason: z.enum(withdrawalReasons).optional().describe('With `gone`: why it is not public any more.'),
  })
  .meta({ id: 'Problem', description: 'An error, as RFC 9457 problem details.' })
export type ProblemBody = z.infer<typeof problem>
