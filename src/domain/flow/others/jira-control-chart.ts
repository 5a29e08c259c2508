import type { OtherReading } from './other-reading.ts';
import { timeInColumns } from './time-in-columns.ts';

export const JIRA_CONTROL_CHART: OtherReading = {
  id: 'jira-control-chart',
  name: 'Jira',
  usedBy: 'Jira’s control chart, with the columns from commitment to before done chosen',
  sentence:
    'The time a card was in the chosen columns, over all its visits, before un-committing too; time in done before a re-opening is not counted.',
  read: timeInColumns,
};
