import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import controls from './controls.module.css';
import surfaces from './surfaces.module.css';

const water: MantineColorsTuple = [
  '#e7f3f4',
  '#cfe4e6',
  '#b8d2d5',
  '#89b3b6',
  '#58bbc6',
  '#31747c',
  '#1d6c76',
  '#0b6671',
  '#09565f',
  '#0c333c',
];

export const theme = createTheme({
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '500' },
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  fontWeights: { regular: '450', medium: '600', bold: '650' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  colors: { water },
  primaryColor: 'water',
  primaryShade: { light: 7, dark: 4 },
  defaultRadius: 6,
  autoContrast: true,
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  shadows: { md: 'var(--overlay)' },
  // Plain objects: naming the components here would bring the code of all of them to every page.
  components: {
    Button: { defaultProps: { size: 'sm', variant: 'filled' }, classNames: { root: controls.button } },
    Checkbox: { classNames: { input: controls.tick, label: controls.choice } },
    Input: {
      defaultProps: { size: 'sm' },
      classNames: { wrapper: controls.field, input: controls.input },
    },
    InputWrapper: {
      // What is not asked for says so; a red star is one more thing to explain.
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'], withAsterisk: false },
      classNames: { label: controls.label, description: controls.description, error: controls.error },
    },
    Modal: {
      defaultProps: {
        centered: true,
        closeButtonProps: { 'aria-label': 'Close' },
        // Its <header> stands in a dialog, not on the page; without this it is taken for a second banner.
        attributes: { header: { role: 'none' } },
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 140 },
      },
      classNames: {
        content: surfaces.dialog,
        header: surfaces.dialogHeader,
        title: surfaces.dialogTitle,
        body: surfaces.dialogBody,
      },
    },
    Popover: { defaultProps: { shadow: 'md' }, classNames: { dropdown: surfaces.popover } },
    Radio: { classNames: { radio: controls.tick, label: controls.choice } },
    SegmentedControl: {
      classNames: { root: controls.segments, label: controls.segment, indicator: controls.segmentIndicator },
    },
    Select: {
      defaultProps: { allowDeselect: false },
      classNames: { dropdown: surfaces.menu, option: surfaces.menuItem },
    },
    Switch: {
      defaultProps: { withThumbIndicator: false },
      classNames: { track: controls.track, label: controls.choice },
    },
    Table: { classNames: { table: surfaces.table, th: surfaces.th, td: surfaces.td } },
    Tabs: { classNames: { list: surfaces.tabs, tab: surfaces.tab } },
    Tooltip: {
      defaultProps: { openDelay: 400, offset: 6, transitionProps: { duration: 90 } },
      classNames: { tooltip: surfaces.tooltip },
    },
  },
});

/** Points every colour that the kit's own styles read at a token, so that day and night follow `tokens.css` alone. */
export const resolveVariables: CSSVariablesResolver = () => {
  const neutral = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-error': 'var(--vermilion-text)',
    '--mantine-color-anchor': 'var(--primary)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--reach)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-disabled': 'var(--reach)',
    '--mantine-color-disabled-color': 'var(--ink-3)',
    '--mantine-color-disabled-border': 'var(--line)',
    '--mantine-primary-color-contrast': 'var(--on-primary)',
    '--mantine-primary-color-filled': 'var(--primary)',
    '--mantine-primary-color-filled-hover': 'color-mix(in oklab, var(--primary) 88%, var(--ink))',
    '--mantine-primary-color-light': 'color-mix(in oklab, var(--primary) 12%, var(--surface))',
    '--mantine-primary-color-light-hover': 'color-mix(in oklab, var(--primary) 18%, var(--surface))',
    '--mantine-primary-color-light-color': 'var(--primary)',
  };
  const grays = ['reach', 'reach', 'line', 'line', 'line-strong', 'ink-3', 'ink-3', 'ink-2', 'ink', 'ink'];
  const darks = ['ink', 'ink-2', 'ink-3', 'ink-3', 'line', 'reach', 'surface', 'paper', 'paper', 'paper'];
  const ramp = (name: string, tokens: string[]) =>
    Object.fromEntries(tokens.map((token, shade) => [`--mantine-color-${name}-${shade}`, `var(--${token})`]));
  return { variables: {}, light: { ...neutral, ...ramp('gray', grays) }, dark: { ...neutral, ...ramp('dark', darks) } };
};
