import type { Metadata } from 'next';
import { SignInPage } from '#features/entry/sign-in-page.tsx';

export const metadata: Metadata = { title: 'Sign in' };

type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Query) {
  const { next, problem, error } = await searchParams;
  return <SignInPage next={first(next)} problem={first(problem) ?? first(error)} />;
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);
