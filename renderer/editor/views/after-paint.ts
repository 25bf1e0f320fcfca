/** Calls `task` once after the next painting, however often it is asked: what a keystroke need not wait for. */
export function afterPaint(task: () => void): () => void {
  let waiting = false
  return () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      // A message of our own comes right after the frame; timers would add 4 ms.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        waiting = false
        port1.close()
        task()
      }
      port2.postMessage(null)
    })
  }
}
