import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

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

function onPath(name: string): string | undefined {
  for (const directory of (process.env["PATH"] ?? "").split(delimiter)) {
    const file = join(directory, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this directory.
    }
  }
  return undefined;
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
 * @throws Error that says the one command to run, when there is none
 */
export async function findBrowser(): Promise<string> {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH（${named}）にブラウザーがありません。`);
  }
  for (const name of NAMES) {
    const file = onPath(name);
    if (file !== undefined) return file;
  }
  const file = await packaged();
  if (file !== undefined) return file;
  throw new Error("ブラウザーが見つかりません。次の一行で入れてください：  apt-get install -y chromium fonts-noto-cjk");
}
