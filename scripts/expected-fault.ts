import { DataFaults } from "#src/load/fault.ts";
import { OperatorFault } from "#src/operator-fault.ts";

/** What a file system refuses, whoever asks. */
const REFUSALS: ReadonlySet<string> = new Set(["EACCES", "EPERM", "EROFS", "ENOSPC", "ENOTDIR", "EISDIR", "ENAMETOOLONG"]);

/** @returns what to say and how to end, or undefined for an error that is a bug */
export function expectedFault(error: unknown): { message: string; exitCode: 1 | 2 } | undefined {
  if (error instanceof OperatorFault) return { message: error.message, exitCode: error.exitCode };
  if (error instanceof DataFaults) return { message: error.message, exitCode: 1 };
  if (error instanceof Error && "code" in error && "path" in error && REFUSALS.has(String(error.code)))
    return {
      message: `「${String(error.path)}」を読み書きできません（${String(error.code)}）。権限・ディスクの空き・同じ名前のものがないかを確かめてください。`,
      exitCode: 1,
    };
  return undefined;
}
