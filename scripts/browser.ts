import { accessSync, constants, existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import { OperatorFault } from "#src/operator-fault.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** Switches for a machine without a network and, as root, without a sandbox. */
export const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function onPath(name: string): string | undefined {
  const directories = (process.env["PATH"] ?? "").split(delimiter);
  return directories.map((directory) => join(directory, name)).find(isProgram);
}

/** The browser an npm package brings along, for machines without one; unpacks itself on first use. */
async function packaged(): Promise<string | undefined> {
  if (process.platform !== "linux" || !existsSync("node_modules/@sparticuz/chromium")) return undefined;
  // Tells the package to lay its shared libraries beside the browser; must stand before the first executablePath().
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs24.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  return await chromium.executablePath();
}

/**
 * A real Chromium: CHROMIUM_PATH, else one on the PATH, else the one npm brought.
 * @throws OperatorFault that says the one command to run, when there is none
 */
export async function findBrowser(): Promise<string> {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (isProgram(named)) return named;
    throw new OperatorFault(
      `CHROMIUM_PATH（「${named}」）に、動かせるブラウザーがありません。正しい場所を指定するか、指定をやめてください。`,
      2,
    );
  }
  for (const name of NAMES) {
    const file = onPath(name);
    if (file !== undefined) return file;
  }
  const file = await packaged();
  if (file !== undefined) return file;
  throw new OperatorFault("ブラウザーが見つかりません。次の一行で入れてください：  apt-get install -y chromium fonts-noto-cjk");
}

/** @throws OperatorFault when there is no browser, or it does not start */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  try {
    return await chromium.launch({ executablePath, args: BROWSER_ARGS });
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new OperatorFault(`ブラウザー（${executablePath}）を動かせません。CHROMIUM_PATH でほかのChromiumを指定できます。\n  ${reason}`);
  }
}
