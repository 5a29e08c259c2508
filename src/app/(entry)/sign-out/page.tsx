import type { Metadata } from 'next';
import { SignOutPage } from '#features/entry/sign-out-page.tsx';

export const metadata: Metadata = { title: 'Sign out' };

export default SignOutPage;
