import type { BoardAbility } from '#domain/permissions.ts';

/**
 * Where a key counts, the nearest first: where two scopes on a page have the same key, the earlier one here takes it.
 * `carry`: a card is picked up. `panel`: a card stands open. `card`: one card, focused, hovered or open. `chart`: the
 * flow page. `inbox`: its page. `board`: the board's page. `global`: every page.
 */
export const scopes = ['carry', 'panel', 'card', 'chart', 'inbox', 'board', 'global'] as const;
export type Scope = (typeof scopes)[number];

/** The headings of the key sheet, in their order. */
export const shortcutGroups = [
  'Everywhere',
  'Board',
  'Board, on the focused or hovered card',
  'While a card is picked up',
  'Charts',
  'Inbox',
  'Card panel',
] as const;
type Group = (typeof shortcutGroups)[number];

export type ShortcutShape = {
  id: string;
  /**
   * Each a key, or keys one after another, by the names of `#ui/key-match.ts`: "m", "Shift+z", "Mod+k" (Mod is Ctrl or
   * Cmd), "g b". Signs are what the layout types: "?" and not "Shift+/".
   */
  keys: readonly string[];
  /** What stands on the caps where the keys are too many to show one by one. */
  shown?: readonly string[];
  scope: Scope;
  group: Group;
  label: string;
  /** What a person has to be allowed for the command to be offered. The server asks again. */
  needs?: BoardAbility;
  /** It makes sense under the hand only: the palette does not offer it. */
  byKeyOnly?: true;
  /** The control that has the focus takes the key itself: nothing is bound to it. */
  byControl?: true;
};

type Line = Omit<ShortcutShape, 'scope' | 'group'>;

/** The commands of one scope that stand under one heading, each with its own name kept as a type. */
export const keyList = <const Of extends Scope, const Lines extends readonly Line[]>(
  scope: Of,
  group: Group,
  lines: Lines,
) => lines.map((line) => ({ ...line, scope, group })) as KeyList<Of, Lines>;

type KeyList<Of extends Scope, Lines extends readonly Line[]> = (Lines[number] & { scope: Of; group: Group })[];
