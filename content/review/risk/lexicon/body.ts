import type { Lexicon } from './term.ts'

/** Sides and directions. Uses of "left" and "right" that are no side are in `plain.ts`. */
export const lateralities: Lexicon = {
  kind: 'laterality',
  lone: 'edit',
  terms: [
    ['left', 'left|left hand|left sided|left side'],
    ['right', 'right|right hand|right sided|right side'],
    ['bilateral', 'bilateral|bilaterally|on both sides|both sides'],
    ['unilateral', 'unilateral|unilaterally|on one side|one side'],
    ['both', 'both', 'swap'],
    ['medial', 'medial|medially'],
    ['lateral', 'lateral|laterally'],
    ['proximal', 'proximal|proximally'],
    ['distal', 'distal|distally'],
    ['anterior', 'anterior|anteriorly', 'swap'],
    ['posterior', 'posterior|posteriorly', 'swap'],
    ['front', 'front', 'swap'],
    ['rear', 'rear', 'swap'],
    ['superior', 'superior', 'swap'],
    ['inferior', 'inferior', 'swap'],
    ['dorsal', 'dorsal', 'swap'],
    ['ventral', 'ventral', 'swap'],
    ['contralateral', 'contralateral|opposite side|other side'],
    ['ipsilateral', 'ipsilateral|same side'],
    ['inner', 'inner|internal|inside', 'swap'],
    ['outer', 'outer|external|outside', 'swap'],
    ['forward', 'forward|forwards', 'swap'],
    ['backward', 'backward|backwards', 'swap'],
  ],
}

