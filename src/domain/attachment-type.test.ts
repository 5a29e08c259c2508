import { describe, expect, test } from 'vitest';
import { attachmentName, attachmentType, isPicture } from './attachment-type.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const png = bytes('\x89PNG\r\n\x1a\n....');

describe('the type of a file', () => {
  test.each([
    ['seen.PNG', png, 'image/png'],
    ['seen.jpg', bytes('\xff\xd8\xff\xe0'), 'image/jpeg'],
    ['seen.gif', bytes('GIF89a'), 'image/gif'],
    ['seen.webp', bytes('RIFF1234WEBPVP8 '), 'image/webp'],
    ['report.pdf', bytes('%PDF-1.7'), 'application/pdf'],
    ['rows.csv', bytes('a;b\r\n\xe9;2'), 'text/csv'],
    ['run.log', bytes('\x1b[31mred\x1b[0m\n'), 'text/plain'],
    ['all.zip', bytes('PK\x03\x04'), 'application/zip'],
    ['old.xls', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'application/vnd.ms-excel'],
  ])('is told by its name and its content: %s', (name, content, type) => {
    expect(attachmentType(name, content)).toBe(type);
  });

  test.each(['drawing.svg', 'page.html'])('is a mere download where a browser would run it: %s', (name) => {
    expect(attachmentType(name, bytes('<svg onload="alert(1)"/>'))).toBe('application/octet-stream');
  });

  test.each([
    ['a page in the name of a picture', 'seen.png', bytes('<script>alert(1)</script>')],
    ['a picture in the name of a text', 'seen.txt', png],
    ['a program in the name of a text', 'run.txt', bytes('MZ\x90\x00')],
    ['an ending that is not taken', 'run.exe', bytes('MZ')],
    ['no ending', 'Makefile', bytes('all:')],
    ['an ending that objects have', 'x.constructor', bytes('x')],
  ])('is refused for the field file: %s', (_, name, content) => {
    expect(attachmentType(name, content)).toMatchObject({ refusal: 'invalid-input', field: 'file' });
  });

  test('tells pictures that may be shown from what may not', () => {
    expect(['image/png', 'image/svg+xml', 'application/octet-stream'].map(isPicture)).toEqual([true, false, false]);
  });
});

describe('the name of a file', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ada\\report.pdf', 'report.pdf'],
    ['a\r\nset-cookie: x.txt', 'aset-cookie: x.txt'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['  Übersicht 日本.csv ', 'Übersicht 日本.csv'],
    ['\u0000', ''],
  ])('%j is kept as %j', (given, kept) => {
    expect(attachmentName(given)).toBe(kept);
  });

  test('keeps its ending when it is cut', () => {
    const name = attachmentName(`${'x'.repeat(300)}.pdf`);
    expect(name).toHaveLength(200);
    expect(name.endsWith('.pdf')).toBe(true);
  });
});
