import { loadPortal } from "#src/load/load-portal.ts";

/** The portal of this build, read once. Only pages take it from here; everything else is handed it. */
export const portal = loadPortal(process.env["MICHISHIRUBE_DATA"] ?? "data");
