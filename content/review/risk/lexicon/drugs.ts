import type { Lexicon, Term } from './term.ts'

/**
 * Drug names: our own list of common international names, and the stems of INNs below it.
 * Rows with several forms are one substance under two names (INN, US and former British names, a few brands).
 */
const synonyms: readonly Term[] = [
  ['paracetamol', 'paracetamol|acetaminophen|tylenol|panadol'],
  ['epinephrine', 'epinephrine|adrenaline'],
  ['norepinephrine', 'norepinephrine|noradrenaline'],
  ['salbutamol', 'salbutamol|albuterol'],
  ['furosemide', 'furosemide|frusemide'],
  ['aspirin', 'aspirin|acetylsalicylic acid'],
  ['glyceryl trinitrate', 'glyceryl trinitrate|nitroglycerin|nitroglycerine|gtn'],
  ['lidocaine', 'lidocaine|lignocaine'],
  ['pethidine', 'pethidine|meperidine'],
  ['glibenclamide', 'glibenclamide|glyburide'],
  ['rifampicin', 'rifampicin|rifampin'],
  ['ciclosporin', 'ciclosporin|cyclosporine|cyclosporin'],
  ['isoprenaline', 'isoprenaline|isoproterenol'],
  ['suxamethonium', 'suxamethonium|succinylcholine'],
  ['vitamin k', 'vitamin k|phytomenadione|phytonadione'],
  ['beclometasone', 'beclometasone|beclomethasone'],
  ['amoxicillin', 'amoxicillin|amoxycillin'],
  ['co-amoxiclav', 'co amoxiclav|amoxicillin clavulanate|augmentin'],
  ['trimethoprim-sulfamethoxazole', 'co trimoxazole|trimethoprim sulfamethoxazole'],
  ['sulfasalazine', 'sulfasalazine|sulphasalazine'],
  ['valproate', 'valproate|valproic acid|sodium valproate|divalproex'],
  ['penicillin v', 'phenoxymethylpenicillin|penicillin v'],
  ['penicillin g', 'benzylpenicillin|penicillin g'],
  ['magnesium sulfate', 'magnesium sulfate|magnesium sulphate'],
  ['levothyroxine', 'levothyroxine|thyroxine|l thyroxine'],
  ['aciclovir', 'aciclovir|acyclovir'],
  ['ibuprofen', 'ibuprofen|advil|nurofen'],
  ['diphenhydramine', 'diphenhydramine|benadryl'],
  ['folic acid', 'folic acid|folate'],
  ['heparin', 'heparin|unfractionated heparin'],
  ['colestyramine', 'colestyramine|cholestyramine'],
  ['hydroxycarbamide', 'hydroxycarbamide|hydroxyurea'],
  ['mesalazine', 'mesalazine|mesalamine'],
  ['povidone iodine', 'povidone iodine|povidone'], ['indomethacin', 'indomethacin|indometacin'], ['torsemide', 'torsemide|torasemide'], ['clomiphene', 'clomiphene|clomifene'], ['meclizine', 'meclizine|meclozine'], ['cromolyn', 'cromolyn|cromoglicate|cromoglycate'], ['chlorpheniramine', 'chlorpheniramine|chlorphenamine'], ['benztropine', 'benztropine|benzatropine'], ['erythropoietin', 'erythropoietin|epoetin'],
  ['chlorthalidone', 'chlorthalidone|chlortalidone'], ['dicyclomine', 'dicyclomine|dicycloverine'], ['glycopyrronium', 'glycopyrronium|glycopyrrolate'], ['progestin', 'progestin|progestogen'], ['alendronate', 'alendronate|alendronic acid'], ['zoledronate', 'zoledronate|zoledronic acid'], ['cholecalciferol', 'cholecalciferol|colecalciferol'], ['bumetanide', 'bumetanide'],
  ['celecoxib', 'celecoxib|celebrex'], ['citalopram', 'citalopram|celexa'], ['escitalopram', 'escitalopram|lexapro|cipralex'], ['sertraline', 'sertraline|zoloft|lustral'], ['fluoxetine', 'fluoxetine|prozac'], ['paroxetine', 'paroxetine|paxil|seroxat'],
  ['insulin lispro', 'insulin lispro|humalog'], ['insulin aspart', 'insulin aspart|novolog|novorapid'], ['insulin glargine', 'insulin glargine|lantus'], ['human insulin', 'human insulin|humulin|novolin'], ['insulin detemir', 'insulin detemir|levemir'],
  ['warfarin', 'warfarin|coumadin'], ['apixaban', 'apixaban|eliquis'], ['rivaroxaban', 'rivaroxaban|xarelto'], ['dabigatran', 'dabigatran|pradaxa'], ['clopidogrel', 'clopidogrel|plavix'], ['ticagrelor', 'ticagrelor|brilinta|brilique'], ['enoxaparin', 'enoxaparin|lovenox|clexane'],
  ['atorvastatin', 'atorvastatin|lipitor'], ['simvastatin', 'simvastatin|zocor'], ['rosuvastatin', 'rosuvastatin|crestor'], ['sildenafil', 'sildenafil|viagra'], ['tadalafil', 'tadalafil|cialis'],
  ['naproxen', 'naproxen|aleve|naprosyn'], ['diclofenac', 'diclofenac|voltaren|voltarol'], ['morphine', 'morphine|oramorph'], ['oxycodone', 'oxycodone|oxycontin'], ['tramadol', 'tramadol|ultram'], ['diazepam', 'diazepam|valium'], ['alprazolam', 'alprazolam|xanax'], ['lorazepam', 'lorazepam|ativan'], ['zolpidem', 'zolpidem|ambien'],
  ['montelukast', 'montelukast|singulair'], ['salbutamol', 'ventolin|proventil'], ['budesonide', 'budesonide|pulmicort'], ['omeprazole', 'omeprazole|prilosec|losec'], ['esomeprazole', 'esomeprazole|nexium'], ['pantoprazole', 'pantoprazole|protonix'], ['furosemide', 'lasix'], ['losartan', 'losartan|cozaar'],
  ['levothyroxine', 'synthroid'], ['metformin', 'metformin|glucophage'], ['semaglutide', 'semaglutide|ozempic|wegovy|rybelsus'], ['adalimumab', 'adalimumab|humira'], ['etanercept', 'etanercept|enbrel'], ['infliximab', 'infliximab|remicade'], ['trastuzumab', 'trastuzumab|herceptin'], ['bevacizumab', 'bevacizumab|avastin'],
  ['oseltamivir', 'oseltamivir|tamiflu'], ['loratadine', 'loratadine|claritin|clarityn'], ['cetirizine', 'cetirizine|zyrtec'], ['fexofenadine', 'fexofenadine|allegra'], ['oxytocin', 'oxytocin|pitocin|syntocinon'], ['vasopressin', 'vasopressin|pitressin'], ['lamotrigine', 'lamotrigine|lamictal'], ['terbinafine', 'terbinafine|lamisil'], ['epinephrine', 'epipen'], ['methylphenidate', 'methylphenidate|ritalin'], ['lithium', 'lithium|priadel'],
  ['alcohol', 'alcohol|alcoholic drink|alcoholic beverage|wine|beer'],
  ['grapefruit', 'grapefruit|grapefruit juice'],
]

