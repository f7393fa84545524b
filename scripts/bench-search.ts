/** npm run bench:search: terms and questions as people type them by kind, wards and phantoms by rule, bytes, and time. Build first. */
import "#scripts/report-faults.ts";
import type { Page } from "@playwright/test";
import { ALL_LAYERS } from "#src/search/engine.ts";
import { formatBytes } from "#src/format.ts";
import { readArguments } from "#scripts/arguments.ts";
import { launchBrowser } from "#scripts/browser.ts";
import { goldenQueries, relevantPages, scoreOf, type GoldenQuery, type Score } from "#scripts/search/golden.ts";
import { loadPortal } from "#src/load/load-portal.ts";
import { dataFolder } from "#scripts/folder.ts";
import { bridges, phantoms, wardTopics, type RuleScore } from "#scripts/search/by-rule.ts";
import { builtDocuments, engineOf } from "#scripts/search/built-index.ts";
import { askPeople, peopleQuestions, successOf, type Success } from "#scripts/search/people.ts";
import { askOurs, askPlain, buildPlainIndex, serveLab } from "#scripts/search/lab.ts";
import { serveSite } from "#scripts/serve-site.ts";

const THROTTLE = 4;
const { misses: showsMisses } = readArguments("npm run bench:search -- [--misses]", { misses: { type: "boolean", default: false } }).values;
const documents = builtDocuments();
const queries = goldenQueries();

function line(name: string, { queries: count, recall, precision, mrr, bestFirst, zero }: Score): string {
  const percent = (value: number) => `${(value * 100).toFixed(1)}%`.padStart(7);
  return `  ${name.padEnd(12)} ${String(count).padStart(4)}  再現${percent(recall)}  適合@10${percent(precision)}  MRR ${mrr.toFixed(3)}  最良が先頭${percent(bestFirst)}  結果なし${percent(zero)}`;
}

function report(title: string, answers: readonly (readonly string[])[], chosen: readonly GoldenQuery[]): void {
  const rows = queries.map((query, index) => ({ query, urls: answers[index] ?? [] })).filter(({ query }) => chosen.includes(query));
  console.log(`\n${title}`);
  console.log(line("全体", scoreOf(rows, documents)));
  for (const [kind, part] of Map.groupBy(rows, ({ query }) => query.kind)) console.log(line(kind, scoreOf(part, documents)));
}

function share(value: number): string {
  return value
    .toFixed(2)
    .slice(value < 1 ? 1 : 0)
    .padStart(4);
}

function peopleLine(name: string, { questions: count, first, three, ten, zero }: Success): string {
  return `  ${name.padEnd(12)} ${String(count).padStart(4)}  先頭 ${share(first)}  三つまで ${share(three)}  十まで ${share(ten)}  結果なし ${share(zero)}`;
}

function ruleLine(name: string, { asked: count, right, wrong }: RuleScore): string {
  const some = showsMisses && wrong.length > 0 ? `  ${wrong.slice(0, 12).join("、")}` : "";
  return `  ${name} ${String(right)}/${String(count)}（${share(right / count)}）${some}`;
}

/** Questions as people type them, and rules that hold for every ward and for words that stand nowhere. */
async function reportPeople(): Promise<void> {
  const engine = await engineOf();
  for (const [part, title] of [
    ["open", "人が打つままの質問"],
    ["aside", "人が打つままの質問（とっておいたもの。合計だけ）"],
  ] as const) {
    const asked = await askPeople(engine, peopleQuestions(part), documents);
    console.log(`\n${title}`);
    console.log(peopleLine("全体", successOf(asked)));
    for (const [kind, rows] of Map.groupBy(asked, ({ question }) => question.kind)) console.log(peopleLine(kind, successOf(rows)));
    if (!showsMisses || part === "aside") continue;
    for (const { question, answer, place } of asked.filter((row) => row.place > 1))
      console.log(
        `    ${String(place)} ${question.kind}「${question.question}」 使った言葉 ${answer.used.join("、")} ほしいもの ${question.wanted[0] ?? "なし"}`,
      );
  }
  console.log("\nきまりで作る質問");
  console.log(ruleLine("区＋ことがら", await wardTopics(engine, loadPortal(dataFolder()), documents)));
  console.log(ruleLine("言いかえ", await bridges(engine, loadPortal(dataFolder()), documents)));
  console.log(ruleLine("どこにもない言葉", await phantoms(engine, documents)));
}

