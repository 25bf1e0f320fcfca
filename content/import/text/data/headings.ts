/** Names under which topic pages order their text, in lower case: sections directly under the title. */
export const sectionNames: ReadonlySet<string> = new Set(`
symptoms
signs
symptoms and signs
signs and symptoms
causes
cause
common causes
etiology
aetiology
pathophysiology
pathogenesis
epidemiology
risk factors
who is at risk
classification
types
forms
stages
diagnosis
diagnosis and tests
tests
testing
exams and tests
evaluation
examination
physical examination
history
interpretation of findings
screening
differential diagnosis
treatment
treatments
treatment and management
management
self-care
self care
home care
therapy
drugs
medicines
medication
medications
prevention
prognosis
outlook
outlook (prognosis)
outlook / prognosis
expectations (prognosis)
complications
possible complications
monitoring
follow-up
follow up
recovery
risks
side effects
precautions
contraindications
indications
dosage
interactions
overview
summary
introduction
description
definition
information
background
considerations
anatomy
function
physiology
how it works
living with
support groups
alternative names
when to contact a medical professional
when to call a doctor
when to see a doctor
when to see a gp
when to seek medical care
when to get medical help
when to call a professional
calling your health care provider
references
reference
general references
general reference
bibliography
sources
further reading
more information
for more information
additional information
resources
learn more
start here
patient instructions
patient handouts
clinical trials
journal articles
statistics and research
genetics
key points
key facts
key messages
key takeaways
essentials for older people
essentials for older adults
geriatrics essentials
red flags
warning signs
drugs mentioned in this article
how the test is performed
how to prepare for the test
how the test will feel
why the test is performed
normal results
what abnormal results mean
why the procedure is performed
before the procedure
after the procedure
images
`.trim().split('\n'))

/** A section name before "of", "for", "in" and the like: `Causes of …`. */
export const sectionStarters: ReadonlySet<string> = new Set(
  `symptoms signs causes cause etiology aetiology pathophysiology epidemiology diagnosis treatment treatments management prevention
  prognosis outlook complications types classification screening overview stages risks testing tests evaluation`.split(/\s+/),
)

/** Sections that the MSD Manuals open with what is done, in a few words. */
export const summedUpSections: ReadonlySet<string> = new Set(['diagnosis', 'treatment', 'evaluation', 'management'])

/** Whose lists are the article in a few sentences. */
export const keyPointNames: ReadonlySet<string> = new Set(['key points', 'key facts', 'key messages', 'key takeaways'])

/** Whose entries are literature. */
export const referenceNames = /(?:^|\s)(?:references?|bibliography)$|^(?:sources|further reading|works cited)$/i

/** Where single lines name other places, and are no headings. */
export const resourceNames = /^(?:(?:for )?more information|resources|further information|support groups|useful (?:links|organi[sz]ations)|additional information|learn more|start here|clinical trials|journal articles|patient handouts|statistics and research|find an expert|see, play and learn|videos and tutorials|where to (?:get|find) (?:help|support|more information))$/i

/** Other names of the topic, given as a section. */
export const synonymSectionNames: ReadonlySet<string> = new Set(['alternative names', 'other names', 'also known as'])

/** Words with which a heading asks: `What causes it?`. */
export const askingWords: ReadonlySet<string> = new Set(['what', 'how', 'why', 'who', 'when', 'where', 'which', 'can', 'is', 'are', 'does', 'do', 'should', 'will'])

/** Deeds with which a heading of the NHS begins: `Check if you have it`. */
export const commandingWords: ReadonlySet<string> = new Set(['check', 'see', 'call', 'ask', 'find', 'get', 'know', 'things', 'living', 'caring', 'coping', 'treating', 'preventing', 'helping', 'looking'])

/** Targets that are names of sections, not of topics: nobody can tell from them where they lead. */
export function isSectionName(title: string): boolean {
  return sectionNames.has(title.trim().toLowerCase())
}