/** One substance a word; names that a stem below finds need not stand here. */
const names = `
warfarin acenocoumarol phenprocoumon fondaparinux bivalirudin dabigatran alteplase tenecteplase streptokinase protamine
clopidogrel ticagrelor prasugrel dipyridamole cilostazol abciximab eptifibatide tirofiban
digoxin digitoxin amiodarone dronedarone flecainide propafenone quinidine procainamide disopyramide mexiletine adenosine atropine glycopyrronium glycopyrrolate ivabradine sacubitril
carvedilol labetalol verapamil diltiazem hydralazine minoxidil clonidine methyldopa moxonidine reserpine isosorbide nicorandil ranolazine
spironolactone eplerenone finerenone amiloride triamterene torasemide torsemide hydrochlorothiazide chlorthalidone chlortalidone indapamide metolazone bendroflumethiazide acetazolamide mannitol tolvaptan
ezetimibe niacin colesevelam alirocumab
insulin glargine lispro aspart glulisine detemir degludec isophane metformin gliclazide glipizide glimepiride tolbutamide chlorpropamide acarbose repaglinide nateglinide glucagon diazoxide glucose dextrose
carbimazole methimazole propylthiouracil liothyronine
hydrocortisone cortisone prednisone prednisolone methylprednisolone dexamethasone betamethasone triamcinolone budesonide fludrocortisone clobetasol mometasone
estrogen oestrogen estradiol progesterone progestogen progestin testosterone levonorgestrel norethisterone medroxyprogesterone mifepristone misoprostol oxytocin ergometrine clomifene clomiphene tamoxifen raloxifene letrozole anastrozole exemestane finasteride dutasteride
naproxen diclofenac ketorolac indomethacin indometacin piroxicam meloxicam mefenamic etodolac ketoprofen
morphine codeine dihydrocodeine oxycodone hydrocodone hydromorphone oxymorphone fentanyl alfentanil remifentanil sufentanil buprenorphine methadone tramadol tapentadol naloxone naltrexone nalmefene
gabapentin pregabalin carbamazepine oxcarbazepine phenytoin phenobarbital lamotrigine levetiracetam topiramate ethosuximide zonisamide lacosamide primidone vigabatrin
levodopa carbidopa ropinirole pramipexole rotigotine selegiline rasagiline entacapone amantadine baclofen tizanidine dantrolene donepezil rivastigmine galantamine memantine riluzole
sertraline fluoxetine citalopram escitalopram paroxetine fluvoxamine venlafaxine desvenlafaxine duloxetine mirtazapine trazodone bupropion amitriptyline nortriptyline imipramine clomipramine desipramine doxepin phenelzine moclobemide lithium
haloperidol chlorpromazine promethazine prochlorperazine olanzapine quetiapine risperidone paliperidone aripiprazole clozapine ziprasidone
methylphenidate atomoxetine dexamfetamine lisdexamfetamine modafinil caffeine melatonin zolpidem zopiclone eszopiclone buspirone hydroxyzine
midazolam ketamine propofol etomidate thiopental nitrous sevoflurane isoflurane bupivacaine ropivacaine rocuronium vecuronium neostigmine sugammadex
ondansetron granisetron metoclopramide domperidone cyclizine famotidine ranitidine cimetidine nizatidine sucralfate loperamide lactulose senna bisacodyl macrogol docusate simethicone hyoscine scopolamine mebeverine
cetirizine levocetirizine loratadine desloratadine fexofenadine chlorphenamine chlorpheniramine montelukast zafirlukast
salmeterol formoterol terbutaline ipratropium tiotropium theophylline aminophylline fluticasone ciclesonide
penicillin ampicillin vancomycin teicoplanin gentamicin tobramycin amikacin streptomycin neomycin doxycycline minocycline tetracycline tigecycline chloramphenicol linezolid daptomycin nitrofurantoin trimethoprim fosfomycin colistin clindamycin isoniazid ethambutol pyrazinamide rifabutin dapsone meropenem imipenem ertapenem aztreonam
nystatin terbinafine griseofulvin amphotericin caspofungin micafungin
oseltamivir zanamivir remdesivir zidovudine lamivudine tenofovir emtricitabine efavirenz nevirapine ribavirin
chloroquine hydroxychloroquine mefloquine quinine primaquine artemether lumefantrine artesunate atovaquone proguanil ivermectin albendazole praziquantel permethrin
methotrexate azathioprine mercaptopurine leflunomide mycophenolate tacrolimus sirolimus everolimus cyclophosphamide cisplatin carboplatin oxaliplatin doxorubicin daunorubicin epirubicin bleomycin vincristine vinblastine paclitaxel docetaxel etoposide irinotecan fluorouracil capecitabine gemcitabine cytarabine ifosfamide melphalan chlorambucil busulfan temozolomide
allopurinol febuxostat colchicine probenecid
alendronate risedronate ibandronate zoledronate pamidronate alendronic zoledronic calcitonin teriparatide calcitriol cholecalciferol colecalciferol ergocalciferol
iron calcium potassium magnesium zinc sodium iodine fluoride bicarbonate saline cobalamin hydroxocobalamin cyanocobalamin thiamine pyridoxine riboflavin biotin retinol tretinoin isotretinoin acitretin
sildenafil tadalafil vardenafil alfuzosin tamsulosin doxazosin prazosin terazosin oxybutynin solifenacin tolterodine mirabegron desmopressin vasopressin terlipressin octreotide somatostatin
dopamine dobutamine milrinone phenylephrine ephedrine pseudoephedrine metaraminol
disulfiram acamprosate varenicline nicotine cannabis cannabidiol cocaine heroin
aciclovir activated naftidrofuryl pentoxifylline tranexamic aminocaproic deferoxamine
latanoprost timolol pilocarpine tropicamide brimonidine
botulinum interferon peginterferon filgrastim erythropoietin epoetin darbepoetin albumin immunoglobulin antivenom antitoxin
semaglutide liraglutide dulaglutide exenatide tirzepatide lixisenatide pramlintide sitagliptin
acetylcysteine allopregnanolone argatroban bacitracin benztropine benzatropine bimatoprost calcipotriol carboprost charcoal ciclopirox cinacalcet cinnarizine cladribine clobazam chlordiazepoxide clofazimine cobicistat colestipol cyproterone cyproheptadine deferasirox dexmedetomidine dextromethorphan dicyclomine dicycloverine dornase drospirenone eribulin esketamine ethinylestradiol fingolimod siponimod ozanimod teriflunomide fulvestrant gadolinium gemfibrozil glatiramer guaifenesin guanfacine icatibant imiquimod ketotifen lanreotide pasireotide lanthanum sevelamer leuprolide goserelin triptorelin buserelin levosimendan linaclotide maraviroc meclizine meclozine mesna metaxalone methocarbamol carisoprodol cyclobenzaprine orphenadrine mupirocin fusidic nitroprusside orlistat oxymetazoline xylometazoline phentolamine phenoxybenzamine phentermine pirfenidone pralidoxime rasburicase rilpivirine doravirine etravirine rufinamide selexipag stiripentol thiotepa tiagabine tolcapone opicapone trihexyphenidyl ursodiol ursodeoxycholic obeticholic zuclopenthixol flupentixol fluphenazine trifluoperazine thioridazine perphenazine pimozide sulpiride amisulpride lurasidone cariprazine vilazodone nefazodone agomelatine hydroxyprogesterone dydrogesterone etonogestrel desogestrel norgestrel norelgestromin ulipristal psyllium ispaghula glycerol glycerin capsaicin calamine adapalene azelaic salicylic benzoyl bismuth pancreatin pancrelipase levocarnitine selenium lanolin
chlorhexidine povidone silver sulfadiazine pentamidine suramin miltefosine nitazoxanide mebendazole pyrantel niclosamide benznidazole fexinidazole bedaquiline delamanid cycloserine ethionamide rifapentine fidaxomicin quinupristin dalfopristin chlorothiazide canrenone bretylium lidoflazine landiolol tolazoline papaverine alprostadil epoprostenol iloprost treprostinil bosutinib anagrelide eltrombopag romiplostim avatrombopag plerixafor hydroxyethyl dextran gelofusine icodextrin abaloparatide strontium cinchophen penicillamine trientine dimercaprol succimer edetate fomepizole physostigmine pyridostigmine edrophonium dantrium nimodipine clevidipine levocabastine olopatadine bilastine rupatadine acrivastine roflumilast apremilast cromoglicate cromolyn nedocromil omalizumab metamizole dipyrone nefopam ziconotide methysergide ergotamine dihydroergotamine pizotifen flunarizine flunisolide flutamide nilutamide fosphenytoin methylergonovine paraffin menthol camphor piracetam cinepazide betahistine trimetazidine cenobamate perampanel eslicarbazepine brivaracetam felbamate sultiame
`

