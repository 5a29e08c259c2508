import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inGroups, type Shortcut, shortcuts } from '#domain/shortcuts/shortcuts.ts';
import { keyCaps } from '#ui/key-match.ts';

const page = '../../docs/keys.md';
const heading = '## All keys';

const caps = (key: string) => keyCaps(key).replace('Ctrl', 'Ctrl/⌘');
const row = ({ keys, shown, label }: Shortcut) => `| ${(shown ?? keys.map(caps)).join(' or ')} | ${label} |`;

const tables = inGroups(shortcuts)
  .map(({ name, keys }) => [`### ${name}`, '', '| Keys | |', '|---|---|', ...keys.map(row)].join('\n'))
  .join('\n\n');

it('docs/keys.md lists exactly the keys of the registry', async () => {
  const [above] = readFileSync(new URL(page, import.meta.url), 'utf8').split(heading);
  await expect(`${above}${heading}\n\n${tables}\n`).toMatchFileSnapshot(page);
});
