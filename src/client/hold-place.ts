/** Frames after which everything in sight has its true height: half a second at most. */
const SETTLING_FRAMES = 30;

/** Holds an element at a height of the screen for some frames, while what stands above it still settles, unless the reader moves on. */
export async function holdPlace(element: HTMLElement, top: number): Promise<void> {
  const moved = new AbortController();
  for (const type of ["wheel", "touchstart", "pointerdown", "keydown"]) {
    addEventListener(
      type,
      () => {
        moved.abort();
      },
      { signal: moved.signal, passive: true },
    );
  }
  for (let frame = 0; frame < SETTLING_FRAMES && !moved.signal.aborted; frame += 1) {
    scrollBy({ top: element.getBoundingClientRect().top - top, behavior: "instant" });
    await new Promise(requestAnimationFrame);
  }
  moved.abort();
}
