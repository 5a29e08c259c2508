import type { Operation } from '../operation.ts';
import * as attachments from './attachments.ts';
import * as boards from './boards.ts';
import * as cardCommands from './card-commands.ts';
import * as cards from './cards.ts';
import * as configuration from './configuration.ts';
import * as flow from './flow.ts';
import * as imports from './imports.ts';
import * as inbox from './inbox.ts';
import * as installation from './installation.ts';
import * as ledger from './ledger.ts';
import * as links from './links.ts';
import * as moves from './moves.ts';
import * as search from './search.ts';
import * as views from './views.ts';

/** Everything that the API can be asked: one row, with one rule, for each method of each path. */
export const operations: readonly Operation[] = [
  boards,
  moves,
  cards,
  cardCommands,
  attachments,
  links,
  ledger,
  configuration,
  flow,
  imports,
  inbox,
  installation,
  search,
  views,
].flatMap((group) => Object.values<Operation>(group));
