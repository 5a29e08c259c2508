import { readNotificationChoices, setNotificationChoices } from '#data/inbox/notification-choices.ts';
import { door } from '../../_door/door.ts';
import * as operations from '../../_door/operations/inbox.ts';
import { serve } from '../../_door/serve.ts';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = door(
  serve(operations.readNotifications, ({ access }) => readNotificationChoices(access)),
  serve(operations.setNotifications, ({ access, body }) => setNotificationChoices(access, body)),
);
