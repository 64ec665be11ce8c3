import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { addReading } from '../harness/add-reading.ts';
import { eventually } from '../harness/eventually.ts';
import { goFirst } from '../harness/real-speech/go-first.ts';
import { identify } from '../harness/real-speech/identify.ts';
import type { Recording } from '../harness/real-speech/start-recording.ts';
import { startSpeech, type Speech } from '../harness/real-speech/start-speech.ts';
import { AHEAD, withSound } from '../harness/real-speech/with-sound.ts';
import { testVoices, withTestVoices, type TestVoice } from '../harness/test-voices.ts';
import { heard, told, watchPlayer } from '../harness/watch-player.ts';
import { whySkipped } from '../harness/why-skipped.ts';
import { withApp } from '../harness/with-app.ts';
import { words } from '../../src/ui/words.ts';

const skip = await whySkipped('speech');

const TITLE = 'دیدار در ایستگاه';
const SENTENCES = [
  'قطار آرام از تونل بیرون آمد.',
  'دختری با چمدان قرمز روی سکو ایستاده بود.',
  'هیچ‌کس برای پیشواز او نیامده بود.',
];
const ALL = [TITLE, ...SENTENCES];
const EMBEDDED = 'embedded:fa';

/** How the voice dies in its second sentence. */
const DEATHS: readonly { how: string; voice: TestVoice; vanishes?: true }[] = [
  { how: 'tells an error', voice: 'Test failing' },
  { how: 'falls silent without a word', voice: 'Test stalling' },
  { how: 'vanishes while it speaks', voice: 'Test words', vanishes: true },
];

describe('a voice of the device that dies in mid-article', { skip }, () => {
  let speech: Speech;
  let recording: Recording;
  before(async () => {
    goFirst();
    speech = await startSpeech();
    recording = await speech.record();
  });
  after(async () => {
    await recording?.stop();
    await speech?.stop();
  });

  for (const { how, voice, vanishes } of DEATHS)
    it(`${how}: the embedded voice goes on with the same sentence, and one notice says so`, () =>
      withApp({ launch: launchWith(speech) }, async ({ context, page, open }) => {
        const { offer, asked } = await testVoices(context);
        await offer(voice);
        await open();
        await addReading(page, TITLE, [SENTENCES.join(' ')]);
        await watchPlayer(page);
        await page.getByRole('button', { name: words.player.play, exact: true }).click();
        if (vanishes) {
          await eventually(async () => (await asked()).length === 2);
          await offer();
        }
        const notice = words.notice.voiceFell(words.voice.embedded);
        await page.getByRole('status').getByText(notice).waitFor();
        const [first, next] = await eventually(
          async () => (await heard(page)).filter((one) => one.voice === EMBEDDED),
          (found) => found.length > 1,
        );
        await wait(300); // the recording runs a little behind

        const dead = (await heard(page)).filter((one) => one.voice !== EMBEDDED);
        assert.equal(dead[0]?.sentence, TITLE);
        const last = (await asked()).at(-1)!.text;
        assert.ok(last.startsWith(SENTENCES[0]!.slice(0, 4)), `«${last}» was its last`);
        assert.deepEqual([first!.sentence, next!.sentence], SENTENCES.slice(0, 2));
        // Before it there was silence, and the player hears of its beginning a moment late.
        identify(recording.cut(first!.from - 150, first!.to), SENTENCES[0]!, ALL);
        const notices = (await told(page)).filter(
          ({ notice }, i, all) => notice && notice !== all[i - 1]?.notice,
        );
        assert.deepEqual(
          notices.map(({ notice }) => notice),
          ['voice-fell'],
        );
      }));
});

/** A browser with the test voices and with a sound card. */
function launchWith(speech: Speech) {
  const sound = withSound(speech, AHEAD, ...(withTestVoices.args ?? []));
  return {
    ...sound,
    ignoreDefaultArgs: ['--mute-audio', '--disable-extensions'],
  };
}
