import { resolve } from "node:path";
import type { AstroIntegration } from "astro";

/**
 * Lets `npm run dev` show an edit of the data, a new file too: Vite knows only the modules that import each other, and the
 * data is read, not imported. To it, a change of a data file is now a change of the module that reads them all.
 * @param directory the data folder
 */
export function dataReload(directory: string): AstroIntegration {
  const data = `${resolve(directory).replaceAll("\\", "/")}/`;
  const reader = resolve("src/portal.ts").replaceAll("\\", "/");
  return {
    name: "data-reload",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({
          vite: {
            // The watcher drops a second change within 50 ms of the first, unless it waits for a file to come to rest.
            server: { watch: { awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 } } },
            plugins: [
              {
                name: "data-reload",
                configureServer({ watcher }) {
                  watcher.add(data);
                },
                hotUpdate({ file }) {
                  return file.startsWith(data) ? [...(this.environment.moduleGraph.getModulesByFile(reader) ?? [])] : undefined;
                },
              },
            ],
          },
        });
      },
    },
  };
}
