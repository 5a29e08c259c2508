const name = 'leat-news';

/** Says to whatever else stands on the page that the server has just told of something new. */
export const tellNews = (): void => void dispatchEvent(new Event(name));

export const onNews = (listener: () => void, signal: AbortSignal): void => addEventListener(name, listener, { signal });
