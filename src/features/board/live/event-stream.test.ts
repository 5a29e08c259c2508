import { expect, it } from 'vitest';
import { messageReader } from './event-stream.ts';

it('a message is known once its empty line has come, however the text was cut', () => {
  const read = messageReader();
  expect(read('event: del')).toEqual([]);
  expect(read('ta\nid: 401\ndata: {"seq"')).toEqual([]);
  expect(read(':401}\n\nevent: hello\n')).toEqual([{ event: 'delta', data: '{"seq":401}' }]);
  expect(read('data: {}\n\n')).toEqual([{ event: 'hello', data: '{}' }]);
});

it('a heartbeat is no message', () => {
  expect(messageReader()(': still here\n\n')).toEqual([]);
});

it('lines of data are joined, and lines may end in CRLF', () => {
  expect(messageReader()('data: a\r\ndata: b\r\n\r\n')).toEqual([{ event: 'message', data: 'a\nb' }]);
});
