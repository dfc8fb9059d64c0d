import { current } from '../../platform/transactions/transaction.ts';
import type { ApexList } from '../../values/collections/apexList.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import { defineClass } from '../rows/definition.ts';

/** AppLauncher.AppMenu: the order of the app launcher for the whole org; that of one user is refused by name. */
export const appMenuClass = defineClass({
    name: 'applauncher.AppMenu',
    kind: 'class',
    static: {
        'void setOrgSortOrder(List<Id> appIds)': (ids: ApexList | null) => {
            const { rows } = current().org.records;
            (ids ?? nullArgument()).items.forEach((id, index) =>
                rows
                    .find('AppMenuItem', 'ApplicationId', id)
                    .forEach((row) => rows.update(row.id!, { SortOrder: index }))
            );
        },
        'void setAppVisibility(Id appMenuItemId, Boolean isVisible)': (id: string | null, isVisible: boolean | null) =>
            current().org.records.rows.update(id ?? nullArgument(), { IsVisible: isVisible ?? nullArgument() })
    }
});
