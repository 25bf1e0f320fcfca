import type { Lexicon } from './term.ts'

/** What a unit measures decides what a change of its number is called. */
export type UnitClass = 'mass' | 'volume' | 'count' | 'share' | 'lab' | 'size' | 'weight' | 'energy'

export interface Unit {
  /** Spelling in reasons and keys. */
  readonly name: string
  readonly class: UnitClass
  /** Units of one base compare by value: 1 g = 1000 mg. */
  readonly base: string
  readonly factor: number
}

const row = (forms: string, name: string, unitClass: UnitClass, base = name, factor = 1): readonly [string, Unit] =>
  [forms, { name, class: unitClass, base, factor }]

/** Forms in lower case and US spelling, separated by `|`. `Mg` and `MG` are read as mg. */
export const unitRows: readonly (readonly [string, Unit])[] = [
  row('kg|kgs|kilo|kilogram', 'kg', 'weight', 'ng', 1e12),
  row('g|gm|gram|grams', 'g', 'mass', 'ng', 1e9),
  row('mg|mgs|milligram', 'mg', 'mass', 'ng', 1e6),
  row('mcg|μg|ug|microgram', 'mcg', 'mass', 'ng', 1e3),
  row('ng|nanogram', 'ng', 'mass', 'ng', 1),
  row('l|liter|litre', 'L', 'volume', 'mL', 1000),
  row('pint|pt', 'pints', 'volume'),
  row('quart', 'quarts', 'volume'),
  row('gallon', 'gallons', 'volume'),
  row('fluid ounce|fl oz', 'fl oz', 'volume'),
  row('grain', 'grains', 'mass'),
  row('cupful|mug', 'cupfuls', 'count'),
  row('bottle|pinch|handful|scoop|slice|portion|serving', 'portions', 'count'),
  row('yard', 'yards', 'size'),
  row('mile', 'miles', 'size'),
  row('diopter|dioptre', 'dioptres', 'lab'),
  row('decibel|db', 'dB', 'lab'),
  row('watt|volt', 'W', 'lab'),
  row('nm|nanometer', 'nm', 'size', 'mm', 1e-6),
  row('dl|deciliter', 'dL', 'volume', 'mL', 100),
  row('cl|centiliter', 'cL', 'volume', 'mL', 10),
  row('ml|milliliter|millilitre|cc', 'mL', 'volume', 'mL', 1),
  row('teaspoon|teaspoonful|tsp', 'teaspoons', 'count'),
  row('tablespoon|tablespoonful|tbsp', 'tablespoons', 'count'),
  row('spoonful|spoon', 'spoonfuls', 'count'),
  row('iu|international unit', 'IU', 'count'),
  row('unit|u', 'units', 'count'),
  row('meq|milliequivalent', 'mEq', 'lab'),
  row('mmol|millimole', 'mmol', 'lab'),
  row('μmol|umol|micromole', 'µmol', 'lab'),
  row('nmol|nanomole', 'nmol', 'lab'),
  row('pmol', 'pmol', 'lab'),
  row('tablet|tab|pill', 'tablets', 'count'),
  row('capsule|cap', 'capsules', 'count'),
  row('puff|inhalation', 'puffs', 'count'),
  row('drop', 'drops', 'count'),
  row('spray|squirt', 'sprays', 'count'),
  row('sachet', 'sachets', 'count'),
  row('patch|patches', 'patches', 'count'),
  row('ampoule|ampule', 'ampoules', 'count'),
  row('vial', 'vials', 'count'),
  row('suppository|suppositories', 'suppositories', 'count'),
  row('injection', 'injections', 'count'),
  row('dose', 'doses', 'count'),
  row('lozenge', 'lozenges', 'count'),
  row('glass|glasses|cup', 'glasses', 'count'),
  row('drink|alcoholic drink', 'drinks', 'count'),
  row('%|percent|per cent|percentage', '%', 'share'),
  row('mmhg|mm hg', 'mmHg', 'lab'),
  row('kpa', 'kPa', 'lab'),
  row('cmh2o', 'cmH2O', 'lab'),
  row('°c|degree c|degree celsius|celsius|degree centigrade|℃', '°C', 'lab'),
  row('°f|degree f|degree fahrenheit|fahrenheit', '°F', 'lab'),
  row('°|degree', '°', 'lab'),
  row('bpm|beat per minute|beat a minute|beat/min|beat per min', 'bpm', 'lab'),
  row('breath per minute|breath a minute', 'breaths per minute', 'lab'),
  row('km|kilometer', 'km', 'size', 'mm', 1e6),
  row('m|meter|metre', 'm', 'size', 'mm', 1000),
  row('cm|centimeter', 'cm', 'size', 'mm', 10),
  row('mm|millimeter', 'mm', 'size', 'mm', 1),
  row('μm|um|micrometer|micron', 'µm', 'size', 'mm', 0.001),
  row('inch|inches|in', 'inches', 'size'),
  row('foot|feet|ft', 'feet', 'size'),
  row('lb|lbs|pound', 'lb', 'weight'),
  row('st|stone', 'stone', 'weight'),
  row('oz|ounce', 'oz', 'weight'),
  row('kcal|calorie|kilocalorie', 'kcal', 'energy'),
  row('kj', 'kJ', 'energy'),
  row('gy|gray', 'Gy', 'lab'),
  row('msv|sv', 'mSv', 'lab'),
  row('hz|khz|mhz', 'Hz', 'lab'),
  row('j|joule', 'J', 'lab'),
]

