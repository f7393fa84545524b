import { createServer, type Server } from "node:http";
import sirv from "sirv";
import { config } from "#src/config.ts";
import { OperatorFault } from "#src/operator-fault.ts";
import { mustBeBuilt } from "#scripts/site/dist.ts";

const TRIES = 20;

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else if (error.code === "EACCES")
        reject(new OperatorFault(`ポート${String(port)}を開く権限がありません。PORT=番号 で1024より大きい番号を指定してください。`));
      else reject(error);
    });
    server.listen(port, () => {
      resolve(true);
    });
  });
}

/**
 * Serves dist under the configured base path, with the headers a host should send.
 * @param first the wanted port; when it is taken, the next free one is used
 * @throws OperatorFault when there is no dist, or twenty ports in a row are taken
 */
export async function serveSite(first: number): Promise<{ port: number; url: string }> {
  mustBeBuilt();
  const last = Math.min(first + TRIES - 1, 65_535);
  const files = sirv("dist", {
    etag: true,
    brotli: true,
    setHeaders: (response) => {
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Access-Control-Allow-Origin", "*");
    },
  });
  const base = config.basePath.slice(0, -1);
  for (let port = first; port <= last; port += 1) {
    const server = createServer((request, response) => {
      const missing = () => {
        response.statusCode = 404;
        response.end("見つかりません");
      };
      if (request.url?.startsWith(`${base}/`) !== true) {
        missing();
        return;
      }
      request.url = request.url.slice(base.length);
      files(request, response, missing);
    });
    if (await listen(server, port)) return { port, url: `http://localhost:${String(port)}${config.basePath}` };
    console.log(`ポート${String(port)}は使われています。次の番号を試します。`);
  }
  throw new OperatorFault(`ポート${String(first)}から${String(last)}まで、空きがありません。PORT=番号 で指定してください。`);
}
