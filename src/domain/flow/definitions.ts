/** What one figure means, in words for people: tooltips, pages, mails and documentation all read these. */
export type Definition = {
  name: string;
  /** One sentence that names both ends of what is measured. */
  sentence: string;
  formula: string;
  unit: string;
  source: string;
};

export const DEFINITIONS = {
  cycleTime: {
    name: 'Cycle time',
    sentence:
      'Days from the moment a card was last pulled past the commitment point until it was last moved to done, both days counted.',
    formula: 'finish date − start date + 1, as dates in the board’s zone',
    unit: 'days',
    source: 'Vacanti, Actionable Agile Metrics for Predictability; Kanban Guide',
  },
  leadTime: {
    name: 'Lead time',
    sentence:
      'Days from the creation of a card until it was last moved to done, both days counted. Kanban University calls the time from commitment to done customer lead time: that is our cycle time.',
    formula: 'finish date − creation date + 1, as dates in the board’s zone',
    unit: 'days',
    source: 'Kanban University; the same pair of ends as in Jira and Azure DevOps',
  },
  throughput: {
    name: 'Throughput',
    sentence: 'Cards whose last move to done fell in the period; cards are counted, never points.',
    formula: 'count of cards by finish date; weeks begin on Monday',
    unit: 'cards per week',
    source: 'Kanban Guide',
  },
  arrivals: {
    name: 'Arrivals',
    sentence: 'Cards that were last pulled past the commitment point in the period.',
    formula: 'count of cards by start date; weeks begin on Monday',
    unit: 'cards per week',
    source: 'Vacanti; Little’s law',
  },
  arrivalsAndDepartures: {
    name: 'Arrivals and departures',
    sentence:
      'Cards last pulled past the commitment point, against cards finished or set aside after it, per week; the difference adds up to the change of work in progress.',
    formula: 'arrivals − (finished + set aside) per week; weeks begin on Monday',
    unit: 'cards per week',
    source: 'Vacanti, flow debt; sign test over eight whole weeks',
  },
  workItemAge: {
    name: 'Work item age',
    sentence:
      'Days since a card that is not done was last pulled past the commitment point, today counted. Editing never resets it.',
    formula: 'today − start date + 1, as dates in the board’s zone',
    unit: 'days',
    source: 'Kanban Guide',
  },
  paceZones: {
    name: 'Pace zones',
    sentence: 'For each stage, how old finished cards were when they left it for the last time.',
    formula: '50th, 70th, 85th and 95th percentile of last exit date − start date + 1',
    unit: 'days',
    source: 'Vacanti; the same in Lighthouse',
  },
  wipOverTime: {
    name: 'Work in progress over time',
    sentence:
      'Cards between the commitment point and done at the end of each day, as the board stood then: never restated.',
    formula: 'replay of the ledger up to the end of each day in the board’s zone',
    unit: 'cards',
    source: 'Kanban Guide',
  },
  timeInColumn: {
    name: 'Time in stage',
    sentence:
      'For each finished card, the time it really spent in a stage, over all its visits until it was done; cards that never were there are left out.',
    formula: 'sum of the visits, in elapsed time; percentiles over the cards that visited the stage',
    unit: 'elapsed days',
    source: 'actual time in state, as in GitLab’s value stream analytics',
  },
  timePerVisit: {
    name: 'Time per visit',
    sentence: 'The length of each visit to a stage that ended in the period.',
    formula: 'leaving − entering, in elapsed time',
    unit: 'elapsed days',
    source: 'actual time in state',
  },
  cumulativeFlow: {
    name: 'Cumulative flow',
    sentence:
      'For each stage, how many cards had reached it or a later one by the end of each day; history is restated when a card moves back.',
    formula:
      'cards whose last upward crossing of the stage’s boundary lies on or before the day, plus those set aside before it',
    unit: 'cards',
    source: 'Vacanti, chapters 4 and 10; ActionableAgile',
  },
  cumulativeFlowAsFirstReached: {
    name: 'Cumulative flow, as first reached',
    sentence:
      'For each stage, how many cards had ever reached it or a later one by the end of each day; never restated.',
    formula:
      'cards whose first crossing of the stage’s boundary lies on or before the day, plus those set aside before it',
    unit: 'cards',
    source: 'Vacanti, chapters 4 and 10',
  },
  flowEfficiency: {
    name: 'Flow efficiency',
    sentence:
      'The share of cycle time in which cards were in an active stage and not blocked; nights and weekends are in it, and a card in an active stage counts as being worked on.',
    formula: 'sum of active time without blocked time ÷ sum of cycle time, in elapsed time',
    unit: '%',
    source: 'Modig & Åhlström, This Is Lean; J. Wester',
  },
  blockedTime: {
    name: 'Blocked time',
    sentence:
      'Time between start and done in which a card was marked as blocked; overlapping reasons count once in the total, so reasons may add up to more.',
    formula: 'length of the union of block intervals inside the cycle time',
    unit: 'elapsed days',
    source: 'Kanban University, blocker clustering',
  },
  behaviour: {
    name: 'Behaviour',
    sentence:
      'Limits of what is ordinary for this process; a point outside, or a pattern, is a signal worth asking about.',
    formula: 'mean ± 2.66 × mean moving range; 8 in a row on one side; 3 of 4 nearer a limit than the mean',
    unit: 'as charted',
    source: 'Wheeler, Understanding Variation',
  },
  movesMatrix: {
    name: 'Moves',
    sentence: 'How many moves led from each stage to each other; backward moves are the rework.',
    formula: 'count of moves by origin and destination, without undone ones',
    unit: 'moves',
    source: 'our own count',
  },
  completeAndAccurate: {
    name: 'Complete and accurate',
    sentence:
      'Of the finished cards that left a stage forwards, the share that never came back to it or to an earlier one. Read from behaviour, not from the next stage’s opinion.',
    formula: 'cards that never returned ÷ cards that left forwards',
    unit: '%',
    source: 'Martin & Osterling, Value Stream Mapping, as a proxy',
  },
  littlesLaw: {
    name: 'Little’s law',
    sentence: 'Whether average work in progress equals the average rate of finishing times the average cycle time.',
    formula: 'gap = (L − λ·W) ÷ L, in elapsed time',
    unit: '%',
    source: 'Little 1961; Vacanti’s assumptions',
  },
  sle: {
    name: 'Service level expectation',
    sentence:
      'The promise that a share of cards is done within so many days of their start, and how often it was kept.',
    formula: 'cards with cycle time ≤ promised days ÷ finished cards',
    unit: '%',
    source: 'Kanban Guide',
  },
  workingTime: {
    name: 'Working time',
    sentence:
      'The part of cycle time inside the board’s working hours, without holidays; a second reading, never a promise.',
    formula: 'overlap with working hours of each local day',
    unit: 'working hours',
    source: 'our own count',
  },
  percentile: {
    name: 'Percentile',
    sentence: 'The smallest value that really occurred such that at least the given share of values is not above it.',
    formula: 'element ⌈p·n ÷ 100⌉ of the sorted values (nearest rank)',
    unit: 'as measured',
    source: 'nearest rank; PostgreSQL percentile_disc',
  },
  constraint: {
    name: 'Constraint',
    sentence:
      'The stage where a little more capacity would raise the team’s output most; often not the one with the most cards.',
    formula:
      'largest fall in congestion towards the next stage, and fewest exits when pressed; certainty from 300 redraws of ten blocks of time',
    unit: 'certainty in %',
    source: 'Kuo, Lim & Meerkov 1996; Li, Chang & Ni 2009',
  },
} as const satisfies Record<string, Definition>;

export type DefinitionKey = keyof typeof DEFINITIONS;
