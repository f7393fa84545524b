/** Longest wait for a file of the index; a phone in a lift waits no longer. */
const PATIENCE_MS = 20_000;

/**
 * A packed JSON file.
 * @throws Error when it does not come, or not in time
 */
export async function loadPacked<T>(url: string): Promise<T> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  const packed = new Uint8Array(await response.arrayBuffer());
  // Some hosts unpack .gz on the way (Content-Encoding); the first two bytes tell.
  const isPacked = packed[0] === 0x1f && packed[1] === 0x8b;
  const stream = new Response(packed).body!;
  return (await new Response(isPacked ? stream.pipeThrough(new DecompressionStream("gzip")) : stream).json()) as T;
}
