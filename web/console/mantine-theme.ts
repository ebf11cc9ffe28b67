import { createTheme } from '@mantine/core';

/** Sizes that match the storefront's own controls; colours come from the brand by `mantine-brand.css`. */
export const mantineTheme = createTheme({
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    TextInput: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md', allowDeselect: false } },
    SegmentedControl: { defaultProps: { size: 'sm' } },
  },
});
