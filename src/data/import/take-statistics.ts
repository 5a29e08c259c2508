/** Tells the planner of the rows that this transaction has written, which it would take for few. */
export const takeStatistics = 'select take_statistics()';
