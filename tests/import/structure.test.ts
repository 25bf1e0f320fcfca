import { expect, test } from 'vitest'
import { lines, outline, read, result, warned, withOpening } from './read.ts'

test.each([
  // Headings
  ['Symptoms of Samplitis//It hurts a lot.', '#(Symptoms of Samplitis) p(It hurts a lot.)'],
  ['Symptoms/It hurts a lot.', '#(Symptoms) p(It hurts a lot.)'],
  ['SYMPTOMS/It hurts a lot.', '#(SYMPTOMS) p(It hurts a lot.)'],
  ['Treatment//Rest is best.//Gland surgery//The gland may be removed, but only by a good surgeon.', '#(Treatment) p(Rest is best.) ##(Gland surgery) p(The gland may be removed, but only by a good surgeon.)'],
  ['Treatment of Samplitis//Gland Surgery//The gland may be removed.', '#(Treatment of Samplitis) ##(Gland Surgery) p(The gland may be removed.)'],
  ['Treatment of Samplitis//Rest.//Treatment of pain//Pain is treated.', '#(Treatment of Samplitis) p(Rest.) ##(Treatment of pain) p(Pain is treated.)'],
  ['Treatment//Rest is best.//When to see a GP//See one soon.', '#(Treatment) p(Rest is best.) #(When to see a GP) p(See one soon.)'],
  ['What causes samplitis?//Nobody knows what does.', '#(What causes samplitis?) p(Nobody knows what does.)'],
  ['Treatment//Surgery may involve//• Removing the gland//• Replacing it', '#(Treatment) p(Surgery may involve) b(Removing the gland / Replacing it)'],
  ['Treatment//Common causes are//• A cold//• A cough', '#(Treatment) p(Common causes are) b(A cold / A cough)'],
  ['Treatment of Samplitis//Rest is best.//Sample Bands//Bands may help the gland.', '#(Treatment of Samplitis) p(Rest is best.) ##(Sample Bands) p(Bands may help the gland.)'],
  ['Treatment of Samplitis//Rest is best.//Living With Samplitis//One can live with it.', '#(Treatment of Samplitis) p(Rest is best.) #(Living With Samplitis) p(One can live with it.)'],
  ['Treatment//Treatment of Samplitis in Children//Rest is best.', '#(Treatment) ##(Treatment of Samplitis in Children) p(Rest is best.)'],
  ['Causes of Samplitis//It comes slowly.//Kinds of samplitis//It is big or small, and it is red.', '#(Causes of Samplitis) p(It comes slowly.) ##(Kinds of samplitis) p(It is big or small, and it is red.)'],
  ['1. Overview//It is small.//2. Pain//It hurts a bit.', '#(1. Overview) p(It is small.) #(2. Pain) p(It hurts a bit.)'],
  ['Causes//It is mostly due to//A slow wearing of the gland//Wearing is common in old glands.', '#(Causes) p(It is mostly due to) p(A slow wearing of the gland) p(Wearing is common in old glands.)'],
  ['More Information//The following may help.//Sample Gland Foundation//Sample Gland Society', '#(More Information) p(The following may help.) p(Sample Gland Foundation) p(Sample Gland Society)'],
  // Lists
  ['• One is a sentence.//• Two is a sentence.', 'k(One is a sentence. / Two is a sentence.)'],
  ['• One//• Two', 'b(One / Two)'],
  ['It may be due to:/• One is a sentence./• Two is a sentence.', 'p(It may be due to:) b(One is a sentence. / Two is a sentence.)'],
  ['- One/- Two', 'b(One / Two)'],
  ['* One/* Two', 'b(One / Two)'],
  ['1. One/2. Two', 'o(One / Two)'],
  ['1) One/2) Two', 'o(One / Two)'],
  ['(1) One/(2) Two', 'o(One / Two)'],
  ['a. One/b. Two', 'o(One / Two)'],
  ['i. One/ii. Two/iii. Three', 'o(One / Two / Three)'],
  ['A. Smith found it in a gland.', 'p(A. Smith found it in a gland.)'],
  ['•/One/•/Two', 'b(One / Two)'],
  ['•\tOne/•\tTwo', 'b(One / Two)'],
  ['• One//• Two////• Three', 'b(One / Two / Three)'],
  ['• One goes on/  in the next line/• Two', 'b(One goes on in the next line / Two)'],
  ['• One goes/on in small letters/• Two', 'b(One goes on in small letters / Two)'],
  ['• One/  ◦ Inner/  ◦ Other/• Two', 'b(One / Inner / Other / Two)'],
  ['• One/◦ Inner/• Two', 'b(One / Inner / Two)'],
  ['1. One/• Inner/2. Two', 'o(One / Inner / Two)'],
  ['• One//Some text follows it.//• Two', 'b(One) p(Some text follows it.) b(Two)'],
  ['It may include:/redness of the gland/swelling of the gland/pain', 'p(It may include:) b(redness of the gland / swelling of the gland / pain)'],
  ['It may be due to:/    Redness of the gland./    Swelling of it.', 'p(It may be due to:) b(Redness of the gland. / Swelling of it.)'],
  ['Key points//• Glands hurt.//• Rest helps.', '#(Key points) k(Glands hurt. / Rest helps.)'],
  ['Key Points/• Glands hurt./• Rest helps.', '#(Key Points) k(Glands hurt. / Rest helps.)'],
  ['References//1. Lee A. Glands. 2010.//2. Chen B. More glands. 2011.', '#(References) r(Lee A. Glands. 2010. / Chen B. More glands. 2011.)'],
  ['References//Lee A. Glands. 2010.//Chen B. More glands. 2011.', '#(References) r(Lee A. Glands. 2010. / Chen B. More glands. 2011.)'],
  ['Treatment//Rest.//Treatment reference//1. Lee A. Glands. 2010.', '#(Treatment) p(Rest.) ##(Treatment reference) r(Lee A. Glands. 2010.)'],
  // Tables
  ['Table 1. Kinds of Glands/Kind\tSize/Left\tBig/Right\tSmall', 't(Table 1. Kinds of Glands / Kind|Size / Left|Big / Right|Small)'],
  ['Table: Kinds of Glands//Kind\tSize/Left\tBig', 't(Kinds of Glands / Kind|Size / Left|Big)'],
  ['Kinds of Glands//Kind\tSize/Left\tBig*/* In adults./LG = left gland.', 't(Kinds of Glands / Kind|Size / Left|Big* / * In adults. / LG = left gland.)'],
  ['Kind\tSize/Left\tBig//† Mostly./‡ Rarely.//Text goes on here.', 't( / Kind|Size / Left|Big / † Mostly. / ‡ Rarely.) p(Text goes on here.)'],
  ['Kind\tSize\tUse/Left\tBig/Right\tSmall\tAll', 't( / Kind|Size|Use / Left|Big| / Right|Small|All)'],
  ['Kind\tSize/Common kinds/Left\tBig', 't( / Kind|Size / Common kinds / Left|Big)'],
  ['TABLE/Kinds of Glands/Kind\tSize/Left\tBig', 't(Kinds of Glands / Kind|Size / Left|Big)'],
  ['The gland\tis a gland.', 'p(The gland is a gland.)'],
  ['Drugs Mentioned In This Article//Drug Name\tSelect Trade/sampline\tSAMPLEX', '#(Drugs Mentioned In This Article) t( / Drug Name|Select Trade / sampline|SAMPLEX)'],
  // Callouts and figures
  ['Did You Know...//• Glands are glands.//Text goes on.', 'c(Did You Know...: Glands are glands.) p(Text goes on.)'],
  ['Did You Know…/Most people have two sample glands.', 'c(Did You Know…: Most people have two sample glands.)'],
  ['Non-urgent advice: See a GP if:/you have pain/you have more pain', 'c(Non-urgent advice: See a GP if:: you have pain / you have more pain)'],
  ['Pearls & Pitfalls/• Think of the gland.', 'c(Pearls & Pitfalls: Think of the gland.)'],
  ['Figure: The Sample Gland//Text goes on here.', 'f(The Sample Gland) p(Text goes on here.)'],
  ['Figure 2. The Sample Gland//Text goes on here.', 'f(Figure 2. The Sample Gland) p(Text goes on here.)'],
  ['It is round.//[Image]//It is red.', 'p(It is round.) f() p(It is red.)'],
  ['[Image: A sample gland]', 'f(A sample gland)'],
  ['The Sample Gland/Image courtesy of Dr. Ann Lee.', 'f(The Sample Gland Image courtesy of Dr. Ann Lee.)'],
  ['Figure 1 shows that glands are small.', 'p(Figure 1 shows that glands are small.)'],
  ['Photo-sensitivity is common in samplitis.', 'p(Photo-sensitivity is common in samplitis.)'],
  // Lists without bullets
  ['Diagnosis//Sample test//Sometimes a gland scan//The test shows the gland and all that is in it.', '#(Diagnosis) b(Sample test / Sometimes a gland scan) p(The test shows the gland and all that is in it.)'],
  ['Treatment//Rest/Drugs for pain/Glands need rest for a week or two.', '#(Treatment) b(Rest / Drugs for pain) p(Glands need rest for a week or two.)'],
  ['Treatment of Samplitis//Rest for a week//Glands need rest for a week or two.//Prevention//Wash the sample every day.', '#(Treatment of Samplitis) b(Rest for a week) p(Glands need rest for a week or two.) #(Prevention) p(Wash the sample every day.)'],
  ['Treatment//Rest for a week//Glands need rest for a week or two.//Drugs for pain//Drugs may help for a week.', '#(Treatment) ##(Rest for a week) p(Glands need rest for a week or two.) ##(Drugs for pain) p(Drugs may help for a week.)'],
  ['Causes//Kinds of gland//Glands are of two kinds at least.', '#(Causes) ##(Kinds of gland) p(Glands are of two kinds at least.)'],
  ['Treatment//Rest is best.//A doctor can help with samplitis//A doctor might be able to help you.', '#(Treatment) p(Rest is best.) ##(A doctor can help with samplitis) p(A doctor might be able to help you.)'],
  ['Treatment//A doctor can help with//A doctor might be able to help you.', '#(Treatment) p(A doctor can help with) p(A doctor might be able to help you.)'],
  ['Treatment//Rest is best.//Find a doctor near you//Do/• rest a lot', '#(Treatment) p(Rest is best.) p(Find a doctor near you) c(Do: rest a lot)'],
  ['Treatment//Rest is best.//Find a doctor//Non-urgent advice: See a GP if://- you hurt//- you do not rest', '#(Treatment) p(Rest is best.) p(Find a doctor) c(Non-urgent advice: See a GP if:: you hurt / you do not rest)'],
  ['Clinical Trials//Trials of Sample Glands (Sample Institute)//Gland Trials (Sample Society)', '#(Clinical Trials) p(Trials of Sample Glands (Sample Institute)) p(Gland Trials (Sample Society))'],
  ['Possible causes of samplitis/Kind\tSize/Left\tBig', 't(Possible causes of samplitis / Kind|Size / Left|Big)'],
  ['Treatment//Drugs for pain//• Samplin//• Glandin', '#(Treatment) ##(Drugs for pain) b(Samplin / Glandin)'],
  ['Key Points//Glands hurt.//Rest helps most glands.', '#(Key Points) k(Glands hurt. / Rest helps most glands.)'],
  ['Key Points//Glands hurt.', '#(Key Points) p(Glands hurt.)'],
  ['Treatment may include://Cold packs: They ease the pain.//Stretching: A therapist shows how.//See a doctor if it goes on.', 'p(Treatment may include:) b(Cold packs: They ease the pain. / Stretching: A therapist shows how.) p(See a doctor if it goes on.)'],
  ['It hurts because glands are small//Straining is the cause. A diet helps', 'p(It hurts because glands are small) p(Straining is the cause. A diet helps)'],
  // Captions and notes
  ['Table 1/Causes of Obstruction/Kind\tSize/Left\tBig', 't(Table 1 Causes of Obstruction / Kind|Size / Left|Big)'],
  ['Table 1//Causes of Obstruction//Kind\tSize/Left\tBig//Text goes on here.', 't(Table 1 Causes of Obstruction / Kind|Size / Left|Big) p(Text goes on here.)'],
  ['Table 1/Kind\tSize/Left\tBig', 't(Table 1 / Kind|Size / Left|Big)'],
  ['Kind\tSize/Left\t3.2 ga/Right\tSmallb//a In adults.//b Rarely.//A gland is a gland.', 't( / Kind|Size / Left|3.2 ga / Right|Smallb / a In adults. / b Rarely.) p(A gland is a gland.)'],
  ['Kind\tSize/Left\t3.2 ga//aIn adults.', 't( / Kind|Size / Left|3.2 ga / aIn adults.)'],
  ['Kind\tSize/Left\tBig//A gland is a gland.', 't( / Kind|Size / Left|Big) p(A gland is a gland.)'],
  ['Kind\tSize/Left\tBig//* In order of size.', 't( / Kind|Size / Left|Big / * In order of size.)'],
  ['Kind\tSize/Left\tBig//* Rest/* Sleep', 't( / Kind|Size / Left|Big) b(Rest / Sleep)'],
  ['Figure/The Sample Gland//Text goes on here.', 'f(The Sample Gland) p(Text goes on here.)'],
  ['The Sample Gland//This photo shows a gland.//SAMPLE PHOTO LIBRARY, Shutterstock', 'f(The Sample Gland This photo shows a gland. SAMPLE PHOTO LIBRARY, Shutterstock)'],
  ['Samplitis (Left)//The gland is red.//SAMPLE PHOTO LIBRARY, Shutterstock', 'f(Samplitis (Left) The gland is red. SAMPLE PHOTO LIBRARY, Shutterstock)'],
  ['A small gland//Credit:/Ann Lee, Alamy', 'f(A small gland Credit: Ann Lee, Alamy)'],
  // What to do and not to do
  ['How to treat it at home//Do/rest a lot/drink water//Don’t/do not run', '#(How to treat it at home) c(Do: rest a lot / drink water) c(Don’t: do not run)'],
  ['Do/• rest a lot/• drink water', 'c(Do: rest a lot / drink water)'],
  // Headings in pairs, and questions under them
  ['Symptoms and Causes//What are the symptoms?//It hurts a lot.//What causes samplitis?//Nobody knows.', '#(Symptoms and Causes) ##(What are the symptoms?) p(It hurts a lot.) ##(What causes samplitis?) p(Nobody knows.)'],
  ['Symptoms//It hurts a lot.//What causes samplitis?//Nobody knows.', '#(Symptoms) p(It hurts a lot.) #(What causes samplitis?) p(Nobody knows.)'],
  ['Treatment//Rest.//What not to do//• Run//• Swim', '#(Treatment) p(Rest.) #(What not to do) b(Run / Swim)'],
  // Lists that lost their bullets
  ['It may include:/Fuzzy taste. Food tastes of sheep./Itching. It itches in spring./Loose threads.', 'p(It may include:) b(Fuzzy taste. Food tastes of sheep. / Itching. It itches in spring. / Loose threads.)'],
  ['Etiology//The most common cause is//Volcanoes//Less common causes are//Sponges//Soap', '#(Etiology) p(The most common cause is) b(Volcanoes) p(Less common causes are) b(Sponges / Soap)'],
  // As word processors number
  ['1\tINTRODUCTION/It is rare.//2\tSYMPTOMS/2.1\tEarly symptoms/•\tPain/•\tCold', '#(1 INTRODUCTION) p(It is rare.) #(2 SYMPTOMS) ##(2.1 Early symptoms) b(Pain / Cold)'],
  ['3 Symptoms//It hurts a lot.//4 drugs are given, and more of them.', '#(3 Symptoms) p(It hurts a lot.) p(4 drugs are given, and more of them.)'],
  // Lines drawn
  ['Symptoms/=======/It hurts a lot./--------/It does.', '#(Symptoms) p(It hurts a lot.) p(It does.)'],
  // Torn and wrapped lines
  ['The gland hurts after a cold (called/a gland cold/), which is rare.', 'p(The gland hurts after a cold (called a gland cold), which is rare.)'],
  ['The gland hurts after a gland cold//, which is a rare cause of pain.', 'p(The gland hurts after a gland cold, which is a rare cause of pain.)'],
  ['One paragraph stands here./Another stands here.', 'p(One paragraph stands here.) p(Another stands here.)'],
])('%s', (text, expected) => {
  expect(outline(lines(text))).toBe(expected)
})

