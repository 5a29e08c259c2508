import type { CardTypeId } from '#domain/schemas/configuration.ts';

/**
 * The mark of each card type, the same on cards, in charts and in mails, so that no type is told by colour alone. The
 * colour of a type is the token of its name.
 */
export const cardTypeMarks = {
  feature: 'circle',
  'customer-request': 'diamond',
  defect: 'triangle',
  upkeep: 'square',
  'ops-request': 'hexagon',
  spike: 'plus',
  compliance: 'pentagon',
  support: 'half-disc',
} as const satisfies Record<CardTypeId, string>;
