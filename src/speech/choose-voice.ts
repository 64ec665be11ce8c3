import type { Expectation } from './engine.ts';
import { matchVoice } from './match-voice.ts';
import { rankVoices, voiceSource, type VoiceSource, type VoiceWishes } from './rank-voices.ts';
import type { Voice } from './voice.ts';

/**
 * Why this voice speaks. `chosen`: the reader chose it; `device`, `embedded`: the best rung there is;
 * `chosen-missing`, `chosen-offline`: the chosen one is not there, or needs the internet, so another speaks;
 * `early`: it began before the device had listed its own; `fallen`: one above it failed.
 */
export type VoiceReason =
  'chosen' | VoiceSource | 'chosen-missing' | 'chosen-offline' | 'early' | 'fallen';

/**
 * Why none speaks. `pending`: the device may still list some; `no-persian`: nothing here speaks Persian;
 * `unasked`: only voices that the reader has to choose, because they need the internet or are uncertain;
 * `offline`: only online voices, and no internet.
 */
export type NoVoiceReason = 'pending' | 'no-persian' | 'unasked' | 'offline';

/** The voice to speak with and why, or why there is none. Codes; the words are the interface's. */
export type VoiceChoice =
  | { readonly voice: Voice; readonly reason: VoiceReason }
  | { readonly voice: null; readonly reason: NoVoiceReason };

/**
 * The top of the ladder, with the reason for it. While the device may still list voices of its own, the embedded one
 * begins meanwhile, unless a better one is likely to come.
 */
export function chooseVoice(
  voices: readonly Voice[],
  wishes: VoiceWishes,
  expectation: Expectation = 'none',
): VoiceChoice {
  const choice = best(voices, wishes);
  if (expectation === 'none' || choice.reason === 'chosen' || choice.reason === 'device')
    return choice;
  return choice.voice && expectation === 'perhaps'
    ? { voice: choice.voice, reason: 'early' }
    : { voice: null, reason: 'pending' };
}

function best(voices: readonly Voice[], wishes: VoiceWishes): VoiceChoice {
  const [voice] = rankVoices(voices, wishes);
  const wished = voices.find(({ id }) => id === wishes.preferred);
  if (!voice) {
    const persian = voices.filter(({ language }) => matchVoice(language));
    if (persian.length === 0) return { voice: null, reason: 'no-persian' };
    const needsInternet = persian.every(({ local }) => !local);
    return { voice: null, reason: needsInternet && !wishes.online ? 'offline' : 'unasked' };
  }
  if (!wishes.preferred) return { voice, reason: voiceSource(voice) };
  if (voice === wished) return { voice, reason: 'chosen' };
  return { voice, reason: wished && !wished.local ? 'chosen-offline' : 'chosen-missing' };
}
