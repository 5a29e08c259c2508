import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Who may see a page, or what a page fetches for itself: anybody, whoever is signed in, whoever has the link of a wall, or
 * whoever has all of these abilities.
 */
type PageRule = 'nothing' | 'public' | 'signed-in' | 'wall-link' | string[];

const pageRules: Record<string, PageRule> = {
  '(entry)/invite/[token]/page.tsx': 'public',
  '(entry)/layout.tsx': 'nothing',
  '(entry)/setup/page.tsx': 'public',
  '(entry)/sign-in/page.tsx': 'public',
  '(entry)/sign-out/page.tsx': 'public',
  'b/[key]/@panel/(.)c/[number]/page.tsx': ['ledger:read'],
  'b/[key]/@panel/(.)c/layout.tsx': 'nothing',
  'b/[key]/@panel/[...elsewhere]/page.tsx': 'nothing',
  'b/[key]/@panel/default.tsx': 'nothing',
  'b/[key]/@panel/page.tsx': 'nothing',
  'b/[key]/admin/columns/page.tsx': ['board:configure'],
  'b/[key]/admin/lanes/page.tsx': ['board:configure'],
  'b/[key]/admin/layout.tsx': ['board:read'],
  'b/[key]/admin/page.tsx': ['board:configure'],
  'b/[key]/admin/people/page.tsx': ['member:manage'],
  'b/[key]/admin/types/page.tsx': ['board:configure'],
  'b/[key]/admin/walls/page.tsx': ['wall:manage'],
  'b/[key]/beacons/route.ts': ['board:read'],
  'b/[key]/c/[number]/page.tsx': ['ledger:read'],
  'b/[key]/flow/figures/[file]/route.ts': ['flow:read'],
  'b/[key]/flow/others/route.ts': ['flow:read'],
  'b/[key]/flow/page.tsx': ['flow:read'],
  'b/[key]/layout.tsx': 'nothing',
  'b/[key]/ledger/page.tsx': ['ledger:read'],
  'b/[key]/page.tsx': ['board:read'],
  'help/page.tsx': 'signed-in',
  'import/page.tsx': ['board:import'],
  'inbox/page.tsx': ['workspace:read'],
  'layout.tsx': 'nothing',
  'me/page.tsx': 'signed-in',
  'page.tsx': ['workspace:read'],
  'people/page.tsx': ['workspace:read', 'workspace:manage'],
  'tv/[token]/changes/route.ts': 'wall-link',
  'tv/[token]/events/stream/route.ts': 'wall-link',
  'tv/[token]/pace/route.ts': 'wall-link',
  'tv/[token]/page.tsx': 'wall-link',
};

/** What a server action needs; each is a way in of its own, whatever page it stands on. */
const actionRules: Record<string, string> = {
  applyChanges: 'board:configure',
  changePasswordAction: 'signed-in',
  checkBoardAction: 'board:configure',
  chooseWorkspaceAction: 'signed-in',
  createTokenAction: 'signed-in',
  endSessionAction: 'signed-in',
  findCards: 'board:read',
  findMoveEffects: 'board:read',
  findNeighbour: 'board:read',
  inviteToBoardAction: 'member:manage',
  inviteToWorkspaceAction: 'workspace:manage',
  joinAction: 'signed-in',
  joinAsNewPersonAction: 'public',
  keepPreference: 'signed-in',
  makeWallLinkAction: 'wall:manage',
  newBoardAction: 'board:create member:manage',
  openWorkspaceAction: 'workspace:manage',
  pullAction: 'card:move',
  removeFromBoardAction: 'member:manage',
  removePersonAction: 'workspace:manage',
  renamePersonAction: 'signed-in',
  renameWorkspaceAction: 'workspace:manage',
  revokeTokenAction: 'signed-in',
  revokeWallLinkAction: 'wall:manage',
  setBoardRoleAction: 'member:manage',
  setKeyboardAction: 'signed-in',
  setUpAction: 'public',
  setWorkspaceRoleAction: 'workspace:manage',
  signInAction: 'public',
  signInWithProviderAction: 'public',
  signOutAction: 'public',
  staySignedIn: 'signed-in',
  withdrawBoardInvitationAction: 'member:manage',
  withdrawInvitationAction: 'workspace:manage',
};

const filesUnder = (place: string, pattern: RegExp): string[] =>
  readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => pattern.test(name));

const ability = /'((?:board|card|flow|ledger|limit|member|view|wall|workspace):[a-z]+)'/g;
const abilitiesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(ability)].map(([, found]) => `${found}`)),
];
const asksWhoIsThere = (text: string) => /\b(enter|enterBoard|requireActor|requirePerson)\(/.test(text);

const asksForWallLink = (text: string) => /\b(serveWall|authorizeByWallLink)\(/.test(text);

function ruleOf(text: string): PageRule {
  const abilities = abilitiesIn(text);
  if (abilities.length > 0) return abilities;
  if (asksForWallLink(text)) return 'wall-link';
  return asksWhoIsThere(text) ? 'signed-in' : 'nothing';
}

test('every page, layout and route of a page asks for what its rule says, and there is no other', () => {
  const files = filesUnder('src/app', /(^|\/)((page|layout|default|template)\.tsx|route\.ts)$/);
  const found = files
    .filter((name) => !name.startsWith('api/'))
    .map((name) => {
      const rule = ruleOf(readFileSync(join('src/app', name), 'utf8'));
      return [name, rule === 'nothing' && pageRules[name] === 'public' ? 'public' : rule];
    });
  expect(Object.fromEntries(found)).toEqual(pageRules);
});

/** The exported functions of a file of actions, each with the helpers of the file that it calls written into it. */
function actionsIn(text: string): [name: string, body: string][] {
  const helpers = [
    ...text.matchAll(/^(?:const|async function) (\w+)\b[\s\S]*?(?=^(?:export|const|async function)\b)/gm),
  ];
  return [...text.matchAll(/^export async function (\w+)[\s\S]*?^}/gm)].map(([body, name]) => {
    const called = helpers.filter(([, helper]) => body.includes(`${helper}(`)).map(([helper]) => helper);
    return [`${name}`, [body, ...called].join('\n')];
  });
}

test('every server action asks for what its rule says, and there is no other', () => {
  const texts = filesUnder('src', /\.tsx?$/)
    .map((name) => readFileSync(join('src', name), 'utf8'))
    .filter((text) => /^\s*['"]use server['"]/m.test(text));
  const found = texts.flatMap(actionsIn).map(([name, body]) => {
    const rule = ruleOf(body);
    return [name, rule === 'nothing' ? 'public' : [rule].flat().join(' ')];
  });
  expect(Object.fromEntries(found)).toEqual(actionRules);
  const exported = texts.flatMap((text) => [...text.matchAll(/^export (?!type )/gm)]);
  expect(found).toHaveLength(exported.length);
});
