/** British to US spelling, so that both read as one. Applied in order to each word in lower case. */
export const spellingRules: readonly (readonly [RegExp, string])[] = [
  [/haem/, 'hem'], [/anaem/, 'anem'], [/aemi/, 'emi'], [/oedema/, 'edema'], [/oesoph/, 'esoph'], [/oestr/, 'estr'], [/rrhoe/, 'rrhe'], [/foet/, 'fet'], [/paed/, 'ped'], [/gynaec/, 'gynec'], [/caec/, 'cec'], [/faec/, 'fec'], [/aetiol/, 'etiol'], [/coeli/, 'celi'],
  [/anaesth/, 'anesth'], [/orthopaed/, 'orthoped'], [/ischaem/, 'ischem'], [/leukaem/, 'leukem'], [/uraem/, 'urem'], [/glycaem/, 'glycem'], [/manoeuv/, 'maneuv'], [/dyspnoea/, 'dyspnea'], [/apnoea/, 'apnea'], [/amoeb/, 'ameb'], [/archae/, 'arche'], [/caesar/, 'cesar'],
  [/sulph/, 'sulf'], [/(tum|col|behavi|hum|fav|lab|od|vap|harb|rig|vig|neighb|hon)our/, '$1or'], [/(lit|met|cent|fib|theat|calib)re(s?)$/, '$1er$2'], [/yse(s|d|r)?$/, 'yze$1'], [/ysing$/, 'yzing'],
  [/(?<=[a-z]{4})is(e|es|ed|er|ing|ation|ations)$/, 'iz$1'], [/(?<=[a-z]{3})lling$/, 'ling'], [/(?<=[a-z]{3})lled$/, 'led'], [/(?<=[a-z]{3})ller$/, 'ler'], [/^grey/, 'gray'], [/programme/, 'program'], [/^practise/, 'practice'], [/^licence/, 'license'], [/defence/, 'defense'], [/^ageing$/, 'aging'], [/judgement/, 'judgment'], [/enrol(?!l)/, 'enroll'], [/fulfil(?!l)/, 'fulfill'], [/mould/, 'mold'], [/grammes?$/, 'gram'],
]
