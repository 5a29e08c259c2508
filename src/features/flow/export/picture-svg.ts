import { wrapped } from '../words/wrapped.ts';
import { drawnVectors } from './drawn-vectors.ts';
import { inkedCopy } from './inked-copy.ts';

/** What stands around an exported picture. */
export type PictureWords = { title: string; sentence: string; foot: string };

const svg = 'http://www.w3.org/2000/svg';
const padPx = 20;
const linePx = 18;
const titlePx = 24;
const footPx = 30;

/** A line of text in the type of an element of the page. */
type TypeLike = { like: Element; x: number; y: number };

function textElement(text: string, { like, x, y }: TypeLike): SVGTextElement {
  const { color, fontFamily, fontSize, fontStyle, fontWeight } = getComputedStyle(like);
  const element = document.createElementNS(svg, 'text');
  const attributes = { x, y, fill: color, 'font-family': fontFamily, 'font-size': fontSize, 'font-style': fontStyle };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.setAttribute('font-weight', fontWeight);
  element.textContent = text;
  return element;
}

function measureLike(element: Element): (text: string) => number {
  const pen = document.createElement('canvas').getContext('2d');
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  if (pen) pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return (text) => pen?.measureText(text).width ?? 0;
}

/** The layers of a picture from back to front, as outlines, each where it stands. */
function layersOf(picture: HTMLElement): SVGElement[] {
  const frame = picture.getBoundingClientRect();
  const layers = [...picture.querySelectorAll<SVGElement | HTMLCanvasElement>('svg:not(svg svg), canvas')];
  return layers.flatMap((layer) => {
    const box = layer.getBoundingClientRect();
    const outlines = layer instanceof HTMLCanvasElement ? drawnVectors(layer) : inkedCopy(layer);
    if (!outlines) return [];
    const group = document.createElementNS(svg, 'g');
    group.setAttribute('transform', `translate(${box.left - frame.left} ${box.top - frame.top})`);
    group.append(outlines);
    return [group];
  });
}

/** A figure as one SVG that needs no stylesheet: title, finding, picture, and on what it rests. */
export function pictureSvg(figure: HTMLElement, words: PictureWords): SVGSVGElement | undefined {
  const picture = figure.querySelector<HTMLElement>('[data-picture]');
  const [title, sentence, foot] = ['h2', 'figcaption p', '[data-foot]'].map((part) => figure.querySelector(part));
  if (!picture || !title || !sentence || !foot) return undefined;
  const { width, height } = picture.getBoundingClientRect();
  const lines = wrapped(words.sentence, width, measureLike(sentence));
  const top = padPx + titlePx + lines.length * linePx + 8;
  const whole = { width: Math.ceil(width + 2 * padPx), height: Math.ceil(top + height + footPx) };
  const root = document.createElementNS(svg, 'svg');
  root.setAttribute('xmlns', svg);
  root.setAttribute('width', String(whole.width));
  root.setAttribute('height', String(whole.height));
  root.setAttribute('viewBox', `0 0 ${whole.width} ${whole.height}`);
  const ground = document.createElementNS(svg, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(figure).backgroundColor);
  const plot = document.createElementNS(svg, 'g');
  plot.setAttribute('transform', `translate(${padPx} ${top})`);
  plot.append(...layersOf(picture));
  root.append(
    ground,
    textElement(words.title, { like: title, x: padPx, y: padPx + 14 }),
    ...lines.map((line, index) =>
      textElement(line, { like: sentence, x: padPx, y: padPx + titlePx + 12 + index * linePx }),
    ),
    plot,
    textElement(words.foot, { like: foot, x: padPx, y: top + height + footPx - 12 }),
  );
  return root;
}
