/** A picture inside a picture loads nothing: its fonts must be in it. */

const familiesOf = (value: string) => value.split(',').map((name) => name.trim().replaceAll(/["']/g, ''));

function fontRules(rules: CSSRuleList): CSSFontFaceRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSFontFaceRule) return [rule];
    return rule instanceof CSSGroupingRule ? fontRules(rule.cssRules) : [];
  });
}

function readableRules(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return fontRules(sheet.cssRules);
  } catch {
    // The sheet of another origin, such as a browser extension's, is not ours to read.
    return [];
  }
}

async function dataUrl(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}

async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
  if (address === undefined) return rule.cssText;
  const url = new URL(address, rule.parentStyleSheet?.href ?? location.href).href;
  return rule.cssText.replace(address, await dataUrl(url));
}

/** The rules of those fonts that a picture names and the page has loaded, with the fonts themselves in them. */
export async function embeddedFonts(root: SVGElement): Promise<string> {
  const named = new Set(
    [...root.querySelectorAll('[font-family]')].flatMap((text) => familiesOf(text.getAttribute('font-family') ?? '')),
  );
  const loaded = new Set(
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family, unicodeRange }) => `${familiesOf(family)[0]} ${unicodeRange}`),
  );
  const rules = [...document.styleSheets].flatMap(readableRules).filter((rule) => {
    const family = familiesOf(rule.style.getPropertyValue('font-family'))[0] ?? '';
    const range = rule.style.getPropertyValue('unicode-range') || 'U+0-10FFFF';
    return named.has(family) && loaded.has(`${family} ${range}`);
  });
  return (await Promise.all(rules.map(embedded))).join('\n');
}
