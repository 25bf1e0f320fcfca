import type { ComponentType } from 'react'
import type { TopicScreen } from '../../state/index.ts'
import { ArticleScreen } from '../article/article-screen.tsx'
import { CompareScreen } from '../compare/compare-screen.tsx'
import { ExportScreen } from '../export/export-screen.tsx'

/** A screen about one topic, as the bar offers it. */
export interface TopicScreenEntry {
  readonly screen: TopicScreen
  readonly label: string
  readonly command: 'go-article' | 'go-compare' | 'go-export'
  readonly Screen: ComponentType<{ readonly id: string }>
}

/** In the order of the bar; what is not here is not drawn. */
export const topicScreens: readonly TopicScreenEntry[] = [
  { screen: 'article', label: 'Edit', command: 'go-article', Screen: ArticleScreen },
  { screen: 'compare', label: 'Compare', command: 'go-compare', Screen: CompareScreen },
  { screen: 'export', label: 'Proof', command: 'go-export', Screen: ExportScreen },
]
