import { anatomy } from './anatomy.ts'
import { brandsAndClasses } from './brands-and-classes.ts'
import { comparisons } from './comparisons.ts'
import { orders, populations, severities, stages } from './degree.ts'
import { lateralities, routes, sites } from './body.ts'
import { negations, strengths, urgencies } from './advice.ts'
import { allergens } from './allergens.ts'
import { drugs } from './drugs.ts'
import { diseases } from './equivalents.ts'
import { foods } from './foods.ts'
import { times } from './measures.ts'
import type { Lexicon } from './term.ts'

/** Every table of terms. Of two forms of equal length the one in the earlier table counts. */
export const lexicons: readonly Lexicon[] = [
  urgencies, negations, strengths, times, routes, lateralities, drugs, brandsAndClasses, allergens, foods, stages, populations, comparisons, orders, severities, sites, anatomy, diseases,
]
