import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { isSettable } from './is-settable.ts';
import Markdown from './markdown.tsx';

const id = '00000000-0000-4000-8000-000000000001';
const set = (text: string, names = {}) => renderToStaticMarkup(<Markdown text={text} names={names} />);

describe('a text in Markdown', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror="alert(1)">',
    '<svg onload="alert(1)"><script>alert(1)</script></svg>',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe src="https://evil.example"></iframe>',
    '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
    '<form action="https://evil.example"><input name=a></form>',
    '![x](https://track.example/x.png)',
    '![x](data:image/svg+xml,<svg onload=alert(1)>)',
  ])('runs and fetches nothing: %s', (text) => {
    expect(set(text)).not.toMatch(/<(?:script|img|svg|iframe|form|style|math|object|embed)\b/i);
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#115;cript:alert(1))',
    '[x](&#x6A;avascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:msgbox(1))',
    '![x](javascript:alert(1))',
    '<javascript:alert(1)>',
    '[x]: javascript:alert(1)\n\n[x]',
  ])('leads nowhere that would run: %s', (text) => {
    for (const [, href] of set(text).matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(?:https?:|#|$)/);
  });

  test('leads elsewhere without telling from where, and to a picture only when asked', () => {
    const link = '<a href="https://kestrel.example/a.png" rel="noopener noreferrer" target="_blank">';
    expect(set('[a](https://kestrel.example/a.png)')).toContain(link);
    expect(set('![a](https://kestrel.example/a.png)')).toContain(link);
  });

  test('has tables and lists of tasks that cannot be clicked', () => {
    expect(set('| a |\n|---|\n| b |')).toContain('<table>');
    expect(set('- [x] done')).toMatch(/<input[^>]*disabled/);
  });

  test('shows who is mentioned by the name of today, and nobody in code', () => {
    expect(set(`Ask @[Old](${id})!`, { [id]: 'Ada <b>' })).toContain('@Ada &lt;b&gt;</span>!');
    expect(set(`\`@[Old](${id})\``)).toContain(`@[Old](${id})`);
    expect(set(`[x](#person-${id})`)).not.toContain(id.slice(0, 8).concat('</'));
  });

  test('leads to the cards whose keys are known, but for those in code and in links', () => {
    const cardOf = (key: string) => (key === 'HB-142' ? <a href="/b/hb/c/142">{key}</a> : undefined);
    const text = 'After **HB-142** and HB-143, `HB-142`, [HB-142](https://kestrel.example)';
    const html = renderToStaticMarkup(<Markdown text={text} cardOf={cardOf} />);
    expect(html).toContain('<strong><a href="/b/hb/c/142">HB-142</a></strong> and HB-143, <code>HB-142</code>');
    expect(html.match(/c\/142/g)).toHaveLength(1);
  });
});

test('what would hold the page up is not set: too long, or too deep', () => {
  expect(isSettable('> a quote\n>> in a quote\n\n- a\n  - b')).toBe(true);
  for (const text of ['x'.repeat(40_001), '>'.repeat(5000), `a\n${'- '.repeat(40)}x`, `${' '.repeat(400)}- x`]) {
    expect(isSettable(text)).toBe(false);
  }
});
