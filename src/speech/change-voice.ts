import type { FaultCode } from '../base/fault.ts';
import type { Playback, Step } from './playback.ts';
import { base, giveUp, isActive, placeOf, say, sayNext, stay, type Active } from './say.ts';
import type { Voice } from './voice.ts';

/** Faults that trying again cannot mend. */
const LASTING: readonly FaultCode[] = ['voice-missing', 'voice-lost', 'voice-offline'];

/**
 * The ladder is known anew. Who speaks goes on while it is still on the ladder; when it is not, the next one
 * takes over at the same sentence. While nobody speaks, or nothing was heard yet of who began early, it is the best
 * one's turn.
 */
export function takeLadder(state: Playback, ladder: readonly Voice[], pending: boolean): Step {
  const known = { ...state, ladder, pending };
  const usable = ladder.filter(({ id }) => !state.refused.includes(id));
  if (!isActive(known)) return stay(awaitTurn(known, usable));
  const early = !known.voice || (state.pending && known.status === 'loading' && !known.proven);
  const [best = null] = usable;
  const speaker = early ? best : usable.find(({ id }) => id === known.voice?.id);
  if (speaker && speaker.id === known.voice?.id) return stay({ ...known, voice: speaker });
  if (early) return say({ ...known, voice: best, utterance: 0 });
  // Off the ladder is not refused: it may come back.
  return fall(known, known.voice?.local ? 'voice-lost' : 'voice-offline', known.refused);
}

function awaitTurn(state: Playback, usable: readonly Voice[]): Playback {
  const refused = usable.length > 0 ? state.refused : [];
  const voice = usable[0] ?? state.ladder[0] ?? null;
  const proven = state.proven && voice?.id === state.voice?.id;
  const waiting = { ...state, refused, voice, proven };
  // The words a sentence is cut into are the voice's own.
  const moved = waiting.status !== 'empty' && voice?.id !== state.voice?.id;
  const from = moved ? { ...waiting, utterance: 0 } : waiting;
  const mended = from.status === 'failed' && voice && LASTING.includes(from.fault);
  return mended ? { ...base(from), status: 'paused', heard: false } : from;
}

/** The reader chose: who failed before may try again, and the best of the ladder speaks at once. */
export function obeyChoice(state: Playback, ladder: readonly Voice[], pending: boolean): Step {
  const chosen = { ...state, ladder, pending, refused: [] };
  if (!isActive(chosen) || ladder[0]?.id === state.voice?.id)
    return takeLadder(chosen, ladder, pending);
  return say({ ...chosen, voice: ladder[0] ?? null, utterance: 0, proven: false });
}

/**
 * A voice failed. It may try once more; then the next on the ladder says the same sentence. The last one left,
 * if it has spoken well before, skips the sentence: the fault is more likely the sentence's.
 */
export function fail(state: Active, code: FaultCode): Step {
  if (code === 'voice-blocked')
    return {
      state: { ...base(state), status: 'paused', heard: false },
      effects: [{ kind: 'silence' }, { kind: 'notice', notice: { kind: 'tap-needed' } }],
    };
  // One that never began has been tried again by its engine.
  const dumb = code === 'voice-stuck' && (state.status === 'loading' || state.since === null);
  if (!state.retried && !dumb && !LASTING.includes(code)) return say(state, { retried: true });
  const { voice, refused } = state;
  return fall(state, code, voice ? [...refused, voice.id] : refused);
}

/** The best voice that was not refused takes over at the same sentence. */
function fall(state: Active, code: FaultCode, refused: readonly string[]): Step {
  const { voice } = state;
  if (!voice) return giveUp(state, code);
  const next = state.ladder.find(({ id }) => !refused.includes(id));
  if (next) {
    const { state: said, effects } = say({
      ...state,
      voice: next,
      utterance: 0,
      refused,
      proven: false,
    });
    const notice = { kind: 'voice-fell', from: voice, to: next, why: code } as const;
    return { state: said, effects: [{ kind: 'notice', notice }, ...effects] };
  }
  if (state.proven && !LASTING.includes(code)) {
    const skipped = { kind: 'sentence-skipped', place: placeOf(state) } as const;
    const { state: after, effects } = sayNext({ ...state, proven: false });
    return { state: after, effects: [{ kind: 'notice', notice: skipped }, ...effects] };
  }
  return giveUp(state, code);
}
