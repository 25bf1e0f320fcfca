import { describe, expect, test } from 'vitest'
import { clinicalRisks, riskKinds, riskLabels } from '../../../content/review/index.ts'

const reasons = (before: string, after: string): string[] => clinicalRisks(before, after).map(({ reason }) => reason)

describe('each risk says why in a phrase', () => {
  test.each([
    ['Take 5 mg.', 'Take 50 mg.', 'dose: 5 mg → 50 mg'],
    ['Take 5 mg.', 'Take 5 mcg.', 'unit: 5 mg → 5 mcg'],
    ['Dose (mg)', 'Dose (mcg)', 'unit: mg → mcg'],
    ['Take two tablets.', 'Take four tablets.', 'dose: two tablets → four tablets'],
    ['Take it once daily.', 'Take it twice daily.', 'frequency: once daily → twice daily'],
    ['Take it every 8 hours.', 'Take it every 6 hours.', 'frequency: every 8 hours → every 6 hours'],
    ['Take it in the morning.', 'Take it at night.', 'frequency: in the morning → at night'],
    ['for 5 days', 'for 5 weeks', 'duration: 5 days → 5 weeks'],
    ['It lasts a few minutes.', 'It lasts a few hours.', 'duration: minutes → hours'],
    ['given by mouth', 'given intravenously', 'route: by mouth → intravenously'],
    ['everyone over 65', 'everyone over 75', 'age: over 65 → over 75'],
    ['in the first trimester', 'in the third trimester', 'age: first trimester → third trimester'],
    ['Treat from ≥ 140/90 mmHg.', 'Treat from ≥ 130/80 mmHg.', 'threshold: ≥ 140/90 mmHg → ≥ 130/80 mmHg'],
    ['It helps 1 in 10 people.', 'It helps 1 in 100 people.', 'number: 1 in 10 → 1 in 100'],
    ['class II', 'class IV', 'number: II → IV'],
    ['Give SSRIs.', 'Give MAOIs.', 'drug: SSRIs → MAOIs'],
    ['the L eye', 'the R eye', 'laterality: L → R'],
    ['the 2nd dose', 'the 3rd dose', 'number: 2nd → 3rd'],
    ['the 1st trimester', 'the 3rd trimester', 'age: first trimester → third trimester'],
    ['Give half of the usual dose.', 'Give the usual dose.', 'comparison removed: half of the usual'],
    ['It is not safe.', 'It is safe.', 'negation removed: "not"'],
    ['It is safe.', 'It is unsafe.', 'negation added: "unsafe"'],
    ['painful', 'nonpainful', 'negation: painful → nonpainful'],
    ['It can be eaten.', "It can't be eaten.", 'negation added: "not"'],
    ['It may be repeated.', 'It must be repeated.', 'strength of advice: may → must'],
    ['Avoid it.', 'Stop it.', 'strength of advice: Avoid → Stop'],
    ['more than 3 days', 'less than 3 days', 'comparison: more than 3 days → less than 3 days'],
    ['before meals', 'after meals', 'comparison: before meals → after meals'],
    ['hyperkalemia', 'hypokalemia', 'comparison: hyperkalemia → hypokalemia'],
    ['Repair is better than replacement.', 'Replacement is better than repair.', 'comparison: the sides of "than" changed places'],
    ['It works as well as surgery.', 'It works less well than surgery.', 'comparison added: less'],
    ['Rest. Rinse your mouth after each use.', 'Rest.', 'instruction removed: rinse your mouth after each use'],
    ['Give warfarin.', 'Give heparin.', 'drug: warfarin → heparin'],
    ['Warfarin is preferred to apixaban.', 'Apixaban is preferred to warfarin.', 'drug: Warfarin and apixaban changed places'],
    ['a nut allergy', 'a milk allergy', 'allergen: nut → milk'],
    ['the left atrium', 'the right atrium', 'laterality: left → right'],
    ['the mitral valve', 'the aortic valve', 'body site: mitral → aortic'],
    ['Call 999.', 'Call 111.', 'urgency: Call 999 → Call 111'],
    ['in children', 'in adults', 'population: children → adults'],
    ['It is rare.', 'It is common.', 'severity or likelihood: rare → common'],
    ['', 'Take 10 mg twice a day.', 'dose added: 10 mg twice a day'],
    ['Rest. Do not take it with alcohol.', 'Rest.', 'warning removed: do not take it with alcohol'],
    ['Give it.', 'Give it to pregnant women.', 'population added: pregnant'],
    ['Loosen the bandage.', 'Tighten the bandage.', 'comparison: loosen → tighten'],
    ['The tube is left in place.', 'The tube is removed.', 'comparison: left in place → removed'],
    ['Lie on your side.', 'Lie on your back.', 'comparison: on your side → on your back'],
    ['low-salt diet', 'low-sugar diet', 'wording: salt → sugar'],
    ['Use one tablet.', 'Use two tablets.', 'dose: one tablet → two tablets'],
    ['Use one method.', 'Use two methods.', 'number: one → two'],
    ['Two samples are taken from different sites.', 'Samples are taken.', 'number removed: Two'],
    ['a second-degree burn', 'a third-degree burn', 'number: second → third'],
    ['women in their fifties', 'women in their seventies', 'age: fifties → seventies'],
    ['the under-fives', 'the under-twos', 'age: under-fives → under-twos'],
    ['Drink 2 liters a day.', 'Drink 2 pints a day.', 'unit: 2 liters → 2 pints'],
    ['each morning and each evening', 'each evening', 'frequency removed: each morning'],
    ['before breakfast', 'before dinner', 'comparison: before breakfast → before dinner'],
    ['started within 3 hours of the stroke', 'started 3 hours after the stroke', 'comparison: within 3 hours → after'],
    ['best within the first hours', 'best after the first hours', 'comparison: within → after'],
    ['Smaller burns, up to the size of a palm, heal.', 'Burns larger than a palm heal.', 'comparison: Smaller → larger than'],
    ['You must not eat.', 'You do not have to eat.', 'strength of advice: must → have to'],
    ['You do not need to fast.', 'Do not fast.', 'strength of advice removed: need to'],
    ['Call today.', 'Call next week.', 'urgency: today → next week'],
    ['Call within the hour.', 'Call soon.', 'urgency: within the hour → soon'],
    ['If you have asthma, ask before using it.', 'Ask before using it.', 'population removed: If you have asthma'],
    ['Give oxygen if the skin is blue.', 'Give oxygen.', 'condition removed: if the skin is blue'],
    ['People with gout should not take it.', 'People should not take it.', 'population removed: with gout'],
    ['It is offered to adults aged 50 to 80 who smoke.', 'It is offered to adults aged 50 to 80.', 'population removed: who smoke'],
    ['It is advised for infants and for people whose spleen was removed.', 'It is advised for infants.', 'population removed: and for people whose spleen was removed'],
    ['People with severe kidney disease need less.', 'People with severe liver disease need less.', 'population: kidney → liver'],
    ['People whose sight is failing need less.', 'People with asthma need less.', 'population: whose sight is failing → with asthma'],
    ['for women with heavy periods and vegetarians', 'for women with heavy periods', 'population removed: vegetarians'],
    ['Clean the wound, cover it and rest.', 'Clean the wound and rest.', 'instruction removed: cover'],
    ['It should not be used on the face or genitals.', 'It should not be used on the face.', 'body site removed: genitals'],
    ['Allergy to tape, lanolin, or neomycin', 'Allergy to tape or neomycin', 'allergen removed: lanolin'],
    ['a biopsy of the liver to confirm it', 'to confirm it, a biopsy of the kidney', 'body site: liver → kidney'],
    ['Hold it by the crown, and never touch the root.', 'Hold it by the root, and never touch the crown.', 'wording: "crown" and "root" changed places'],
    ['asthma', 'gout', 'wording: asthma → gout'],
    ['oral cancer', 'rectal cancer', 'body site: oral → rectal'],
    ['Support the head and neck.', 'Support the head.', 'body site removed: and neck'],
    ['Rest during an attack and exercise after it.', 'Exercise during an attack and rest after it.', 'wording: "Rest" and "exercise" changed places'],
    ['It lasts hours in adults; in children it lasts days.', 'It lasts days in adults; in children it lasts hours.', 'duration: hours → days'],
    ['Contains egg', 'Egg-free', 'negation added: "Egg-free"'],
    ['RSV antibody for premature infants', 'RSV antibody for all infants', 'population: premature → all'],
    ['A body mass index of 30 or above', 'A body mass index of 27 or above', 'threshold: 30 or above → 27 or above'],
    ['They need to be watched.', 'They are sometimes asked.', 'strength of advice removed: need to'],
    ['pain that is stronger at rest', 'pain that is milder at rest', 'comparison: stronger → milder'],
    ['See a doctor soon.', 'See a doctor at your next checkup.', 'urgency: soon → next checkup'],
    ['Call the crisis line now.', 'Call the crisis line.', 'urgency removed: now'],
    ['same-day visit', 'routine visit', 'urgency: same-day → routine'],
    ['A test is required.', 'A test is helpful.', 'strength of advice: required → helpful'],
    ['Keep it clean.', 'Keep it clean and peel off any scabs.', 'instruction added: and peel off any scabs'],
    ['Healthy adults can skip it.', 'Adults can skip it.', 'population removed: Healthy'],
    ['Wear the brace all day.', 'Wear the brace if it is comfortable.', 'condition added: if it is comfortable'],
    ['Patients on dialysis are vaccinated.', 'Patients on insulin are vaccinated.', 'population: dialysis → insulin'],
    ['People born early need iron.', 'People need iron.', 'population removed: born early'],
    ['Avoid wheat, rye, and barley.', 'Avoid wheat and rye.', 'allergen removed: barley'],
    ['They should take showers rather than baths.', 'They should take baths rather than showers.', 'wording: "showers" and "baths" changed places'],
    ['The scar is wider.', 'The scar is narrower.', 'comparison: wider → narrower'],
    ['Seek help within the hour.', 'Seek help within days.', 'urgency: within the hour → within days'],
    ['', 'It may cause no symptoms.', 'negation added: it may cause no symptoms'],
    ['', 'Do not drive.', 'warning added: do not drive'],
  ])('%s → %s', (before, after, reason) => {
    expect(reasons(before, after)).toContain(reason)
  })
})

