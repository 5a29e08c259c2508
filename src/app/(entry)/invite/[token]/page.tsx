import type { Metadata } from 'next';
import { InvitationPage } from '#features/entry/invitation-page.tsx';

/** The address is the secret: it goes to no other site and into no index. */
export const metadata: Metadata = {
  title: 'Invitation',
  referrer: 'no-referrer',
  robots: { index: false, follow: false },
};

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  return <InvitationPage secret={(await params).token} />;
}
