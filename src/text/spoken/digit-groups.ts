/** A long code as people say it: two digits at a time, three first when their count is odd. */
export function digitGroups(digits: string): string[] {
  const first = digits.length % 2 === 1 ? 3 : 2;
  const groups = [digits.slice(0, first)];
  for (let i = first; i < digits.length; i += 2) groups.push(digits.slice(i, i + 2));
  return groups;
}
