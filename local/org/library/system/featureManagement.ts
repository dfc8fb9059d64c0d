import { current } from '../../platform/transactions/transaction.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { featureRows } from './featureRows.ts';
import { defineClass } from '../rows/definition.ts';

export const featureManagementClass = defineClass({
    name: 'System.FeatureManagement',
    kind: 'class',
    static: {
        ...featureRows,
        'Boolean checkPermission(String apiName)': (name: string | null) =>
            current().user.rights.hasCustomPermission(name ?? nullArgument())
    }
});
