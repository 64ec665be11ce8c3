import { allOf } from './all-of.ts';
import type { Change } from './database.ts';

/** Deletes the text, pictures and mending of an article. */
export async function eraseArticle(change: Change, id: string): Promise<void> {
  await Promise.all([
    change.objectStore('outlines').delete(id),
    change.objectStore('parts').delete(allOf(id)),
    change.objectStore('images').delete(allOf(id)),
    change.objectStore('mendings').delete(id),
  ]);
}