/** Counts what comes to a page and to its worker, as it is sent. */
function countBytes(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    sizes.push(request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Bytes of a first search over the wire, and times of the first and of later searches on a slow processor. */
async function measure(page: Page, url: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
  await page.goto(`${url}search/`, { waitUntil: "networkidle" });
  const bytes = countBytes(page);
  const input = page.getByLabel("さがす言葉").first();
  const settle = () =>
    page.waitForFunction(
      () =>
        document.querySelector("[data-search-results]")?.getAttribute("aria-busy") === "false" &&
        document.querySelector("[data-hit]") !== null,
    );
  const time = async (query: string): Promise<number> =>
    page.evaluate(
      (asked) =>
        new Promise<number>((resolve) => {
          const box = document.querySelector<HTMLInputElement>("search-page input[name=q]")!;
          const results = document.querySelector("[data-search-results]")!;
          const start = performance.now();
          new MutationObserver((_changes, observer) => {
            if (results.getAttribute("aria-busy") !== "false") return;
            observer.disconnect();
            resolve(performance.now() - start);
          }).observe(results, { attributes: true, attributeFilter: ["aria-busy"] });
          box.value = asked;
          box.form!.requestSubmit();
        }),
      query,
    );
  await input.focus();
  const cold = await time("保育園");
  await settle();
  const warm: number[] = [];
  for (const { query } of queries.filter((_query, index) => index % 5 === 0)) warm.push(await time(query));
  warm.sort((a, b) => a - b);
  const at = (share: number) => `${(warm[Math.floor(warm.length * share)] ?? 0).toFixed(0)} ms`;
  console.log(`\n重さと時間（CPUを${String(THROTTLE)}分の1に）`);
  console.log(`  はじめの検索で届いた量 ${formatBytes(await bytes())}（全部の質問のあと、かなの読みなどを含む）`);
  console.log(`  はじめの検索 ${cold.toFixed(0)} ms、二回目から 中央 ${at(0.5)}、95% ${at(0.95)}、最長 ${at(0.999)}`);
}

async function firstBytes(page: Page, url: string): Promise<number> {
  await page.goto(`${url}search/`, { waitUntil: "networkidle" });
  const bytes = countBytes(page);
  await page.getByLabel("さがす言葉").first().fill("保育園");
  await page.locator("[data-hit]").first().waitFor();
  await page.waitForLoadState("networkidle");
  return bytes();
}

await buildPlainIndex();
const lab = await serveLab();
const { url } = await serveSite(4600);
const browser = await launchBrowser();
const asked = queries.map(({ query }) => query);
const golden = queries.filter(({ aside }) => aside !== true);
const aside = queries.filter((query) => query.aside === true);

const ours = await askOurs(browser, lab.url, asked, documents);
const plain = await askPlain(browser, lab.url, asked);
report("みちしるべの検索（ふだんの質問）", ours, golden);
report("みちしるべの検索（とっておいた質問）", ours, aside);
report("Pagefindそのまま（ふだんの質問）", plain, golden);
report("Pagefindそのまま（とっておいた質問）", plain, aside);

console.log("\nどの層が何をもたらすか（ふだんの質問）");
for (const [name, layers] of [
  ["すべて", ALL_LAYERS],
  ["言い換えなし", { ...ALL_LAYERS, alternatives: false }],
  ["区などを読まない", { ...ALL_LAYERS, understanding: false }],
  ["言葉を直さない", { ...ALL_LAYERS, mending: false }],
] as const) {
  const answers = layers === ALL_LAYERS ? ours : await askOurs(browser, lab.url, asked, documents, layers);
  const rows = queries.map((query, index) => ({ query, urls: answers[index] ?? [] })).filter(({ query }) => golden.includes(query));
  console.log(line(name, scoreOf(rows, documents)));
}

if (showsMisses) {
  console.log("\n届かなかった質問（ふだんの質問だけ）");
  queries.forEach((query, index) => {
    if (query.aside === true) return;
    const urls = ours[index] ?? [];
    const { relevant, best } = relevantPages(query, documents);
    const { recall, precision } = scoreOf([{ query, urls }], documents);
    const isBest = urls[0] !== undefined && best.has(urls[0]);
    if (recall < 1 || precision < 0.95 || !isBest) {
      console.log(
        `  ${query.id} ${query.kind}「${query.query}」 再現${recall.toFixed(2)} 適合${precision.toFixed(2)} 正解${String(relevant.size)} 結果${String(urls.length)} 先頭 ${urls[0] ?? "なし"}${isBest ? "" : `（最良 ${[...best][0] ?? "なし"}）`}`,
      );
    }
  });
}

await reportPeople();

console.log(`\nはじめの検索「保育園」で届く量 ${formatBytes(await firstBytes(await browser.newPage(), url))}`);
await measure(await browser.newPage(), url);
await browser.close();
lab.close();
process.exit(0);
