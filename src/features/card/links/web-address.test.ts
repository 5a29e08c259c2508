import { expect, test } from 'vitest';
import { hostOf, typedLink } from './web-address.ts';

test('an address is read with the title after it, or as Markdown', () => {
  expect(typedLink(' https://kestrel.example/a ')).toEqual({ url: 'https://kestrel.example/a' });
  expect(typedLink('https://kestrel.example/a  The runbook')).toEqual({
    url: 'https://kestrel.example/a',
    title: 'The runbook',
  });
  expect(typedLink('[The runbook](https://kestrel.example/a)')).toEqual({
    url: 'https://kestrel.example/a',
    title: 'The runbook',
  });
});

test('what is no address of the web is none', () => {
  for (const text of ['relay', 'javascript:alert(1)', 'http://', 'see https://kestrel.example', '[a](javascript:b)']) {
    expect(typedLink(text)).toBeNull();
  }
});

test('an address tells its server', () => {
  expect(hostOf('https://kestrel.example:8443/a')).toBe('kestrel.example:8443');
});
