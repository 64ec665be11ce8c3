import { join } from 'node:path';
import type { LaunchOptions, BrowserContext } from 'playwright-core';

/** Voices of the test extension, by what they do; its own file says how. */
export type TestVoice =
  | 'Test words'
  | 'Test online'
  | 'Test endless'
  | 'Test broken'
  | 'Test failing'
  | 'Test stalling'
  | 'Test empty';

/** What a voice was asked to say. */
export interface Asked {
  readonly voice: TestVoice;
  readonly text: string;
  readonly rate: number;
}

const FOLDER = join(import.meta.dirname, 'tts-extension');

/** Launches a browser with the test extension; it lists no voice yet. */
export const withTestVoices: LaunchOptions = {
  ignoreDefaultArgs: ['--disable-extensions'],
  args: [`--disable-extensions-except=${FOLDER}`, `--load-extension=${FOLDER}`],
};

/** The extension in a browser that was launched with it. */
export async function testVoices(context: BrowserContext) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    /** Makes these, and only these, the voices of the system. */
    offer: (...names: TestVoice[]): Promise<void> =>
      worker.evaluate(
        (wanted) => (globalThis as unknown as { offer(...names: string[]): void }).offer(...wanted),
        names,
      ),
    /** All that was asked of them so far. */
    asked: (): Promise<Asked[]> =>
      worker.evaluate(() => (globalThis as unknown as { asked: Asked[] }).asked),
  };
}
