const storageKey = 'leat-single-keys';

/** Whether keys without Control or Command do anything (WCAG 2.1.4); kept in the browser. */
export function singleKeysAreOn(): boolean {
  return localStorage.getItem(storageKey) !== 'off';
}

export function switchSingleKeys(on: boolean): void {
  localStorage.setItem(storageKey, on ? 'on' : 'off');
}
