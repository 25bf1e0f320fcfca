import type { Lexicon, Term } from './term.ts'

/** Foods and drinks beside the common allergens: what is one food is separated by ` / `, its names by `|`. */
const rows = `
pistachio / chestnut / pine nut / coconut / cashew / sunflower seed / pumpkin seed / poppy seed / flaxseed|linseed / chia / lentil / chickpea / pea / bean / kidney bean / broad bean|fava bean / legume
breast milk|mother milk|human milk / goat milk / sheep milk / buttermilk / cheese / soft cheese / hard cheese / blue cheese / yogurt|yoghurt / butter / cream cheese / ice cream / custard / formula|formula milk|infant formula / soy milk|soya milk / almond milk / oat milk / rice milk
egg yolk|yolk / mayonnaise / honey / chocolate|cocoa / caramel / cinnamon / vanilla / garlic / onion / ginger / pepper / chili|chilli / turmeric / mint / coriander / vinegar / soy sauce / yeast / gluten free bread / bread / white bread / wholemeal bread / pasta / noodle / rice / brown rice / cereal / oatmeal|porridge / bran / millet / quinoa / spelt / semolina / couscous / maize|corn / cracker / biscuit|cookie / cake / pastry
salmon / tuna / cod / mackerel / sardine / herring / anchovy / swordfish / shark / trout / haddock / eel / caviar|roe / clam / scallop / squid / octopus / snail / crayfish
beef / pork / lamb / veal / ham / bacon / sausage / chicken / turkey / duck / poultry / red meat / liver pate|pate / venison / gelatine dessert
orange / lemon / lime / tangerine|mandarin / pear / plum / cherry / apricot / mango / melon / watermelon / pineapple / papaya / grape / raisin / fig / date fruit / raspberry / blueberry / cranberry|cranberry juice / blackberry / pomegranate / rhubarb / prune
tomato / potato / carrot / spinach / kale / lettuce / cabbage / broccoli / cauliflower / beetroot|beet / pumpkin / squash / cucumber / mushroom / eggplant|aubergine / zucchini|courgette / asparagus / leek / radish / turnip / seaweed / olive / licorice|liquorice / tofu / sauerkraut
orange juice / apple juice / fruit juice / coffee / tea / green tea / black tea / herbal tea / cola / soda|soft drink / tonic water / energy drink / cider / spirits / whiskey|whisky / vodka / gin / rum / decaf
olive oil / coconut oil / fish oil / palm oil / sunflower oil / canola oil|rapeseed oil / margarine / lard
ragweed / birch pollen|birch / grass pollen|grass / tree pollen / weed pollen / cockroach / feather / wool / horse hair / hornet / fire ant / ant sting / jellyfish / fragrance|perfume / lanolin / formaldehyde / hair dye / cobalt / chromium / henna / acrylate|acrylates / sunscreen / cat / dog / peanut butter / peanut oil / almond oil / rubber / plastic
carmine / food coloring|food dye / preservative / monosodium glutamate|msg / sorbitol / fructose / sucrose / maltose / benzoate / nitrite
`

export const foods: Lexicon = {
  kind: 'allergen',
  lone: 'edit',
  terms: rows.trim().split(/ \/ |\n/).map((forms): Term => [forms.split('|')[0] ?? forms, forms]),
}
