import { expect } from '@esm-bundle/chai';
import { followStroke, NO_STROKE, type Gesture, type Touch } from '../../src/ui/gestures.ts';

/**
 * What the fingers do ⇥ what it means. A step is «down|move|up|cancel|held finger x,y @ms»; positions and times are
 * those of the step before of that finger where they are left out.
 */
const cases: readonly (readonly [name: string, steps: string, gesture: Gesture | null])[] = [
  ['a tap', 'down 1 100,300 @0; up 1 @90', 'tap'],
  ['a tap that trembles', 'down 1 100,300 @0; move 1 110,309 @60; up 1 @200', 'tap'],
  ['a tap that was late to go up', 'down 1 100,300 @0; up 1 @650', 'hold'],
  ['a finger that rests', 'down 1 100,300 @0; held 1 @600', 'hold'],
  ['a finger that rests means it once', 'down 1 100,300 @0; held 1 @600; up 1 @900', 'hold'],
  ['a finger that rests after it moved', 'down 1 9,9 @0; move 1 40,9 @99; held 1 @600', null],
  ['to the right', 'down 1 100,300 @0; move 1 160,305 @80; up 1 @100', 'swipe-right'],
  ['to the left', 'down 1 300,300 @0; up 1 180,280 @100', 'swipe-left'],
  ['up', 'down 1 100,300 @0; up 1 110,200 @100', 'swipe-up'],
  ['down', 'down 1 100,300 @0; up 1 90,420 @100', 'swipe-down'],
  [
    'slowly to the right',
    'down 1 100,300 @0; move 1 150,300 @900; up 1 240,300 @2400',
    'swipe-right',
  ],
  ['slantwise', 'down 1 100,300 @0; up 1 200,390 @100', null],
  ['too short for a swipe, too far for a tap', 'down 1 100,300 @0; up 1 128,300 @100', null],
  ['there and back', 'down 1 100,300 @0; move 1 200,300 @80; up 1 104,300 @160', null],
  ['two fingers', 'down 1 100,300 @0; down 2 200,300 @30; up 1 @80; up 2 @90', 'two-finger-tap'],
  ['two fingers that rest', 'down 1 100,300 @0; down 2 200,300 @30; held 1 @600', null],
  [
    'two fingers to the left',
    'down 1 200,300 @0; down 2 280,300 @20; move 1 100,300 @90; move 2 180,300 @90; up 2 @120; up 1 @130',
    'two-finger-swipe-left',
  ],
  [
    'two fingers down',
    'down 1 200,300 @0; down 2 280,300 @20; up 1 200,420 @130; up 2 280,410 @140',
    'two-finger-swipe-down',
  ],
  [
    'fingers that go apart',
    'down 1 200,300 @0; down 2 240,300 @20; up 1 100,300 @130; up 2 340,300 @140',
    null,
  ],
  [
    'three fingers',
    'down 1 9,9 @0; down 2 99,9 @9; down 3 199,9 @9; up 1 @80; up 2 @80; up 3 @80',
    null,
  ],
  ['what the system took away', 'down 1 100,300 @0; move 1 200,300 @50; cancel 1 @60', null],
  [
    'a finger that comes after one was taken away',
    'down 1 9,9 @0; down 2 99,9 @9; cancel 1 @20; up 2 @30; down 1 9,9 @50; up 1 @90',
    'tap',
  ],
  ['a finger that was never seen to come down', 'move 1 9,9 @0; up 1 @50', null],
];

describe('gestures', () => {
  for (const [name, steps, gesture] of cases)
    it(`${name}: ${gesture ?? 'nothing'}`, () => {
      expect(gesturesOf(steps)).to.deep.equal(gesture ? [gesture] : []);
    });
});

function gesturesOf(steps: string): readonly Gesture[] {
  let stroke = NO_STROKE;
  const found: Gesture[] = [];
  const last = new Map<number, Touch>();
  for (const step of steps.split('; ')) {
    const [, kind, finger, x, y, at] = /^(\w+) (\d)(?: (\d+),(\d+))? @(\d+)$/.exec(step)!;
    const id = Number(finger);
    const before = last.get(id);
    const touch: Touch = {
      kind: kind as Touch['kind'],
      id,
      x: x === undefined ? before!.x : Number(x),
      y: y === undefined ? before!.y : Number(y),
      at: Number(at),
    };
    last.set(id, touch);
    const next = followStroke(stroke, touch);
    stroke = next.stroke;
    if (next.gesture) found.push(next.gesture);
  }
  return found;
}
