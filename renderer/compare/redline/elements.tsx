import { createElement, type ReactNode } from 'react'
import { classNames } from '../../ui/index.ts'
import type { DrawnBlock } from '../drawing.ts'
import styles from './redline.module.css'

interface BlockProps {
  readonly className: string | undefined
  readonly 'data-change'?: string
  readonly 'data-decision'?: string
}

/** The element of a block, as the editor and the published page have it. */
export function elementOf(block: DrawnBlock, content: ReactNode, sign: ReactNode, props: BlockProps): ReactNode {
  const withClass = (name: string | undefined): BlockProps => ({ ...props, className: classNames(name, props.className) })
  switch (block.type) {
    case 'doc':
      return content
    case 'section':
      return <section {...props}>{sign}{content}</section>
    case 'heading':
      // The title of the topic is the first level; a section's heading is one below its depth.
      return createElement(`h${Math.min(block.level, 6)}`, withClass(styles.heading), sign, content)
    case 'keyPoints':
      return <div {...withClass(styles.keyPoints)}>{sign}<p className={styles.boxTitle}>Key points</p><ul>{content}</ul></div>
    case 'bulletList':
    case 'resources':
      return <ul {...props}>{content}</ul>
    case 'orderedList':
    case 'references':
      return <ol {...props} start={typeof block.attrs['start'] === 'number' ? block.attrs['start'] : undefined}>{content}</ol>
    case 'listItem':
      return <li {...props}>{sign}{content}</li>
    case 'tableWrap':
      return <div {...withClass(styles.tableWrap)}>{sign}{content}</div>
    case 'table':
      return <div className={styles.tableScroll}><table {...withClass(styles.table)}><tbody>{content}</tbody></table></div>
    case 'tableRow':
      return <tr {...props}>{content}</tr>
    case 'tableHeader':
      return <th {...props} {...spans(block)}>{sign}{content}</th>
    case 'tableCell':
      return <td {...props} {...spans(block)}>{sign}{content}</td>
    case 'callout':
      return <aside {...withClass(styles.callout)}>{sign}{content}</aside>
    case 'calloutTitle':
      return <p {...withClass(styles.boxTitle)}>{sign}{content}</p>
    case 'figure':
      return <figure {...props}>{sign}<Picture block={block} />{content}</figure>
    case 'caption':
    case 'tableNote':
      return <p {...withClass(styles.caption)}>{sign}{content}</p>
    default:
      return <p {...props}>{sign}{content}</p>
  }
}

function spans({ attrs }: DrawnBlock): { colSpan?: number; rowSpan?: number } {
  const span = (name: string): number | undefined => (typeof attrs[name] === 'number' && attrs[name] > 1 ? attrs[name] : undefined)
  const colSpan = span('colspan')
  const rowSpan = span('rowspan')
  return { ...(colSpan === undefined ? {} : { colSpan }), ...(rowSpan === undefined ? {} : { rowSpan }) }
}

function Picture({ block: { attrs } }: { readonly block: DrawnBlock }) {
  const alt = typeof attrs['alt'] === 'string' ? attrs['alt'] : ''
  return typeof attrs['src'] === 'string' ? <img src={attrs['src']} alt={alt} /> : <p className={styles.noPicture}>No image yet{alt === '' ? '' : `: ${alt}`}</p>
}
