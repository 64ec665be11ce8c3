import { shownElements } from './shown-elements.ts';

const CONTROL =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"], [role=switch], [role=slider]';

/** What can be worked with a finger or a key and is not switched off. */
export function controls(): HTMLElement[] {
  return shownElements().filter(
    (element) => element.matches(CONTROL) && !element.matches(':disabled, [tabindex="-1"]'),
  );
}