describe('two ways of saying one thing are no risk', () => {
  test.each([
    ['5 mg', '5mg'],
    ['1st', 'first'],
    ['It is important to drink enough fluids.', 'Drinking enough fluids is important.'],
    ['the 1st trimester', 'the first trimester'],
    ['β-blockers', 'beta-blockers'],
    ['5 ml', '5 mL'],
    ['0.5 g', '500 mg'],
    ['1,000 mg', '1000 mg'],
    ['10-20 mg', '10 to 20 mg'],
    ['10 mg to 20 mg', '10–20 mg'],
    ['between 2 and 3 hours', '2 to 3 hours'],
    ['half an hour', '30 minutes'],
    ['one week', '7 days'],
    ['twenty-five', '25'],
    ['½ tablet', 'half a tablet'],
    ['1 in 5 people', '20% of people'],
    ['twice a day', 'two times daily'],
    ['TDS', 'three times a day'],
    ['q8h', 'every 8 hours'],
    ['over 65 years of age', 'older than 65 years'],
    ['65 and over', 'at least 65'],
    ['do not take more than 8', 'take no more than 8'],
    ['140/90 mmHg', '140/90 mm Hg'],
    ['class II', 'class 2'],
    ['it isn’t', 'it is not'],
    ['cannot', 'can not'],
    ['not necessary', 'unnecessary'],
    ['You should rest.', 'Rest.'],
    ['You must not smoke.', 'Do not smoke.'],
    ['immediately', 'right away'],
    ['see your doctor', 'contact a GP'],
    ['acetaminophen', 'paracetamol'],
    ['ＡＳＰＩＲＩＮ', 'aspirin'],
    ['haemorrhage', 'hemorrhage'],
    ['sulphonamide', 'sulfonamide'],
    ['You must not smoke.', 'Smoking must be avoided.'],
    ['Do not forget your glasses.', 'Remember your glasses.'],
    ['There is no need to fast.', 'You do not need to fast.'],
    ['a heart attack', 'a myocardial infarction'],
    ['People with hives', 'People with urticaria'],
    ['a mouth ulcer', 'an oral ulcer'],
    ['Zestril', 'lisinopril'],
    ['after the menopause', 'after menopause'],
    ['a greater risk', 'more risk'],
    ['do\'nt', 'do not'],
    ['under-cooked', 'undercooked'],
    ['not possible', 'impossible'],
    ['It should be noted that it heals.', 'It heals.'],
    ['Should you feel ill, rest.', 'If you feel ill, rest.'],
    ['Patients who have gout rest.', 'People with gout rest.'],
    ['the pupil dilates', 'the pupil widens'],
    ['a quarter of an hour', '15 minutes'],
    ['every 7 days', 'every week'],
    ['the ear drum', 'the eardrum'],
    ['If it is left untreated, it spreads.', 'Left untreated, it spreads.'],
    ['women who are expecting', 'women who are pregnant'],
    ['Doctors do not recommend it.', 'It is not recommended by doctors.'],
    ['It harms, so the label should be read.', 'It harms, so read the label.'],
    ['They heal.', 'They heal (see Falls in Older People).'],
    ['Many people have trouble sleeping.', 'Many people find it hard to sleep.'],
    ['No treatment is needed.', 'Treatment is not needed.'],
    ['There is no cure.', 'It cannot be cured.'],
    ['indometacin', 'indomethacin'],
    ['It heals in most people.', 'As a rule, it heals in most people.'],
    ['a lasting rash', 'a rash that lasts'],
  ])('%s = %s', (before, after) => {
    expect(reasons(before, after)).toEqual([])
    expect(reasons(after, before)).toEqual([])
  })
})

