import { createContext, useContext, useEffect, useMemo, useRef } from 'react'
import type { Command, CommandId } from '../../preload/contract.ts'
import { call, listen } from '../bridge/index.ts'
import { appStore, useApp } from './app.ts'
import { shortcutText } from './shortcut.ts'
import { createStore, useStore } from './store.ts'

interface Registration {
  readonly id: CommandId
  readonly run: () => void
  readonly enabled: boolean
  readonly layer: number
}

interface Registry {
  readonly registrations: readonly Registration[]
  /** Layers of the open modal dialogs; a command of a lower layer waits until they are closed. */
  readonly layers: readonly number[]
}

const registry = createStore<Registry>({ registrations: [], layers: [] })

/** How deep in modal dialogs a component stands; 0 is the screen. */
export const CommandLayer = createContext(0)

/**
 * Offers to carry out a command while mounted. The last that offers it and can, gets it.
 * What nobody can carry out is greyed in the menu.
 */
export function useCommand(id: CommandId, handler: () => void, enabled = true): void {
  const layer = useContext(CommandLayer)
  const latest = useRef(handler)
  useEffect(() => {
    latest.current = handler
  })
  useEffect(() => {
    const registration: Registration = { id, run: () => latest.current(), enabled, layer }
    registry.update((now) => ({ ...now, registrations: [...now.registrations, registration] }))
    return () => registry.update((now) => ({ ...now, registrations: now.registrations.filter((other) => other !== registration) }))
  }, [id, enabled, layer])
}

/** Keeps the commands of what lies below waiting while a modal dialog is open. */
export function useModalLayer(open: boolean): number {
  const layer = useContext(CommandLayer) + 1
  useEffect(() => {
    if (!open) return undefined
    registry.update((now) => ({ ...now, layers: [...now.layers, layer] }))
    return () =>
      registry.update((now) => {
        const index = now.layers.lastIndexOf(layer)
        return { ...now, layers: now.layers.filter((_, other) => other !== index) }
      })
  }, [open, layer])
  return layer
}

function able({ registrations, layers }: Registry, id: CommandId): Registration | undefined {
  const top = Math.max(0, ...layers)
  return registrations.findLast((registration) => registration.id === id && registration.enabled && registration.layer >= top)
}

/** Carries a command out; false where nobody can now. */
export function runCommand(id: CommandId): boolean {
  const focused = document.activeElement
  // A text field has its own undo, which the menu's key would otherwise take from it.
  if ((id === 'undo' || id === 'redo') && (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement)) {
    return document.execCommand(id)
  }
  const registration = able(registry.get(), id)
  registration?.run()
  return registration !== undefined
}

export interface OfferedCommand {
  readonly command: Command
  readonly enabled: boolean
}

/** All commands in the menu's order, and whether each can act now. */
export function useCommands(): readonly OfferedCommand[] {
  const { info } = useApp()
  const now = useStore(registry)
  return useMemo(() => (info?.commands ?? []).map((command) => ({ command, enabled: able(now, command.id) !== undefined })), [info, now])
}

export interface CommandProps {
  readonly onClick: () => void
  readonly disabled: boolean
  /** The key as people of this platform write it; null for none. */
  readonly shortcut: string | null
}

/** What a button needs to stand for a command: `<Button {...useCommandProps('import')}>Import</Button>`. */
export function useCommandProps(id: CommandId): CommandProps {
  const { info } = useApp()
  const now = useStore(registry)
  const accelerator = info?.commands.find((command) => command.id === id)?.accelerator ?? null
  return {
    onClick: () => {
      runCommand(id)
    },
    // Whatever lies over the screen: a button does not fade because a dialog is open.
    disabled: !now.registrations.some((registration) => registration.id === id && registration.enabled),
    shortcut: accelerator === null ? null : shortcutText(accelerator, info?.platform ?? ''),
  }
}

/** The menu's commands arrive, and the menu learns what can act. Gives back how to stop. */
export function followCommands(): () => void {
  const stopListening = listen('command', ({ id }) => {
    runCommand(id)
  })
  let reported = ''
  let waiting = false
  const report = (): void => {
    // One report for all that mounts and unmounts together.
    if (waiting) return
    waiting = true
    queueMicrotask(() => {
      waiting = false
      const commands = appStore.get().info?.commands ?? []
      const now = registry.get()
      const disabled = commands.map(({ id }) => id).filter((id) => able(now, id) === undefined)
      if (commands.length === 0 || disabled.join() === reported) return
      reported = disabled.join()
      void call('app.setCommands', { disabled })
    })
  }
  const stopRegistry = registry.subscribe(report)
  const stopApp = appStore.subscribe(report)
  report()
  return () => {
    stopListening()
    stopRegistry()
    stopApp()
  }
}
