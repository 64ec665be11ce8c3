{
  const screen = /^#\/(?:read|listen)\/./.test(location.hash) ? 'reader' : 'library';
  const list = document.querySelector(`meta[name="${screen}-scripts"]`);
  for (const href of list?.getAttribute('content')?.split(' ') ?? [])
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href }),
    );
  if (location.search !== '?unkept') void indexedDB.databases?.().catch(() => undefined);
  setTimeout(() => document.querySelector('.unopened')?.removeAttribute('hidden'), 6_000);
}
