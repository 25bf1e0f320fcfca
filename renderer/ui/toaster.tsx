import { Toast } from '@base-ui/react/toast'
import { Check, TriangleAlert, X } from 'lucide-react'
import styles from './toaster.module.css'

/** Where notices appear: at the foot, newest lowest, at most three. F6 leads there, Escape closes the one that has the focus. */
export function Toaster({ manager }: { readonly manager: ReturnType<typeof Toast.createToastManager> }) {
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport}>
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function Toasts() {
  const { toasts } = Toast.useToastManager()
  return toasts.toReversed().map((toast) => (
    <Toast.Root key={toast.id} toast={toast} swipeDirection={[]} className={styles.toast} data-notice onKeyDown={(event) => event.key === 'Escape' && event.preventDefault()}>
      <Toast.Content className={styles.content}>
        {toast.type === 'problem' ? <TriangleAlert className={styles.problem} aria-label="Problem" /> : <Check className={styles.done} aria-hidden />}
        <Toast.Description className={styles.message} />
        <Toast.Action className={styles.action} />
        {/* Base UI hides it from readers while notices are stacked; these never are. */}
        <Toast.Close className={styles.close} aria-label="Close this notice" aria-hidden={false}>
          <X />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
