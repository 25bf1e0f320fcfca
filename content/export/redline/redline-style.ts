/** What a redline adds to the style of an article. Every kind of change has a sign beside its colour, so that it survives a black-and-white printer. */
export const redlineStyle = `
:root {
  --inserted: light-dark(#17643a, #86d3a4);
  --inserted-ground: light-dark(#e1f3e7, #15311f);
  --deleted: light-dark(#a1241d, #f2a099);
  --deleted-ground: light-dark(#fbe6e3, #3a1917);
  --moved: light-dark(#643a99, #c8aaf0);
  --moved-ground: light-dark(#f0e9f9, #2a1d3d);
  --formatting: light-dark(#0a626a, #7fcdd3);
  --formatting-ground: light-dark(#dff2f3, #0f3033);
}
ins { color: var(--inserted); background: var(--inserted-ground); text-decoration: underline 2px; text-underline-offset: 0.16em; text-decoration-skip-ink: none; }
del { color: var(--deleted); background: var(--deleted-ground); text-decoration: line-through 1px; }
span.moved-to { color: var(--moved); background: var(--moved-ground); text-decoration: underline double 1px; text-underline-offset: 0.16em; }
span.moved-from, .gone { color: var(--moved); text-decoration: line-through dotted 1px; }
.formatted { background: var(--formatting-ground); text-decoration: underline wavy 1px var(--formatting); text-underline-offset: 0.2em; }
.topic { text-decoration: underline dotted 1px var(--ink-3); text-underline-offset: 0.16em; }
.mark { margin: 0 3px 0 1px; padding: 0 4px; border: 1px solid var(--line-2); border-radius: 6px; color: var(--ink-2); background: var(--paper); font: 600 12px/16px var(--sans); font-variant-numeric: tabular-nums; text-decoration: none; vertical-align: 0.25em; }
.mark.risky { border-color: var(--risk); color: var(--risk); font-weight: 700; }
.mark:target { border-color: var(--accent); color: var(--accent); }
.tag { padding: 0 6px; border: 1px solid currentcolor; border-radius: 6px; color: var(--ink-2); font: 600 12px/16px var(--sans); letter-spacing: 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; vertical-align: 0.1em; }
li.deleted, li.movedFrom, li.wrappedFrom { counter-increment: list-item 0; list-style: none; }
.extent { margin-inline-start: -19px; padding-inline-start: 16px; border-inline-start: 3px solid var(--inserted); }
.extent.deleted { border-inline-start-style: dashed; border-inline-start-color: var(--deleted); }
.extent.movedTo { border-inline-start-style: double; border-inline-start-color: var(--moved); }
del + ins { margin-inline-start: 2px; }
tr.inserted > *, td.inserted, th.inserted { background: var(--inserted-ground); }
tr.deleted > *, td.deleted, th.deleted { background: var(--deleted-ground); }
.caption, .note-line { color: var(--ink-2); font: 15px/22px var(--sans); }
.caption { font-weight: 600; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.head h1 { font-size: 32px; line-height: 40px; }
.sides { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 20px 0 0; font: 15px/24px var(--sans); }
.sides dt { color: var(--ink-3); }
.sides dd { margin: 0; overflow-wrap: anywhere; }
.sides .hash { color: var(--ink-3); font: 12px/20px ui-monospace, "DejaVu Sans Mono", Menlo, monospace; }
.sum { font: 600 15px/24px var(--sans); }
.legend { color: var(--ink-2); font: 13px/24px var(--sans); }
.risks { padding: 0; list-style: none; font: 15px/24px var(--sans); }
.risks > li { margin-top: 4px; padding: 0; }
.risks .risk { color: var(--risk); }
.risks .place { color: var(--ink-2); }
#changes h3 { font: 600 17px/24px var(--sans); margin-top: 28px; }
.changes { padding-inline-start: 36px; font: 15px/24px var(--sans); }
.changes > li { margin-top: 16px; }
.changes > li:target > .what { background: var(--chrome); }
.changes p { margin: 0; }
.changes .detail { color: var(--ink-2); }
.changes .risk, .changes .risk .tag { color: var(--risk); }
.changes .quote { margin-top: 4px; font: 16px/24px var(--serif); }
.contents { display: none; }
@media print {
  :root { --inserted-ground: #e8f5ec; --deleted-ground: #fcebe9; --moved-ground: #f3eefa; --formatting-ground: #e6f4f5; }
  ins, del, .moved-to, .formatted { print-color-adjust: exact; }
  .unseen { display: none; }
  .extent { margin-inline-start: 0; }
  .mark { padding: 0 2.5pt; border-width: 0.5pt; font-size: 7pt; line-height: 9pt; }
  .tag { padding: 0 3pt; border-width: 0.5pt; font-size: 7.5pt; line-height: 10pt; }
  .head h1 { font-size: 22pt; line-height: 27pt; }
  .sides, .sum, .changes, .risks, .caption { font-size: 9.5pt; line-height: 14pt; }
  #changes h3 { font-size: 10.5pt; line-height: 14pt; margin-top: 14pt; }
  .risks > li { margin-top: 2pt; }
  .sides .hash { font-size: 7.5pt; line-height: 12pt; }
  .legend { font-size: 8.5pt; line-height: 14pt; }
  .changes .quote { font-size: 10pt; line-height: 14pt; }
  .changes > li { margin-top: 8pt; }
  p.movedFrom, p.wrappedFrom, p.mergedFrom, li.movedFrom, li.wrappedFrom, tr.movedFrom, .note-line { font-size: 9.5pt; line-height: 14pt; }
}
`
