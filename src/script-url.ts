/** The part of Trusted Types that is used here; TypeScript does not know it yet. */
const { trustedTypes } = window as {
  trustedTypes?: { createPolicy(name: string, rules: object): unknown };
};

/** The only scripts that may be started by address are the app's own. */
const addresses = trustedTypes?.createPolicy('app-url', {
  createScriptURL(address: string): string {
    const url = new URL(address, document.baseURI);
    if (url.origin !== location.origin) throw new TypeError(`Foreign script ${url.origin}`);
    return url.href;
  },
}) as { createScriptURL(address: string): string } | undefined;

/** The address of a script of the app, as a worker may be started by it. */
export function scriptUrl(address: string): string {
  return addresses?.createScriptURL(address) ?? address;
}
