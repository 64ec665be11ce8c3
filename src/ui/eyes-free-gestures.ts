import type { CommandId } from '../app/commands.ts';
import type { Gesture } from './gestures.ts';

/** What each gesture of the eyes-free mode does. Right is forward in time, as on the transport and its keys. */
export const eyesFreeGestures: Readonly<Record<Gesture, CommandId>> = {
  tap: 'toggle',
  hold: 'where',
  'two-finger-tap': 'where',
  'swipe-right': 'next-sentence',
  'swipe-left': 'previous-sentence',
  'swipe-down': 'next-block',
  'swipe-up': 'previous-block',
  'two-finger-swipe-right': 'next-article',
  'two-finger-swipe-left': 'previous-article',
  'two-finger-swipe-down': 'next-article',
  'two-finger-swipe-up': 'previous-article',
};
