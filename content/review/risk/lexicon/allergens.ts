import type { Lexicon } from './term.ts'

/** What people are allergic to. Alone a food counts only beside a word of allergy (see `allergyWords`). */
export const allergens: Lexicon = {
  kind: 'allergen',
  lone: 'edit',
  terms: [
    ['peanut', 'peanut|groundnut'], ['nut', 'nut|tree nut'], ['almond', 'almond'], ['hazelnut', 'hazelnut'], ['walnut', 'walnut|pecan'], ['cashew', 'cashew|pistachio'], ['brazil nut', 'brazil nut'], ['macadamia', 'macadamia'],
    ['milk', 'milk|dairy|cow milk|cows milk|milk protein|casein|whey'], ['lactose', 'lactose'], ['egg', 'egg|egg white|egg protein|ovalbumin'],
    ['soy', 'soy|soya|soybean'], ['wheat', 'wheat'], ['gluten', 'gluten'], ['barley', 'barley'], ['rye', 'rye'], ['oats', 'oats'],
    ['fish', 'fish'], ['shellfish', 'shellfish|crustacean|seafood'], ['shrimp', 'shrimp|prawn'], ['crab', 'crab'], ['lobster', 'lobster'], ['mollusk', 'mollusk|mollusc'], ['oyster', 'oyster'], ['mussel', 'mussel'],
    ['sesame', 'sesame|sesame seed'], ['mustard', 'mustard'], ['celery', 'celery'], ['lupin', 'lupin'], ['sulfite', 'sulfite|sulphite|metabisulfite'],
    ['latex', 'latex|natural rubber', 'always'], ['nitrile', 'nitrile|vinyl', 'swap'], ['gelatin', 'gelatin|gelatine'], ['pollen', 'pollen|hay fever|allergic rhinitis'], ['dust mite', 'dust mite|house dust mite'], ['mold', 'mold|mould'],
    ['bee', 'bee sting|bee venom|bee|honeybee|honey bee|bumblebee|honeybee venom|bumblebee venom'], ['wasp', 'wasp sting|wasp venom|wasp|yellow jacket|yellowjacket'], ['nickel', 'nickel'], ['chlorhexidine', 'chlorhexidine'],
    ['contrast', 'contrast dye|contrast medium|contrast agent|radiocontrast'], ['tartrazine', 'tartrazine'], ['sulfa', 'sulfa'], ['colophony', 'colophony|rosin'], ['rubber', 'rubber'], ['fragrance', 'fragrance|perfume'], ['lanolin', 'lanolin'], ['formaldehyde', 'formaldehyde'], ['hair dye', 'hair dye'], ['aspartame', 'aspartame|phenylalanine'], ['parabens', 'paraben|benzyl alcohol'],
    ['adhesive', 'adhesive|sticking plaster'], ['dander', 'dander|cat hair|dog hair|pet hair|animal hair'], ['kiwi', 'kiwi'], ['banana', 'banana'], ['avocado', 'avocado'], ['strawberry', 'strawberry|strawberries'], ['peach', 'peach|peaches'], ['apple', 'apple'], ['citrus', 'citrus|citrus fruit'], ['buckwheat', 'buckwheat'], ['corn', 'corn starch|cornstarch'],
  ],
}

/** Stems of words that tell of an allergy: in such a sentence whatever is taken or eaten counts. */
export const allergies: readonly string[] = ['allerg', 'hypersensit', 'anaphyla', 'intoleran']

/** Stems of words that make a food an allergen. */
export const allergyWords: readonly string[] = ['allerg', 'hypersensit', 'anaphyla', 'intoleran', 'contain', 'sensitiv', 'traces', 'trigger', 'venom', 'hive', 'urticaria']
