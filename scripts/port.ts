import { OperatorFault } from "#src/operator-fault.ts";

/**
 * @param name what people call it: PORT
 * @param text undefined or empty for none
 * @throws OperatorFault for anything but a port's number
 */
export function readPort(name: string, text: string | undefined, usual: number): number {
  if (text === undefined || text === "") return usual;
  const port = Number(text);
  if (/^[1-9]\d*$/u.test(text) && port <= 65_535) return port;
  throw new OperatorFault(`${name}（「${text}」）は、1から65535までの番号にしてください。例：${name}=${String(usual)}`, 2);
}
