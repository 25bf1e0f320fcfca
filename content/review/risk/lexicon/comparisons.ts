import { field } from './term.ts'
import type { Lexicon, Term } from './term.ts'

// "half the standard dose", "twice the usual"
function multiplesOfDose(...multiples: readonly string[]): string {
  const doses = ['usual', 'normal', 'dose', 'amount', ...['standard', 'recommended', 'full', 'starting', 'daily', 'prescribed', 'previous', 'original', 'maximum'].map((which) => `${which} dose`)]
  return multiples.flatMap((multiple) => doses.map((dose) => `${multiple} the ${dose}`)).join('|')
}

/** More or less, up or down, before or after; terms of one field exclude each other. */
export const comparisons: Lexicon = {
  kind: 'comparison',
  lone: 'swap',
  terms: [
    ...field('amount', [
      ['up', 'increase|increased|increasing|raise|raised|raising|rise|rises|rising|rose|higher|greater|elevate|elevated|elevates|elevation|boost|boosts|grow|bigger|larger|heighten|speed up|speeds up|sped up|go up|goes up|went up|going up|step up|stepped up|steps up|grown|grew|grows'],
      ['down', 'decrease|decreased|decreasing|reduce|reduced|reducing|reduction|lower|lowered|lowering|lowers|drop|drops|dropped|fall|falls|falling|fell|lessen|lessened|decline|declines|declined|cut|smaller|diminish|diminished|slow down|slows down|go down|goes down|went down|going down|step down|stepped down|taper|tapered|tapers|wean|weaned|shrink|shrinks|shrunk|shrank'],
      ['steady', 'stay the same|stays the same|stayed the same|staying the same|keep the same|kept the same|remain the same|remains the same|unchanged|does not change|do not change|kept constant'],
      ['high', 'high|highly'],
      ['low', 'low'],
      ['more', 'more'],
      ['less', 'less|fewer'],
      ['most', 'maximum|at most|greatest|highest|largest'],
      ['least', 'minimum|at least|least|lowest|smallest'],
      ['above', 'above|over|more than|greater than|longer than|older than|higher than|larger than|bigger than'],
      ['below', 'below|beneath|under|underneath|less than|fewer than|shorter than|younger than|lower than|smaller than'],
      ['double', 'double|doubled|twice as much'],
      ['halve', 'halve|halved|half as much'],
      ['single', 'single'],
      ['triple', 'triple|tripled|three times as much'],
      ['quadruple', 'quadruple|quadrupled|four times as much'],
      ['double', multiplesOfDose('double', 'twice'), 'edit'],
      ['halve', multiplesOfDose('half', 'half of'), 'edit'],
      ['triple', multiplesOfDose('triple', 'three times'), 'edit'],
      ['excess', 'excess|excessive|too much|too many|overdose'],
      ['deficiency', 'deficiency|deficit|too little|too few|shortage'],
      ['full', 'full|fully'],
      ['empty', 'empty'],
      ['normal', 'normal'],
      ['abnormal', 'abnormal'],
      ['gain', 'gain|gains|gained|gaining|put on'],
      ['loss', 'loss|lose|loses|lost|losing'],
    ]),
    ...field('condition', [
      ['hypertension', 'high blood pressure|hypertension|raised blood pressure'],
      ['hypotension', 'low blood pressure|hypotension'],
      ['hyperglycemia', 'high blood sugar|hyperglycemia|high blood glucose'],
      ['hypoglycemia', 'low blood sugar|hypoglycemia|low blood glucose|hypo'],
      ['stenosis', 'stenosis|stenoses'],
      ['regurgitation', 'regurgitation|insufficiency|incompetence'],
      ['diarrhea', 'diarrhea'],
      ['constipation', 'constipation'],
      ['ischemic', 'ischemic'],
      ['hemorrhagic', 'hemorrhagic'],
      ['acidosis', 'acidosis|acidotic'],
      ['alkalosis', 'alkalosis|alkalotic'],
      ['thrombocytopenia', 'thrombocytopenia'],
      ['thrombocytosis', 'thrombocytosis'],
    ]),
    ...field('analyte', [
      ['creatinine', 'creatinine'], ['urea', 'urea|blood urea nitrogen|bun'], ['bilirubin', 'bilirubin'], ['ammonia', 'ammonia'], ['lactate', 'lactate'], ['uric acid', 'uric acid|urate'],
      ['alt', 'alt|alanine aminotransferase'], ['ast', 'ast|aspartate aminotransferase'], ['alp', 'alp|alkaline phosphatase'], ['ggt', 'ggt'], ['amylase', 'amylase'], ['lipase', 'lipase'], ['troponin', 'troponin'], ['bnp', 'bnp|b type natriuretic peptide'],
      ['tsh', 'tsh|thyroid stimulating hormone'], ['t3', 't3|triiodothyronine'], ['t4', 't4'], ['cortisol', 'cortisol'], ['aldosterone', 'aldosterone'], ['prolactin', 'prolactin'], ['lh', 'lh|luteinizing hormone'], ['fsh', 'fsh|follicle stimulating hormone'], ['pth', 'pth|parathyroid hormone'],
      ['ferritin', 'ferritin'], ['transferrin', 'transferrin'], ['hemoglobin', 'hemoglobin'], ['hematocrit', 'hematocrit'], ['inr', 'inr|international normalized ratio'], ['ptt', 'ptt|partial thromboplastin time'], ['crp', 'crp|c reactive protein'], ['esr', 'esr|erythrocyte sedimentation rate'], ['psa', 'psa|prostate specific antigen'],
      ['ldl', 'ldl|low density lipoprotein'], ['hdl', 'hdl|high density lipoprotein'], ['triglycerides', 'triglyceride'],
    ]),
    ...field('imaging', [
      ['ct', 'ct|ct scan|computed tomography'], ['mri', 'mri|magnetic resonance imaging'], ['x-ray', 'x ray|radiograph|radiography'], ['pet', 'pet scan|positron emission tomography'],
    ]),
    ...field('joining', [
      ['instead', 'instead of|in place of'],
      ['addition', 'in addition to|together with|combined with'],
    ]),
    ...field('inheritance', [
      ['dominant', 'dominant'],
      ['recessive', 'recessive'],
    ]),
    ...field('movement', [
      ['flexion', 'flexion|flex|flexes|flexed|bend|bends|bent'],
      ['extension', 'extension|straighten|straightens|straightened'],
      ['pronation', 'pronation'],
      ['supination', 'supination'],
    ]),
    ...field('depth', [
      ['superficial', 'superficial|shallow'],
      ['deep', 'deep|deeply'],
    ]),
    ...field('wetness', [
      ['wet', 'wet|moist|damp'],
      ['dry', 'dry'],
    ]),
    ...field('receptor', [
      ['agonist', 'agonist'],
      ['antagonist', 'antagonist'],
    ]),
    ...field('time', [
      ['before', 'before|prior to|ahead of|beforehand|preceding'],
      ['after', 'after|following|afterward|once|subsequent to'],
      ['during', 'during|while|throughout'],
      ['within', 'within'],
      ['early', 'early|earlier|sooner'],
      ['late', 'late|later than|delayed'],
    ]),
    ...field('meal', [
      ['before meals', 'before meal|before food|before eating|before you eat|before a meal|before each meal', 'always'],
      ['after meals', 'after meal|after food|after eating|after you eat|after a meal|after each meal', 'always'],
      ['with meals', 'with meal|with food|with a meal|during meal|with each meal|at mealtime', 'always'],
      ['between meals', 'between meal|on an empty stomach|without food', 'always'],
      ...['breakfast', 'lunch', 'dinner'].flatMap((meal) => ['before', 'after', 'with'].map((time): Term => [`${time} ${meal}`, `${time} ${meal}${meal === 'dinner' ? `|${time} supper|${time} your evening meal|${time} the evening meal` : ''}`, 'always'])),
    ]),
    ...field('course', [
      ['better', 'better|improve|improves|improved|improving|improvement|recover'],
      ['worse', 'worse|worsen|worsens|worsened|worsening|deteriorate|deteriorates|aggravate|aggravates'],
    ]),
    ...field('speed', [
      ['fast', 'fast|faster|quickly|rapid|rapidly|quick|sudden|suddenly|abrupt|abruptly'],
      ['slow', 'slow|slower|slowly|gradually|gradual'],
    ]),
    ...field('response', [
      ['resistant', 'resistant|resistance'],
      ['sensitive', 'sensitive|susceptible|sensitivity'],
    ]),
    ...field('size', [
      ['small', 'small|little|tiny'],
      ['large', 'large|big|great|huge|considerable|substantial'],
      ['tall', 'tall|taller'],
      ['long', 'lifelong|long|longer|long lasting|prolonged|lengthen|prolong|prolongs|long term|long acting'],
      ['short', 'short|shorter|brief|shorten|shortens|short term|short acting'],
      ['thick', 'thick|thicker|thickly'],
      ['thin', 'thin|thinner|thinly'],
    ]),
    ...field('direction', [
      ['ascending', 'ascending'],
      ['descending', 'descending'],
    ]),
    ...field('opening', [
      ['open', 'open|opens|opened|dilate|dilates|dilated|widen|widens|relax|relaxes|dilation|widening|mydriasis'],
      ['close', 'close|closes|closed|shut|constrict|constricts|constricted|narrow|narrows|narrowed|narrowing|tighten|tightens|constriction|contract|contracts|contraction|miosis'],
    ]),
    ...field('action', [
      ['stimulate', 'stimulate|stimulates|activate|activates|promote|promotes|enhance|enhances|strengthen|strengthens'],
      ['inhibit', 'inhibit|inhibits|block|blocks|suppress|suppresses|impair|impairs|weaken|weakens'],
      ['strong', 'strong|stronger|potent'],
      ['weak', 'weak|weaker|weakly'],
    ]),
    ...field('warmth', [
      ['hot', 'hot|warm|heat'],
      ['cold', 'cold|cool|ice'],
    ]),
    ...field('posture', [
      ['sitting', 'upright|sitting|sit up|sit'],
      ['lying', 'lying|lie down|lie flat|flat'],
      ['standing', 'stand|stands|standing|stand up|stood'],
      ['supine', 'supine|on the back|on their back|on your back|on his back|on her back|on its back|face up'],
      ['prone', 'prone|on the stomach|on their stomach|on your stomach|on his stomach|on her stomach|on its stomach|on its front|on its tummy|on the tummy|on their front|on the front|on your front|on their tummy|on your tummy|face down'],
      ['on the side', 'on the side|on their side|on your side|on his side|on her side|on its side|recovery position'],
    ]),
    ...field('likeness', [
      ['same', 'same|equal'],
      ['different', 'different|unequal'],
    ]),
    ...field('beat', [
      ['systolic', 'systolic|systole'],
      ['diastolic', 'diastolic|diastole'],
    ]),
    ...field('germ', [
      ['viral', 'viral|virus'],
      ['bacterial', 'bacterial|bacteria|bacterium'],
      ['fungal', 'fungal|fungus|fungi'],
      ['staphylococcus', 'staphylococcus|staphylococcal|staph'],
      ['streptococcus', 'streptococcus|streptococcal|strep'],
      ['parasitic', 'parasitic|parasite'],
    ]),
    ...field('breath', [
      ['inhale', 'inhalation'],
      ['exhale', 'exhale|exhalation|breathe out'],
    ]),
    ...field('storage', [
      ['room temperature', 'room temperature'],
      ['refrigerator', 'refrigerator|fridge|refrigerate'],
      ['freezer', 'freezer|freeze'],
    ]),
    ...field('adding', [
      ['add', 'add|adds|added'],
      ['remove', 'remove|removes|removed'],
    ]),
  ],
}

/** Terms of one field that point one way: "a greater risk" is "more risk". */
export const sameDirection: readonly ReadonlySet<string>[] = [
  new Set(['up', 'high', 'more', 'most', 'above', 'excess', 'gain']),
  new Set(['stimulate', 'strong']),
  new Set(['inhibit', 'weak']),
  new Set(['down', 'low', 'less', 'least', 'below', 'deficiency', 'loss']),
]
