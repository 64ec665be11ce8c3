import { Fault } from './base/fault.ts';

/**
 * What helps to find an error, for a person to copy, with nothing of theirs in it: messages are left out, for they may
 * quote a text, and so is everything of an address but the name of the script.
 */
export async function report(error: unknown): Promise<string> {
  const { usage, quota } = await estimate();
  return [
    `Avakhan ${import.meta.env.VITE_VERSION as string}`,
    navigator.userAgent,
    `online ${navigator.onLine}, worker ${navigator.serviceWorker?.controller?.state ?? 'none'}`,
    `storage ${megabytes(usage)} of ${megabytes(quota)}`,
    ...causesOf(error).flatMap((one) => [nameOf(one), ...framesOf(one)]),
  ].join('\n');
}

async function estimate(): Promise<StorageEstimate> {
  return (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '?' : `${Math.round(bytes / 1_000_000)} MB`;
}

function causesOf(error: unknown): unknown[] {
  const found: unknown[] = [];
  for (let one = error; one !== undefined && found.length < 5; one = causeOf(one)) found.push(one);
  return found;
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}

function nameOf(error: unknown): string {
  if (error instanceof Fault) return `Fault ${error.code}`;
  if (error instanceof DOMException) return `DOMException ${error.code}`;
  return error instanceof Error ? error.constructor.name : typeof error;
}

/** `av-reader-Ab3dE_9x.js:1:2345` of each line of the stack; a message of several lines is not taken for one. */
function framesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const stack = (error.stack ?? '').replace(error.message, '');
  const places = stack.matchAll(/^(?:\s+at |[^\n]*@)[^\n]*?\/([\w.-]+\.m?[jt]s:\d+:\d+)\)?$/gm);
  return Array.from(places, ([, place]) => place!);
}
