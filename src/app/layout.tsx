import '#ui/tokens.css';
import '#ui/fonts.css';
import '#ui/base.css';
import '#ui/mantine.css';
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core';
import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { ReactNode } from 'react';
import { colorSchemeKey } from '#ui/color-scheme-key.ts';
import { fontVariables } from '#ui/fonts.ts';
import { Providers } from '#ui/providers.tsx';
import { railCookie } from '#ui/rail-visibility.ts';

export const metadata: Metadata = {
  title: { default: 'Leat', template: '%s · Leat' },
  description: 'See where work waits, and let it flow.',
  icons: { icon: '/mark.svg' },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4f6f3' },
    { media: '(prefers-color-scheme: dark)', color: '#0b1418' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const rail = (await cookies()).get(railCookie)?.value === 'hidden' ? 'hidden' : undefined;
  return (
    <html lang="en" {...mantineHtmlProps} className={fontVariables} data-rail={rail}>
      <head>
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" localStorageKey={colorSchemeKey} />
      </head>
      <body>
        <Providers nonce={nonce}>
          <NuqsAdapter>{children}</NuqsAdapter>
        </Providers>
      </body>
    </html>
  );
}