/** Groups of drugs, as texts name them. */
const groups: readonly Term[] = [
  ['antibiotic', 'antibiotic|antibacterial'], ['antiviral', 'antiviral|antiviral drug'], ['antifungal', 'antifungal'],
  ['anticoagulant', 'anticoagulant|blood thinner'], ['antiplatelet', 'antiplatelet|antiplatelet drug'], ['thrombolytic', 'thrombolytic|clot dissolving drug|clot dissolving medicine|clot busting drug|clot busting medicine|clot buster'],
  ['beta blocker', 'beta blocker|beta adrenergic blocker'], ['alpha blocker', 'alpha blocker'], ['calcium channel blocker', 'calcium channel blocker|calcium antagonist'],
  ['ace inhibitor', 'ace inhibitor|angiotensin converting enzyme inhibitor'], ['arb', 'arb|angiotensin receptor blocker|angiotensin ii receptor blocker'],
  ['diuretic', 'diuretic|water pill|water tablet'], ['thiazide', 'thiazide'], ['loop diuretic', 'loop diuretic'], ['nitrate', 'nitrate'], ['vasodilator', 'vasodilator'],
  ['statin', 'statin'], ['nsaid', 'nsaid|nonsteroidal anti inflammatory drug|non steroidal anti inflammatory drug|anti inflammatory painkiller'],
  ['corticosteroid', 'corticosteroid|steroid|glucocorticoid'], ['opioid', 'opioid|opiate|narcotic'], ['benzodiazepine', 'benzodiazepine'], ['barbiturate', 'barbiturate'],
  ['antidepressant', 'antidepressant'], ['ssri', 'ssri|selective serotonin reuptake inhibitor'], ['tricyclic', 'tricyclic|tricyclic antidepressant'], ['maoi', 'maoi|monoamine oxidase inhibitor'], ['antipsychotic', 'antipsychotic'],
  ['anticonvulsant', 'anticonvulsant|antiepileptic|antiseizure drug|antiseizure medication'], ['antihistamine', 'antihistamine|allergy medicine|allergy tablet'], ['decongestant', 'decongestant'], ['antacid', 'antacid'], ['ppi', 'ppi|proton pump inhibitor'], ['h2 blocker', 'h2 blocker'], ['laxative', 'laxative'], ['antiemetic', 'antiemetic'],
  ['bronchodilator', 'bronchodilator'], ['immunosuppressant', 'immunosuppressant'], ['chemotherapy', 'chemotherapy'], ['radiotherapy', 'radiotherapy|radiation therapy'], ['sulfonylurea', 'sulfonylurea|sulphonylurea'], ['bisphosphonate', 'bisphosphonate'],
  ['live', 'live|live attenuated', 'swap'],
  ['mmr', 'mmr', 'swap'], ['hpv', 'hpv|human papillomavirus', 'swap'], ['bcg', 'bcg', 'swap'], ['tetanus', 'tetanus', 'swap'], ['influenza', 'influenza|flu', 'swap'], ['pneumococcal', 'pneumococcal', 'swap'], ['meningococcal', 'meningococcal', 'swap'], ['measles', 'measles', 'swap'], ['mumps', 'mumps', 'swap'], ['rubella', 'rubella|german measles', 'swap'], ['polio', 'polio|poliomyelitis', 'swap'], ['hepatitis a', 'hepatitis a', 'swap'], ['hepatitis b', 'hepatitis b', 'swap'], ['hepatitis c', 'hepatitis c', 'swap'], ['chickenpox', 'chickenpox|varicella', 'swap'], ['shingles', 'shingles|herpes zoster|zoster', 'swap'], ['rabies', 'rabies', 'swap'], ['covid', 'covid|covid 19|coronavirus', 'swap'], ['whooping cough', 'whooping cough|pertussis', 'swap'], ['diphtheria', 'diphtheria', 'swap'],
  ['tartrate', 'tartrate', 'swap'], ['succinate', 'succinate', 'swap'], ['hydrochloride', 'hydrochloride', 'swap'], ['sulfate', 'sulfate', 'swap'], ['chloride', 'chloride', 'swap'], ['phosphate', 'phosphate', 'swap'], ['gluconate', 'gluconate', 'swap'], ['carbonate', 'carbonate', 'swap'], ['acetate', 'acetate', 'swap'], ['citrate', 'citrate', 'swap'], ['fumarate', 'fumarate', 'swap'], ['valerate', 'valerate', 'swap'], ['propionate', 'propionate', 'swap'], ['inactivated', 'inactivated|killed|recombinant|mrna', 'swap'], ['sedative', 'sedative'], ['hormone replacement', 'hrt|hormone replacement therapy'], ['contraceptive pill', 'contraceptive pill|birth control pill'],
  ['macrolide', 'macrolide'], ['cephalosporin', 'cephalosporin'], ['fluoroquinolone', 'fluoroquinolone|quinolone'], ['aminoglycoside', 'aminoglycoside'], ['sulfonamide', 'sulfonamide|sulfa drug'],
  ['vitamin a', 'vitamin a'], ['vitamin b12', 'vitamin b12|vitamin b 12'], ['vitamin b6', 'vitamin b6|vitamin b 6'], ['vitamin b1', 'vitamin b1'], ['vitamin c', 'vitamin c|ascorbic acid'], ['vitamin d', 'vitamin d'], ['vitamin e', 'vitamin e'],
  ['snri', 'snri|serotonin norepinephrine reuptake inhibitor'], ['fibrate', 'fibrate'], ['thiazolidinedione', 'thiazolidinedione|glitazone'], ['sglt2 inhibitor', 'sglt2 inhibitor|gliflozin'], ['dpp4 inhibitor', 'dpp 4 inhibitor|dpp4 inhibitor|gliptin'],
  ['vasopressor', 'vasopressor'], ['inotrope', 'inotrope'], ['muscle relaxant', 'muscle relaxant'], ['dmard', 'dmard|disease modifying antirheumatic drug'], ['anesthetic', 'anesthetic', 'swap'], ['stimulant', 'stimulant', 'swap'], ['vaccine', 'vaccine', 'swap'], ['contraceptive', 'contraceptive', 'swap'], ['androgen', 'androgen', 'swap'], ['thyroid hormone', 'thyroid hormone', 'swap'], ['oxygen', 'oxygen', 'swap'], ['digitalis', 'digitalis'], ['macrogol', 'polyethylene glycol|macrogol'],
  ['painkiller', 'painkiller|pain killer|pain reliever|analgesic|pain medicine', 'swap'],
]

