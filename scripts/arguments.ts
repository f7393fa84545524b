import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { OperatorFault } from "#src/operator-fault.ts";

const REASONS: Readonly<Record<string, string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: "という指定はありません。",
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: "の値が足りないか、いりません。",
};

/**
 * Reads the arguments of a command; what it does not know is refused, so that a slip of the pen does not run something else.
 * @param usage the command as it is typed, shown with every fault
 * @param most how many arguments besides options it takes
 * @throws OperatorFault for anything else
 */
export function readArguments<const T extends ParseArgsOptionsConfig>(usage: string, options: T, most = 0, given = process.argv.slice(2)) {
  const refuse = (reason: string) => new OperatorFault(`${reason}\n使い方：${usage}`, 2);
  try {
    const read = parseArgs({ args: given, options, allowPositionals: true });
    const extra = read.positionals[most];
    if (extra !== undefined) throw refuse(`「${extra}」はいりません。`);
    return read;
  } catch (error) {
    const reason = error instanceof TypeError && "code" in error ? REASONS[String(error.code)] : undefined;
    if (reason === undefined || !(error instanceof TypeError)) throw error;
    throw refuse(`「${/'(-[^' ]*)/u.exec(error.message)?.[1] ?? given.join(" ")}」${reason}`);
  }
}
