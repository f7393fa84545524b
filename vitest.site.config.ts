import { defineConfig } from "vitest/config";

/** Tests over the built site that need no browser. */
export default defineConfig({
  test: { include: ["scripts/site/**/*.test.ts"], environment: "node", testTimeout: 120_000, hookTimeout: 120_000 },
});
