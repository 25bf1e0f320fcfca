import type { RiskKind } from '../kinds.ts'

/** Words of which one excludes the other: sides are separated by ` / `, the words of a side by `|`. */
export interface Contrasts {
  readonly kind: RiskKind
  readonly rows: readonly string[]
}

/**
 * Words that say nothing dangerous by themselves, and something else when one of another side of
 * their row takes their place: "loosen" for "tighten". In US spelling; endings are found without being listed.
 * A word may stand in several rows.
 */
export const contrasts: readonly Contrasts[] = [
  {
    kind: 'comparison',
    rows: [
      // Strength, measure and number
      'tight|tighten|tightly / loose|loosen|loosely',
      'firm|firmly|hard|vigorous|vigorously|forceful|forcefully|strongly|heavily / gentle|gently|soft|softly|light|lightly',
      'heavy / light', 'harder|harden / softer|soften', 'thicken|thick / thin|thinning|dilute|diluted', 'straight / curve|curved|round', 'level / heaped|rounded', 'halve|split|cut / crush|dissolve', 'chewable / effervescent|soluble|dispersible / coated', 'metered dose / dry powder', 'modified release|extended release|slow release|sustained release|prolonged release / immediate release|standard|plain', 'strengthen|strong|robust / weaken|weak|frail',
      'plenty|lots|much|enough|generous|ample / little|few|limit|restrict|minimal', 'abundant / scarce', 'sip|mouthful / glass|glassful|cup / liter|bottle', 'pea sized|thin / thick|generous|large',
      'rich|high / poor|low|free', 'maximal|maximize|maximum / minimal|minimize|minimum', 'multiple|several|many|divided|split / single|one', 'more / fewer', 'excess|surplus|excessive / shortage|insufficient|deficiency|lack', 'whole|entire / half|part',
      'wide|widely|broad / narrow|narrowly', 'heightened|increase / lessened|blunted', 'accelerate|hasten|speed / slow|delay|decelerate', 'inflate / deflate', 'swell|swelling|enlarge|enlarged|spread|grow|expand|stretch / shrink|shrunk|shrunken|contract|regress',
      'heavier / lighter', 'overweight|obese|fat / underweight|thin|lean|slim', 'overactive / underactive', 'over / under', 'plus|add / minus|subtract', 'gain|gaining / lose|loss|losing',
      'worse|worsen|deteriorate|relapse|exacerbate / better|improve|recover|heal|remit|remission', 'stronger|worse|fiercer / milder|weaker|gentler', 'relieve|ease|soothe|calm|reduce|lessen|alleviate / aggravate|worsen|irritate|cause|trigger|provoke|intensify',
      'raise|lift|elevate / lower|drop', 'up / down', 'upward / downward', 'uphill / downhill', 'ascend / descend', 'upstream / downstream', 'peak / trough', 'loud|loudly|noisy / quiet|quietly|faint',
      // Time
      'sudden|suddenly|abrupt|abruptly / gradual|gradually|slowly', 'constant|continuous|continuously|continual|persistent|steady / intermittent|intermittently|occasional|sporadic|on and off', 'day|daytime / night|overnight|nighttime',
      'beginning|start|onset / end|middle', 'previous|previously|past|former|formerly / current|currently|present|future', 'recent|recently|new|newly / old|longstanding', 'young|younger / old|older', 'short lived|short|brief / long lasting|persistent|lasting|long', 'seasonal|seasonally / year round|perennial', 'summer / winter / spring / autumn', 'weekday / weekend',
      'breakfast / lunch|midday / dinner|supper|evening meal|tea / bedtime', 'immediate / delayed', 'antenatal|prenatal / postnatal|postpartum / perinatal', 'full term|term / premature|preterm', 'ovulation / menstruation|period', 'early / late', 'advance / retreat', 'precede / follow', 'hasten / postpone',
      // Heat, light, matter
      'boiling|scalding|steaming / hot / tepid|lukewarm / cold|cool|icy|freezing|chilled|ice', 'boiling|scalding / warm / cold|cool|icy|freezing|chilled|ice', 'heat|warm / cool|chill|freeze', 'thaw|defrost / freeze', 'bright|brightly / dim|dimly|dark', 'light|lighter|pale / dark|darker', 'clear / cloudy|murky|opaque', 'transparent / opaque',
      'wet|damp|moist|moisten / dry', 'humid / dry', 'solid / liquid|gas|soft', 'solid / hollow|cystic', 'rough|coarse / smooth|fine', 'sharp / blunt|dull', 'bitter / sweet', 'sour / sweet', 'salty / sweet', 'acid|acidic / alkaline|neutral', 'spicy / bland|mild', 'raw|uncooked|undercooked|unpasteurized|rare / cooked|pasteurized', 'fresh / stale|spoiled|frozen|canned|dried|preserved', 'clean|sterile|sterilized|disinfected / dirty|contaminated|soiled|used', 'still / carbonated|fizzy|sparkling', 'sweetened|sugary|sugar / unsweetened|sugar free|diet', 'solid / soft / liquid|pureed', 'elastic|flexible|supple / rigid|stiff', 'wholegrain|wholemeal / refined|white', 'fatty|oily / lean|low fat|dry', 'diluted|dilute / concentrated|undiluted', 'odorless / smelly', 'oil based / water based',
      // State
      'awake|alert|conscious / asleep|drowsy|sleepy|sedated|unconscious', 'sleep / wake', 'rest|relax / exercise|exert|work', 'tense|tighten|clench / relax|slacken', 'active / dormant|idle|sedentary|resting|passive', 'easy|easily / difficult|hard', 'simple / complex|complicated', 'good|well / bad|badly|poor|poorly', 'healthy|well / sick|ill|diseased|unwell', 'strong|fit / frail|weak', 'calm|calmly / agitated|anxious|restless', 'happy / sad', 'sober / drunk|intoxicated', 'alive|live|living|survive|survival|survivor / dead|die|death|dying|fatal', 'birth|born / death|die', 'hungry / full',
      'hearing / deaf', 'sighted / blind', 'nearsighted|shortsighted|nearsightedness / farsighted|longsighted|farsightedness', 'myopia / hyperopia|hypermetropia|presbyopia', 'hot|feverish / cold', 'tender / painless', 'itchy / painful|painless', 'blocked|clogged|obstructed / clear|open|patent', 'intact / damaged|broken|torn|ruptured', 'mobile|movable / fixed|immobile', 'mature|ripe / immature|unripe|green', 'brittle / supple|strong', 'fertile / infertile|sterile', 'sexually active / abstinent',
      'full / empty|fasting', 'fasting / random|fed|nonfasting', 'empty|drain / fill', 'success|succeed|successful|successfully / fail|failure|unsuccessful', 'pass / fail', 'safe|safety / risk|danger|dangerous|harm', 'benefit|advantage / harm|risk|drawback|disadvantage', 'friend / stranger', 'inherited|hereditary|genetic|congenital / acquired', 'natural|biological|tissue / artificial|synthetic|mechanical|metal', 'identical / fraternal|nonidentical', 'generalized|widespread|diffuse|systemic / localized|focal|local', 'general / local|regional|spinal|epidural', 'regional / systemic', 'inpatient / outpatient|day|office', 'open|conventional / laparoscopic|keyhole|endoscopic', 'surgical|surgery|operative / medical|conservative|nonsurgical|drug|medication|medicine', 'elective|routine|planned|scheduled / emergency|urgent|immediate', 'removable|detachable / fixed|permanent', 'reusable / disposable|single use', 'brand|branded|brand name / generic', 'prescription|prescribed / over the counter|nonprescription|otc', 'supine / prone', 'public / private', 'human / animal', 'maternal|mother / paternal|father', 'brother / sister', 'son / daughter', 'husband / wife', 'donor / recipient', 'donate / receive', 'breast|breastfed|breastfeed|breast fed / bottle|formula|formula fed|bottle fed|cow', 'monthly / cyclic',
      'antagonist / agonist', 'anabolic / catabolic', 'sympathetic / parasympathetic', 'motor / sensory', 'autologous / allogeneic', 'autosomal / x linked', 'isotonic / hypertonic / hypotonic', 'isometric / isotonic', 'antegrade|anterograde / retrograde', 'convergent / divergent', 'vasodilator / vasoconstrictor', 'homozygous / heterozygous', 'haploid / diploid', 'influx|inflow|intake / efflux|outflow|output', 'absorb / excrete|secrete|emit', 'donor / host', 'cation / anion', 'positive / negative / neutral', 'broad spectrum / narrow spectrum', 'obstructive / restrictive|central', 'nodular / diffuse', 'lead / follow',
      // Deeds
      'open|unlock|unblock / close|shut|lock|block', 'attach|connect|plug|fasten|buckle|tie / detach|disconnect|unplug|unfasten|untie|undo|remove', 'cover|wrap|bandage|covered|dressed / uncover|unwrap|expose|bare|uncovered|exposed|open', 'protect|protected|shield|keep away / expose|exposed', 'protective / harmful', 'sunlight|light|bright light / darkness|dark|shade', 'insert|put in / remove|take out|withdraw|extract', 'put on|wear / take off|remove', 'on / off', 'in / out', 'turn on|switch on / turn off|switch off', 'left in place|leave in place|kept in place|keep in place|stay in place|left in|leave|keep / removed|remove|taken out|take out|extract', 'save|keep / discard|throw away|dispose', 'accept / refuse|reject|decline', 'allow|let|permit|enable|help / prevent|forbid|prohibit|refuse|ban|hinder|stop', 'encourage|persuade / discourage|dissuade', 'approve / reject', 'agree / disagree|refuse', 'include|contain / exclude|omit', 'attend|keep / miss|skip|cancel', 'remember / forget', 'enter / leave|exit', 'admit|admission|admitted / discharge|discharged', 'pull / push', 'squeeze|press|pinch / release|stretch', 'rub|scrub|massage / pat|dab|blot', 'absorb / repel', 'induce|stimulate|activate|increase / suppress|inhibit|prevent|depress', 'attract / repel', 'build / break down', 'form / dissolve', 'clot|clotting|coagulate / bleed|bleeding|thin', 'stretch / shorten', 'bend|bent|flex / straighten|straight|extend', 'walk / run|jog|drive', 'stand|standing / lie|lying|lay / sit|sitting|seated|upright / kneel|kneeling|squat', 'lie|lay|flat / sit|upright|raise|raised|elevate|prop|propped', 'hold your breath|hold breath / breathe normally|breathe in|breathe out', 'tilt|lean', 'chew / swallow|suck', 'crush|open|break / swallow', 'once / twice / three|thrice', 'under general / under local|under regional|under spinal', 'boil / freeze', 'shallow|shallowly / deep|deeply', 'inhale|breathe in / exhale|breathe out', 'spit|spit out / swallow', 'sit down / stand up', 'mix|combine / separate', 'alone|on its own|separately / together|combined|in combination', 'instead / also|too|as well', 'same / another|different|new|other', 'common|shared / separate|own', 'both|each|every / one|either', 'all / half|part', 'outdoors|outside / indoors|inside', 'uncover / bury', 'apply / wipe off|remove|avoid', 'start|begin|introduce|initiate / stop|cease|end|finish|withdraw', 'continue|resume / stop|pause|interrupt|hold', 'take / skip|stop|withhold', 'give|administer / withhold|stop|withdraw|avoid', 'use / avoid|discard', 'rehydrate / dehydrate', 'bought|buy / sold', 'promote / prevent|hinder', 'prevent|avert / provoke|promote|induce', 'tolerate / reject', 'succumb / survive', 'restore / impair|destroy', 'repair / damage', 'soaked / dry',
    ],
  },
  {
    kind: 'laterality',
    rows: [
      'side|sideways / back|backward|backwards / front|stomach|belly|tummy|face', 'forward|forwards / back|backward|backwards / sideways', 'inner|inside|inward|inwards / outer|outside|outward|outwards / middle', 'toward|towards / away|from', 'to / from', 'into / out of', 'near|nearer|close / far|farther|distant|away', 'top|upper / bottom|lower / middle', 'central|centrally / peripheral|peripherally', 'cranial|cephalad|rostral / caudal|caudad', 'clockwise / counterclockwise|anticlockwise', 'horizontal|horizontally / vertical|vertically / oblique|obliquely|diagonal', 'lengthwise|longitudinal|longitudinally / crosswise|transverse|transversely', 'sagittal / coronal / axial|transverse', 'concave / convex', 'valgus / varus', 'dextral / sinistral', 'visceral / parietal', 'volar / dorsal', 'afferent / efferent', 'ahead / behind', 'in front of|front / behind|rear', 'north / south', 'index / middle / ring / little', 'big|great / little|small', 'one sided|unilateral / two sided|bilateral', 'affected|injured|operated|bad|sore|weaker / unaffected|uninjured|other|good|healthy|opposite|stronger', 'dominant / nondominant', 'primary|milk|baby|deciduous / permanent|adult|wisdom', 'high|higher up / low|lower down', 'midline / side',
    ],
  },
  {
    kind: 'strength',
    rows: ['required|need|necessary|must / helpful|useful|worthwhile / offered|offer|available|considered', 'essential|vital|crucial / important / helpful|useful|worthwhile|desirable|beneficial / optional|unnecessary|pointless|useless', 'need|require / want|wish|like|prefer', 'insist / suggest|propose', 'compel|force|oblige / invite|ask', 'strict|strictly / relaxed|loosely', 'voluntary / mandatory|compulsory', 'guarantee|ensure / help'],
  },
  {
    kind: 'negation',
    rows: ['confirm|diagnose|detect|identify|prove|establish|show / rule out|exclude|disprove|miss|overlook', 'have|with|contain|present / lack|miss|missing|absent', 'true|correct|accurate / false|wrong|inaccurate', 'legal / banned', 'admit / deny', 'present|presence / absence|absent', 'anyone|everyone|someone|everybody|all / nobody|none', 'for|pro / against|anti', 'with / against', 'out of reach|out of the reach / within reach|in reach', 'can|able / unable'],
  },
  {
    kind: 'site',
    rows: ['body / lung / heart / brain / skin', 'core / limb'],
  },
  {
    kind: 'population',
    rows: ['all|any|every|most / premature|preterm / sick|ill / frail / older / young|younger / high risk / unvaccinated / pregnant / healthy / certain|selected', 'premature|preterm / full term|term|older', 'sick|ill / healthy', 'vaccinated|immunized / unvaccinated'],
  },
  {
    kind: 'urgency',
    rows: ['within the hour|immediately|at once|now / within the day|soon|shortly / within the week|later', 'sooner|earlier / later', 'doctor|surgeon|specialist|nurse|pharmacist|midwife|dentist|clinic|hospital|ambulance / friend|family|relative|neighbor', 'ambulance / taxi|car|bus|train', 'hurry|rush / wait|linger', 'watch|observe|monitor / ignore', 'promptly / eventually'],
  },
  {
    kind: 'wording',
    rows: [
      'red / yellow / green / blue / black / white / brown / pink / purple / gray / orange', 'salt|sodium / sugar|sweet / fat / fiber / protein / carbohydrate|carb / calorie / purine / iodine / potassium / gluten / lactose / dairy', 'soluble / insoluble', 'fat soluble / water soluble', 'dog / cat / bird / horse / rat|mouse|rodent / bat / snake / tick / mosquito / flea / spider / mite|louse|lice', 'water / milk / juice / coffee / tea / soda|cola / alcohol|wine|beer / bleach / oil / vinegar', 'tap water / bottled water|boiled water|sterile water|distilled water / seawater', 'soap / alcohol / bleach|disinfectant|antiseptic', 'oxygen / carbon dioxide / carbon monoxide / nitrogen', 'weight / height / age / sex', 'pulse|heart rate / breathing rate|respiratory rate / temperature', 'nurse / doctor / pharmacist / dentist / optician / midwife / physiotherapist', 'transplant / dialysis', 'walking / running / swimming / cycling', 'splint|cast / bandage|sling', 'mask / gloves / gown', 'ultraviolet / infrared', 'pen|syringe / pump / inhaler', 'pea sized / smear|grain of rice / fingertip', 'midnight / midday|noon',
    ],
  },
]