/** Units that are other words too, and so count only right after a number. */
export const unitsAfterNumberOnly: ReadonlySet<string> = new Set(
  'g|gm|l|u|unit|m|in|st|stone|tab|pint|pt|quart|gallon|grain|cupful|mug|bottle|pinch|handful|scoop|slice|portion|serving|yard|mile|watt|volt|nm|db|tablet|pill|cap|capsule|drop|spray|patch|patches|injection|dose|inhalation|puff|glass|glasses|cup|drink|alcoholic|foot|feet|inch|inches|pound|gray|gy|calorie|degree|°|j|cc|spoon|lozenge|vial|suppository|suppositories|sachet|ampoule|ampule|kilo|kg|meter|liter|beat|hz|%|percent|per cent|percentage|ug|um|sv|cl|spoonful|squirt|micron|ounce|oz|lb|lbs|ft|km|celsius|fahrenheit|°c|°f|℃|joule'.split('|'),
)

/** Spans of time; those of one base compare by value (7 days = 1 week). */
export const timeRows: readonly (readonly [forms: string, name: string, base: 'minute' | 'month', factor: number])[] = [
  ['second|sec', 'second', 'minute', 1 / 60],
  ['minute|min', 'minute', 'minute', 1],
  ['hour|hr|hrs|h', 'hour', 'minute', 60],
  ['day|night', 'day', 'minute', 1440],
  ['week|wk', 'week', 'minute', 10080],
  ['fortnight', 'fortnight', 'minute', 20160],
  ['month', 'month', 'month', 1],
  ['year|yr', 'year', 'month', 12],
  ['decade', 'decade', 'month', 120],
]

/** Words that are a whole frequency. The key is `times/span`. */
export const frequencyWords: readonly (readonly [key: string, forms: string])[] = [
  ['1/day', 'daily|every day|each day|od|qd|once daily|per day|nightly|every night|each night'],
  ['2/day', 'bd|bid|b i d|b d|twice daily'],
  ['3/day', 'tds|tid|t d s|t i d'],
  ['4/day', 'qds|qid|q d s|q i d'],
  ['1/hour', 'hourly|every hour|each hour'],
  ['1/week', 'weekly|every week|each week|per week|once weekly'],
  ['1/fortnight', 'fortnightly|every fortnight|biweekly|every other week|every second week|alternate week'],
  ['1/month', 'monthly|every month|each month|per month|once monthly'],
  ['1/year', 'yearly|annually|annual|every year|each year|per year|once yearly'],
  ['every 2 day', 'every other day|alternate day|on alternate day|every second day|alternate night|every other night'],
  ['as needed', 'prn|as needed|when needed|if needed|as required|when required|if required|if necessary|as necessary|when necessary'],
  ['stat', 'stat'],
]

