/**
 * Phrases that hold a word of the lexicon and mean something else. They are read as plain words.
 */
export const plainPhrases: readonly string[] = [
  'not only', 'not just', 'not merely', 'whether or not', 'not to mention', 'no doubt', 'no matter', 'not least', 'more or less', 'not surprisingly',
  'right amount', 'right dose', 'right time', 'right treatment', 'right way', 'right choice', 'right diet', 'right size', 'right balance', 'right people', 'right care', 'right kind', 'right type', 'right medicine', 'right answer', 'right for you', 'right place', 'right decision', 'right one', 'right direction', 'all right', 'the right to', 'right to', 'right thing', 'right help', 'right support', 'right information', 'right test', 'right diagnosis', 'right questions', 'right drug', 'human right',
  'is left', 'are left', 'was left', 'were left', 'be left', 'been left', 'left alone', 'left over', 'left with', 'left in place', 'left out', 'left open', 'left behind', 'has left', 'have left', 'left on', 'left for', 'left to',
  'as long as', 'so long as', 'as well as', 'even if', 'as if', 'at first', 'at last', 'first aid', 'first of all', 'first published',
  'the above', 'see below', 'see above', 'table below', 'table above', 'listed below', 'listed above', 'following table', 'figure below', 'shown below', 'described below', 'described above', 'mentioned above', 'the following', 'as follows', 'section below', 'section above',
  'over time', 'over the counter', 'over and over', 'all over', 'under general', 'under anesthesia', 'under the influence', 'under a microscope', 'under control', 'under way', 'under observation', 'under the care', 'under stress', 'turn over', 'move over', 'go over', 'under local', 'over again',
  'last full review', 'content last modified', 'page last reviewed', 'last reviewed', 'last updated', 'last modified', 'next review due', 'last revised',
  'in front of', 'come back', 'go back', 'comes back', 'goes back', 'came back', 'get back', 'flows back', 'flow back', 'back up', 'coming back', 'going back', 'back into', 'sent back', 'leaks back', 'back to',
  'word of mouth', 'daily life', 'daily living', 'daily activities', 'daily routine', 'everyday life', 'day to day', 'annual report', 'on the other hand', 'by hand', 'hand in hand', 'in case of', 'just in case', 'emergency contact', 'emergency contraception', 'wait until', 'wait till', 'once again', 'a certain', 'at all',
]

// "it should be noted that", "it is worth noting that", "note that"
const asides = 'note|noted|noting remember|remembered|remembering mention|mentioned|mentioning emphasize|emphasized|emphasizing stress|stressed|stressing realize|realized|realizing know|known|knowing understand|understood|understanding'.split(' ')

/** Openings and fillings that say nothing: they are left out. */
export const emptyPhrases: readonly string[] = [
  ...asides.flatMap((forms) => {
    const [verb = '', past = '', gerund = ''] = forms.split('|')
    return [`it is important to ${verb} that`, `it is worth ${gerund} that`, `it should be ${past} that`, `it must be ${past} that`, `please ${verb} that`]
  }),
  'note that', 'remember that', 'keep in mind that', 'bear in mind that', 'it should be borne in mind that', 'be aware that', 'of course', 'in fact', 'needless to say', 'it goes without saying that',
]

/** Different words for one thing; the second form reads as the first. Left alone they would look like a risk. */
export const sameMeaning: readonly (readonly [reads: string, forms: string])[] = [
  ['left', 'if left|if it is left|if they are left|when left'],
  ['left in place', 'is left in place|are left in place|was left in place|were left in place|be left in place'],
]

/** Pairs of terms that say the same across tables: "may be done" and "is sometimes done". */
export const sameAcross: readonly (readonly [string, string])[] = [
  ['strength:may', 'severity:sometimes'],
  ['strength:likely', 'severity:usually'],
  ['negation:except', 'negation:unless'],
  ['negation:not', 'strength:avoid'],
  ['negation:not', 'comparison:deficiency'],
  ['severity:usually', 'severity:most'],
  ['severity:major', 'comparison:large'],
  ['severity:chronic', 'comparison:long'],
  ['comparison:double', 'amount:n:2'],
  ['laterality:both', 'laterality:bilateral'],
]

/** Pairs of terms of two kinds that exclude each other. */
export const opposedAcross: readonly (readonly [string, string])[] = [
  ['site:upper', 'comparison:down'],
  ['amount:%:50', 'comparison:full'],
  ['amount:%:50', 'comparison:double'],
  ['amount:%:50', 'route:whole'],
  ['comparison:large', 'severity:mild'],
  ['laterality:front', 'site:back'],
  ['comparison:worse', 'strength:relieve'],
  ['severity:permanent', 'comparison:short'],
  ['severity:temporary', 'comparison:long'],
]

/** What stands before these is weighed against what stands after them: "repair is preferable to replacement". */
export const pivots: ReadonlySet<string> = new Set(['than', 'instead', 'comparison:instead', 'strength:prefer', 'versus', 'rath', 'compar'])

/** A clause that only refers to what the topic is about restricts nothing: "people with this disorder". */
export const referring = /\b(?:it|them|(?:this|the|these|such|that) (?:condition|disorder|disease|illness|problem|infection|symptom|type|kind|form|injury|treatment|medicine|drug|operation|procedure)s?)\b/i

/** Forms of verbs that no rule of endings finds. */
export const irregular: ReadonlyMap<string, string> = new Map(
  'known know|knew know|given give|gave give|taken take|took take|done do|seen see|saw see|shown show|found find|felt feel|kept keep|made make|told tell|thought think|written write|drunk drink|drank drink|eaten eat|ate eat|broken break|spread spread|sent send|left leave|meant mean|brought bring|held hold|driven drive|hidden hide|swollen swell|swelling swell|severity severe'
    .split('|')
    .map((pair): [string, string] => {
      const [form = '', base = ''] = pair.split(' ')
      return [form, base]
    }),
)

/** A number after one of these names a place in a text, not an amount. */
export const labelsOfNumbers: ReadonlySet<string> = new Set(
  'step figure fig table chapter section page pages ref refs reference box appendix part version volume vol issue note question slide item paragraph edition isbn pmid doi no'.split(' '),
)

export const months: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((month, index): [string, number][] => [[month, index + 1], [month.slice(0, 3), index + 1]])
    .concat([['sept', 9]]),
)

/** Words that carry no meaning of their own; they are left out when versions are aligned. */
export const emptyWords: ReadonlySet<string> = new Set(
  'a an the of is are was were be been being am and or but that which who whom this these those it its they their them there very so do does did doing done has have had having as by your you we our i s t please then'.split(' '),
)

/** A clause ends before these, and with it the reach of a negation. */
export const clauseWords: ReadonlySet<string> = new Set('but although though while whereas because if when unless since however'.split(' '))
