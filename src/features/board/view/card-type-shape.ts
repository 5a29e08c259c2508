import type { CardTypeId } from '#domain/schemas/configuration.ts';
import type { Shape } from '#ui/glyph.tsx';

/** Each type's glyph; its colour is the token of the same name. */
export const shapeOfType: Record<CardTypeId, Shape> = {
  feature: 'circle',
  'customer-request': 'diamond',
  defect: 'triangle',
  upkeep: 'square',
  'ops-request': 'hexagon',
  spike: 'plus',
  compliance: 'pentagon',
  support: 'half-disc',
};
