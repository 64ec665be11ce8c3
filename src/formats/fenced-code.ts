/** A stretch of a text: prose, or code without the fences that stood around it. */
interface Stretch {
  readonly text: string;
  readonly isCode: boolean;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})([^`~\n]*)$/gm;

/** Parts code between fences from what stands around it; a fence that nothing closes is no fence. */
export function splitFences(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  let opened: RegExpExecArray | undefined;
  for (const fence of text.matchAll(FENCE)) {
    const [, marks = '', said = ''] = fence;
    if (!opened) opened = fence;
    else if (marks.startsWith(opened[1]!) && !said.trim()) {
      const from = opened.index + opened[0].length + 1;
      stretches.push({ text: text.slice(done, opened.index), isCode: false });
      stretches.push({ text: text.slice(from, fence.index), isCode: true });
      done = fence.index + fence[0].length;
      opened = undefined;
    }
  }
  return [...stretches, { text: text.slice(done), isCode: false }];
}
