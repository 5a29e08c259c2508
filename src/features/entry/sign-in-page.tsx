import { redirect } from 'next/navigation';
import { env } from '#data/env.ts';
import { isSetUp } from '#data/people/set-up.ts';
import { currentActor } from '#data/session.ts';
import { localPath } from '#domain/local-path.ts';
import { Notice } from '#ui/notice.tsx';
import { EntryPage } from './entry-page.tsx';
import styles from './form.module.css';
import { problemSentence } from './problems.ts';
import { ProviderButton } from './provider-button.tsx';
import { SignInForm } from './sign-in-form.tsx';

type SignInPageProps = { next: string | undefined; problem: string | undefined };

export async function SignInPage({ next, problem }: SignInPageProps) {
  if (!(await isSetUp())) redirect('/setup');
  if (await currentActor()) redirect(localPath(next));
  const { oidc } = env();
  const sentence = problemSentence(problem);
  return (
    <EntryPage title="Sign in">
      <div className={styles.form}>
        {sentence ? <Notice tone="amber">{sentence}</Notice> : null}
        <SignInForm next={localPath(next)} />
      </div>
      {oidc ? <ProviderButton provider={oidc.name} next={localPath(next)} /> : null}
    </EntryPage>
  );
}
