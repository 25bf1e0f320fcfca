import type { Lexicon, Term } from './term.ts'

/** Finer parts of the body, its fluids and systems: places are separated by ` / `, the nouns, adjectives and everyday names of one by `|`. */
const rows = `
eyeball|globe / eyebrow|brow / eyelash|lash / eye socket|orbit|orbital / tear duct|lacrimal duct|lacrimal / choroid|choroidal / uvea|uveal
vitreous|vitreous humor|vitreous body / aqueous humor|aqueous / ciliary body|ciliary / fovea|foveal / optic disc|optic disk / earlobe
ear canal|auditory canal / outer ear|external ear|pinna|auricle / middle ear|tympanic cavity / inner ear|labyrinth|vestibular
eustachian tube|auditory tube / mastoid / adenoid|adenoids / uvula / glottis|glottic / oropharynx|oropharyngeal / turbinate / jawbone
cheekbone|zygomatic / temporomandibular joint|jaw joint|tmj / molar|molars / incisor|incisors / canine tooth|canine / wisdom tooth|wisdom teeth
baby tooth|baby teeth|milk teeth / enamel / dentin|dentine / root canal / tooth pulp|dental pulp / gumline / taste bud / skull base|base of the skull
nape|nape of the neck / torso|trunk / flank|loin / waist / limb|limbs|extremity|extremities / upper limb|upper extremity / lower limb|lower extremity
digit|digits / index finger|forefinger / middle finger / ring finger / little finger|pinky / big toe|great toe / little toe / knuckle / fist / nail|nails
nail bed / cuticle / fingertip / hair|hairs / hair follicle|follicle / sweat pore|pore|pores / sweat|perspiration|sweating|diaphoresis / sebaceous gland|oil gland / instep
arch of the foot|arch / ball of the foot / hipbone|hip bone / thighbone|thigh bone / heel bone|calcaneus / ankle bone|talus / acetabulum|hip socket
trochanter / olecranon / scaphoid / lunate / acromion / labrum / carpus / phalanx|phalanges
vertebral disc|spinal disc|intervertebral disc|intervertebral disk|disc|disk / spinal canal / spinal nerve / nerve root / cauda equina
sacroiliac joint|sacroiliac / epiphysis|growth plate / periosteum / bursa / fascia|fascial / synovium|synovial fluid|synovial / aponeurosis
pectoral|pectoralis / gluteal|gluteus|glute|glutes / trapezius / latissimus / sternocleidomastoid / gastrocnemius / soleus / psoas|iliopsoas / sphincter
pelvic floor / masseter / heart valve|valve / sinus node|sinoatrial node|pacemaker node / circumflex / left anterior descending / basilar artery|basilar
mesenteric|mesenteric artery / azygos / cephalic vein / basilic vein / superior vena cava / inferior vena cava / arteriole|arterioles / venule|venules
lymph vessel|lymphatic vessel|lymphatic|lymphatics / lymph / lymphocyte|lymphocytes / neutrophil|neutrophils / eosinophil|eosinophils
basophil|basophils / monocyte|monocytes / serum / bloodstream|blood stream / lobe|lobes / bronchial tube|bronchial tubes / air sac|air sacs
mediastinum|mediastinal / cardia / fundus / pylorus|pyloric / ileocecal valve / ascending colon / transverse colon / descending colon / omentum|omental
mesentery / back passage / pancreatic duct / islet|islets|islet cell / urinary tract / respiratory tract
digestive tract|gastrointestinal tract|gi tract / vas deferens / seminal vesicle / glans / clitoris|clitoral / labia|labium / hymen / endometrium
myometrium / birth canal / amniotic fluid|amniotic / amniotic sac|bag of waters / umbilical cord / fetus|fetal / embryo|embryonic / egg cell|ovum
sperm|semen / breast duct|milk duct / areola / mammary gland / lacrimal gland / submandibular gland|submandibular / hypophysis / pineal gland|pineal
gonad|gonads / basal ganglia|basal ganglion / amygdala / midbrain / pons|pontine / forebrain / hindbrain / corpus callosum / gray matter / white matter
arachnoid|subarachnoid / pia mater / choroid plexus / ganglion|ganglia / peripheral nerve / spinal root / autonomic / central nervous system
peripheral nervous system / immune system / nervous system / digestive system / respiratory system / reproductive system / urinary system
skeletal system / cardiovascular system|circulatory system / endocrine system / lymphatic system / cranial nerve / phrenic nerve|phrenic
peroneal nerve|peroneal / pudendal nerve|pudendal / auditory nerve|vestibulocochlear|acoustic nerve / olfactory nerve|olfactory / trochlear / oculomotor
hypoglossal / xiphoid / manubrium / costal / intercostal / subcostal / epigastrium|epigastric / hypochondrium / suprapubic / pubic|pubic bone|pubis
ischium|ischial / iliac crest / mucus / mucosa|mucous membrane|mucous membranes / pus / vomit|vomitus / gastric juice|stomach acid / digestive juice
earwax|cerumen / fat tissue|fatty tissue|adipose tissue|adipose / connective tissue / soft tissue / scar tissue / epithelium|epithelial
endothelium|endothelial / hypodermis|subcutaneous tissue / genital|genitals|genitalia / crotch / cranium / leaflet / chorda|chordae / papillary muscle
auricle of the heart|atrial appendage / foramen ovale / ductus arteriosus / fontanelle|soft spot / adnexa|adnexal / parametrium / cul de sac
`

/** As with `sites`, one in the place of another is a risk, one more or less is none. */
export const anatomy: Lexicon = {
  kind: 'site',
  lone: 'swap',
  terms: rows.trim().split(/ \/ |\n/).map((forms): Term => [forms.split('|')[0] ?? forms, forms]),
}
