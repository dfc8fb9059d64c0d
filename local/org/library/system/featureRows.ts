import type { FeatureKind, FeatureParameter, FeatureValue } from '../../platform/metadata/featureParameters.ts';
import { current, type Transaction } from '../../platform/transactions/transaction.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { Refused } from '../../values/exceptions/refused.ts';
import type { Implementation } from '../rows/definition.ts';

const values = new WeakMap<object, Map<string, FeatureValue>>();

/** What code has set: in a test its own, else the org's; a failed transaction takes its values back. */
function setValues({ test, org }: Transaction = current()): Map<string, FeatureValue> {
    const owner = test ?? org;
    const known = values.get(owner) ?? new Map<string, FeatureValue>();
    values.set(owner, known);
    return known;
}

/** An org without the parameter is not one that has the package: what it says then is not known. */
function parameter(kind: FeatureKind, name: string | null): FeatureParameter {
    const lower = (name ?? nullArgument(1)).toLowerCase();
    const found = current().org.featureParameters.find((one) => one.kind === kind && one.name.toLowerCase() === lower);
    if (found === undefined) {
        throw new Refused(`the feature parameter ${name}, which the project does not have`);
    }
    return found;
}

function check(kind: FeatureKind): Implementation {
    return (name: string | null) => {
        const found = parameter(kind, name);
        const own = setValues();
        return own.has(found.name) ? own.get(found.name)! : found.value;
    };
}

function set(kind: FeatureKind): Implementation {
    return (name: string | null, value: FeatureValue) => {
        const found = parameter(kind, name);
        if (!found.isSubscribers) {
            throw new Refused(`setting the feature parameter ${found.name}, which the license management org sets`);
        }
        const own = setValues();
        const before = own.has(found.name) ? own.get(found.name)! : found.value;
        own.set(found.name, value ?? nullArgument(2));
        current().onFailure(() => own.set(found.name, before));
    };
}

/** The methods of FeatureManagement about feature parameters (Apex Reference Guide, "FeatureManagement Class"). */
export const featureRows: Readonly<Record<string, Implementation>> = {
    'Boolean checkPackageBooleanValue(String apiName)': check('Boolean'),
    'Date checkPackageDateValue(String apiName)': check('Date'),
    'Integer checkPackageIntegerValue(String apiName)': check('Integer'),
    'void setPackageBooleanValue(String apiName, Boolean value)': set('Boolean'),
    'void setPackageDateValue(String apiName, Date value)': set('Date'),
    'void setPackageIntegerValue(String apiName, Integer value)': set('Integer')
};
