/** Has the test runner print how many cases of something held. */
export function tellCount(what: string, cases: number): void {
  // What the page logs is all that the runner hears of it.
  console.log('counted', `${what}: ${cases} cases`);
}
