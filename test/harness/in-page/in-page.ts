import { alikeStates } from './alike-states.ts';
import { axeViolations } from './axe-violations.ts';
import { cutText } from './cut-text.ts';
import { hiddenEnds } from './hidden-ends.ts';
import { roomForText } from './room-for-text.ts';
import { shownElements } from './shown-elements.ts';
import { smallTargets } from './small-targets.ts';
import { unseenFocus } from './unseen-focus.ts';
import { unseenWords } from './unseen-words.ts';
import { withSpacing } from './with-spacing.ts';

/** What tests ask of a page from inside it. */
export const inPage = {
  alikeStates,
  axeViolations,
  cutText,
  hiddenEnds,
  roomForText,
  smallTargets,
  unseenFocus,
  unseenWords,

  /** Whether the code of all that is shown has come. */
  isWhole: (): boolean =>
    shownElements().every(
      ({ localName }) => !localName.startsWith('av-') || customElements.get(localName),
    ),

  /** Text that is lost when its letters, words and lines are set apart. */
  cutWhenSpaced(): string[] {
    const takeBack = withSpacing();
    const found = cutText();
    takeBack();
    return found;
  },

  /** Names of the animations that can be seen to move. */
  runningAnimations: (): string[] =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => {
        const { duration } = effect!.getComputedTiming();
        return playState === 'running' && Number(duration) > 1;
      })
      .map((animation) => (animation as CSSAnimation).animationName),
};