/** Places in the body: one mention more or less is no risk, one in the place of another is. */
export const sites: Lexicon = {
  kind: 'site',
  lone: 'swap',
  terms: [
    ['mitral', 'mitral|bicuspid'], ['aortic', 'aortic|aorta'], ['tricuspid', 'tricuspid'],
    ['atrium', 'atrium|atria|atrial'], ['ventricle', 'ventricle|ventricular'], ['coronary', 'coronary'],
    ['heart', 'heart|cardiac|cardio'], ['myocardium', 'myocardium|myocardial|heart muscle'], ['pericardium', 'pericardium|pericardial'], ['endocardium', 'endocardium|endocardial'],
    ['artery', 'artery|arteries|arterial'], ['vein', 'vein|venous'], ['capillary', 'capillary|capillaries'],
    ['carotid', 'carotid'], ['jugular', 'jugular'], ['femoral', 'femoral'], ['radial', 'radial'], ['ulnar', 'ulnar'], ['brachial', 'brachial'], ['subclavian', 'subclavian'], ['popliteal', 'popliteal'], ['portal', 'portal'], ['iliac', 'iliac'],
    ['brain', 'brain|cerebral'], ['spine', 'spine|spinal|backbone|vertebra|vertebrae|vertebral|spinal cord'], ['cervical', 'cervical'], ['thoracic', 'thoracic'], ['lumbar', 'lumbar'], ['sacral', 'sacral|sacrum'], ['nerve', 'nerve'],
    ['head', 'head'], ['face', 'face|facial'], ['eye', 'eye|ocular|ophthalmic'], ['ear', 'ear|otic'], ['nose', 'nose|nasal'], ['nostril', 'nostril'], ['mouth', 'mouth'], ['tongue', 'tongue'], ['tooth', 'tooth|teeth|dental'], ['gum', 'gum'], ['throat', 'throat|pharynx|pharyngeal'], ['larynx', 'larynx|laryngeal|voice box'], ['tonsil', 'tonsil'], ['jaw', 'jaw'], ['neck', 'neck'], ['retina', 'retina|retinal'], ['cornea', 'cornea|corneal'], ['scalp', 'scalp'], ['cheek', 'cheek'], ['lip', 'lip'],
    ['chest', 'chest|thorax'], ['back', 'back'], ['breast', 'breast'], ['lung', 'lung|pulmonary|pulmonic'], ['airway', 'airway|bronchus|bronchi|bronchial'], ['trachea', 'trachea|windpipe|tracheal'], ['rib', 'rib'], ['diaphragm', 'diaphragm'], ['pleura', 'pleura|pleural'],
    ['shoulder', 'shoulder'], ['collarbone', 'collarbone|clavicle'], ['scapula', 'scapula|shoulder blade'], ['arm', 'arm'], ['elbow', 'elbow'], ['forearm', 'forearm'], ['wrist', 'wrist'], ['hand', 'hand'], ['finger', 'finger'], ['thumb', 'thumb'], ['armpit', 'armpit|axilla|axillary'], ['humerus', 'humerus|humeral'], ['radius', 'radius'], ['ulna', 'ulna'],
    ['abdomen', 'abdomen|abdominal|belly|tummy'], ['esophagus', 'esophagus|esophageal|gullet|food pipe'], ['stomach', 'stomach|gastric'], ['duodenum', 'duodenum|duodenal'], ['jejunum', 'jejunum|jejunal'], ['ileum', 'ileum|ileal'], ['ilium', 'ilium'], ['small intestine', 'small intestine|small bowel'], ['large intestine', 'large intestine|large bowel|colon|colonic'], ['intestine', 'intestine|bowel|intestinal|gut'], ['rectum', 'rectum'], ['anus', 'anus|anal'], ['appendix', 'appendix'], ['liver', 'liver|hepatic'], ['gallbladder', 'gallbladder|gall bladder'], ['bile duct', 'bile duct|common bile duct|biliary'], ['cystic', 'cystic|cystic duct'], ['palm', 'palm|palmar'], ['sole', 'sole|plantar'], ['subdural', 'subdural'], ['cranial', 'cranial|skull|intracranial'], ['vena cava', 'vena cava'], ['pancreas', 'pancreas|pancreatic'], ['spleen', 'spleen|splenic'],
    ['kidney', 'kidney|renal'], ['ureter', 'ureter|ureteral|ureteric'], ['urethra', 'urethra|urethral'], ['bladder', 'bladder'], ['prostate', 'prostate|prostatic'], ['testis', 'testis|testes|testicle|testicular'], ['penis', 'penis'], ['uterus', 'uterus|womb|uterine|endometrial'], ['cervix', 'cervix'], ['ovary', 'ovary|ovaries|ovarian'], ['vagina', 'vagina'], ['placenta', 'placenta'],
    ['thyroid', 'thyroid'], ['parathyroid', 'parathyroid'], ['adrenal', 'adrenal'], ['pituitary', 'pituitary'], ['lymph node', 'lymph node|lymph gland'], ['bone marrow', 'bone marrow'],
    ['hip', 'hip'], ['pelvis', 'pelvis|pelvic'], ['groin', 'groin'], ['buttock', 'buttock'], ['thigh', 'thigh'], ['knee', 'knee'], ['calf', 'calf'], ['shin', 'shin'], ['leg', 'leg'], ['ankle', 'ankle'], ['foot', 'foot|feet'], ['heel', 'heel'], ['toe', 'toe'], ['femur', 'femur'], ['tibia', 'tibia|tibial|shinbone'], ['fibula', 'fibula|fibular'], ['patella', 'patella|kneecap'],
    ['skin', 'skin|cutaneous'], ['muscle', 'muscle'], ['tendon', 'tendon'], ['ligament', 'ligament'], ['bone', 'bone'], ['joint', 'joint'], ['cartilage', 'cartilage'], ['scrotum', 'scrotum'],
    ['cerebrum', 'cerebrum'], ['cerebellum', 'cerebellum|cerebellar'], ['brain stem', 'brain stem|brainstem'], ['thalamus', 'thalamus|thalamic'], ['hypothalamus', 'hypothalamus|hypothalamic'], ['hippocampus', 'hippocampus|hippocampal'], ['cortex', 'cortex|cortical'], ['medulla', 'medulla|medullary'], ['frontal', 'frontal lobe|frontal'], ['temporal', 'temporal lobe|temporal'], ['parietal', 'parietal lobe|parietal'], ['occipital', 'occipital lobe|occipital'], ['meninges', 'meninges|meningeal'], ['dura', 'dura|dural'],
    ['optic nerve', 'optic nerve'], ['facial nerve', 'facial nerve'], ['vagus nerve', 'vagus nerve|vagal'], ['trigeminal', 'trigeminal nerve|trigeminal'], ['median nerve', 'median nerve'], ['ulnar nerve', 'ulnar nerve'], ['radial nerve', 'radial nerve'], ['sciatic nerve', 'sciatic nerve|sciatic'], ['femoral nerve', 'femoral nerve'],
    ['eyelid', 'eyelid'], ['iris', 'iris'], ['lens', 'lens'], ['pupil', 'pupil'], ['macula', 'macula|macular'], ['sclera', 'sclera|scleral'], ['conjunctiva', 'conjunctiva|conjunctival'], ['eardrum', 'eardrum|tympanic membrane'], ['cochlea', 'cochlea|cochlear'], ['sinus', 'sinus|sinuses'], ['palate', 'palate'], ['epiglottis', 'epiglottis'], ['vocal cord', 'vocal cord|vocal fold'], ['nasopharynx', 'nasopharynx|nasopharyngeal'], ['salivary gland', 'salivary gland'], ['parotid', 'parotid|parotid gland'], ['sweat gland', 'sweat gland'], ['forehead', 'forehead'], ['chin', 'chin'], ['mandible', 'mandible|mandibular'], ['maxilla', 'maxilla|maxillary'],
    ['biceps', 'biceps'], ['triceps', 'triceps'], ['quadriceps', 'quadriceps'], ['hamstring', 'hamstring'], ['deltoid', 'deltoid'], ['rotator cuff', 'rotator cuff'], ['meniscus', 'meniscus|menisci'], ['anterior cruciate', 'anterior cruciate|anterior cruciate ligament|acl'], ['posterior cruciate', 'posterior cruciate|posterior cruciate ligament|pcl'], ['carpal', 'carpal|carpal tunnel'], ['tarsal', 'tarsal|tarsal tunnel'], ['metacarpal', 'metacarpal'], ['metatarsal', 'metatarsal'], ['sternum', 'sternum|breastbone|sternal'], ['coccyx', 'coccyx|tailbone'], ['fingernail', 'fingernail'], ['toenail', 'toenail'], ['achilles', 'achilles tendon|achilles'],
    ['inguinal', 'inguinal'], ['umbilical', 'umbilical|navel'], ['hiatal', 'hiatal|hiatus'], ['peritoneum', 'peritoneum|peritoneal'], ['cecum', 'cecum|cecal'], ['sigmoid', 'sigmoid|sigmoid colon'], ['glomerulus', 'glomerulus|glomeruli|glomerular'], ['tubule', 'tubule|tubular'], ['renal pelvis', 'renal pelvis'], ['alveoli', 'alveoli|alveolar|alveolus'], ['bronchiole', 'bronchiole|bronchiolar'], ['thymus', 'thymus|thymic'], ['septum', 'septum|septal'], ['saphenous', 'saphenous'],
    ['nipple', 'nipple'], ['vulva', 'vulva|vulvar'], ['fallopian tube', 'fallopian tube'], ['epididymis', 'epididymis'], ['foreskin', 'foreskin'], ['perineum', 'perineum'], ['epidermis', 'epidermis|epidermal'], ['dermis', 'dermis|dermal'],
    ['red blood cell', 'red blood cell|red cell|erythrocyte'], ['white blood cell', 'white blood cell|white cell|leukocyte'], ['platelet', 'platelet|thrombocyte'], ['plasma', 'plasma'], ['cerebrospinal fluid', 'cerebrospinal fluid|csf|spinal fluid'], ['bile', 'bile'],
    ['heart valve', 'heart valve|valve|valvular|valvular heart'], ['upper', 'upper'], ['lower', 'lower body'], ['top', 'top'], ['bottom', 'bottom'],
    ['blood', 'blood'], ['urine', 'urine|wee'], ['stool', 'stool|feces|poo|poop|bowel motion'], ['saliva', 'saliva'], ['sputum', 'sputum|phlegm'],
    ['gram positive', 'gram positive'], ['gram negative', 'gram negative'],
  ],
}

