import type { Portal, RecordOf } from "#src/load/portal.ts";
import { recordsBy } from "#src/model/lookup.ts";

/** A sentence of a plan in which a department's name stands. */
export interface Mention {
  readonly id: string;
  readonly plan: string;
  readonly summary: string;
  /** Whether the sentence can be linked to on the plan's page */
  readonly isOnPlanPage: boolean;
}

/** Whether a text names a department and not one whose name only holds the same characters: 企画部 is not 政策企画部. */
function names(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/\p{Script=Han}$/u.test(text.slice(0, at)) && !/^\p{Script=Han}/u.test(text.slice(at + name.length))) return true;
  return false;
}

/**
 * Where a plan's other contents name a department, in our sentences: all there is to say of one that no goal and no measure names.
 * A figure's line is where it says what the number is about.
 */
export function mentionsOf(portal: Portal, { name, ward }: RecordOf<"departments">): Mention[] {
  const statements = recordsBy(portal, "statements", "ward", ward)
    .filter(({ title, summary }) => names(summary, name) || (typeof title === "string" && names(title, name)))
    .map(({ id, plan, summary, about }) => ({ id, plan, summary, isOnPlanPage: about === plan }));
  const figures = recordsBy(portal, "figures", "ward", ward).flatMap(({ id, plan, context }) =>
    plan !== undefined && context !== undefined && names(context, name) ? [{ id, plan, summary: context, isOnPlanPage: false }] : [],
  );
  return [...statements, ...figures];
}
