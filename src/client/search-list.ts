import type { HitGroup } from "#src/search/groups.ts";
import { hitItem } from "#src/client/search-hit.ts";
import type { PageHit } from "#src/search/page-answer.ts";

/** A flat list of results, best first. @param used words that were looked for */
export function hitList(hits: readonly PageHit[], used: readonly string[], base: string, level: 2 | 3 = 2): HTMLElement {
  const list = document.createElement("ol");
  list.className = "rows";
  list.append(...hits.map((hit) => hitItem(hit, used, base, level)));
  return list;
}

/** @param address of the same question with only this kind */
export function hitGroup({ kind, total, hits }: HitGroup<PageHit>, used: readonly string[], base: string, address: string): HTMLElement {
  const group = document.createElement("section");
  group.className = "hit-group";
  const heading = document.createElement("h2");
  const count = document.createElement("small");
  count.textContent = `${String(total)}件`;
  heading.append(kind, " ", count);
  const all = document.createElement("a");
  all.href = address;
  all.dataset["kind"] = kind;
  all.textContent = `${kind}をすべて見る（${String(total)}）`;
  const foot = document.createElement("p");
  foot.className = "hit-all";
  foot.append(all);
  group.append(heading, hitList(hits, used, base, 3), foot);
  return group;
}
