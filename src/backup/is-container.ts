import { container } from './container.ts';

/** Whether bytes are one of the app's own files, by how they begin. */
export function isContainer(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 38 + container.type.length));
  return head.startsWith('PK\x03\x04') && head.endsWith(`mimetype${container.type}`);
}
