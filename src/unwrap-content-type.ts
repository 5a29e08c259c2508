import { ServerResponse } from 'node:http';

/**
 * Next passes the content type of a route handler's answer on as a list of one, and its compression, which asks for
 * text, then leaves the answer as it is: a board of a thousand cards travelled as 553 KB instead of 65. Streams say
 * `no-transform` and stay as they are.
 */
export function unwrapContentType(): void {
  const { setHeader } = ServerResponse.prototype;
  ServerResponse.prototype.setHeader = function unwrapped(name, value) {
    const isWrapped = Array.isArray(value) && value.length === 1 && name.toLowerCase() === 'content-type';
    return setHeader.call(this, name, isWrapped ? (value[0] ?? '') : value);
  };
}
