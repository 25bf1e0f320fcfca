import { field } from './term.ts'
import type { Lexicon } from './term.ts'

/** More or less, up or down, before or after; terms of one field exclude each other. */
export const comparisons: Lexicon = {
  kind: 'comparison',
  lone: 'swap',
  terms: [
    ...field('amount', [
      ['up', 'increase|increased|increasing|raise|raised|raising|rise|rises|rising|rose|higher|greater|elevate|elevated|elevates|elevation|boost|boosts|grow|bigger|larger|heighten|speed up'],
      ['down', 'decrease|decreased|decreasing|reduce|reduced|reducing|reduction|lower|lowered|lowering|lowers|drop|drops|dropped|fall|falls|falling|fell|lessen|lessened|decline|declines|declined|cut|smaller|diminish|diminished|slow down|slows down'],
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
    ]),
    ...field('time', [
      ['before', 'before|prior to|ahead of|beforehand|preceding'],
      ['after', 'after|following|afterward|once|subsequent to'],
      ['during', 'during|while|throughout'],
      ['early', 'early|earlier|sooner'],
      ['late', 'late|later than|delayed'],
    ]),
    ...field('meal', [
      ['before meals', 'before meal|before food|before eating|before you eat|before breakfast|before lunch|before dinner|before a meal|before each meal', 'always'],
      ['after meals', 'after meal|after food|after eating|after you eat|after breakfast|after lunch|after dinner|after a meal|after each meal', 'always'],
      ['with meals', 'with meal|with food|with a meal|with breakfast|during meal|with each meal|at mealtime', 'always'],
      ['between meals', 'between meal|on an empty stomach|without food', 'always'],
    ]),
    ...field('course', [
      ['better', 'better|improve|improves|improved|improving|improvement|recover'],
      ['worse', 'worse|worsen|worsens|worsened|worsening|deteriorate|deteriorates|aggravate|aggravates'],
    ]),
    ...field('speed', [
      ['fast', 'fast|faster|quickly|rapid|rapidly|quick'],
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
      ['long', 'lifelong|long|longer|prolonged|lengthen|prolong|prolongs|long term|long acting'],
      ['short', 'short|shorter|brief|shorten|shortens|short term|short acting'],
      ['thick', 'thick|thicker|thickly'],
      ['thin', 'thin|thinner|thinly'],
    ]),
    ...field('direction', [
      ['ascending', 'ascending'],
      ['descending', 'descending'],
    ]),
    ...field('opening', [
      ['open', 'open|opens|opened'],
      ['close', 'close|closes|closed|shut'],
      ['dilate', 'dilate|dilates|dilated|widen|widens|relax|relaxes|dilation|widening'],
      ['constrict', 'constrict|constricts|constricted|narrow|narrows|narrowed|narrowing|tighten|tightens|constriction|contract|contracts|contraction'],
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
      ['parasitic', 'parasitic|parasite'],
    ]),
    ...field('breath', [
      ['inhale', 'inhalation|breathe in'],
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
