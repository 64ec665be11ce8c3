/**
 * What browsers do otherwise than their standard says, one export each: what is seen, where it is told, and
 * when it can go.
 */

/**
 * `speak()` in the task of a `cancel()` is cancelled with it, or says nothing (Chromium, most of all with
 * speech-dispatcher); so it waits this many ms.
 * https://github.com/IDMNYU/p5.js-speech/issues/12, https://github.com/votingworks/bmd/pull/1106
 * Goes when Chromium's cancel takes only what was queued before it.
 */
export const CANCEL_SETTLES_MS = 60;

/**
 * `speak()` is swallowed: nothing is speaking or pending, and no event ever comes. Seen this many ms later, it is
 * said once more. https://github.com/compulim/react-say/pull/7
 * Goes when every browser answers each utterance with `end` or `error`.
 */
export const SWALLOWED_MS = 600;

/**
 * `getVoices()` is empty at first, and neither `voiceschanged` nor a list ever comes in some browsers (Safari
 * without the event, Edge on Android without voices): ask again at this pace, and give up after the limit. Where there
 * was a Persian voice before, nothing else speaks until `likelyMs` have passed.
 * https://github.com/HadrienGardeur/web-speech-recommended-voices/issues/20
 * Goes when `voiceschanged` comes everywhere, also for an empty list.
 */
export const VOICES_POLL = { everyMs: 200, likelyMs: 1_000, limitMs: 3_000 } as const;

/**
 * Edge's voices stop at `&`, `<` and `>`, which reach their maker as broken SSML.
 * https://github.com/HadrienGardeur/read-aloud-best-practices/issues/8
 * Goes when Edge escapes them. The copy is as long as the text, so that boundaries stay true.
 */
export function withoutMarkup(text: string): string {
  return text.replace(/[&<>]/g, ' ');
}

/**
 * Safari before 16 has the event but no `addEventListener` for it.
 * https://github.com/jsakamoto/Toolbelt.Blazor.SpeechSynthesis/issues/10
 * Goes with Safari 15.
 */
export function onVoicesChanged(
  synthesis: SpeechSynthesis,
  listener: () => void,
  signal: AbortSignal,
): void {
  if ('addEventListener' in synthesis)
    synthesis.addEventListener('voiceschanged', listener, { signal });
  else (synthesis as SpeechSynthesis).onvoiceschanged = listener;
}

/**
 * What an earlier page said goes on after it is gone, or left the shared synthesiser paused, which keeps every
 * later utterance waiting. https://github.com/mdn/dom-examples/pull/307
 * Goes when speech belongs to its page.
 */
export function clearLeftovers(synthesis: SpeechSynthesis): boolean {
  // resume() is harmless; pause() is not, and is never called: speech-dispatcher then stays silent for all.
  if (synthesis.paused) synthesis.resume();
  if (!synthesis.speaking && !synthesis.pending) return false;
  synthesis.cancel();
  return true;
}

/** Microsoft's "Online (Natural)" voices need the internet, whatever `localService` says, and have no pitch. */
export function isOnlineByName(name: string): boolean {
  return /\bonline\b/i.test(name);
}

/**
 * Apple drops Persian from the list when enhanced voices are installed, yet speaks it by language alone. Tried only
 * when the reader asks, because the device may also read it with a foreign voice.
 * https://github.com/HadrienGardeur/web-speech-recommended-voices
 * Goes when the list is whole.
 */
export function mayHideVoices({ vendor }: { readonly vendor: string }): boolean {
  return vendor.startsWith('Apple');
}

/**
 * Safari on iOS speaks first only in the task of a tap; after an utterance of nothing in that task it speaks later too.
 * Not tried on a device. Goes when the Web Speech standard says what activation speaking needs.
 */
export function needsTap({ vendor }: { readonly vendor: string }): boolean {
  return vendor.startsWith('Apple');
}
