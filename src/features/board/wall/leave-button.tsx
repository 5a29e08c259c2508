'use client';

import { useEffect } from 'react';
import { keyOf, keysOf } from '#domain/shortcuts/shortcuts.ts';
import { Chip } from '#ui/chip.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { ariaKeys, keyCaps } from '#ui/key-match.ts';
import { leavePresentation } from '../actions/present.ts';
import { useSession } from '../store/board-context.tsx';

/** The way out of a presentation; leaving the full screen is another. */
export function LeaveButton() {
  const session = useSession();
  useEffect(() => {
    const follow = () => {
      if (!document.fullscreenElement) leavePresentation(session);
    };
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, [session]);
  return (
    <Chip aria-keyshortcuts={ariaKeys(keysOf('let-go'))} onClick={() => leavePresentation(session)}>
      Leave <Kbd>{keyCaps(keyOf('let-go'))}</Kbd>
    </Chip>
  );
}
