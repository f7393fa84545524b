import { z } from "zod";

/** A stable identifier: it stands in URLs and in published tables, so it never changes once released. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, "idは英小文字・数字・ハイフンだけで書いてください（例: plan2030-1）");
