/**
 * The path of the reading string's wave, in a box 16 px wide: it swells in the middle and ends still.
 * @param height px, from the first to the last line of the sentence
 */
export function wavePath(height: number): string {
  const turns = Math.max(4, Math.round(height / 22));
  const step = height / turns;
  const curve = step * 0.3642;
  let path = 'M8 0';
  let side = 1;
  for (let i = 0; i < turns; i++) {
    const swing = (5.5 * Math.sin((Math.PI * (i + 0.5)) / turns) + 1.6) * (4 / 3) * side;
    const y = step * i;
    path += `C${8 + swing} ${y + curve} ${8 + swing} ${y + step - curve} 8 ${y + step}`;
    side = -side;
  }
  return path;
}
