/** Guards against what hangs, in milliseconds: far from what a busy machine needs, because no test is decided by a clock. */
export const HANGS_MS = 600_000;

/** How long a page is given until what it should show has come. */
export const NEVER_COMES_MS = 60_000;