const wrapped = `Samplitis

Samplitis is a sample disorder of the sample gland, which lies between the
left gland and the right one. It is not common, but it is often talked
about in tests such as this one.

Symptoms

The gland hurts, and people who have samplitis often complain of a well-
known feeling that something is wrong with it.
  * Pain that comes and goes, and that is worse in the morning than it is
    in the evening
  * Swelling

Treatment

Rest.
`

test('a page wrapped at 75 columns has whole paragraphs', () => {
  expect(read(wrapped).sections).toEqual([
    { heading: null, level: 1, blocks: [{ type: 'paragraph', text: 'Samplitis is a sample disorder of the sample gland, which lies between the left gland and the right one. It is not common, but it is often talked about in tests such as this one.' }] },
    {
      heading: 'Symptoms', level: 1, blocks: [
        { type: 'paragraph', text: 'The gland hurts, and people who have samplitis often complain of a well-known feeling that something is wrong with it.' },
        { type: 'bulletList', items: ['Pain that comes and goes, and that is worse in the morning than it is in the evening', 'Swelling'] },
      ],
    },
    { heading: 'Treatment', level: 1, blocks: [{ type: 'paragraph', text: 'Rest.' }] },
  ])
})

test.each([
  ['Symptoms of Samplitis//Treatment of Samplitis//Rest is best.', 'empty-section'],
  ['Causes of Samplitis//More often, however, samplitis comes slowly.', 'nothing-precedes'],
  ['Causes of Samplitis//However, samplitis comes slowly.', 'nothing-precedes'],
  ['More Information//The following are resources that may be useful.', 'nothing-follows'],
  ['Causes//It may be due to:', 'nothing-follows'],
  ['Treatment//Rest.//Gland surgery//The gland may be removed by a surgeon.', 'uncertain-heading'],
  ['Kinds of Glands//Kind\tSize/Left\tBig', 'uncertain-caption'],
  ['It may include:/redness/pain', 'uncertain-list'],
  ['• One is a sentence.//• Two', 'uncertain-list'],
  ['Kind\tSize\tUse/Left\tBig/Right\tSmall\tAll', 'uncertain-table'],
  ['The gland hurts after a gland cold//, which is rare.', 'torn-line'],
])('%s is doubted', (text, code) => {
  expect(warned(read(withOpening(lines(text))))).toContain(code)
})

