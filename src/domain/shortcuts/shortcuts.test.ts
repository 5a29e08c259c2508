import { describe, expect, it } from 'vitest';
import { scopes } from './shortcut.ts';
import { inGroups, keysIn, shortcuts } from './shortcuts.ts';

describe('the registry of keys', () => {
  it('names every command once', () => {
    const ids = shortcuts.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(scopes)('has no key twice within the scope %s', (scope) => {
    const keys = keysIn(scope).shortcuts.flatMap((shortcut) => shortcut.keys);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('gives every command a key and words', () => {
    for (const { keys, label } of shortcuts) {
      expect(keys.length).toBeGreaterThan(0);
      expect(label).toMatch(/^[A-Z]/);
    }
  });

  it('puts every command under one heading', () => {
    expect(inGroups(shortcuts).flatMap(({ keys }) => keys)).toHaveLength(shortcuts.length);
  });
});
