/** One suggestion. */
export type Hit = { label: string; detail?: string; value?: string; href?: string };

/** Asks for suggestions. An address outside this site is dropped: a hit never leads away. */
export async function readHits(address: string, words: string, signal: AbortSignal): Promise<Hit[]> {
  const url = new URL(address, window.location.href);
  url.searchParams.set('q', words);
  const response = await fetch(url.href, {
    signal,
    headers: { accept: 'application/json' },
    credentials: 'same-origin',
  });
  if (!response.ok) throw new Error(String(response.status));
  const { hits = [] } = (await response.json()) as { hits?: Hit[] };
  return hits.filter(({ href }) => href === undefined || /^\/(?!\/)/u.test(href));
}
