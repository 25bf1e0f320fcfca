import type { Lexicon, Term } from './term.ts'

/** Words that turn a statement round. Prefixes (un-, in-, non-) are in `prefixes.ts`. */
export const negations: Lexicon = {
  kind: 'negation',
  lone: 'always',
  terms: [
    ['not', 'not|no|none|nil|anything but|nothing|nobody|no one|nowhere|without|free of|free from|fail to|fails to|failed to|failing to|lack of|lack|lacks|lacked|lacking|absence of|devoid of'],
    ['no longer', 'no longer|not any longer|not anymore|not any more'],
    ['never', 'never|not ever|at no time|under no circumstances'],
    ['neither', 'neither|nor', undefined, 'either'],
    ['hardly', 'hardly any|hardly|scarcely|barely', 'edit'],
    ...'gluten egg milk|dairy peanut soy wheat fragrance|perfume caffeine fat salt lactose sugar alcohol nut latex preservative meat smoke'.split(' ').map((names): Term => [`${names} free`, names.split('|').map((name) => `${name} free`).join('|'), 'edit']),
    ['unless', 'unless|except if|except when|only if|only when', 'edit', 'condition'],
    ['except', 'except|except for|excluding|apart from|other than|with the exception of', 'edit', 'condition'],
    ['only', 'only|solely|exclusively', 'edit', 'condition'],
    ['yes', 'yes', 'swap'],
    ['positive', 'positive', 'swap', 'finding'],
    ['negative', 'negative', 'swap', 'finding'],
    ['inconclusive', 'inconclusive|invalid|indeterminate|equivocal|borderline', 'swap', 'finding'],
    ['present', 'present', 'swap', 'finding'],
    ['absent', 'absent', 'swap', 'finding'],
    ['true', 'true', 'swap', 'finding'],
    ['false', 'false', 'swap', 'finding'],
    ['allowed', 'allowed|permitted|acceptable', 'swap', 'leave'],
    ['forbidden', 'forbidden|prohibited|banned|not allowed|not permitted|unacceptable', 'edit', 'leave'],
    ['either', 'either', 'swap', 'either'],
    ['if', 'if|when|whenever|in the event that|in the event of|provided that|providing that', 'swap', 'condition'],
  ],
}

/** How strongly something is advised, and whether to start, go on or stop. */
export const strengths: Lexicon = {
  kind: 'strength',
  lone: 'edit',
  terms: [
    ['must', 'must|have to|has to|had to|shall|is to be|are to be', 'always'],
    // Said of a need as often as of a duty ("needs surgery"), so never alone.
    ['discourage', 'discourage|discouraged|not advised|inadvisable|advise against|advises against|advised against|recommend against|recommends against|recommended against|warn against|warns against', 'edit'],
    ['must', 'need to|needs to|needed to|required to|obliged to', 'edit'],
    ['must', 'need|needs|needed|require|requires|required|requiring|necessary|obligatory', 'swap'],
    ['must', 'mandatory|insist|insists|insisted|essential|vital|crucial|imperative|compulsory|indispensable'],
    ['should', 'should|ought to|had better', 'always'],
    ['should', 'best to|it is best', 'edit'],
    ['should', 'recommend|recommends|recommended|recommending|recommendation|advise|advises|advised|advisable|advice is to|indicated', 'edit'],
    ['suggest', 'suggest|suggests|suggested|encourage|encourages|encouraged|urge|urged', 'swap'],
    ['may', 'may|might|could|possibly|perhaps|maybe|possible|may be able to'],
    ['may', 'can|able to', 'sole'],
    ['will', 'will|would|is going to|are going to|certain to|sure to|definitely|certainly', 'swap'],
    ['strongly', 'strongly|strictly|absolutely', 'edit'],
    ['likely', 'likely|probably|probable|tend to|tends to', 'sole'],
    ['consider', 'consider|be considered|think about', 'edit'],
    ['consider', 'considers|considered|considering', 'swap'],
    ['optional', 'optional|optionally|voluntary', 'edit'],
    ['avoid', 'avoid|avoids|avoided|avoiding|refrain from|abstain from|abstains from|abstaining from|abstinence from|go without|keep away from|stay away from|steer clear of|keep out of the sun|stay out of the sun|keep clear of|keep off|stay off', 'always'],
    ['stop', 'stop|stops|stopped|stopping|discontinue|discontinued|discontinuing|cease|withhold|withheld|omit|omitted|give up|quit', 'always'],
    ['stop', 'cut out|leave out|do without', 'swap'],
    ['start', 'start|starts|started|starting|begin|begins|began|begun|beginning|initiate|initiated|resume|resumed|restart|restarted', 'swap'],
    ['continue', 'continue|continues|continued|continuing|keep taking|carry on|go on|keep using|maintain', 'swap'],
    ['limit', 'limit|limits|limited|restrict|restricted|cut down on|cut back on', 'swap'],
    ['contraindicated', 'contraindicated|contraindication|contra indicated|must not be used|must not be taken', 'always'],
    ['caution', 'caution|with care|cautiously|careful|carefully|be careful', 'swap'],
    ['caution', 'with caution|warning', 'always'],
    ['try', 'try|tries|tried|trying|attempt', 'edit'],
    ['prefer', 'prefer|preferred|preferable|preferably|first choice|first line|drug of choice|treatment of choice', 'edit'],
    ['second line', 'second line|second choice|last resort|third line|alternative', 'edit'],
    ['safe', 'safe|safely|harmless|suitable', 'swap', 'safety'],
    ['unsafe', 'dangerous|harmful|hazardous|toxic|poisonous', 'always', 'safety'],
    ['finish', 'finish|complete the course|complete', 'swap'],
    ['skip', 'skip|skipped', 'edit'],
    ['prevent', 'prevent|prevents|prevented|preventing|protect against|protects against', 'swap', 'effect'],
    ['cause', 'cause|causes|caused|causing|lead to|leads to|result in|results in|trigger|triggers|predispose to|predisposes to', 'swap', 'effect'],
    ['cure', 'cure|cures|cured', 'swap', 'effect'],
    ['relieve', 'relieve|relieves|relieved|ease|eases|treat|treats|treated', 'swap', 'effect'],
  ],
}

