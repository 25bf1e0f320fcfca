// Words and limits by which text is judged: data, so that a publisher can have their own.

/** What writers leave for later. */
export const placeholders: readonly RegExp[] = [/\b(?:TODO|FIXME|XXX+|TBD|TBC|TK)\b/, /\blorem ipsum\b/i, /\?\?\?+/, /\[(?:insert|add|check|citation needed|ref)\b[^\]]*\]/i]

/** What a web page's previews leave in copied text. “read more” alone is a sentence that an article may hold. */
export const previewGlue = /(?:\.\.\.|…)\s*read more\b/i

/** Doubled on purpose often enough that a warning would be noise. */
export const wordsThatDouble: ReadonlySet<string> = new Set(['had', 'that', 'is', 'very', 'so', 'no', 'bye', 'knock', 'now', 'her', 'do', 'long'])

/** Headings that nearly every topic has: as the target of a reference they name no topic. */
export const sectionNames: ReadonlySet<string> = new Set([
  'overview', 'introduction', 'causes', 'etiology', 'risk factors', 'symptoms', 'signs', 'symptoms and signs', 'complications', 'diagnosis', 'tests', 'screening',
  'treatment', 'prognosis', 'outlook', 'prevention', 'key points', 'more information', 'see also', 'pathophysiology', 'epidemiology', 'classification', 'dosage', 'side effects',
])

/** Link words that say nothing when a screen reader lists the links of a page. */
export const emptyLinkWords: ReadonlySet<string> = new Set(['here', 'click here', 'this', 'link', 'this link', 'more', 'read more', 'this page', 'website'])

/** Host names kept for examples (RFC 2606), and what only the writer's own machine knows. */
export const hostsOfNobody = /(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid|localhost|local)$/i

/** Words. Plain-language guides ask for 20 to 25; at twice that and more a reader goes back to the beginning. */
export const longSentence = 55

/** Words. About half a printed column; beyond it nobody finds their place again. */
export const longParagraph = 220
