import { expect, test } from 'vitest';
import { localPath } from './local-path.ts';

test.each(['/', '/b/hb', '/b/hb/c/142?f=type:defect#comments', '/invite/abc'])('%s stays as it is', (path) => {
  expect(localPath(path)).toBe(path);
});

test.each([
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example/',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  'javascript:alert(1)',
  'b/hb',
  '',
  undefined,
  null,
])('%s could lead to another site and becomes the home', (address) => {
  expect(localPath(address)).toBe('/');
});

test('steps upward cannot leave the site', () => {
  expect(localPath('/../..//evil.example')).toBe('/');
  expect(localPath('/b/../..//evil.example')).toBe('/');
});
