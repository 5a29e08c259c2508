import { boardKeys } from './board-keys.ts';
import { cardKeys } from './card-keys.ts';
import { carryKeys } from './carry-keys.ts';
import { chartKeys } from './chart-keys.ts';
import { globalKeys } from './global-keys.ts';
import { inboxKeys } from './inbox-keys.ts';
import { panelKeys } from './panel-keys.ts';
import { type Scope, type ShortcutShape, scopes, shortcutGroups } from './shortcut.ts';

const all = [...globalKeys, ...boardKeys, ...cardKeys, ...carryKeys, ...chartKeys, ...inboxKeys, ...panelKeys] as const;

type Registered = (typeof all)[number];

/** Every command that somebody has to bind, of one scope or of all: `Record<ShortcutId<'board'>, …>` leaves none out. */
export type ShortcutId<S extends Scope = Scope> = Exclude<Extract<Registered, { scope: S }>, { byControl: true }>['id'];

/** A command by any of its names, those that controls take themselves among them. */
export type AnyShortcutId = Registered['id'];

export type Shortcut = ShortcutShape & { id: AnyShortcutId };

/** The one list of keys and commands: key sheet, palette, menus, tooltips and docs/keys.md say what stands here. */
export const shortcuts: readonly Shortcut[] = all;

/** The keys of a scope, and how far it stands before others: 0 is the nearest to the hand. */
export const keysIn = (scope: Scope) => ({
  scope,
  rank: scopes.indexOf(scope),
  shortcuts: shortcuts.filter((shortcut) => shortcut.scope === scope),
});

const byId = new Map(shortcuts.map((shortcut) => [shortcut.id, shortcut]));

export function shortcutOf(id: AnyShortcutId): Shortcut {
  const shortcut = byId.get(id);
  if (!shortcut) throw new Error(`no shortcut is called ${id}`);
  return shortcut;
}

/** All keys of a command, as `#ui/key-match.ts` names them: what a control that runs it tells a screen reader. */
export const keysOf = (id: AnyShortcutId): readonly string[] => shortcutOf(id).keys;

/** The key of a command that is shown beside it, as `#ui/key-match.ts` names it. */
export const keyOf = (id: AnyShortcutId): string => keysOf(id)[0] ?? '';

/** Shortcuts under the headings of the key sheet, without empty ones. */
export const inGroups = (some: readonly Shortcut[]) =>
  shortcutGroups
    .map((name) => ({ name, keys: some.filter(({ group }) => group === name) }))
    .filter(({ keys }) => keys.length > 0);
