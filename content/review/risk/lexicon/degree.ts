import type { Lexicon, Term } from './term.ts'

/** How bad, how likely, how many. */
export const severities: Lexicon = {
  kind: 'severity',
  lone: 'swap',
  terms: [
    ['mild', 'mild|mildly|slight|slightly', 'edit'],
    ['minor', 'minor|trivial', 'edit'],
    ['moderate', 'moderate|moderately', 'edit'],
    ['severe', 'severe|severely|very bad|intense|excruciating|agonizing|serious|seriously|critical|critically', 'edit'],
    ['severe', 'severity'],
    ['major', 'major|massive', 'edit'],
    ['fatal', 'fatal|deadly|lethal|life threatening', 'always'],
    ['acute', 'acute|acutely|sudden onset', 'edit'],
    ['chronic', 'chronic|chronically', 'edit'],
    ['subacute', 'subacute', 'edit'],
    ['benign', 'benign|non cancerous|noncancerous|not cancerous|not cancer', 'edit'],
    ['malignant', 'malignant|cancerous', 'edit'],
    ['primary', 'primary'],
    ['secondary', 'secondary'],
    ['temporary', 'temporary|temporarily|transient|reversible'],
    ['permanent', 'permanent|permanently|lasting|irreversible'],
    ['progressive', 'progressive'],
    ['partial', 'partial|partially|partly'],
    ['complete', 'total|totally|completely|entirely'],
    ['always', 'always|invariably|in all cases|in every case|every time', 'edit'],
    ['all', 'all|everyone|every person'],
    ['most', 'most|majority|most of', 'sole'],
    ['many', 'many|a lot of|lots of|large number'],
    ['some', 'some|several|a number of|certain'],
    ['few', 'only a few|few|a few|very few|a small number of', 'swap'],
    ['almost', 'almost|nearly', 'swap'],
    ['usually', 'not uncommon|not uncommonly|not unusual|not infrequently|not rare|usually|generally|normally|typically|mostly|in the majority of cases|in a majority of cases|in the majority of people|as a rule|in general|mainly|commonly|often|frequently|common|frequent|regularly|in most cases', 'sole'],
    ['sometimes', 'sometimes|occasionally|at times|from time to time|now and then|in some cases|occasional', 'sole'],
    ['rare', 'rare|rarely|seldom|hardly ever|not common|not very common|not often|not usual|infrequent|infrequently|uncommon|uncommonly|in rare cases|unusual|unusually', 'edit'],
    ['very rare', 'very rare|very rarely|extremely rare|very uncommon|exceptionally rare', 'edit'],
    ['very common', 'very common|very often|very frequently|extremely common', 'edit'],
    ['unlikely', 'unlikely', 'edit'],
    ['painless', 'painless|does not hurt|do not hurt|not hurt|not painful|pain free'],
    ['painful', 'painful'],
    ['high risk', 'high risk|at high risk', 'edit'],
    ['low risk', 'low risk|at low risk', 'edit'],
  ],
}

/** Whom a statement is about. */
export const populations: Lexicon = {
  kind: 'population',
  lone: 'edit',
  terms: [
    ['child', 'child|children|kid|pediatric|paediatric|young people|young child|young children|toddler|childhood'],
    ['preschool', 'preschool|preschooler'],
    ['school age', 'school age|schoolchild|schoolchildren'],
    ['baby', 'baby|babies|infant|infancy'],
    ['newborn', 'newborn|new born|neonate|neonatal|newborn baby|new born baby|newborn infant'],
    ['premature', 'premature baby|premature infant|premature newborn|premature child|preterm baby|preterm infant|preterm newborn|preterm|preemie'],
    ['teenager', 'teenager|teen|adolescent|adolescence|young adult'],
    ['adult', 'adult|grown up|adulthood'],
    ['older', 'older people|older adult|older person|elderly|elderly people|older patient|the elderly|senior|old people|older age|old age'],
    ['younger', 'younger people|younger adult|younger person|younger patient'],
    ['pregnant', 'pregnant|pregnancy|expectant mother|expecting a baby|are expecting|is expecting', 'always'],
    ['breastfeeding', 'breastfeeding|breast feeding|breastfeed|breast feed|lactation|lactating|nursing mother|breastfed|breastfeeds', 'always'],
    ['woman', 'woman|women|female'],
    ['man', 'man|men|male'],
    ['girl', 'girl'],
    ['boy', 'boy'],
    ['mother', 'mother'],
    ['father', 'father'],
    ['postmenopausal', 'postmenopausal|after menopause|post menopausal'],
    ['premenopausal', 'premenopausal|before menopause|pre menopausal'],
    ['smoker', 'smoker'],
    ['nonsmoker', 'nonsmoker|non smoker'],
    ...'vegetarian|vegan athlete|runner swimmer traveler|traveller diver contact_lens_wearer drinker drug_user|injecting_drug_user  prisoner refugee soldier health_worker|healthcare_worker|health_care_worker farmer pet_owner student blood_donor twin|triplet close_contact|household_contact transplant_recipient nursing_home_resident|care_home_resident homeless wheelchair_user alcoholic beginner non_smoker ex_smoker|former_smoker virgin'.split(' ').map((forms): Term => {
      const names = forms.replaceAll('_', ' ')
      return [names.split('|')[0] ?? names, names, 'edit']
    }),
    ['caregiver', 'caregiver|carer|attendant|care worker|helper|aide', 'edit'],
    ['immunocompromised', 'immunocompromised|immunosuppressed|weakened immune system|weak immune system'],
  ],
}

/** Words for people to which a restriction may be added: "people with kidney disease". */
export const persons: ReadonlySet<string> = new Set('people person persons patient patients anyone everyone everybody someone those adults adult individuals individual smokers drivers workers athletes relatives carers caregivers travelers survivors users recipients members parents mothers'.split(' '))

/** Words before "people" or "children" that tell some of them from others. */
export const apart: ReadonlySet<string> = new Set('healthy sick ill frail premature preterm older young younger overweight obese unvaccinated vaccinated hospitalized infected uninfected affected confused unconscious allergic immunosuppressed immunocompromised untreated pregnant breastfed unborn malnourished sedentary inactive symptomatic susceptible nonimmune diabetic asthmatic disabled homeless married sexually first degree'.split(' ').concat('sexually active', 'long term', 'first degree'))

/** Which of several: "first trimester", "second dose", "last resort". */
export const orders: Lexicon = {
  kind: 'number',
  lone: 'swap',
  terms: [
    ['1st', 'first|1st'],
    ['2nd', '2nd|second'],
    ['3rd', 'third|3rd'],
    ['4th', 'fourth|4th'],
    ['5th', 'fifth|5th'],
    ['6th', 'sixth|6th'],
    ['last', 'last|final'],
    ['next', 'next'],
  ],
}

/** Stages of pregnancy and life. */
export const stages: Lexicon = {
  kind: 'age',
  lone: 'always',
  terms: [
    ['trimester 1', 'first trimester|1st trimester|early pregnancy'],
    ['trimester 2', 'second trimester|2nd trimester'],
    ['trimester 3', 'third trimester|3rd trimester|late pregnancy'],
    ['middle age', 'middle age|middle aged', 'swap'],
    ['at birth', 'at birth|from birth'],
  ],
}
