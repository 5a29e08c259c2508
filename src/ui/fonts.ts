import localFont from 'next/font/local';

const archivo = localFont({
  src: '../../node_modules/@fontsource-variable/archivo/files/archivo-latin-wdth-normal.woff2',
  variable: '--font-archivo',
  weight: '100 900',
  adjustFontFallback: false,
  declarations: [{ prop: 'font-stretch', value: '62% 125%' }],
});

const sourceSerif = localFont({
  src: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
  variable: '--font-serif',
  weight: '200 900',
  style: 'italic',
  adjustFontFallback: false,
});

const sometypeMono = localFont({
  src: '../../node_modules/@fontsource-variable/sometype-mono/files/sometype-mono-latin-wght-normal.woff2',
  variable: '--font-mono',
  weight: '400 700',
  preload: false,
  adjustFontFallback: false,
});

/** Puts the custom properties that `tokens.css` builds its font stacks from on the root element. */
export const fontVariables = `${archivo.variable} ${sourceSerif.variable} ${sometypeMono.variable}`;
