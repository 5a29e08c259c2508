/** A rule of a stylesheet for one selector; what holds for paper and for colours of the system's own is left out. */
export type StyleRule = { file: string; selector: string; declarations: ReadonlyMap<string, string> };

const withoutOurColours = /@media[^{]*(print|forced-colors)/;

/** The text between a `{` at `open` and its `}`. */
function blockAt(css: string, open: number): string {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] === '}' && --depth === 0) return css.slice(open + 1, at);
  }
  throw new Error('A block of a stylesheet does not end.');
}

function declarationsIn(block: string): Map<string, string> {
  const parts = block.split(';').map((part) => part.split(/:(.*)/s).map((side) => side.trim().replace(/\s+/g, ' ')));
  return new Map(parts.flatMap(([name, value]): [string, string][] => (name && value ? [[name, value]] : [])));
}

/** Commas inside brackets belong to one selector. */
const selectorsOf = (prelude: string) => prelude.split(/,(?![^([]*[)\]])/).map((part) => part.trim());

export function rulesOf(file: string, source: string): StyleRule[] {
  const css = source.replace(/\/\*[\s\S]*?\*\//g, '');
  const rules: StyleRule[] = [];
  for (let at = 0, open = css.indexOf('{'); open >= 0; open = css.indexOf('{', at)) {
    const prelude = css.slice(at, open).split(';').at(-1)?.trim() ?? '';
    const block = blockAt(css, open);
    at = open + block.length + 2;
    if (prelude.startsWith('@')) {
      if (!withoutOurColours.test(prelude) && !prelude.startsWith('@keyframes')) rules.push(...rulesOf(file, block));
      continue;
    }
    const declarations = declarationsIn(block);
    rules.push(...selectorsOf(prelude).map((selector) => ({ file, selector, declarations })));
  }
  return rules;
}

/** The simple selectors that a selector is made of, its ancestors' among them. */
const partsOf = (selector: string) =>
  new Set(selector.match(/::?[\w-]+(\([^)]*\))?|\.[\w-]+|\[[^\]]+\]|[\w-]+/g) ?? []);

/** The rules of the same file that hold wherever `rule` does, the closest last; `rule` itself is the last. */
export function holdingWith(rule: StyleRule, rules: readonly StyleRule[]): StyleRule[] {
  const own = partsOf(rule.selector);
  const last = (selector: string) => selector.split(/[\s>+~]+/).at(-1) ?? '';
  const element = last(rule.selector).match(/\.[\w-]+/)?.[0];
  return rules
    .filter(({ file }) => file === rule.file)
    .filter(({ selector }) => last(selector).match(/\.[\w-]+/)?.[0] === element)
    .filter(({ selector }) => last(selector).includes('::') === last(rule.selector).includes('::'))
    .filter(({ selector }) => [...partsOf(selector)].every((part) => own.has(part)))
    .sort((one, other) => partsOf(one.selector).size - partsOf(other.selector).size);
}
