import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

test('without a proxy of ours, what the client says of itself is not believed', () => {
  expect(clientAddress('198.51.100.7', '203.0.113.9', 0)).toBe('203.0.113.9');
});

test('behind one proxy the client is whom that proxy was called by, not what stands to the left', () => {
  expect(clientAddress('10.0.0.1, 198.51.100.7', '127.0.0.1', 1)).toBe('198.51.100.7');
});

test('a call that came past the proxies counts as its peer', () => {
  expect(clientAddress('', '203.0.113.9', 2)).toBe('203.0.113.9');
});

test('all addresses of one IPv6 network are one client', () => {
  const one = clientAddress('', '2001:db8:1:2::7', 0);
  expect(one).toBe('2001:db8:1:2');
  expect(clientAddress('', '2001:0db8:0001:0002:aaaa:bbbb:cccc:dddd', 0)).toBe(one);
  expect(clientAddress('', '2001:db8:1:3::7', 0)).not.toBe(one);
});

test('an IPv4 address is the same in its IPv6 form', () => {
  expect(clientAddress('', '::ffff:192.0.2.1', 0)).toBe('192.0.2.1');
});
