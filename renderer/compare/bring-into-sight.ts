// What lay far off was only guessed at: it gets its height when it is drawn, and pushes on what stands below it.
const looks = 6

// What is taller than so much of the window is read from its beginning.
const tall = 0.7

/**
 * Scrolls `scroller` so that a place in it stands in the middle, or begins at the top where it is tall; to the very top where
 * the place is in sight from there. Looks again in the next frames, until the text around it has found its heights.
 */
export function bringIntoSight(place: Element, scroller: Element, looksLeft = looks): void {
  const height = scroller.clientHeight
  const box = place.getBoundingClientRect()
  const fromTop = box.top - scroller.getBoundingClientRect().top + scroller.scrollTop
  if (fromTop + box.height < height * tall) scroller.scrollTop = 0
  else place.scrollIntoView({ block: box.height > height * tall ? 'start' : 'center' })
  const { top } = place.getBoundingClientRect()
  if (looksLeft === 0) return
  requestAnimationFrame(() => {
    if (place.isConnected && Math.abs(place.getBoundingClientRect().top - top) > 1) bringIntoSight(place, scroller, looksLeft - 1)
  })
}
