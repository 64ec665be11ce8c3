{
  /** @type {Readonly<Record<string, readonly string[]>>} By screen; the build fills it in. */
  const scripts = {};
  const screen = /^#\/(?:read|listen)\/./.test(location.hash) ? 'reader' : 'library';
  for (const href of scripts[screen] ?? [])
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href }),
    );
  if (location.search !== '?unkept') void indexedDB.databases?.().catch(() => undefined);
}
