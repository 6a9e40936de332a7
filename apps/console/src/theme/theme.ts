import {
  Alert,
  Anchor,
  Button,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  Modal,
  MultiSelect,
  Paper,
  Select,
  Textarea,
  TextInput,
} from '@mantine/core';

/** Deep water. */
const canal: MantineColorsTuple = [
  '#ecf6f6',
  '#d5e9e9',
  '#a9d2d3',
  '#79babc',
  '#58a9ad',
  '#33898f',
  '#1d757d',
  '#0f616a',
  '#0b4f57',
  '#083d44',
];
/** The brick of the quay: what was taken out, and what needs a look. */
const brick: MantineColorsTuple = [
  '#fdf2ed',
  '#f9e1d6',
  '#f2c0aa',
  '#ea9c7b',
  '#e28058',
  '#d2622f',
  '#b34d1f',
  '#97401a',
  '#7b3415',
  '#622a12',
];
/** Moss on the gates. */
const moss: MantineColorsTuple = [
  '#eef6ee',
  '#dcebdd',
  '#b6d6b9',
  '#8cbf91',
  '#69ab70',
  '#46894f',
  '#37743f',
  '#2b6033',
  '#224e2a',
  '#193d20',
];
const gray: MantineColorsTuple = [
  '#f6f8f7',
  '#ecf0ef',
  '#dde4e3',
  '#c8d2d1',
  '#a9b7b7',
  '#7f9091',
  '#566769',
  '#435457',
  '#2c3c40',
  '#17272b',
];
/** Water at night. */
const dark: MantineColorsTuple = [
  '#e1eced',
  '#bfd0d2',
  '#9db3b6',
  '#6f888c',
  '#35505a',
  '#244049',
  '#163038',
  '#10252c',
  '#0b1c22',
  '#071318',
];

/** The list itself scrolls: what scrolls must be what a combobox controls, or be focusable (WCAG 2.1.1). */
const list = { options: { maxHeight: 240, overflowY: 'auto' as const } };

const calm = { defaultProps: { radius: 'md' } };

export const theme = createTheme({
  colors: { canal, brick, moss, gray, dark },
  primaryColor: 'canal',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: "'Figtree Variable', 'Figtree', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, 'DejaVu Sans Mono', monospace",
  headings: { fontWeight: '640', sizes: { h1: { fontSize: '1.75rem', lineHeight: '1.2' } } },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // Words of other languages are longer: a button grows rather than hide some of them.
    Button: Button.extend({
      ...calm,
      styles: {
        root: { height: 'auto', minHeight: 'var(--button-height)' },
        // A link that looks like a button does not centre its words by itself. Without the two borders.
        inner: { height: 'auto', minHeight: 'calc(var(--button-height) - 2px)' },
        label: { whiteSpace: 'normal' },
      },
    }),
    TextInput: TextInput.extend(calm),
    Textarea: Textarea.extend(calm),
    Select: Select.extend({
      defaultProps: { radius: 'md', checkIconPosition: 'right', withScrollArea: false },
      styles: list,
    }),
    MultiSelect: MultiSelect.extend({ defaultProps: { radius: 'md', withScrollArea: false }, styles: list }),
    Paper: Paper.extend({ defaultProps: { radius: 'lg' }, classNames: { root: 'sluis-paper' } }),
    Modal: Modal.extend({
      defaultProps: { radius: 'lg', centered: true, overlayProps: { blur: 2 } },
      styles: { body: { paddingTop: 'var(--mantine-spacing-md)' } },
    }),
    Alert: Alert.extend({ defaultProps: { radius: 'lg' } }),
    Anchor: Anchor.extend({ defaultProps: { underline: 'hover' } }),
  },
});

/** Every pair of text and ground here has a contrast of at least 4.5 (WCAG 1.4.3), in both schemes. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f4f6f4',
    '--mantine-color-text': '#17272b',
    '--mantine-color-dimmed': '#506164',
    '--mantine-color-placeholder': '#66777a',
    '--mantine-color-error': '#9b2c1c',
    '--mantine-color-anchor': '#0b5a63',
    '--sluis-surface': '#ffffff',
    '--sluis-sunken': '#ecf0ee',
    '--sluis-line': '#d9e1df',
    '--sluis-water': '#0f616a',
    '--sluis-water-soft': '#dfeeee',
    '--sluis-brick': '#97401a',
    '--sluis-brick-soft': '#fbe9e0',
    '--sluis-moss': '#2b6033',
    '--sluis-moss-soft': '#e3f0e4',
    '--sluis-amber': '#7a4d00',
    '--sluis-amber-soft': '#fbefd5',
    '--sluis-red': '#9b2c1c',
    '--sluis-red-soft': '#fbe4e0',
    '--sluis-shadow': '0 1px 2px rgb(16 40 44 / 6%), 0 6px 20px -12px rgb(16 40 44 / 18%)',
    '--sluis-wave': '#9fb9bb',
    '--sluis-wave-done': '#0f616a',
  },
  dark: {
    '--mantine-color-body': '#0b1c22',
    '--mantine-color-text': '#e1eced',
    '--mantine-color-dimmed': '#9db3b6',
    '--mantine-color-placeholder': '#8aa1a5',
    '--mantine-color-error': '#ff9d8c',
    '--mantine-color-anchor': '#7cc4c7',
    '--sluis-surface': '#10272e',
    '--sluis-sunken': '#0c2027',
    '--sluis-line': '#21404a',
    '--sluis-water': '#79c3c6',
    '--sluis-water-soft': '#143a42',
    '--sluis-brick': '#f2b394',
    '--sluis-brick-soft': '#40281d',
    '--sluis-moss': '#9fd3a5',
    '--sluis-moss-soft': '#17352a',
    '--sluis-amber': '#f0c777',
    '--sluis-amber-soft': '#3a2f17',
    '--sluis-red': '#ff9d8c',
    '--sluis-red-soft': '#432420',
    '--sluis-shadow': '0 1px 2px rgb(0 0 0 / 30%)',
    '--sluis-wave': '#3f626b',
    '--sluis-wave-done': '#79c3c6',
  },
});
