/** The eight types of card; each board gives them its own words. */
export const cardTypeIds = [
  'feature',
  'customer-request',
  'defect',
  'upkeep',
  'ops-request',
  'spike',
  'compliance',
  'support',
] as const;

export const classesOfService = ['expedite', 'fixed-date', 'standard', 'intangible'] as const;

/** What the limits count a card by. */
export const flowFieldNames = ['type', 'size', 'classOfService', 'assigneeId', 'laneId'] as const;

/** As many cards as one command takes. */
export const MOST_CARDS = 200;
