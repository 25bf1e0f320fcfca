import { cssString } from './escape.ts'
import { fontFamilies, fontRules } from './fonts.ts'
import type { FontFace, PaperSize } from './html-options.ts'

/** Literal words of the page margins in print. */
export interface RunningWords {
  readonly title: string
  readonly dates: string
  /** '' for what is no proof. */
  readonly proof: string
}

/** The whole style of an exported article: light, dark, narrow and print. */
export function pageStyle(running: RunningWords, paper: PaperSize, fonts: readonly FontFace[]): string {
  return `${fontRules(fonts)}${screenStyle}${printStyle(running, paper)}`
}

// The tokens are those of Galley's own screens (renderer/styles/tokens.css). Tables are ruled by their cells: what a
// table itself draws stands outside its rows in tagged PDF.
const screenStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #141516);
  --chrome: light-dark(#f4f4f1, #1b1c1e);
  --ink: light-dark(#1c1e20, #e7e7e4);
  --ink-2: light-dark(#4b4f54, #b3b6ba);
  --ink-3: light-dark(#64686d, #93979c);
  --line: light-dark(#e3e3df, #2d3033);
  --line-2: light-dark(#cfcfca, #3d4145);
  --accent: light-dark(#1c5a9e, #8bb8ee);
  --risk: light-dark(#8f3a00, #f5b183);
  --risk-ground: light-dark(#fdeadb, #3b2210);
  --serif: "${fontFamilies.serif}", "Source Serif 4", Charter, Georgia, "Noto Serif", serif;
  --sans: "${fontFamilies.sans}", Inter, system-ui, "Noto Sans", sans-serif;
  --measure: 66ch;
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 18px/28px var(--serif); scroll-padding-top: 64px; text-size-adjust: 100%; }
body { margin: 0; }
h1, h2, h3, h4, h5, h6, p, ul, ol, figure, table { margin: 0; }
h1, h2, h3, h4, h5, h6, p, li, figcaption, caption, td, th { overflow-wrap: break-word; }
h1 { font-size: 40px; line-height: 48px; font-weight: 600; letter-spacing: -0.012em; text-wrap: balance; }
h2 { font-size: 26px; line-height: 32px; font-weight: 600; letter-spacing: -0.006em; text-wrap: balance; margin-top: 48px; }
h3 { font-size: 21px; line-height: 28px; font-weight: 600; text-wrap: balance; margin-top: 36px; }
h4 { font-size: 18px; line-height: 28px; font-weight: 600; margin-top: 28px; }
h5, h6 { font-size: 18px; line-height: 28px; font-weight: 600; font-style: italic; margin-top: 28px; }
p, ul, ol, figure, .table, .callout, .key-points { margin-top: 16px; }
h2 + *, h3 + *, h4 + *, h5 + *, h6 + * { margin-top: 12px; }
ul, ol { padding-inline-start: 24px; }
li { margin-top: 8px; padding-inline-start: 4px; }
li > p:first-child, td > p:first-child, th > p:first-child { margin-top: 0; }
li > ul, li > ol, li > p { margin-top: 8px; }
li::marker { color: var(--ink-3); }
strong { font-weight: 600; }
sub, sup { font-size: 0.72em; line-height: 0; }
.date { white-space: nowrap; }
a { color: var(--accent); text-decoration: underline 1px; text-decoration-color: color-mix(in srgb, currentcolor 40%, transparent); text-underline-offset: 0.16em; }
a:hover { text-decoration-color: currentcolor; }
a:focus-visible, .frame:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
:target { scroll-margin-top: 64px; }
a:target { background: color-mix(in srgb, var(--accent) 14%, transparent); border-radius: 2px; }
cite { font-style: normal; }
.skip { position: fixed; inset: 8px auto auto 8px; z-index: 2; padding: 8px 16px; background: var(--paper); border: 1px solid var(--line-2); border-radius: 6px; font: 15px/24px var(--sans); transform: translateY(-80px); }
.skip:focus { transform: none; }
.proof { position: sticky; top: 0; z-index: 1; padding: 8px 24px; background: var(--risk-ground); color: var(--risk); border-bottom: 1px solid color-mix(in srgb, var(--risk) 35%, transparent); font: 13px/20px var(--sans); text-align: center; }
.proof p { margin: 0; }
.proof strong { letter-spacing: 0.02em; }
main, body > footer { max-width: calc(var(--measure) + 48px); margin: 0 auto; padding: 0 24px; }
main { padding-top: 56px; padding-bottom: 32px; }
.chapter { margin: 0 0 8px; color: var(--ink-3); font: 15px/24px var(--sans); }
.synonyms { margin-top: 4px; color: var(--ink-2); font-size: 21px; line-height: 28px; }
.byline { margin-top: 20px; color: var(--ink-2); font: 15px/24px var(--sans); }
.byline .name { color: var(--ink); font-weight: 600; }
.dates { margin-top: 4px; color: var(--ink-2); font: 15px/24px var(--sans); }
.dates .divider { color: var(--line-2); padding: 0 4px; }
.head { padding-bottom: 24px; border-bottom: 1px solid var(--line); }
.contents { margin-top: 24px; font: 15px/24px var(--sans); }
.contents p { margin: 0; color: var(--ink-3); font-weight: 600; }
.contents ol { margin: 4px 0 0; padding: 0; list-style: none; }
.contents li { margin: 0; padding: 2px 0; }
.contents a { color: var(--ink-2); text-decoration-color: transparent; }
.contents a:hover { color: var(--accent); text-decoration-color: currentcolor; }
.body > :first-child { margin-top: 28px; }
.label { font: 600 15px/24px var(--sans); }
.key-points { margin: 28px 0; padding: 16px 20px 20px; background: var(--chrome); border-radius: 6px; }
.key-points .label, .callout .label { margin: 0; }
.key-points ul { margin-top: 4px; padding-inline-start: 20px; }
.callout { margin: 28px 0; padding-block: 4px; padding-inline: 20px 0; border-inline-start: 3px solid var(--line-2); }
.callout .label + * { margin-top: 4px; }
.callout.fact { border-color: var(--accent); }
.callout.warning { border-color: var(--risk); }
.callout.warning .label { color: var(--risk); }
.table, figure { margin: 28px 0; }
.frame { overflow-x: auto; }
table { min-width: 100%; border-collapse: separate; border-spacing: 0; font: 15px/22px var(--sans); font-variant-numeric: tabular-nums; }
caption { padding-bottom: 8px; text-align: start; font-weight: 600; }
th, td { padding-block: 8px; padding-inline: 0 16px; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-inline-end: 0; }
th { font-weight: 600; }
thead th { border-bottom-color: var(--ink-2); vertical-align: bottom; }
thead > tr:first-child > *, tbody:not(thead ~ tbody) > tr:first-child > * { border-top: 2px solid var(--ink-2); }
tbody > tr:last-child > * { border-bottom-color: var(--ink-2); }
td ul, td ol { padding-inline-start: 20px; }
.notes { margin-top: 8px; color: var(--ink-2); font: 13px/20px var(--sans); }
.notes p { margin-top: 4px; }
img { display: block; max-width: 100%; height: auto; margin: 0 auto; border-radius: 2px; background: #ffffff; }
figcaption { margin-top: 8px; color: var(--ink-2); font: 15px/22px var(--sans); }
.references, .resources { font-size: 16px; line-height: 24px; }
.address { display: none; }
.missing { padding: 2px 8px; border: 1px dashed var(--risk); border-radius: 6px; color: var(--risk); font: 600 15px/24px var(--sans); letter-spacing: 0; }
.related { margin-top: 56px; padding-top: 24px; border-top: 1px solid var(--line); color: var(--ink-2); font: 15px/24px var(--sans); }
.related h2 { margin: 0; color: var(--ink); font: 600 18px/28px var(--sans); letter-spacing: 0; }
.related ol { margin-top: 4px; padding-inline-start: 28px; }
.related li { margin-top: 12px; }
.related p { margin: 0; }
.related cite { color: var(--ink); font-weight: 600; }
.related a cite { color: var(--accent); }
.related .mentions { color: var(--ink-3); }
body > footer { padding-bottom: 64px; color: var(--ink-3); }
body > footer p { margin: 0; padding-top: 4px; font: 13px/20px var(--sans); }
body > footer p:first-child { padding-top: 16px; border-top: 1px solid var(--line); }
@media (min-width: 1080px) {
  main article { position: relative; }
  .contents { position: absolute; inset-block: 0; inset-inline: -280px auto; width: 224px; margin: 0; }
  .contents > div { position: sticky; top: 96px; font-size: 13px; line-height: 20px; }
  body:has(.contents) > :is(main, footer) { inset-inline-start: 112px; position: relative; }
}
@media (max-width: 560px) {
  h1 { font-size: 32px; line-height: 40px; }
  main, body > footer { padding-inline: 20px; }
  main { padding-top: 32px; }
}
`

// Page numbers and running words stand in margin boxes, which Chromium has had since 131; the text is black on white.
function printStyle({ title, dates, proof }: RunningWords, paper: PaperSize): string {
  const quiet = `font: 8pt/11pt "${fontFamilies.sans}", Inter, system-ui, sans-serif; color: #4b4f54;`
  const mark = `font: 600 8pt/11pt "${fontFamilies.sans}", Inter, system-ui, sans-serif; color: #8f3a00;`
  return `
@page {
  size: ${paper};
  margin: 23mm 33mm 25mm;
  @top-left { content: ${cssString(title)}; ${quiet} text-align: left; padding-bottom: 6mm; vertical-align: bottom; width: 60%; }
  ${proof === '' ? '' : `@top-right { content: ${cssString(proof)}; ${mark} text-align: right; padding-bottom: 6mm; vertical-align: bottom; width: 40%; }`}
  @bottom-left { content: ${cssString(dates)}; ${quiet} text-align: left; padding-top: 6mm; vertical-align: top; width: 75%; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); ${quiet} text-align: right; padding-top: 6mm; vertical-align: top; width: 25%; }
}
@page :first { @top-left { content: ""; } }
@media print {
  :root { color-scheme: light; --accent: #1c4272; }
  html { font-size: 11.5pt; line-height: 17pt; orphans: 3; widows: 3; background: none; }
  body > :is(main, footer) { max-width: none; margin: 0; padding: 0; }
  .skip, .contents, .proof { display: none; }
  h1 { font-size: 26pt; line-height: 31pt; }
  h2 { font-size: 16pt; line-height: 20pt; margin-top: 24pt; }
  h3 { font-size: 13pt; line-height: 17pt; margin-top: 18pt; }
  h4, h5, h6 { font-size: 11.5pt; line-height: 17pt; margin-top: 14pt; }
  h1, h2, h3, h4, h5, h6, .label, caption { break-after: avoid; }
  p, ul, ol { margin-top: 8pt; }
  li { margin-top: 4pt; break-inside: avoid; }
  .chapter, .byline, .dates { font-size: 9.5pt; line-height: 14pt; }
  .synonyms { font-size: 14pt; line-height: 19pt; }
  .head { padding-bottom: 12pt; }
  .body > :first-child { margin-top: 16pt; }
  .key-points { margin: 14pt 0; padding: 10pt 14pt 12pt; background: #f4f4f1; print-color-adjust: exact; break-inside: avoid; }
  .label { font-size: 10pt; line-height: 14pt; }
  .callout, figure, .table { margin: 14pt 0; }
  .callout, figure, tr { break-inside: avoid; }
  .frame { overflow: visible; }
  table { font-size: 9pt; line-height: 13pt; }
  th, td { padding-block: 4pt; padding-inline: 0 10pt; }
  .notes, figcaption { font-size: 8.5pt; line-height: 12pt; }
  .references, .resources { font-size: 10pt; line-height: 15pt; }
  .address { display: inline; color: var(--ink-2); overflow-wrap: anywhere; }
  .missing { font-size: 9.5pt; line-height: 14pt; }
  a { text-decoration-color: #9aa7b8; }
  a.topic { color: inherit; }
  .related { margin-top: 24pt; padding-top: 10pt; font-size: 9pt; line-height: 13pt; }
  .related h2 { font-size: 11.5pt; line-height: 15pt; }
  .related li { margin-top: 6pt; }
  body > footer { padding: 0; margin-top: 16pt; }
  body > footer p { font-size: 8.5pt; line-height: 12pt; }
  body > footer p:first-child { padding-top: 6pt; }
}
`
}
