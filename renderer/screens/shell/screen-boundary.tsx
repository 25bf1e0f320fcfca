import { Component, type ReactNode } from 'react'
import { Button, ErrorNote } from '../../ui/index.ts'
import styles from './shell.module.css'

interface State {
  readonly message: string | null
}

/** A fault in drawing one screen says so there, instead of leaving an empty window; what is saved is not touched by it. */
export class ScreenBoundary extends Component<{ readonly onLeave: () => void; readonly children: ReactNode }, State> {
  override state: State = { message: null }

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children
    return (
      <main className={styles.start}>
        <div className={styles.startNote}>
          <ErrorNote problem={{ code: 'fault', message: `This screen could not be drawn: ${this.state.message} All that was saved is safe in the library.` }} onRetry={() => this.setState({ message: null })}>
            <Button kind="quiet" onClick={this.props.onLeave}>Go to the library</Button>
          </ErrorNote>
        </div>
      </main>
    )
  }
}
