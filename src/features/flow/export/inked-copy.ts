/** What an outline needs to look the same outside of the page. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'opacity',
];

const isPaint = (value: string) => value !== '' && value !== 'none';

/** Colours stand in attributes as they are computed now, because no stylesheet goes with the copy. */
function ink(copy: Element, original: Element): void {
  const computed = getComputedStyle(original);
  for (const property of properties) {
    const value = computed.getPropertyValue(property);
    const isReference = copy.getAttribute(property)?.startsWith('url(') ?? false;
    if (isPaint(value) && !isReference) copy.setAttribute(property, value);
    else if (value === 'none' && !isReference) copy.setAttribute(property, 'none');
  }
  for (const name of ['class', 'style', 'tabindex', 'role']) copy.removeAttribute(name);
  const children = [...original.children];
  for (const [index, child] of [...copy.children].entries()) {
    const source = children[index];
    if (source) ink(child, source);
  }
}

/** A copy of an SVG element that needs no stylesheet; what belongs to the pointer alone is left out. */
export function inkedCopy(original: SVGElement): SVGElement {
  const copy = original.cloneNode(true) as SVGElement;
  ink(copy, original);
  for (const transient of copy.querySelectorAll('[data-crosshair], title')) transient.remove();
  return copy;
}
