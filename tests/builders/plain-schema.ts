import { Schema } from 'prosemirror-model'

/** A schema unlike the house's: flat headings with a level, loose lists, tables with roles, a strict code block, an inline image. */
export const plainSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: 'inline*', group: 'block', attrs: { id: { default: null }, align: { default: 'left' } } },
    heading: { content: 'inline*', group: 'block', attrs: { id: { default: null }, level: { default: 1 } } },
    codeBlock: { content: 'text*', marks: '', group: 'block', attrs: { id: { default: null } } },
    blockquote: { content: 'block+', group: 'block', attrs: { id: { default: null } } },
    bulletList: { content: 'listItem+', group: 'block', attrs: { id: { default: null } } },
    orderedList: { content: 'listItem+', group: 'block', attrs: { id: { default: null }, start: { default: 1 } } },
    listItem: { content: 'paragraph block*', attrs: { id: { default: null } } },
    rule: { group: 'block', attrs: { id: { default: null } } },
    table: { content: 'row+', group: 'block', tableRole: 'table', attrs: { id: { default: null } } },
    row: { content: 'cell+', tableRole: 'row', attrs: { id: { default: null } } },
    cell: { content: 'block+', tableRole: 'cell', attrs: { id: { default: null }, colspan: { default: 1 }, rowspan: { default: 1 } } },
    text: { group: 'inline' },
    image: { inline: true, group: 'inline', attrs: { src: {} } },
    hardBreak: { inline: true, group: 'inline', leafText: () => '\n' },
  },
  marks: {
    link: { attrs: { href: {} }, inclusive: false },
    strong: {},
    em: {},
    code: { excludes: '_' },
  },
})
