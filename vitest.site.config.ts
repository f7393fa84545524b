import { defineConfig } from "vitest/config";
import { HANGS_MS } from "#scripts/patience.ts";

/** Tests over the built site that need no browser. */
export default defineConfig({
  test: {
    include: ["scripts/site/**/*.test.ts"],
    environment: "node",
    testTimeout: HANGS_MS,
    hookTimeout: HANGS_MS,
    teardownTimeout: HANGS_MS,
  },
});
