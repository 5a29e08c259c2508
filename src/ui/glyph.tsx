export type Shape = 'circle' | 'diamond' | 'triangle' | 'square' | 'hexagon' | 'plus' | 'pentagon' | 'half-disc';

/** Outlines on a 12 px grid, of about the same optical weight; charts draw their marks from the same paths. */
export const shapePaths: Record<Shape, string> = {
  circle: 'M6 1.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6z',
  diamond: 'M6 .3 11.7 6 6 11.7.3 6z',
  triangle: 'M6 .9 11.7 11H.3z',
  square: 'M1.5 1.5h9v9h-9z',
  hexagon: 'M3.2 1.2h5.6L11.6 6l-2.8 4.8H3.2L.4 6z',
  plus: 'M4.4.8h3.2v3.6h3.6v3.2H7.6v3.6H4.4V7.6H.8V4.4h3.6z',
  pentagon: 'M6 .7 11.6 4.8 9.5 11.4h-7L.4 4.8z',
  'half-disc': 'M2.8.6a5.4 5.4 0 0 1 0 10.8z',
};

export function Glyph({ shape, size = 12 }: { shape: Shape; size?: number }) {
  return (
    <svg viewBox="0 0 12 12" width={size} height={size} fill="currentColor" aria-hidden="true">
      <path d={shapePaths[shape]} />
    </svg>
  );
}
