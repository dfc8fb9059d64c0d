import { defineClass } from '../rows/definition.ts';
import type { ApexMatcher, ApexPattern } from '../regex/apexMatcher.ts';
import { required, requiredOf } from '../rows/required.ts';

/** System.Matcher (Apex Reference Guide, "Matcher Class"). */
export const matcherClass = defineClass({
    name: 'System.Matcher',
    kind: 'class',
    static: {
        'String quoteReplacement(String text)': required((text: string) => text.replace(/[\\$]/g, '\\$&'))
    },
    instance: {
        'Boolean matches()': (self: ApexMatcher) => self.matches(),
        'Boolean lookingAt()': (self: ApexMatcher) => self.lookingAt(),
        'Boolean find()': (self: ApexMatcher) => self.find(),
        'Boolean find(Integer start)': requiredOf((self: ApexMatcher, start: number) => self.findFrom(start)),
        'String group()': (self: ApexMatcher) => self.group(0),
        'String group(Integer group)': requiredOf((self: ApexMatcher, group: number) => self.group(group)),
        'Integer groupCount()': (self: ApexMatcher) => self.pattern.java.groups,
        'Integer start()': (self: ApexMatcher) => self.start(0),
        'Integer start(Integer group)': requiredOf((self: ApexMatcher, group: number) => self.start(group)),
        'Integer end()': (self: ApexMatcher) => self.end(0),
        'Integer end(Integer group)': requiredOf((self: ApexMatcher, group: number) => self.end(group)),
        'Pattern pattern()': (self: ApexMatcher) => self.pattern,
        'Matcher reset()': (self: ApexMatcher) => {
            self.reset(self.run.text);
            return self;
        },
        'Matcher reset(String text)': requiredOf((self: ApexMatcher, text: string) => {
            self.reset(text);
            return self;
        }),
        'Matcher region(Integer start, Integer end)': requiredOf((self: ApexMatcher, start: number, end: number) => {
            self.region(start, end);
            return self;
        }),
        'Integer regionStart()': (self: ApexMatcher) => self.run.from,
        'Integer regionEnd()': (self: ApexMatcher) => self.run.to,
        'String replaceAll(String replacement)': requiredOf((self: ApexMatcher, replacement: string) =>
            self.replace(replacement, true)
        ),
        'String replaceFirst(String replacement)': requiredOf((self: ApexMatcher, replacement: string) =>
            self.replace(replacement, false)
        ),
        'Matcher usePattern(Pattern pattern)': requiredOf((self: ApexMatcher, pattern: ApexPattern) => {
            self.use(pattern);
            return self;
        }),
        'Boolean hasAnchoringBounds()': (self: ApexMatcher) => self.run.anchoring,
        'Boolean hasTransparentBounds()': (self: ApexMatcher) => self.run.transparent,
        'Boolean hitEnd()': (self: ApexMatcher) => self.run.hitEnd,
        'Boolean requireEnd()': (self: ApexMatcher) => self.run.requireEnd,
        'Matcher useAnchoringBounds(Boolean anchoring)': requiredOf((self: ApexMatcher, anchoring: boolean) => {
            self.run.anchoring = anchoring;
            return self;
        }),
        'Matcher useTransparentBounds(Boolean transparent)': requiredOf((self: ApexMatcher, transparent: boolean) => {
            self.run.transparent = transparent;
            return self;
        })
    }
});