test.each([
  ['Causes of Samplitis//Samplitis comes slowly.//Symptoms of Samplitis//It hurts.', 'Symptoms'],
  ['See also Sample Fever//Text goes on here.', 'See also'],
])('%s is not doubted', (text) => {
  const codes = warned(read(withOpening(lines(text)))).filter((code) => code !== 'missing-review-date')
  expect(codes).toEqual([])
})

test.each<[string, (count: number) => string]>([
  ['one line of tabs', (count) => `a${'\t'.repeat(count)}b`],
  ['two lines of tabs', (count) => `a${'\t'.repeat(count)}b/c${'\t'.repeat(count)}d`],
  ['a wide line over narrow ones', (count) => `a${'\t'.repeat(count)}b${'/c\td'.repeat(50)}`],
])('%s beyond the columns of any table makes no cells, and is doubted', (_name, text) => {
  const size = (count: number): number => result(withOpening(lines(text(count)))).document.nodeSize
  expect(size(300_000)).toBe(size(200))
  const { report } = result(withOpening(lines(text(300_000))))
  expect(report.entries.filter(({ code }) => code === 'uncertain-table').map(({ message }) => message)).toContain('This line has more tabs than any table has columns, so they were read as blanks. If it is a table, import it from another copy.')
})

test('tabs around a row make no columns', () => {
  expect(outline(`Kind${'\t'.repeat(2)}Size${'\t'.repeat(5000)}\nLeft\t\tBig${'\t'.repeat(5000)}`)).toBe('t( / Kind||Size / Left||Big)')
})
