import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist", ".build", ".astro", "shots", "node_modules", "test-results"] },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      // Leaving a field out of a copy is what the rest is for.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      eqeqeq: "error",
    },
  },
  {
    files: ["public/**/*.js", "src/client/**/*.ts"],
    languageOptions: { globals: { document: "readonly", localStorage: "readonly", window: "readonly" } },
  },
  { files: ["**/*.{mjs,cjs}", "*.config.*"], languageOptions: { globals: { process: "readonly" } } },
);
