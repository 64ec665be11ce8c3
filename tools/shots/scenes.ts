import { otherScenes } from './other-scenes.ts';
import { readerScenes } from './reader-scenes.ts';
import type { Scene } from './scene.ts';

/** In the order of a reader's life: what is read in one scene is known in those after it. */
export const scenes: readonly Scene[] = [...readerScenes, ...otherScenes];
