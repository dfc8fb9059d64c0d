/** Of code that does not say which version it wants: neither its -meta.xml nor the project. */
export const newestApiVersion = 66;
