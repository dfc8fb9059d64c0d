/**
 * The API version with which a rule of the language came; classes of older versions are free of it. Versions as the
 * platform's own compiler has them (fact language-rules-of-versions).
 */
export const languageSince = {
    /** Test methods stand in classes that are tests themselves. */
    testsInTestClasses: 28,
    /** A statement behind one that never ends is an error. */
    unreachableStatements: 42,
    /** A static property without a setter is not assigned from outside its accessors. */
    staticSetters: 42,
    /** Properties with AuraEnabled are public, as its methods and fields always were. */
    openAuraProperties: 47,
    /** Two methods with AuraEnabled may not share a name. */
    auraOverloads: 55,
    /** A subclass's method of the same signature leaves a private one as it is. */
    privateMethodsStay: 61,
    /** Abstract methods and overrides state protected, public or global. */
    openOverrides: 65
} as const;
