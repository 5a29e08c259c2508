import { ACTIONABLE_AGILE } from './actionable-agile.ts';
import { AZURE_DEVOPS } from './azure-devops.ts';
import { GITLAB, GITLAB_FIRST_TO_LAST } from './gitlab.ts';
import { JIRA_CONTROL_CHART } from './jira-control-chart.ts';
import { LIGHTHOUSE } from './lighthouse.ts';
import type { OtherReading } from './other-reading.ts';

/** The readings that are shown beside ours, in the order in which they are shown. */
export const READINGS_OF_OTHERS: readonly OtherReading[] = [
  JIRA_CONTROL_CHART,
  AZURE_DEVOPS,
  ACTIONABLE_AGILE,
  LIGHTHOUSE,
  GITLAB,
  GITLAB_FIRST_TO_LAST,
];