// Too common in other senses, or part of other names, to say something alone.
const swapOnly = new Set(['iron', 'calcium', 'potassium', 'magnesium', 'zinc', 'sodium', 'iodine', 'fluoride', 'glucose', 'insulin', 'estrogen', 'oestrogen', 'progesterone', 'testosterone', 'caffeine', 'nicotine', 'activated', 'silver', 'selenium', 'charcoal', 'benzoyl', 'glycerol', 'dextran', 'strontium', 'lanolin', 'hydroxyethyl', 'salicylic', 'azelaic', 'saline', 'albumin', 'nitrous', 'dopamine', 'cortisone'])

const single = names.trim().split(/\s+/)

export const drugs: Lexicon = {
  kind: 'drug',
  lone: 'always',
  terms: [
    ...synonyms,
    ...groups,
    ...single.map((name): Term => [name, name, swapOnly.has(name) ? 'swap' : 'always']),
  ],
}

/**
 * Endings that INNs of one family share (after the WHO's scheme of stems; the table is ours).
 * A word counts when it ends in one of them (or in it and -s) and has at least three letters before it.
 */
export const drugStems: readonly string[] = [
  'olol', 'alol', 'pril', 'prilat', 'sartan', 'vastatin', 'conazole', 'nidazole', 'prazole', 'bendazole', 'cillin', 'mycin', 'micin', 'cycline', 'floxacin', 'oxacin', 'dipine', 'parin', 'parinux', 'xaban', 'gatran', 'grel', 'grelor',
  'mab', 'tinib', 'ciclib', 'parib', 'zomib', 'rafenib', 'lisib', 'limus', 'cept', 'gliptin', 'gliflozin', 'glitazone', 'glutide', 'azepam', 'azolam', 'barbital', 'triptan', 'setron', 'semide', 'thiazide', 'zosin', 'afil', 'dronate', 'dronic', 'profen', 'coxib', 'oxicam', 'fenac', 'caine', 'curium', 'curonium',
  'lutamide', 'zolid', 'anib', 'alidomide', 'pitant', 'gepant', 'milast', 'troban', 'relix', 'kiren', 'gestrel', 'ergotamine', 'ergoline', 'criptine', 'rexant', 'perazine', 'azenil', 'trimazole', 'fenacin', 'nercept', 'tadine', 'zepine', 'steride', 'reotide', 'virine', 'capone',
  'vir', 'ciclovir', 'tegravir', 'previr', 'buvir', 'navir', 'vudine', 'fungin', 'bactam', 'penem', 'oxetine', 'triptyline', 'pramine', 'peridone', 'apine', 'piprazole', 'terol', 'tropium', 'lukast', 'platin', 'rubicin', 'taxel', 'tecan', 'trexate', 'trexed', 'fibrate', 'relin', 'tocin', 'pressin', 'sone', 'solone', 'olone', 'onide', 'fylline', 'phylline', 'gabalin', 'racetam', 'stigmine', 'astine', 'tadine', 'tidine', 'orphine', 'fentanil', 'teplase', 'rsen', 'siran', 'vaptan', 'entan', 'ciguat', 'kinra', 'mustine',
]

/** Beginnings that INNs share. */
export const drugBeginnings: readonly string[] = ['ceft', 'cefu', 'cefa', 'cefo', 'cefi', 'cefp', 'cephal', 'sulfa', 'sulpha']

/** Words of the language that end or begin like a drug. */
export const noDrugs: ReadonlySet<string> = new Set([
  'april', 'accept', 'concept', 'except', 'intercept', 'precept', 'percept', 'incept', 'cholesterol', 'phytosterol', 'sulfate', 'sulfation', 'cephalic', 'cephalad',
])
