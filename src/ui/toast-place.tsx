'use client';

import { Notifications } from '@mantine/notifications';
import { Kit } from './kit.tsx';
import styles from './toasts.module.css';

/** Where toasts appear. */
export function ToastPlace() {
  return (
    <Kit stays>
      <Notifications
        position="bottom-center"
        containerWidth={460}
        limit={3}
        transitionDuration={140}
        classNames={{ root: styles.root, notification: styles.toast }}
      />
    </Kit>
  );
}
