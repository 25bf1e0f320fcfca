import type { Contents } from '../../runtime/api.ts'

let last = 0

/** A page for those who only ask which one it is and tell it something. */
export function contents(some: Partial<Contents> = {}): Contents {
  last += 1
  const refuse = (): never => {
    throw new Error('No test should need this of a page.')
  }
  return {
    id: last,
    session: { setPermissionCheckHandler: refuse, setPermissionRequestHandler: refuse, setDevicePermissionHandler: refuse },
    capturePage: refuse,
    getURL: () => 'galley://desk/index.html',
    isDestroyed: () => false,
    on: () => undefined,
    printToPDF: refuse,
    reload: refuse,
    send: refuse,
    setWindowOpenHandler: refuse,
    ...some,
  }
}
