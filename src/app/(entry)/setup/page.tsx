import type { Metadata } from 'next';
import { SetUpPage } from '#features/entry/set-up-page.tsx';

export const metadata: Metadata = { title: 'Set up' };

export default SetUpPage;
