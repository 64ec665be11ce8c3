import { LETTER as L } from './alphabet.ts';

/** How stops stand in a text: close to the word before them and apart from the next, or not. */
export interface Stops {
  right: number;
  wrong: number;
}

const STOP = new RegExp(`(?<=${L})(?:( +)?(?:[،؛؟!:]+|\\.(?!\\.))(?=\\s|$)| ?[،؛؟](${L}))`, 'g');

/** Of so many stops one that stands wrong shows that they were typed so; a rarer one may be meant. */
const ONE_OF = 10;

/** Counts the stops of a text into those of its document. */
export function countStops(text: string, into: Stops): void {
  STOP.lastIndex = 0;
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    if (match[1] === undefined && match[2] === undefined) into.right++;
    else into.wrong++;
  }
}

/** Whether the stops of a document are to be put in place, be its half-spaces as they may. */
export function areLoose({ right, wrong }: Stops): boolean {
  return wrong * ONE_OF > wrong + right;
}
