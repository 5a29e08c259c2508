'use client';

import { Button } from '#ui/button.tsx';
import { PageMessage } from '#ui/page-message.tsx';

/** What a page shows when it could not be made; the error itself stays in the server's log under the digest. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <PageMessage title="This page could not be shown">
      <p>Nothing was changed. Try again; if it stays so, give your admin this number: {error.digest ?? 'none'}.</p>
      <Button onClick={reset}>Try again</Button>
    </PageMessage>
  );
}
