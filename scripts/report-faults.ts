/**
 * The first import of every command, so that it also hears of what goes wrong while the others load: ends what people can
 * mend with its message and exit code, and leaves a real bug its stack.
 */
import { expectedFault } from "#scripts/expected-fault.ts";

process.on("uncaughtException", (error: unknown) => {
  const fault = expectedFault(error);
  console.error(fault === undefined ? error : fault.message);
  process.exit(fault?.exitCode ?? 1);
});
