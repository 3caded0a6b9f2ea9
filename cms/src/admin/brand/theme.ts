/** Calm blue of a school gate; text on it keeps a contrast of 4.5 and more in both themes. */
export const theme = {
  light: {
    colors: {
      primary100: '#ebf4fc',
      primary200: '#cde3f6',
      primary500: '#3d86c9',
      primary600: '#1f6bb0',
      primary700: '#17548c',
      buttonPrimary500: '#2f7bc0',
      buttonPrimary600: '#1f6bb0',
    },
  },
  dark: {
    colors: {
      primary100: '#132338',
      primary200: '#1d3a5c',
      primary500: '#5aa3e0',
      primary600: '#7db9ea',
      primary700: '#a9d2f5',
      buttonPrimary500: '#3a80c4',
      buttonPrimary600: '#2a72b5',
    },
  },
};
