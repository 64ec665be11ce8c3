{
  /** @type {readonly string[]} What the library needs beside what a text needs; the build fills it in. */
  const scripts = [];
  if (!/^#\/(?:read|listen)\/./.test(location.hash))
    for (const href of scripts)
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'modulepreload', href }),
      );
  if (location.search !== '?unkept') void indexedDB.databases?.().catch(() => undefined);
}
