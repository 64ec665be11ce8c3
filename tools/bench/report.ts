import { loadavg } from 'node:os';

/** What was measured of one thing; ms unless its name says otherwise. */
export interface Line {
  readonly what: string;
  /** A number is how many times the floor may be taken. */
  readonly goal: number | string;
  readonly floor?: readonly number[];
  readonly app: readonly number[];
  /** The app with a tenth of the work. */
  readonly tenth?: readonly number[];
}

export const headings =
  '| what | floor | app (least–most) | ratio | goal | ten times the work |\n| --- | --- | --- | --- | --- | --- |\n';

/** A row of the table; medians. */
export function row({ what, goal, floor, app, tenth }: Line): string {
  const ours = median(app);
  const rival = floor && median(floor);
  const cells = [
    what,
    rival === undefined ? '–' : number(rival),
    app.length > 1
      ? `${number(ours)} (${number(Math.min(...app))}–${number(Math.max(...app))})`
      : number(ours),
    rival === undefined ? '–' : `${(ours / rival).toFixed(2)} ×`,
    typeof goal === 'number' ? `≤ ${goal} ×` : goal,
    tenth ? `${(ours / median(tenth)).toFixed(1)} × as much` : '–',
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/** How much the machine differed from itself, by values that should be the same, and how busy it was. */
export function noise(values: readonly number[]): string {
  const spread = (Math.max(...values) - Math.min(...values)) / median(values);
  const load = loadavg()[0]!;
  const quiet = load < 3 ? 'quiet enough' : 'NOT quiet: read no more than ratios';
  return `noise: the same work differed by ${(spread * 100).toFixed(0)} %; load ${load.toFixed(1)}, ${quiet}\n`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

const number = (value: number): string => value.toFixed(Math.abs(value) < 10 ? 1 : 0);
