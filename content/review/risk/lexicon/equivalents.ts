import { diseaseRows } from './diseases.ts'
import type { Lexicon, Term } from './term.ts'

// Medical and everyday words that editors exchange for each other: names of one thing are separated by `|`, things by
// ` / `. In lower case and US spelling. Words that another table holds need not stand here.
const complaints = `
arrhythmia|abnormal heart rhythm|heart rhythm disorder / heart attack|myocardial infarction|coronary attack / stroke|cerebrovascular accident|cva|brain attack / mini stroke|transient ischemic attack|tia
coronary artery disease|coronary heart disease|ischemic heart disease
cardiac arrest|heart stopped / blood clot|thrombus|thrombosis|clot / deep vein thrombosis|dvt / pulmonary embolism|lung clot
hardening of the arteries|atherosclerosis|arteriosclerosis / high cholesterol|hypercholesterolemia / kidney stone|renal calculus|renal calculi|renal stone|nephrolithiasis
gallstone|cholelithiasis / bladder infection|cystitis / kidney infection|pyelonephritis / urinary tract infection|uti|urine infection|water infection / bedwetting|enuresis
gas|flatulence|wind|flatus / piles|hemorrhoid / indigestion|dyspepsia / heartburn|acid reflux|pyrosis / gastroesophageal reflux disease|gerd|gord
stomach flu|gastroenteritis|stomach bug / vomiting|emesis|being sick|throwing up|throw up|be sick / nausea|feeling sick|queasiness|queasy|nauseated|nauseous
loss of appetite|anorexia|poor appetite / trouble swallowing|difficulty swallowing|dysphagia / stomachache|stomach ache|tummy ache|belly ache|bellyache
tooth decay|dental caries|cavities / gum disease|periodontal disease|periodontitis / bad breath|halitosis / mouth ulcer|oral ulcer|canker sore|aphthous ulcer
cold sore|fever blister|herpes labialis / dry mouth|xerostomia
breathlessness|shortness of breath|short of breath|difficulty breathing|breathless|trouble breathing|out of breath|dyspnea|difficulty in breathing|breathing difficulty|breathing difficulties
nosebleed|epistaxis|bleeding from the nose / sore throat|pharyngitis
hoarseness|hoarse voice|dysphonia / collapsed lung|pneumothorax / chronic obstructive pulmonary disease|copd / common cold|upper respiratory infection
glandular fever|infectious mononucleosis|mononucleosis|mono / sleep apnea|sleep apnoea / fever|pyrexia|high temperature|raised temperature / chills|rigors
itch|itchy|pruritus|itching|itchiness / hives|urticaria|nettle rash / eczema|atopic dermatitis / swelling|edema|swollen / redness|erythema / bruise|contusion|ecchymosis|bruising
scrape|abrasion|graze / scar|cicatrix / pressure sore|bed sore|bedsore|pressure ulcer|decubitus ulcer / wart|verruca / athlete foot|athletes foot|tinea pedis
ringworm|tinea / head lice|pediculosis / thrush|candidiasis|yeast infection|candida / stye|hordeolum / pink eye|conjunctivitis|pinkeye / hair loss|alopecia|baldness
yellowing of the skin|jaundice|icterus / sunburn|sun burn / blister|vesicle / fainting|syncope|passing out|blackout|faint|pass out|black out
dizziness|dizzy|giddiness|light headedness|lightheadedness / headache|cephalalgia|head pain / seizure|convulsion|fit
trouble sleeping|insomnia|sleeplessness|difficulty sleeping / nearsightedness|myopia|short sightedness|shortsightedness
farsightedness|hyperopia|hypermetropia|long sightedness|longsightedness / ringing in the ears|tinnitus / earache|otalgia|ear pain / middle ear infection|otitis media
numbness|numb|loss of feeling / pins and needles|tingling|paresthesia / memory loss|amnesia / tiredness|fatigue|exhaustion|tired|fatigued / weakness|asthenia
lazy eye|amblyopia / squint|strabismus|crossed eyes / fracture|broken bone|break / osteoarthritis|wear and tear arthritis / joint pain|arthralgia
muscle pain|myalgia|muscle ache / muscle cramp|cramp / backache|back pain / slipped disc|herniated disc|herniated disk|slipped disk|disc prolapse / sprain|twisted ligament
tumor|neoplasm|growth / cancer|carcinoma|malignancy / sexually transmitted infection|sexually transmitted disease|sti|std / blood poisoning|septicemia|sepsis
sudden infant death syndrome|sids|cot death|crib death / miscarriage|spontaneous abortion|pregnancy loss / painful periods|dysmenorrhea|period pain|menstrual cramps
high blood pressure in pregnancy|preeclampsia|pre eclampsia / erectile dysfunction|impotence / infertility|inability to conceive
`

const others = `
pass urine|urinate|pee|micturate|micturition|urination|urinating|passing urine / bowel movement|defecation|defecate|pass stool|passing stool|open your bowels
surgery|operation|surgical operation / electrocardiogram|ecg|ekg|electrocardiography / echocardiogram|echocardiography|echo
ultrasound|ultrasonography|sonogram|ultrasound scan / spinal tap|lumbar puncture / breathing tube|endotracheal tube
ventilator|breathing machine|respirator|mechanical ventilator / appendectomy|appendicectomy|removal of the appendix
cholecystectomy|gallbladder removal|removal of the gallbladder / hysterectomy|removal of the uterus|removal of the womb / tonsillectomy|removal of the tonsils|tonsil removal
mastectomy|removal of the breast / resuscitation|cpr|cardiopulmonary resuscitation / bone density scan|bone density test|dexa|dexa scan / sample|specimen
cesarean|cesarean section|c section|cesarean delivery / period|menstrual period|menstruation|menses
people|persons|individuals|patients|human beings / person|patient|individual / such as|like|for example|for instance / due to|owing to|as a result of|because of
happen|occur|take place / use|utilize|employ / buy|purchase / extra|additional / make up|constitute|comprise / whole body|entire body
`

function rowsOf(table: string): string[] {
  return table.trim().split(/ \/ |\n/)
}

/** Diseases and symptoms under their medical and everyday names: one in the place of another is worth a look, one more or less is none. */
export const diseases: Lexicon = {
  kind: 'wording',
  lone: 'swap',
  terms: [...rowsOf(complaints), ...rowsOf(diseaseRows)].map((forms): Term => [forms.split('|')[0] ?? forms, forms, 'swap', 'disease']),
}

/** Different words for one thing that say nothing dangerous: the second form reads as the first. */
export const equivalents: readonly (readonly [reads: string, forms: string])[] = rowsOf(others).map((forms) => [forms.split('|')[0] ?? forms, forms])
