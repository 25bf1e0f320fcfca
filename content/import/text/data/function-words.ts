/** Words that no noun phrase of a cross reference contains: its words are taken back to the nearest of them. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those its their his her your our my some any no each every either neither both all most many much
  few several other another such same certain various
  of in on at by for with without from to into onto upon about above below under over between among through during before after
  since until against within per via than as like unlike despite except including due because toward towards across along around
  behind beyond near off out outside inside up down
  and or but nor so yet if when while where whereas although though unless whether which who whom whose what why how that
  i you he she it we they them him us me one ones people person persons someone anyone
  is are was were be been being am do does did done has have had having can could may might must shall should will would cannot
  not never always also only just even still already often sometimes usually rarely commonly occasionally then thus hence however
  therefore there here too very more less least almost nearly especially particularly typically generally frequently
  cause causes include includes involve involves mean means become becomes lead leads result results produce produces make makes
  get gets use uses take takes develop develops occur occurs happen happens appear appears begin begins require requires need needs
  see called known given taken seen shown made found left swollen broken torn worn kept held built sent felt
  i.e e.g ie eg etc vs versus namely`.split(/\s+/),
)

/** Nouns and adjectives in -ed and -ing that are no participles. */
export const notParticiples: ReadonlySet<string> = new Set(
  `thing things morning evening ceiling king ring wing string spring sibling siblings nothing anything something everything
  red bed seed need speed feed weed breed hundred bleed shed sled embed`.split(/\s+/),
)

/** Words that a title leaves in lower case. */
export const smallTitleWords: ReadonlySet<string> = new Set(
  `a an the of in on at by for with without from to into and or but nor as vs via per during after before between due than that is are your you`.split(/\s+/),
)

/** A paragraph that ends in one of these goes on: the next line is torn off it. */
export const neverLastWords: ReadonlySet<string> = new Set(
  `a an the of by to in with for from and or at on into than called its their between through during against`.split(/\s+/),
)

/** A short line that ends in one of these introduces what follows, and is no heading. */
export const introducingLastWords: ReadonlySet<string> = new Set(
  `include includes including involve involves involving are is be following follows as if when who whose that of for with by on from to
  in into have has had cause causes consists consist comprises comprise contain contains may can should must do does than because and or
  need needs require requires don't affect affects depend depends the a an such use uses using involved include:`.split(/\s+/),
)

/** Finite verbs that make a short line a sentence rather than a title. */
export const sentenceVerbs: ReadonlySet<string> = new Set(
  `is are was were be been may can could should must might will would has have had do does did include includes involve involves
  cause causes depend depends need needs require requires occur occurs help helps become becomes`.split(/\s+/),
)

/** Nouns that so many titles share (one form for both numbers) that one of them alone shows no agreement. */
export const genericNouns: ReadonlySet<string> = new Set(
  `disease disorder infection syndrome test testing treatment therapy problem condition drug medication injury failure symptom cause procedure surgery
  overview complication deficiency attack type form`.split(/\s+/),
)
