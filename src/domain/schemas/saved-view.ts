import { z } from 'zod';
import { columnStands, densities, laneGroupings } from '../view-vocabulary.ts';
import { columnId } from './ids.ts';

export const viewId = z.uuid().brand<'ViewId'>();
export type ViewId = z.infer<typeof viewId>;

const mostColumns = 100;

/** A way of looking at a board. `columns` names those alone that do not stand as their kind says. */
export const shownView = z
  .strictObject({
    filter: z.string().max(1000, 'Use 1,000 characters or fewer.'),
    hidesFiltered: z.boolean(),
    /** null: as the board itself has it. */
    lanes: z.enum(laneGroupings).nullable(),
    density: z.enum(densities),
    columns: z
      .partialRecord(columnId, z.enum(columnStands))
      .refine((columns) => Object.keys(columns).length <= mostColumns, { error: `names more than ${mostColumns}` }),
  })
  .meta({ id: 'ShownView' });
export type ShownView = z.infer<typeof shownView>;

const viewName = z
  .string()
  .trim()
  .min(1, 'Say a name.')
  .max(60, 'Use 60 characters or fewer.')
  .regex(/^\P{Cc}*$/u, 'Leave out what cannot be printed.');

/** A kept view as one person sees it: the team's, or their own. */
export const savedView = z
  .strictObject({ id: viewId, name: z.string(), team: z.boolean(), shown: shownView })
  .meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof savedView>;

export const keepView = z
  .strictObject({ name: viewName, team: z.boolean().default(false), shown: shownView })
  .meta({ id: 'KeepView' });
export type KeepView = z.infer<typeof keepView>;

/** Only the fields you name. `afterViewId` is the tab it goes behind, among its owner's; null puts it first. */
export const changeView = z
  .strictObject({ name: viewName, shown: shownView, afterViewId: viewId.nullable() })
  .partial()
  .refine((change) => Object.keys(change).length > 0, { error: 'Say what is to change.' })
  .meta({ id: 'ChangeView' });
export type ChangeView = z.infer<typeof changeView>;
