const eventName = 'leat-happened';

/** Lets parts of a page that do not know each other hear what somebody has just done. */
export function tellHappened(what: string): void {
  window.dispatchEvent(new CustomEvent(eventName, { detail: what }));
}

/** Hears it until the answer is called. */
export function onHappened(listener: (what: string) => void): () => void {
  const hear = (event: Event) => listener((event as CustomEvent<string>).detail);
  window.addEventListener(eventName, hear);
  return () => window.removeEventListener(eventName, hear);
}
