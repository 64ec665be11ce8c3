/** A hostile text at its full size: `{{1000:x}}` in its file stands for a thousand of x. */
export function grown(input: string): string {
  return input.replace(/\{\{(\d+):([^]*?)\}\}/g, (_, times: string, what: string) =>
    what.repeat(Number(times)),
  );
}
