import { current } from '../../platform/transactions/transaction.ts';
import type { OrgLimit } from '../../platform/limits/orgLimit.ts';
import { ApexList } from '../../values/collections/apexList.ts';
import { ApexMap } from '../../values/collections/apexMap.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { defineClass } from '../rows/definition.ts';

export const orgLimitsClass = defineClass({
    name: 'System.OrgLimits',
    kind: 'class',
    static: {
        'List<OrgLimit> getAll()': () =>
            new ApexList(typeNamed('List<System.OrgLimit>'), [...current().org.orgLimits()]),
        'Map<String,OrgLimit> getMap()': () =>
            new ApexMap(
                typeNamed('Map<String,System.OrgLimit>'),
                current()
                    .org.orgLimits()
                    .map((limit): [string, OrgLimit] => [limit.name, limit])
            )
    }
});

export const orgLimitClass = defineClass({
    name: 'System.OrgLimit',
    kind: 'class',
    instance: {
        'Integer getLimit()': (self: OrgLimit) => self.limit,
        'String getName()': (self: OrgLimit) => self.name,
        'Integer getValue()': (self: OrgLimit) => self.value,
        'String toString()': (self: OrgLimit) => `OrgLimit[${self.name}: ${self.value} of ${self.limit}]`
    }
});
