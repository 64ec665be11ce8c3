/** All keys that begin with an id; an empty list sorts behind every number and string. */
export function allOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
