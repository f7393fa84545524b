import { defineConfig } from "vitest/config";
import { HANGS_MS } from "#scripts/patience.ts";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "scripts/*.test.ts"],
    environment: "node",
    setupFiles: ["src/testing/seed.ts"],
    testTimeout: HANGS_MS,
    hookTimeout: HANGS_MS,
    teardownTimeout: HANGS_MS,
  },
});
