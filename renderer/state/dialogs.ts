import { createStore, useStore } from './store.ts'

/** The dialogs that the shell can show over any screen, one at a time. */
export type DialogName = 'palette' | 'settings' | 'review-intervals' | 'about' | 'keys' | 'new-topic' | 'paste-topic' | 'person'

export const dialogStore = createStore<DialogName | null>(null)

export function useDialog(): DialogName | null {
  return useStore(dialogStore)
}

export function openDialog(name: DialogName): void {
  dialogStore.set(name)
}

export function closeDialog(): void {
  dialogStore.set(null)
}
