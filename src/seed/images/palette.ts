/** The colors of all our drawings: teal, deep blue, warm sand, with coral for what the eye should find. */
export const palette = {
  night: '#0f2b46',
  deep: '#17456b',
  blue: '#3f7fae',
  sky: '#cfe3ef',
  tealDark: '#0e5a61',
  teal: '#1f8a8c',
  tealMid: '#6bbcb8',
  tealLight: '#a9dad5',
  tealPale: '#dff1ee',
  sand: '#f4e6d0',
  sandDark: '#e3cda9',
  sandPale: '#fbf5ea',
  coral: '#ef7f5f',
  coralDark: '#d3583a',
  coralPale: '#f9d3c5',
  gold: '#f2b85c',
  bone: '#fff6e6',
  boneShade: '#ecd9b8',
  boneLine: '#cdb388',
  white: '#ffffff',
} as const

/** A look of a person: fixed sets, so that every drawing shows many kinds of people. */
export const skins = ['#f3cba9', '#d9a074', '#b67a4f', '#8a5636', '#eab892'] as const
export const hairs = ['#2a2230', '#5a3a28', '#8c5a34', '#b9b4ae', '#d8a95f'] as const
