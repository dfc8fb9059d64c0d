import { current } from '../../platform/transactions/transaction.ts';
import { raise } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';
import { required } from '../rows/required.ts';

/** The text of a custom label; the package has no namespace and no translations. */
function labelText(name: string): string {
    return (
        current().org.schema.label(name) ??
        raise('System.IllegalArgumentException', `Custom label does not exist: ${name}`)
    );
}

/** System.Label: labels by names that are only known at run time (Apex Reference Guide, "Label Class"). */
export const labelClass = defineClass({
    name: 'System.Label',
    kind: 'class',
    static: {
        'String get(String namespace, String label)': (_namespace: string | null, label: string | null) =>
            labelText(label ?? ''),
        'String get(String namespace, String label, String language)': (
            _namespace: string | null,
            label: string | null
        ) => labelText(label ?? ''),
        'Boolean translationExists(String namespace, String label, String language)': required(
            (_namespace: string, label: string, _language: string) => {
                labelText(label);
                return false;
            }
        )
    }
});
