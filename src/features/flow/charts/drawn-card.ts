import type { Shape } from '#ui/glyph.tsx';

/** How a card of a scene is drawn, and where it leads. */
export type DrawnCard = { shape: Shape; color: string; word: string; href: string | undefined };
