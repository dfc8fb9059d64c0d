import { createStub } from '../../compile/classes/stub.ts';
import { setCreatedDate } from '../../platform/testing/createdDate.ts';
import { TestBroker } from '../../platform/events/testBroker.ts';
import { startTest, stopTest } from '../../platform/testing/testPhases.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { ApexDatetime } from '../../values/primitives/apexDatetime.ts';
import type { ApexList } from '../../values/collections/apexList.ts';
import { nullArgument } from '../../values/exceptions/raise.ts';
import type { RuntimeType } from '../../values/objects/runtimeType.ts';
import { defineClass } from '../rows/definition.ts';
import { inTest } from '../../platform/testing/inTest.ts';
import { continuationTestRows } from '../jobs/continuationTestRows.ts';
import { packageScriptRows } from '../system/packageScripts.ts';
import { loadedRecords } from '../records/loadedRecords.ts';
import type { ObjectToken } from '../records/schemaTokens.ts';
import { releaseSavepoints } from '../database/savepoint.ts';
import type { ApexPageReference } from '../pages/apexPageReference.ts';
import { pageState } from '../pages/pageState.ts';

export const testClass = defineClass({
    name: 'System.Test',
    kind: 'class',
    static: {
        'void startTest()': () => {
            startTest();
            releaseSavepoints();
        },
        'void stopTest()': () => {
            releaseSavepoints();
            stopTest();
        },
        'Boolean isRunningTest()': () => current().test !== null,
        'void setMock(Type interfaceType, Object instance)': (type: RuntimeType | null, mock: object | null) => {
            inTest().mocks.set((type ?? nullArgument()).key, mock ?? nullArgument());
        },
        'void setCurrentPage(PageReference page)': setCurrentPage,
        'void setCurrentPageReference(PageReference page)': setCurrentPage,
        'void clearApexPageMessages()': () => {
            inTest();
            pageState().messages = [];
        },
        'List<SObject> loadData(Schema.SObjectType type, String resource)': (
            type: ObjectToken | null,
            resource: string | null
        ) => loadedRecords((type ?? nullArgument(1)).shape, resource ?? nullArgument(2)),
        ...packageScriptRows,
        ...continuationTestRows,
        'EventBus.TestBroker getEventBus()': () => new TestBroker(inTest()),
        'void setCreatedDate(Id recordId, Datetime createdDatetime)': (
            id: string | null,
            instant: ApexDatetime | null
        ) => setCreatedDate(id ?? nullArgument(), instant ?? nullArgument()),
        'void setFixedSearchResults(List<String> ids)': (ids: ApexList | null) => {
            inTest().fixedSearchResults = (ids ?? nullArgument()).items as (string | null)[];
        },
        'Object createStub(Type parentType, StubProvider stubProvider)': (
            type: RuntimeType | null,
            provider: object | null
        ) => createStub(type ?? nullArgument(), provider ?? nullArgument()),
        'void calculatePermissionSetGroup(String permissionSetGroupId)': (id: string | null) =>
            calculateGroups([id ?? nullArgument()]),
        'void calculatePermissionSetGroup(List<String> permissionSetGroupIds)': (ids: ApexList | null) =>
            calculateGroups((ids ?? nullArgument()).items as string[]),
        'Id getStandardPricebookId()': () => current().org.standardPricebookId()
    }
});

function setCurrentPage(page: ApexPageReference | null): void {
    inTest();
    pageState().page = page;
}

/** Brings permission set groups up to date; in a running org this happens some time after they change. */
function calculateGroups(ids: readonly string[]): void {
    inTest();
    ids.forEach((id) => current().org.records.rows.update(id, { Status: 'Updated' }));
}
