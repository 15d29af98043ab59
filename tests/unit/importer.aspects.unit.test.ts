import { describe, expect, test } from 'vitest'
import { guessAspect, sureEnough } from '#src/importer/guessAspect.ts'
import { nameSections, strangeMatches } from '#src/importer/nameSections.ts'

describe('a heading tells what its section is about', () => {
  test.each([
    ['Benefits of intrathecal pain pumps', 'benefits'],
    ['BENEFITS', 'benefits'],
    ['Beneficios de la bomba', 'benefits'],
    ['Trial and permanent pain pumps', 'what-happens'],
    ['How is a nerve block done?', 'what-happens'],
    ['What to expect during the procedure', 'what-happens'],
    ['¿Cómo se realiza el procedimiento?', 'what-happens'],
    ['Risks', 'risks-or-complications'],
    ['What are the risks?', 'risks-or-complications'],
    ['Risks of the procedure', 'risks-or-complications'],
    ['Riesgos y complicaciones', 'risks-or-complications'],
    ['Side effects of the treatment', 'side-effects'],
    ['Efectos secundarios', 'side-effects'],
    ['Who should not have it?', 'contraindications'],
    ['¿Quién no debe recibirlo?', 'contraindications'],
    ['Before your procedure', 'preparation'],
    ['Antes de la cirugía', 'preparation'],
    ['Recovery after surgery', 'recovery'],
    ['How long does recovery take?', 'recovery'],
    ['Después del procedimiento', 'recovery'],
    ['Other options', 'alternatives'],
    ['Alternativas al tratamiento', 'alternatives'],
    ['When to call us', 'when-to-seek-help'],
    ['Cuándo llamar al médico', 'when-to-seek-help'],
    ['Am I a candidate?', 'suitability'],
    ['How it works', 'how-it-works'],
    ['¿Cómo funciona?', 'how-it-works'],
    ['What is spinal cord stimulation?', 'overview'],
    ['¿Qué es la estimulación?', 'overview'],
    ['How well does it work?', 'effectiveness'],
  ] as const)('of a treatment: %s', (heading, aspect) => {
    const guess = guessAspect(heading, 'treatments')
    expect(guess).toMatchObject({ aspect, also: [] })
    expect(guess?.confidence).toBeGreaterThanOrEqual(sureEnough)
  })

  test.each([
    ['Symptoms', 'symptoms'],
    ['Síntomas', 'symptoms'],
    ['Causes and risk factors', 'causes'],
    ['How is it diagnosed?', 'diagnosis'],
    ['Treatment options', 'treatments'],
    ['¿Cómo se trata?', 'treatments'],
    ['Living with sciatica', 'living-with'],
    ['What you can do at home', 'self-care'],
    ['Prevención', 'prevention'],
    ['When should I see a doctor?', 'when-to-seek-help'],
  ] as const)('of a condition: %s', (heading, aspect) => {
    expect(guessAspect(heading, 'conditions')).toMatchObject({ aspect, also: [] })
  })

  test('words that only may mean it make an unsure guess', () => {
    const guess = guessAspect('Results', 'treatments')
    expect(guess?.aspect).toBe('effectiveness')
    expect(guess?.confidence).toBeLessThan(sureEnough)
  })

  test('a heading about two things says both and is unsure', () => {
    expect(guessAspect('Risks and benefits', 'treatments')).toEqual({
      aspect: 'risks-or-complications',
      confidence: 0.6,
      also: ['benefits'],
    })
  })

  test('a heading no rule knows is not guessed', () => {
    expect(guessAspect('Good to know', 'treatments')).toBeNull()
    expect(guessAspect('Asterisk', 'treatments')).toBeNull()
    expect(guessAspect('', 'treatments')).toBeNull()
  })
})

describe('the sections of a page', () => {
  test('text before the first heading is the overview', () => {
    expect(nameSections('treatments', [null, 'Benefits']).aspects).toEqual(['overview', 'benefits'])
  })

  test('what a treatment page still lacks is named, risks among it', () => {
    const { toDo } = nameSections('treatments', ['Benefits', 'Recovery', 'Good to know'])
    expect(toDo).toEqual([
      'Say what these sections are about: “Good to know”.',
      'Nothing yet on: risks or complications, who should not have it, alternatives, what happens, when to seek help.',
    ])
  })

  test('a Spanish section laid over an English one about something else is reported', () => {
    const rows = [{ aspect: 'benefits' }, { aspect: 'risks-or-complications' }]
    expect(
      strangeMatches(['Riesgos', 'Riesgos'], ['risks-or-complications', 'risks-or-complications'], rows),
    ).toEqual([
      '“Riesgos” was laid over the English section about “Benefits”. Check that the order is the same.',
    ])
  })
})
