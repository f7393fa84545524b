import { loadPortal } from "#src/load/load-portal.ts";

/** The real data: for tests that assert facts, and for laws that hold of any data. */
export const portal = loadPortal("data");