const asking = 'ask|consult|see|contact|call|talk to|talk with|speak to|speak with|check with|tell|visit|inform|phone|ring|go to|get advice from'.split('|')
const professionals = {
  doctor: 'doctor|gp|general practitioner|physician|health care provider|healthcare provider|health care professional|healthcare professional|health care practitioner|primary care provider|clinician|specialist|consultant',
  nurse: 'nurse|midwife|health visitor',
  pharmacist: 'pharmacist|pharmacy|chemist',
  dentist: 'dentist',
}

/** "ask your doctor", "speak to a GP": one act, whatever the words. */
function askingRows(): Term[] {
  return Object.entries(professionals).map(([who, names]): Term => {
    const forms = asking.flatMap((verb) => ['a ', 'your ', 'the ', 'their ', ''].flatMap((article) => names.split('|').map((name) => `${verb} ${article}${name}`)))
    return [who, forms.join('|'), 'edit']
  })
}

/** How soon, and where, to get help. */
export const urgencies: Lexicon = {
  kind: 'urgency',
  lone: 'always',
  terms: [
    ['now', 'now|today|tonight|this evening|this morning|this afternoon', 'swap', 'haste'],
    ['now', 'immediately|immediate|right away|straight away|straightaway|at once|without delay|right now|urgently|urgent|as a matter of urgency|promptly', undefined, 'haste'],
    ['asap', 'as soon as possible|asap|the same day|that same day|that day|on the same day', undefined, 'haste'],
    ['asap', 'same day', 'sole', 'haste'],
    ['soon', 'soon|shortly|before long', 'swap', 'haste'],
    ['this week', 'this week|this month', 'swap', 'haste'],
    ['later', 'later|eventually|next available|next free|in due course|when convenient|at some point|tomorrow|next week|next month|next year|next visit|next appointment|next checkup|next check up|next review|next time|when they feel ready|when you feel ready|in a few days|within a few days|when possible|whenever possible|when they can|when you can|when you have time|in time', 'swap', 'haste'],
    ['routine', 'routine|routinely|non urgent|nonurgent|not urgent|elective', 'swap', 'haste'],
    ['emergency', 'emergency|emergencies|emergency services|life threatening emergency|medical emergency'],
    ['emergency department', 'emergency department|emergency room|a&e|accident and emergency|er|casualty|emergency ward'],
    ['ambulance', 'ambulance|paramedic'],
    ['999', 'call 999|dial 999|phone 999|ring 999|999'],
    ['911', 'call 911|dial 911|phone 911|ring 911|911'],
    ['112', 'call 112|dial 112|phone 112|ring 112|112'],
    ['111', 'call 111|dial 111|phone 111|ring 111|111'],
    ['000', 'call 000|dial 000|phone 000|ring 000|000'],
    ['poison', 'poison control|poison center|poison control center|poison line'],
    ['hospital', 'hospital', 'swap', 'place'],
    ['hospital', 'hospitalization|hospitalize|hospitalized|admit to hospital|admitted to hospital|hospital admission', 'swap', 'place'],
    ['home', 'at home|home', 'swap', 'place'],
    ['intensive care', 'intensive care|intensive care unit|icu|critical care', 'swap', 'place'],
    ['ward', 'ward|general ward', 'swap', 'place'],
    ['outpatient', 'outpatient|clinic', 'swap', 'place'],
    ...askingRows(),
    ...Object.entries(professionals).map(([who, names]): Term => [who, names, 'swap']),
    ['doctor', 'surgeon|cardiologist', 'swap'],
    ['appointment', 'appointment', 'swap', 'place'],
    ['self', 'friend|family member|relative', 'swap', 'place'],
    ['wait', 'wait and see|watchful waiting', 'edit', 'haste'],
    ['wait', 'wait', 'swap', 'haste'],
    ['seek', 'seek medical help|get medical help|get medical advice|seek medical advice|seek medical attention|get medical attention|medical help|medical attention|seek help|get help', 'always'],
  ],
}

/** Verbs with which an instruction begins; one that is wholly new or gone is advice new or gone. */
export const instructions: ReadonlySet<string> = new Set(
  (
    'discuss explain show talk speak prepare practice let help add allow apply arrange ask attach bandage bathe bend blow boil book breathe bring brush call carry change check chew chill choose clean close come consult contact continue cook cool cough count cover ' +
    'cut dab dilute discard disinfect dissolve drain dress drink dry eat elevate empty fasten feed feel file fill finish floss flush follow freeze gargle get give go hang heat hold increase inform inhale ' +
    'inject insert irrigate keep kneel label leave lie lift limit listen lock look loosen mark massage measure mix monitor move observe offer open pack pat peel phone pinch place plan pour press protect ' +
    'pull push put raise record reduce register remove repeat replace report rest return rinse roll rub scrape scratch scrub seek shake shave shower shut sign sip sit sleep soak spit spread squeeze stand ' +
    'stay sterilize stir store stretch suck support swallow switch take tell test thaw throw tie tighten tilt trim turn uncover use visit wait walk warm wash watch wear weigh wipe wrap write'
  ).split(' '),
)
