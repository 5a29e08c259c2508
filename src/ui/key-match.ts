/**
 * A key as people read it: "m", "Shift+ArrowUp", "Mod+z", "?". Single characters are what the layout types, so a
 * sign that needs Shift on this keyboard is written without it; letters and named keys name their Shift.
 */
export type KeyName = string;

type KeyEvent = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const isLetter = (key: string) => key.length === 1 && key.toLowerCase() !== key.toUpperCase();

/** The name of the key that was pressed. `Mod` is Command or Control. */
export function keyName({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyEvent): KeyName {
  const shows = shiftKey && (key.length > 1 || isLetter(key));
  const plain = key === ' ' ? 'Space' : isLetter(key) ? key.toLowerCase() : key;
  return [(ctrlKey || metaKey) && 'Mod', altKey && 'Alt', shows && 'Shift', plain].filter(Boolean).join('+');
}

const caps: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Shift: '⇧',
  Escape: 'Esc',
  Mod: 'Ctrl',
  ContextMenu: 'Menu',
};

/** What stands on the key caps: "⇧ ↑", "M". */
export const keyCaps = (name: KeyName): string =>
  name
    .split(/[+ ]/)
    .map((part) => caps[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
