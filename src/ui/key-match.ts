/**
 * A key as people read it: "m", "Shift+ArrowUp", "Mod+z", "?", and one after another: "g b". Single characters are
 * what the layout types, so a sign that needs Shift, AltGr or Option on this keyboard is written without it; letters
 * and named keys name what is held.
 */
export type KeyName = string;

type KeyEvent = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'> &
  Partial<Pick<KeyboardEvent, 'getModifierState'>>;

const isLetter = (key: string) => key.length === 1 && key.toLowerCase() !== key.toUpperCase();
const isSign = (key: string) => /^[!-/:-@[-`{-~]$/.test(key);

/** The name of the key that was pressed. `Mod` is Command or Control. */
export function keyName(event: KeyEvent): KeyName {
  const { shiftKey, ctrlKey, metaKey, altKey } = event;
  const key = withoutOption(event);
  const typed = event.getModifierState?.('AltGraph') || (altKey && !ctrlKey && !metaKey && isSign(key));
  const shows = shiftKey && (key.length > 1 || isLetter(key));
  const plain = key === ' ' ? 'Space' : isLetter(key) ? key.toLowerCase() : key;
  return [!typed && (ctrlKey || metaKey) && 'Mod', !typed && altKey && 'Alt', shows && 'Shift', plain]
    .filter(Boolean)
    .join('+');
}

/** On a Mac, Option with a letter types a sign of its own ("√" for V): what is meant is the letter. */
function withoutOption({ key, code, altKey }: KeyEvent): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return altKey && letter && !isLetter(key) && !isSign(key) && key.length === 1 ? letter : key;
}

/** A character typed without Ctrl, Cmd or Alt, also as the first of a sequence (WCAG 2.1.4). */
export const isSingle = (name: KeyName): boolean =>
  name.split(' ').every((key) => !/^(Mod|Alt)\+./.test(key) && key.replace(/^Shift\+/, '').length === 1);

const caps: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Shift: '⇧',
  Escape: 'Esc',
  ContextMenu: 'Menu',
  _: '⇧ -',
};

const partsOf = (key: string) => (key.length === 1 ? [key] : key.split(/\+(?=.)/));

/** What stands on the key caps: "⇧ ↑", "M", "Ctrl K", on a Mac "⌘ K". */
export const keyCaps = (name: KeyName, isMac = false): string =>
  name
    .split(' ')
    .flatMap(partsOf)
    .map((part) => (part === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : (caps[part] ?? upper(part))))
    .join(' ');

const upper = (part: string) => (part.length === 1 ? part.toUpperCase() : part);

/** Keys in the words of `aria-keyshortcuts`; keys one after another have none there. */
export const ariaKeys = (names: readonly KeyName[]): string | undefined => {
  const told = names
    .filter((name) => !name.includes(' '))
    .flatMap((name) =>
      name.startsWith('Mod+') ? [name.replace('Mod', 'Control'), name.replace('Mod', 'Meta')] : name,
    );
  return told.length > 0 ? told.join(' ') : undefined;
};
