import { Refused } from '../values/refused.ts';
import { defineClass } from './definition.ts';
import type { ApexMatcher, ApexPattern } from './regex/apexMatcher.ts';
import { required, requiredOf } from './required.ts';

/** System.Matcher (Apex Reference Guide, "Matcher Class"); `hitEnd` and `requireEnd` are not here. */
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
        'Integer groupCount()': (self: ApexMatcher) => self.groupCount,
        'Integer start()': (self: ApexMatcher) => self.start(0),
        'Integer start(Integer group)': requiredOf((self: ApexMatcher, group: number) => self.start(group)),
        'Integer end()': (self: ApexMatcher) => self.end(0),
        'Integer end(Integer group)': requiredOf((self: ApexMatcher, group: number) => self.end(group)),
        'Pattern pattern()': (self: ApexMatcher) => self.pattern,
        'Matcher reset()': (self: ApexMatcher) => {
            self.resetAll();
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
        'Integer regionStart()': (self: ApexMatcher) => self.regionStart,
        'Integer regionEnd()': (self: ApexMatcher) => self.regionEnd,
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
        'Boolean hasAnchoringBounds()': () => true,
        'Boolean hasTransparentBounds()': () => false,
        'Matcher useAnchoringBounds(Boolean anchoring)': requiredOf((self: ApexMatcher, anchoring: boolean) =>
            anchoring ? self : refuse('Matcher.useAnchoringBounds(false)')
        ),
        'Matcher useTransparentBounds(Boolean transparent)': requiredOf((self: ApexMatcher, transparent: boolean) =>
            transparent ? refuse('Matcher.useTransparentBounds(true)') : self
        )
    }
});

function refuse(feature: string): never {
    throw new Refused(feature);
}
