import { once } from 'node:events';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { BETWEEN } from './node-reporter.mjs';

/**
 * Runs one file of tests after the other in this process, so that they share its start and its browser. Each is asked
 * of the process that forked this one, which answers with its path, or with nothing in it when there are no more.
 */
let stop = stopping();
for (;;) {
  await stop.reached;
  const file = await ask();
  if (file === '') break;
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    void test(file, () => Promise.reject(error));
  }
  const next = stopping();
  stop.goOn();
  stop = next;
}
process.disconnect();
stop.goOn();

async function ask(): Promise<string> {
  const answer = once(process, 'message');
  process.send!('next');
  const [file] = (await answer) as [string];
  return file;
}

/** A place between two files at which the runner waits: it ends where nothing is left to run. */
function stopping(): { readonly reached: Promise<void>; goOn(): void } {
  let goOn!: () => void;
  const going = new Promise<void>((resolve) => (goOn = resolve));
  const reached = new Promise<void>((resolve) => {
    void test(BETWEEN, () => {
      resolve();
      return going;
    });
  });
  return { reached, goOn };
}
