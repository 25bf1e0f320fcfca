import { expect, test } from 'vitest'
import { read, withOpening } from './read.ts'

/** The sentence with its references as `[words→target]`. */
function sentence(text: string): string {
  const inspected = read(withOpening(text))
  const block = inspected.sections[0]?.blocks.at(-1)
  let rest = block !== undefined && 'text' in block ? block.text : ''
  let shown = ''
  for (const reference of inspected.crossReferences) {
    const at = rest.indexOf(reference.text)
    shown += `${rest.slice(0, at)}[${reference.text}→${reference.target}]`
    rest = rest.slice(at + reference.text.length)
  }
  return shown + rest
}

test.each([
  // Target and visible words agree.
  ['It is due to gallstones Gallstones Gallstones are collections of solid material... read more , which hurt.', 'It is due to [gallstones→Gallstones], which hurt.'],
  ['It is due to gallstones Gallstones Gallstones are collections of solid material… read more Gallstones , which hurt.', 'It is due to [gallstones→Gallstones], which hurt.'],
  ['Asthma Asthma Asthma is a condition in which the airways narrow. Coughing... read more is common.', '[Asthma→Asthma] is common.'],
  ['Chest pain Chest pain Chest pain is a very common complaint... read more Chest pain is often felt.', '[Chest pain→Chest pain] is often felt.'],
  ['Crohn disease Crohn Disease Crohn disease is an inflammatory bowel disease... read more Crohn Disease hurts.', '[Crohn disease→Crohn Disease] hurts.'],
  ['It may cause a stroke Overview of Stroke A stroke occurs when an artery to the brain becomes blocked... read more Overview of Stroke .', 'It may cause a [stroke→Overview of Stroke].'],
  ['It may cause a stroke Overview of stroke A stroke occurs when an artery to the brain becomes blocked... read more .', 'It may cause a [stroke→Overview of stroke].'],
  ['Vitamin D deficiency Vitamin D Deficiency Vitamin D deficiency can be caused by poor diet... read more weakens bones.', '[Vitamin D deficiency→Vitamin D Deficiency] weakens bones.'],
  ['Tests use magnetic resonance imaging Magnetic Resonance Imaging (MRI) In magnetic resonance imaging (MRI), a strong magnetic field is used... read more (MRI).', 'Tests use [magnetic resonance imaging→Magnetic Resonance Imaging (MRI)] (MRI).'],
  ['It causes heart attacks Acute Coronary Syndromes (Heart Attack; Unstable Angina) Acute coronary syndromes result from a blockage... read more often.', 'It causes [heart attacks→Acute Coronary Syndromes (Heart Attack; Unstable Angina)] often.'],
  ['HIV Human Immunodeficiency Virus (HIV) Infection Human immunodeficiency virus (HIV) infection is a viral infection... read more may cause it.', '[HIV→Human Immunodeficiency Virus (HIV) Infection] may cause it.'],
  ['They cough up blood Coughing Up Blood Coughing up blood is called hemoptysis... read more .', 'They [cough up blood→Coughing Up Blood].'],
  ['It is common in Down syndrome Down Syndrome (Trisomy 21) Down syndrome is a chromosome disorder... read more .', 'It is common in [Down syndrome→Down Syndrome (Trisomy 21)].'],
  // They do not.
  ['Doctors use the Heimlich maneuver Choking Choking is blockage of the airway... read more at once.', 'Doctors use the [Heimlich maneuver→Choking] at once.'],
  ['It follows untreated strep throat Symptoms Streptococcal infections are caused by bacteria... read more or scarlet fever Symptoms Streptococcal infections are caused by bacteria... read more .', 'It follows untreated [strep throat→Symptoms] or [scarlet fever→Symptoms].'],
  ['It can look like Lou Gehrig disease Amyotrophic Lateral Sclerosis (ALS) and Other Motor Neuron Diseases (MNDs) Motor neuron diseases are disorders of nerve cells... read more at first.', 'It can look like [Lou Gehrig disease→Amyotrophic Lateral Sclerosis (ALS) and Other Motor Neuron Diseases (MNDs)] at first.'],
  ['It is rare. The Heimlich maneuver Choking Choking is blockage of the airway... read more helps.', 'It is rare. The [Heimlich maneuver→Choking] helps.'],
  ['It is rare. For strep throat Symptoms Streptococcal infections are caused by bacteria... read more rest helps.', 'It is rare. For [strep throat→Symptoms] rest helps.'],
  ['It comes with an inherited bleeding disorder Overview of Clotting Clotting is what stops blood... read more at times.', 'It comes with an inherited bleeding [disorder→Overview of Clotting] at times.'],
  ['It may follow severe chronic lung infection Symptoms Lungs hurt when they are ill... read more too.', 'It may follow severe [chronic lung infection→Symptoms] too.'],
  ['Some drugs (NSAIDs Nonopioid Pain Relievers Pain relievers are drugs that ease pain... read more ) help.', 'Some drugs ([NSAIDs→Nonopioid Pain Relievers]) help.'],
  ['Glands are common (1 General reference Samplitis is a sample disorder of the sample gland. It is rare... read more ), but small.', 'Glands are common ([1→General reference]), but small.'],
  // Several in one sentence.
  ['It causes chest pain Chest Pain Chest pain is a very common complaint... read more Chest Pain , cough Cough in Adults Cough is a sudden expulsion of air... read more Cough in Adults , and fainting Fainting Fainting is a sudden loss of consciousness... read more Fainting .', 'It causes [chest pain→Chest Pain], [cough→Cough in Adults], and [fainting→Fainting].'],
  // None at all.
  ['People who want to read more can ask a librarian.', 'People who want to read more can ask a librarian.'],
  ['You can read more about Glands and other things here.', 'You can read more about Glands and other things here.'],
  ['They wanted to know more... read more than they could.', 'They wanted to know more... read more than they could.'],
])('%s', (text, expected) => {
  expect(sentence(text)).toBe(expected)
})

