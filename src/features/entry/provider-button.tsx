import { Button } from '@mantine/core';
import styles from './form.module.css';
import { signInWithProviderAction } from './sign-in-with-provider.action.ts';

type ProviderButtonProps = { provider: string; next: string; invitation?: string };

/** The way in through the OpenID Connect provider, below the one by password. */
export function ProviderButton({ provider, next, invitation }: ProviderButtonProps) {
  return (
    <form action={signInWithProviderAction.bind(null, next, invitation)}>
      <p className={styles.or}>or</p>
      <Button type="submit" variant="default" fullWidth>
        Continue with {provider}
      </Button>
    </form>
  );
}
