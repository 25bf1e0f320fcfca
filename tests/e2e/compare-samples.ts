import type { Article } from '../../content/article/index.ts'
import { article, callout, doc, h, keyPoints, link, p, ref, section as s, strong, sup, table, ul } from '../builders/article.ts'

// Samples, not medical advice: written so that every kind of change is in them once.

const moved = 'This paragraph about the course of the condition stands near the end in one text and near the beginning in the other.'
const movedAndEdited = 'This paragraph about the course of the disorder stands near the end in one text and near the beginning in the other one.'

/** The older text. */
export const before: Article = article(
  doc(
    keyPoints('The valve leaks when the heart pumps.', 'Treatment depends on how severe the leak is.'),
    p('The valve between the two left chambers may leak. The leak is not dangerous in most people.'),
    s('Causes',
      p('Common causes are ageing and a previous infection. Rarely a valve is damaged by an injury to the chest.'),
      p('Some people are born with a valve that does not close. Others have it after a heart attack.'),
      p('The first of two short remarks.'),
      p('The second of the two short remarks.'),
      p(moved)),
    s('Symptoms',
      p('People may feel short of breath.'),
      p('Swelling of the legs is an item of a list in the newer text.'),
      p('See the ', link('patient leaflet', 'https://example.org/leaflet'), ' and ', ref('Heart failure', 'Heart Failure'), '.')),
    s('Diagnosis', p('Physical examination'), p('Ultrasound of the heart shows how much blood flows back.'), s('Follow-up', p('A check once a year is enough for most people with a mild leak.'))),
    s('Treatment',
      p('Take 5 mg twice a day. Do not stop without asking a doctor.'),
      p('A plain remark with nothing in bold, and a count of 10', sup('9'), ' cells.'),
      table([['Leak', 'Check'], ['mild', 'every 3 years'], ['moderate', 'every year'], ['severe', 'every 6 months']], 'How often to check')),
  ),
  { title: 'Leaking valve', synonyms: ['Valve leak'] },
)

/** The newer text. */
export const after: Article = article(
  doc(
    keyPoints('The valve leaks when the heart pumps.', 'Treatment depends on how severe the leak is.', 'Most people need no surgery.'),
    p('The valve between the two left chambers may leak. The leak is dangerous in some people.'),
    s('Causes',
      p(movedAndEdited),
      p('Common causes are aging and a previous infection.'),
      p('Some people are born with a valve that does not close.'),
      p('Others have it after a heart attack.'),
      p('The first of two short remarks. The second of the two short remarks.')),
    s('Symptoms',
      p('People may feel very short of breath.'),
      ul('Swelling of the legs is an item of a list in the newer text.'),
      p('See the ', link('patient leaflet', 'https://example.org/leaflet-2026'), ' and ', ref('Heart failure', 'Heart Failure'), '.'),
      callout('warning', 'When to call', p('Call a doctor when the breath gets short at rest.'))),
    s('Treatment',
      p('Take 50 mg twice a day. Do not stop without asking a doctor.'),
      p('A plain remark with ', strong('nothing in bold'), ', and a count of 10', sup('9'), ' cells.'),
      table([['Leak', 'Check', 'By whom'], ['mild', 'every 3 years', 'family doctor'], ['moderate', 'every year', 'cardiologist'], ['very severe', 'at once', 'cardiologist'], ['severe', 'every 6 months', 'cardiologist']], 'How often to check')),
    s(h('Diagnosis'), p('A physical examination'), p('Ultrasound of the heart shows how much blood flows back.'), s('Follow-up', p('A check once a year is enough for most people with a mild leak.'))),
  ),
  { title: 'Leaking heart valve', synonyms: ['Valve leak', 'Valve insufficiency'] },
)

/** Two texts of `count` paragraphs, in each of which one word differs; every tenth changes a dose. */
export function manyChanges(count: number): readonly [before: Article, after: Article] {
  const text = (word: string, dose: string) => doc(...Array.from({ length: Math.ceil(count / 20) }, (_, part) =>
    s(`Part ${part + 1}`, ...Array.from({ length: Math.min(20, count - part * 20) }, (_, at) => {
      const number = part * 20 + at + 1
      return p(number % 10 === 0 ? `In case ${number} people take ${dose} mg of the sample drug in the morning with water.` : `In case ${number} the valve ${word} a little and most people notice nothing of it for years.`)
    }))))
  return [article(text('leaks', '5'), { title: 'Many changes' }), article(text('drips', '50'), { title: 'Many changes' })]
}

/** Two texts that differ in `count` places, ten in each part, with six paragraphs after each part in which nothing does: spelling, a word, a dose. */
export function longReview(count: number): readonly [before: Article, after: Article] {
  const text = (newer: boolean) => doc(...Array.from({ length: Math.ceil(count / 10) }, (_, part) =>
    s(`Part ${part + 1}`,
      ...Array.from({ length: Math.min(10, count - part * 10) }, (_, at) => {
        const place = `paragraph ${at + 1} of part ${part + 1}`
        if (at === 9) return p(`As ${place} says, people take ${newer ? 50 : 5} mg of the sample drug in the morning with water.`)
        return at % 2 === 0 ? p(`In ${place} the ${newer ? 'vlave' : 'valve'} is said to leak, of which most people notice nothing.`) : p(`In ${place} the blood is said to flow ${newer ? 'slowly' : 'quietly'} back into the atrium.`)
      }),
      ...Array.from({ length: 6 }, (_, at) => p(`Nothing differs in what is remark ${at + 1} at the end of part ${part + 1}, which is as it was.`)))))
  return [article(text(false), { title: 'A long review' }), article(text(true), { title: 'A long review' })]
}