test.each([
  ['Doctors use the Heimlich maneuver Choking Choking is blockage of the airway... read more at once.', ['uncertain-reference']],
  ['It follows strep throat Symptoms Streptococcal infections are caused by bacteria... read more .', ['uncertain-reference', 'ambiguous-target']],
  ['They have kidney stones Stones in the Urinary Tract Stones are hard masses that form in the urinary tract... read more .', ['uncertain-reference']],
  ['They wanted to know more... read more than they could.', ['unclear-preview']],
  ['It is due to gallstones Gallstones Gallstones are collections of solid material... read more .', []],
])('%s is doubted: %s', (text, codes) => {
  expect(read(withOpening(text)).warnings.map((warning) => warning.code).filter((code) => code !== 'missing-review-date')).toEqual(codes)
})

test('a blurb is kept as it stands, cut in mid-sentence', () => {
  const text = 'It is due to gallstones Gallstones Gallstones are collections of solid material (mostly crystals of cholesterol, and/or... read more .'
  expect(read(withOpening(text)).crossReferences).toEqual([{ text: 'gallstones', target: 'Gallstones', blurb: 'Gallstones are collections of solid material (mostly crystals of cholesterol, and/or' }])
})

test.each([
  ['See also Kidney Stones', ['Kidney Stones'], 'See also Kidney Stones'],
  ['See also Kidney Stones.', ['Kidney Stones'], 'See also Kidney Stones.'],
  ['(See also Overview of Stroke.)', ['Overview of Stroke'], '(See also Overview of Stroke.)'],
  ['See also: Heart Failure (HF)', ['Heart Failure (HF)'], 'See also: Heart Failure (HF)'],
  ['See also Asthma; Chronic Cough', ['Asthma', 'Chronic Cough'], 'See also Asthma; Chronic Cough'],
  ['(See also Asthma, Chronic Cough, and Fainting.)', ['Asthma', 'Chronic Cough', 'Fainting'], '(See also Asthma, Chronic Cough, and Fainting.)'],
  ['(See also Overview of Stroke and Overview of Glands.)', ['Overview of Stroke', 'Overview of Glands'], '(See also Overview of Stroke and Overview of Glands.)'],
  ['It may hurt (see also Overview of Stroke).', ['Overview of Stroke'], 'It may hurt (see also Overview of Stroke).'],
  ['It may hurt (see also the Gland Fever, Chronic Cough) at night (see also Asthma).', ['Gland Fever', 'Chronic Cough', 'Asthma'], 'It may hurt (see also the Gland Fever, Chronic Cough) at night (see also Asthma).'],
  ['It may hurt a bit. See also Gland Fever.', ['Gland Fever'], 'It may hurt a bit. See also Gland Fever.'],
  ['It may hurt (see also table Sample Glands), see also Figure 2. See also Dr Lee about it.', [], 'It may hurt (see also table Sample Glands), see also Figure 2. See also Dr Lee about it.'],
  ['See also your doctor if it hurts.', [], 'See also your doctor if it hurts.'],
  ['Glands are small (see table Kinds of Glands) and round (see Gland Pain).', [], 'Glands are small (see table Kinds of Glands) and round (see Gland Pain).'],
])('%s', (text, targets, kept) => {
  const inspected = read(withOpening(text))
  expect(inspected.crossReferences).toEqual(targets.map((target) => ({ text: target, target, blurb: null })))
  expect(inspected.sections[0]?.blocks.at(-1)).toEqual({ type: 'paragraph', text: kept })
})

test('previews are taken out of items and cells too', () => {
  const preview = 'asthma Asthma Asthma is a condition in which the airways narrow... read more'
  const inspected = read(withOpening(`Some have\n• severe ${preview} .\n• nothing\n\nKind\tUse\nOne\tIn ${preview} Asthma`))
  expect(inspected.sections[0]?.blocks.slice(2)).toEqual([
    { type: 'bulletList', items: ['severe asthma.', 'nothing'] },
    { type: 'table', caption: '', rows: [['Kind', 'Use'], ['One', 'In asthma']], footnotes: [] },
  ])
  expect(inspected.crossReferences).toHaveLength(2)
})
