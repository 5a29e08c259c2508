import { z } from 'zod';

export const wallLinkId = z.uuid().brand<'WallLinkId'>();
export type WallLinkId = z.infer<typeof wallLinkId>;

export const newWallLink = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, 'Say where the screen hangs.')
    .max(60, 'Use 60 characters or fewer.')
    .regex(/^\P{Cc}*$/u, 'Leave out what cannot be printed.'),
});
