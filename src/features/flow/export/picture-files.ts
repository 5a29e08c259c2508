import { embeddedFonts } from './embedded-fonts.ts';
import { type PictureWords, pictureSvg } from './picture-svg.ts';

const density = 2;

const svgText = (root: SVGSVGElement) => new XMLSerializer().serializeToString(root);

/** A figure as an SVG file that names its fonts; undefined where it has no picture. */
export function svgFile(figure: HTMLElement, words: PictureWords): Blob | undefined {
  const root = pictureSvg(figure, words);
  return root && new Blob([svgText(root)], { type: 'image/svg+xml' });
}

/** The same picture at twice the size in pixels, with the fonts of the page; undefined where there is no picture. */
export async function pngFile(figure: HTMLElement, words: PictureWords): Promise<Blob | undefined> {
  const root = pictureSvg(figure, words);
  if (!root) return undefined;
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = await embeddedFonts(root);
  root.prepend(style);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(root))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * density;
  canvas.height = image.height * density;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))), 'image/png');
  });
}
