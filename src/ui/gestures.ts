/** What a finger does. Positions in CSS px, `at` in ms of any clock; `held`: it has rested for `HOLD_MS`. */
export interface Touch {
  readonly kind: 'down' | 'move' | 'up' | 'cancel' | 'held';
  /** The finger. */
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

type Direction = 'left' | 'right' | 'up' | 'down';
export type Gesture =
  'tap' | 'hold' | 'two-finger-tap' | `swipe-${Direction}` | `two-finger-swipe-${Direction}`;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the first finger that comes down to the last that goes up. */
export interface Stroke {
  /** Every finger that took part: where it came down and where it was last. */
  readonly fingers: ReadonlyMap<number, { readonly from: Point; readonly to: Point }>;
  readonly down: ReadonlySet<number>;
  readonly began: number;
  /** How far a finger ever was from where it came down, px. */
  readonly moved: number;
  /** It meant something already, or can mean nothing any more. */
  readonly over: boolean;
}

export const NO_STROKE: Stroke = {
  fingers: new Map(),
  down: new Set(),
  began: 0,
  moved: 0,
  over: false,
};

/** A finger that rests so long is held. */
export const HOLD_MS = 600;
/** A finger that is meant to rest trembles within so many px. */
const REST = 18;
/** A swipe is at least so long, px. */
const SWIPE = 36;
/** … and so many times longer along its direction than across. */
const STRAIGHT = 1.4;

/** What a touch makes of a stroke, and the gesture that it completes. Speed does not matter: slow hands swipe too. */
export function followStroke(
  stroke: Stroke,
  touch: Touch,
): { readonly stroke: Stroke; readonly gesture: Gesture | null } {
  const { kind, id, x, y, at } = touch;
  if (kind === 'down') {
    const before = stroke.down.size > 0 ? stroke : { ...NO_STROKE, began: at };
    const fingers = new Map(before.fingers).set(id, { from: { x, y }, to: { x, y } });
    return { stroke: { ...before, fingers, down: new Set(before.down).add(id) }, gesture: null };
  }
  const finger = stroke.fingers.get(id);
  if (!finger || !stroke.down.has(id)) return { stroke, gesture: null };
  if (kind === 'held') {
    if (stroke.over || stroke.fingers.size > 1 || stroke.moved > REST)
      return { stroke, gesture: null };
    return { stroke: { ...stroke, over: true }, gesture: 'hold' };
  }
  const next: Stroke = {
    ...stroke,
    fingers: new Map(stroke.fingers).set(id, { ...finger, to: { x, y } }),
    moved: Math.max(stroke.moved, Math.hypot(x - finger.from.x, y - finger.from.y)),
  };
  if (kind === 'move') return { stroke: next, gesture: null };
  const down = new Set([...stroke.down].filter((other) => other !== id));
  const over = stroke.over || kind === 'cancel';
  const gesture = down.size > 0 || over ? null : meaning(next, at);
  return { stroke: { ...next, down, over }, gesture };
}

function meaning({ fingers, moved, began }: Stroke, at: number): Gesture | null {
  const count = fingers.size;
  if (count > 2) return null;
  if (moved <= REST) {
    if (count === 2) return 'two-finger-tap';
    return at - began < HOLD_MS ? 'tap' : 'hold';
  }
  const direction = directionOf([...fingers.values()]);
  if (!direction) return null;
  return count === 2 ? `two-finger-swipe-${direction}` : `swipe-${direction}`;
}

/** Where the fingers went on the whole; null when they went apart, hardly moved, or slantwise. */
function directionOf(
  fingers: readonly { readonly from: Point; readonly to: Point }[],
): Direction | null {
  const sum = (of: (finger: (typeof fingers)[number]) => number): number =>
    fingers.reduce((all, finger) => all + of(finger), 0) / fingers.length;
  const x = sum(({ from, to }) => to.x - from.x);
  const y = sum(({ from, to }) => to.y - from.y);
  if (Math.hypot(x, y) < SWIPE) return null;
  if (Math.abs(x) >= Math.abs(y) * STRAIGHT) return x < 0 ? 'left' : 'right';
  if (Math.abs(y) >= Math.abs(x) * STRAIGHT) return y < 0 ? 'up' : 'down';
  return null;
}