/** How a drug gets into the body; forms of a drug count only when one replaces another. */
export const routes: Lexicon = {
  kind: 'route',
  lone: 'always',
  terms: [
    ['oral', 'oral|orally|by mouth|per os|po'],
    ['intravenous', 'intravenous|intravenously|iv|into a vein|into the vein|by vein|i v|through a drip|by drip|intravenous infusion'],
    ['intramuscular', 'intramuscular|intramuscularly|im|into a muscle|into the muscle|i m'],
    ['subcutaneous', 'subcutaneous|subcutaneously|sc|sq|subcut|under the skin|beneath the skin|s c'],
    ['intradermal', 'intradermal|intradermally|into the skin'],
    ['sublingual', 'sublingual|sublingually|under the tongue|beneath the tongue'],
    ['buccal', 'buccal|inside the cheek|between the gum and cheek'],
    ['rectal', 'rectal|rectally|into the rectum|into the bottom|pr'],
    ['vaginal', 'vaginal|vaginally|into the vagina|pv'],
    ['topical', 'topical|topically|on the skin|to the skin|onto the skin'],
    ['inhaled', 'inhaled|inhale|inhales|breathe in|breathes in|by inhalation|inhalation', 'edit'],
    ['nebulized', 'nebulized|nebulizer|by nebulizer'],
    ['intranasal', 'intranasal|intranasally|nasal spray|into the nose|into each nostril'],
    ['transdermal', 'transdermal|transdermally|through the skin'],
    ['intrathecal', 'intrathecal|intrathecally|into the spinal fluid'],
    ['epidural', 'epidural'],
    ['intra-articular', 'intraarticular|intra articular|into the joint|into a joint'],
    ['intraosseous', 'intraosseous|into the bone'],
    ['eye', 'eye drop|eye ointment|into the eye|in the eye|ophthalmic solution'],
    ['ear', 'ear drop|into the ear|in the ear'],
    ['nose drops', 'nose drop|nasal drop'],
    ['feeding tube', 'nasogastric|through a feeding tube|nasogastric tube'],
    ['swallow', 'swallow|swallows|swallowed', 'swap'],
    ['chew', 'chew|chewed|chewing', 'swap'],
    ['crush', 'crush|crushed', 'swap'],
    ['whole', 'whole', 'swap'],
    ['dissolve', 'dissolve|dissolved|suck', 'swap'],
    ['inject', 'inject|injects|injected|injection|jab|infusion|infused|drip', 'swap'],
    ['apply', 'apply|applies|applied|rub', 'swap'],
    ['tablet', 'tablet|pill', 'swap'],
    ['capsule', 'capsule', 'swap'],
    ['liquid', 'liquid|syrup|solution|suspension|mixture', 'swap'],
    ['cream', 'cream|ointment|gel|lotion', 'swap'],
    ['suppository', 'suppository|suppositories|enema|pessary|pessaries', 'swap'],
    ['insert', 'insert|inserts|inserted', 'swap'],
    ['patch', 'patch|patches', 'swap'],
    ['inhaler', 'inhaler', 'swap'],
    ['spray', 'spray', 'swap'],
    ['drops', 'drop', 'swap'],
  ],
}

/** Adjectives of routes that name a place in "oral cancer" and "rectal bleeding". */
export const routePlaces: ReadonlyMap<string, string> = new Map([['oral', 'mouth'], ['rectal', 'rectum'], ['vaginal', 'vagina'], ['epidural', 'epidural'], ['buccal', 'cheek']])

/** What may be wrong with a place or be done to it, but is no medicine. */
export const conditionsOfPlaces: ReadonlySet<string> = new Set(
  'cancer ulcer cavity hygiene health thrush sex surgery surgeon mucosa lesion infection herpes temperature tumor bleeding discharge delivery birth dryness examination exam prolapse pain polyp wall lining tissue abscess hematoma swab'.split(' '),
)
