import { z } from "zod";
import { field, type RefTarget } from "#src/schema/meaning.ts";

const identifier = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, "idは英小文字・数字・ハイフンだけで書いてください（例: plan2030-1）");

/** A stable identifier: it stands in URLs and in published tables, so it never changes once released. */
export const id = (title: string, description: string) => field(identifier, title, description, { means: "id" });

/** A word of ours that stands in URLs: not the name of a record, so several records may use it. */
export const slug = (title: string, description: string) => field(identifier, title, description);

export interface RefOptions {
  /** Whether the record must be of the same ward and plan; only records made to compare or to cross are not bound to their place */
  readonly own?: boolean;
  /** This record is a part of the other: it stands in the same place of the source, and in the files about the other */
  readonly partOf?: boolean;
  /** This record's id begins with the other's: so a part that names the wrong whole shows */
  readonly inId?: boolean;
}

/** The id of a record of another kind. */
export const ref = (
  to: string | RefTarget,
  title: string,
  description: string,
  { own = true, partOf = false, inId = partOf }: RefOptions = {},
) => field(identifier, title, description, { means: "ref", to: to === "any" || typeof to !== "string" ? to : [to], own, partOf, inId });
