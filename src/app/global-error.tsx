'use client';

import '#ui/tokens.css';
import '#ui/fonts.css';
import '#ui/base.css';
import { Button } from '#ui/button.tsx';
import { fontVariables } from '#ui/fonts.ts';
import { PageMessage } from '#ui/page-message.tsx';

/** Stands in for the whole document when the root layout itself failed, so nothing of the kit is at hand. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <PageMessage title="Leat could not be shown">
          <p>Nothing was changed. Your admin finds the reason in the log under {error.digest ?? 'this minute'}.</p>
          <Button onClick={reset}>Try again</Button>
        </PageMessage>
      </body>
    </html>
  );
}
