import { defineClass } from '../rows/definition.ts';
import { ApexMatcher, ApexPattern } from '../regex/apexMatcher.ts';
import { splitByPattern } from '../regex/splitByPattern.ts';
import { required, requiredOf } from '../rows/required.ts';
import { stringList } from '../primitives/stringList.ts';

/** System.Pattern (Apex Reference Guide, "Pattern Class"). */
export const patternClass = defineClass({
    name: 'System.Pattern',
    kind: 'class',
    static: {
        'Pattern compile(String regex)': required((regex: string) => new ApexPattern(regex)),
        'Boolean matches(String regex, String text)': required((regex: string, text: string) =>
            new ApexMatcher(new ApexPattern(regex), text).matches()
        ),
        'String quote(String text)': required((text: string) => `\\Q${text.replaceAll('\\E', '\\E\\\\E\\Q')}\\E`)
    },
    instance: {
        'Matcher matcher(String text)': requiredOf((self: ApexPattern, text: string) => new ApexMatcher(self, text)),
        'String pattern()': (self: ApexPattern) => self.java.regex,
        'String toString()': (self: ApexPattern) => self.java.regex,
        'List<String> split(String text)': requiredOf((self: ApexPattern, text: string) =>
            stringList(splitByPattern(self.java, text, 0))
        ),
        'List<String> split(String text, Integer limit)': requiredOf((self: ApexPattern, text: string, limit: number) =>
            stringList(splitByPattern(self.java, text, limit))
        )
    }
});
