import { execFileSync } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** All that Persian, and the English words inside it, need. */
const FILES = [
  ...['fa_dict', 'en_dict', 'phondata', 'phonindex', 'phontab', 'intonations'],
  ...['lang/ira/fa', 'lang/gmw/en', 'lang/gmw/en-US'],
];

/**
 * Copies the part of eSpeak NG's data that these tests need. With all of it Chromium lists thousands of
 * voices, one for each language and variant, and takes more than a second for it.
 * @param folder Gets `espeak-ng-data`; name it in ESPEAK_DATA_PATH.
 */
export async function trimVoices(folder: string): Promise<void> {
  const installed = /Data at: (.+)/.exec(
    execFileSync('espeak-ng', ['--version'], { encoding: 'utf8' }),
  );
  if (!installed) throw new Error('espeak-ng does not say where its data is');
  for (const file of FILES)
    await cp(join(installed[1]!.trim(), file), join(folder, 'espeak-ng-data', file));
  await mkdir(join(folder, 'espeak-ng-data/voices'), { recursive: true });
}
