import type { Scene } from './scene.ts';
import { addScenes } from './scenes/add-scenes.ts';
import { libraryScenes } from './scenes/library-scenes.ts';
import { readerScenes } from './scenes/reader-scenes.ts';
import { settingScenes } from './scenes/setting-scenes.ts';
import { sheetScenes } from './scenes/sheet-scenes.ts';

/** In the order of a reader's life: what is read in one scene is known in those after it. */
export const scenes: readonly Scene[] = [
  { name: 'library-first-visit', hash: '#/' },
  ...readerScenes,
  ...sheetScenes,
  ...libraryScenes,
  ...addScenes,
  ...settingScenes,
];