describe('words that only look like words of the tables', () => {
  test.each([
    ['Wait until Monday.', 'Wait for Monday.'],
    ['My uncle came.', 'My aunt came.'],
    ['If it is left untreated, it spreads.', 'If untreated, it spreads.'],
    ['This is the right diet for you.', 'This is the best diet for you.'],
    ['In May 2021 the page changed.', 'In June 2023 the page changed.'],
    ['It heals over time.', 'It heals by and by.'],
    ['See Figure 3.', 'See Figure 5.'],
    ['This is known [4].', 'This is known [7, 8].'],
    ['Not only the heart is affected.', 'The heart is affected.'],
    ['April is near.', 'Spring is near.'],
    ['It is noted.', 'It is seen.'],
    ['Rest if you feel weak. It is a talking treatment.', 'Rest if you feel weak. It is a talking treatment that changes unhelpful patterns of thought.'],
  ])('%s → %s', (before, after) => {
    expect(reasons(before, after)).toEqual([])
  })
})

describe('what moves with its owner is no risk, what changes its owner is', () => {
  test.each([
    ['5 mg in the morning and 10 mg at night', '10 mg at night and 5 mg in the morning'],
    ['aspirin 75 mg and clopidogrel 300 mg', 'clopidogrel 300 mg and aspirin 75 mg'],
    ['warfarin, heparin and aspirin', 'aspirin, warfarin and heparin'],
    ['the right atrium and the left atrium', 'the left atrium and the right atrium'],
    ['Aspirin\t75 mg\nWarfarin\t5 mg', 'Warfarin\t5 mg\nAspirin\t75 mg'],
    ['It is usually not serious.', 'It is not usually serious.'],
  ])('harmless: %s → %s', (before, after) => {
    expect(reasons(before, after)).toEqual([])
  })

  test.each([
    ['5 mg in the morning and 10 mg at night', '10 mg in the morning and 5 mg at night'],
    ['aspirin 75 mg and clopidogrel 300 mg', 'aspirin 300 mg and clopidogrel 75 mg'],
    ['Adults take 10 mg. Children take 5 mg.', 'Adults take 5 mg. Children take 10 mg.'],
    ['Adults\t10 mg\nChildren\t5 mg', 'Adults\t5 mg\nChildren\t10 mg'],
    ['from the left atrium to the right ventricle', 'from the right atrium to the left ventricle'],
    ['Aspirin is safe, but ibuprofen is not safe.', 'Aspirin is not safe, but ibuprofen is safe.'],
  ])('risk: %s → %s', (before, after) => {
    expect(reasons(before, after)).not.toEqual([])
  })
})

test('a long passage is told of its one change, and the worst comes first', () => {
  const long = 'Mitral regurgitation is leakage of blood backward through the mitral valve. '.repeat(50)
  expect(clinicalRisks(`${long} Take 5 mg if it is mild.`, `${long} Take 50 mg if it is severe.`)).toEqual([
    { kind: 'dose', reason: 'dose: 5 mg → 50 mg' },
    { kind: 'severity', reason: 'severity or likelihood: mild → severe' },
  ])
})

test('every kind has a label of its own', () => {
  expect(new Set(riskKinds.map((kind) => riskLabels[kind])).size).toBe(riskKinds.length)
})
