import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';

type ButtonProps = ComponentProps<'button'> & {
  variant?: 'filled' | 'default' | 'subtle';
  size?: 'sm' | 'xs';
  /** A key, or a mark, after the words. */
  rightSection?: ReactNode;
};

/** The product's button where the kit's would be the only thing that a page needs of the kit. */
export function Button({ variant = 'filled', size = 'sm', rightSection, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`${styles.button} ${rest.className ?? ''}`}
      data-variant={variant}
      data-size={size}
    >
      {children}
      {rightSection}
    </button>
  );
}
