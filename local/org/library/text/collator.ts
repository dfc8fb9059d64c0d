import { current } from '../../platform/transactions/transaction.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { defineClass } from '../rows/definition.ts';

/** An instance of System.Collator: texts in the order of a language. */
class ApexCollator {
    private readonly order: Intl.Collator;

    constructor(locale: string) {
        this.order = new Intl.Collator(locale.replaceAll('_', '-'));
    }

    /** null comes first, as in List.sort. */
    'compare/2'(one: string | null, other: string | null): number {
        if (one === null || other === null) {
            return Number(one !== null) - Number(other !== null);
        }
        return Math.sign(this.order.compare(one, other));
    }
}

platformClass('System.Collator', ApexCollator);

/** System.Collator (Apex Reference Guide, "Collator Class"): in the locale of the running user. */
export const collatorClass = defineClass({
    name: 'System.Collator',
    kind: 'class',
    interfaces: ['System.Comparator<String>'],
    static: { 'Collator getInstance()': () => new ApexCollator(current().user.locale) },
    instance: {
        'Integer compare(String one, String other)': (self: ApexCollator, one: string | null, other: string | null) =>
            self['compare/2'](one, other)
    }
});
