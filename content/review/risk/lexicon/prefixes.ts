/** Prefixes that turn a word into its opposite, where both forms stand in the two versions. */
export const negativePrefixes: readonly string[] = ['un', 'in', 'im', 'il', 'ir', 'non', 'dis', 'a', 'an', 'anti', 'de', 'mal', 'contra', 'ab']

/** Prefixes and endings of which one in the place of the other changes a medical word. */
export const opposedPrefixes: readonly (readonly [string, string])[] = [
  ['hyper', 'hypo'], ['tachy', 'brady'], ['inter', 'intra'], ['macro', 'micro'], ['pre', 'post'], ['ante', 'post'], ['ante', 'anti'], ['endo', 'exo'], ['endo', 'ecto'], ['in', 'ex'], ['im', 'ex'], ['inter', 'exter'], ['intra', 'extra'],
  ['sub', 'supra'], ['infra', 'supra'], ['ab', 'ad'], ['poly', 'oligo'], ['poly', 'olig'], ['mono', 'poly'], ['uni', 'bi'], ['eu', 'dys'], ['homo', 'hetero'], ['iso', 'aniso'], ['over', 'under'], ['peri', 'para'], ['leuko', 'lympho'], ['hydro', 'hemo'], ['pyo', 'myo'], ['arterio', 'athero'], ['hemi', 'para'], ['hemi', 'quadri'], ['para', 'quadri'], ['sys', 'dia'], ['en', 'dis'], ['super', 'sub'], ['up', 'down'], ['auto', 'allo'], ['hypo', 'hyper'],
]
export const opposedEndings: readonly (readonly [string, string])[] = [
  ['ectomy', 'otomy'], ['ectomy', 'ostomy'], ['otomy', 'ostomy'], ['ful', 'less'], ['oscopy', 'ectomy'], ['plasty', 'ectomy'], ['phagia', 'phasia'], ['penia', 'cytosis'], ['penia', 'philia'], ['competent', 'compromized'], ['competent', 'suppressed'], ['dilation', 'constriction'], ['dilator', 'constrictor'], ['dilatation', 'constriction'], ['itis', 'osis'],
]

/**
 * Words that un-, in-, im-, ir- and non- turn round when they stand alone in one version:
 * the prefix is read as "not", so "unsafe" equals "not safe". So not *until*, *under*, *uncle*.
 */
export const turnedWords: ReadonlySet<string> = new Set(
  ('possible practical proper mature mobile balanced cooked covered attended pleasant steady equal familiar important intended intentional ripe sterile sanitary washed planned prepared qualified restricted trained usual wise broken healed aided assisted refrigerated pasteurized processed fertile modified limited reported satisfactory scheduled sealed sweetened heated exposed diluted saturated salted skilled helpful harmful ' +
    'safe able treated stable necessary appropriate adequate sufficient complete controlled suitable related known effective active affected infected diagnosed vaccinated immunized ' +
    'protected supervised monitored recommended advisable expected explained harmed healthy willing wanted conscious responsive opened used licensed approved tested proven confirmed ' +
    'clear certain comfortable changed damaged detected noticed recognized relieved resolved reliable predictable avoidable acceptable curable treatable preventable reversible operable ' +
    'visible tolerant compatible capable competent efficient dependent direct accurate correct consistent invasive infectious contagious allergic cancerous toxic addictive prescription drowsy sedating smoker smoking ' +
    'essential urgent specific hormonal surgical diabetic immune pregnant bacterial viral prescribed opioid productive reactive union compliant compliance adherence adherent symptomatic typical')
    .split(' '),
)

/** Words one slip of the pen apart that are two things; both are outside the tables of terms. */
export const lookAlikes: readonly (readonly [string, string])[] = [
  ['perineal', 'peroneal'], ['palpation', 'palpitation'], ['prostate', 'prostrate'], ['absorption', 'adsorption'], ['malleolus', 'malleus'], ['ureteral', 'urethral'], ['humeral', 'humoral'], ['plantar', 'palmar'], ['ganglion', 'gangrene'], ['cervicitis', 'cervicalgia'], ['arteritis', 'arthritis'], ['osteoporosis', 'osteopetrosis'], ['keratosis', 'ketosis'], ['nephritis', 'neuritis'], ['myelitis', 'myositis'], ['encephalitis', 'endophthalmitis'], ['uremia', 'anemia'], ['hypoxia', 'hypotaxia'],
]
