/** What is said of a source whose tree is deeper than the stack of whoever walks it. */
export const nestedTooDeeply = 'The source is nested too deeply.';
