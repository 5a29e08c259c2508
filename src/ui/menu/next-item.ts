/** The item that a key leads to from the one that has the focus: arrows go round, a letter finds what begins with it. */
export function nextItem(menu: HTMLElement, key: string): HTMLElement | undefined {
  const items = [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)')];
  const from = items.indexOf(document.activeElement as HTMLElement);
  if (key === 'ArrowDown') return items[(from + 1) % items.length];
  if (key === 'ArrowUp') return items.at(from <= 0 ? -1 : from - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const begins = (item: HTMLElement) => item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase());
  return [...items.slice(from + 1), ...items.slice(0, from + 1)].find(begins);
}