/** Times of day: one in the place of another is a risk, alone they are not. */
export const dayTimes: readonly (readonly [key: string, forms: string])[] = [
  ['morning', 'morning|in the morning|mane|each morning|every morning|on waking'],
  ...'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((day): [string, string] => [day, day]),
  ['weekend', 'weekend'],
  ['weekday', 'weekday|working day|office hours|working hours'],
  ['any time', 'any hour|any time|day or night|day and night|around the clock'],
  ['noon', 'noon|midday|at lunchtime'],
  ['day', 'during the day|daytime|by day'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening|each evening|every evening'],
  ['breakfast', 'breakfast|at breakfast|breakfast time'],
  ['lunch', 'lunch|at lunch'],
  ['dinner', 'dinner|supper|at dinner|evening meal'],
  ['night', 'night|at night|bedtime|at bedtime|before bed|nocte|before sleep|overnight'],
]

/** Comparison beside a number, in front of it. Signs are listed as they are. */
export const comparatorsBefore: readonly (readonly [key: string, forms: string])[] = [
  ['>=', '>=|≥|at least|a minimum of|minimum of|minimum|no less than|not less than|no fewer than|not fewer than|not under|greater than or equal to|more than or equal to|equal to or greater than|from'],
  ['<=', '<=|≤|until|till|at most|a maximum of|maximum of|maximum|up to|no more than|not more than|not over|not exceed|not exceeding|not to exceed|less than or equal to|no longer than|not longer than|no later than|limited to'],
  ['>', '>|more than|greater than|over|above|older than|higher than|larger than|bigger than|longer than|exceed|exceeds|exceeding|in excess of|beyond|upwards of|heavier than|taller than|wider than|older|past'],
  ['<', '<|less than|fewer than|under|below|younger than|lower than|smaller than|shorter than|lighter than|beneath|falls below|short of'],
  ['~', '~|≈|about|around|approximately|roughly|nearly|almost|some|circa|an average of'],
  ['before', 'before|prior to'],
  ['after', 'after|following|since'],
  ['within', 'within'],
]

/** Comparison after a number: "65 and over", "3 or more". */
export const comparatorsAfter: readonly (readonly [key: string, forms: string])[] = [
  ['>=', 'and over|or over|and older|or older|and above|or above|or more|and more|or higher|and higher|or greater|and upwards|and up|or longer|or larger|or bigger|+|upward|upwards|plus'],
  ['<=', 'and under|or under|and younger|or younger|and below|or below|or less|or fewer|or lower|and lower|or shorter|or smaller|maximum|at most'],
]

/** Words of a number. Ordinals, halves and "one" are weak: see `numbers.ts`. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat([['twice', 2], ['thrice', 3]]),
)
export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
)
export const multipliers: ReadonlyMap<string, number> = new Map([['hundred', 100], ['thousand', 1000], ['dozen', 12], ['million', 1e6], ['billion', 1e9]])
export const fractions: ReadonlyMap<string, number> = new Map([['half', 0.5], ['third', 1 / 3], ['quarter', 0.25], ['fifth', 0.2], ['sixth', 1 / 6], ['eighth', 0.125], ['tenth', 0.1]])
export const ordinals: ReadonlyMap<string, number> = new Map([['second', 2], ['third', 3], ['fourth', 4], ['fifth', 5], ['sixth', 6]])

/** Before a number, these make it an age. */
export const agedBefore: ReadonlySet<string> = new Set('aged age ages turn turning'.split(' '))

/** Beside "over" or "under" and a number, these make it an age. */
export const people: ReadonlySet<string> = new Set('people person adult adults child children women men woman man patient patients everyone anyone those someone boys girls babies baby infant infants teenagers adolescents smokers'.split(' '))

/** After these, "a week" is a span of time and not "each week". */
export const durationBefore: ReadonlySet<string> = new Set('for wait waiting waits rest stay fast about within after least than over lasts last lasting to around of almost nearly takes take until during another half every under'.split(' '))

/** May stand between a comparison and its number: "over the age of 65". */
export const fillers: ReadonlySet<string> = new Set('the a an of age ages about approximately around aged only'.split(' '))

/** Between a count and a span: "twice a day", "three times each week". */
export const eachWords: ReadonlySet<string> = new Set('a an per each every / in'.split(' '))

/** Times without an amount. */
export const times: Lexicon = {
  kind: 'duration',
  lone: 'edit',
  terms: [
    ['for life', 'for life|for the rest of life|for the rest of their life|for the rest of your life|for the rest of their lives|for the rest of his life|for the rest of her life'],
  ],
}
