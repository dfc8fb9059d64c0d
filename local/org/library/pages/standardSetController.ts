import { ApexList } from '../../values/collections/apexList.ts';
import { blankRecord } from '../../values/records/blankRecord.ts';
import { platformClass } from '../../values/objects/platformClass.ts';
import { nullArgument, raise } from '../../values/exceptions/raise.ts';
import { typeNamed } from '../../values/objects/runtimeType.ts';
import { current } from '../../platform/transactions/transaction.ts';
import type { SObjectValue } from '../../values/records/sobject.ts';
import type { QueryLocator } from '../database/queryLocator.ts';
import { defineClass } from '../rows/definition.ts';
import { requiredOf } from '../rows/required.ts';
import { attempt, listPage, noMoreFields } from './standardController.ts';

/** Greatest number of records that a set controller holds (Apex Reference Guide, "StandardSetController Class"). */
const greatest = 10_000;

/** An instance of ApexPages.StandardSetController: records in pages of 20, unless code says how many. */
class StandardSetController {
    readonly records: SObjectValue[];
    /** False when there were more records than it holds. */
    readonly complete: boolean;
    readonly object: string;
    pageSize = 20;
    selected: SObjectValue[] = [];
    private page = 1;
    private prototype: SObjectValue | null = null;

    constructor(records: readonly SObjectValue[], object: string) {
        this.records = records.slice(0, greatest);
        this.complete = records.length <= greatest;
        this.object = object;
    }

    get lastPage(): number {
        return Math.max(1, Math.ceil(this.records.length / this.pageSize));
    }

    get pageNumber(): number {
        return Math.min(this.page, this.lastPage);
    }

    set pageNumber(page: number) {
        this.page = Math.max(1, Math.min(page, this.lastPage));
    }

    get shown(): SObjectValue[] {
        const start = (this.pageNumber - 1) * this.pageSize;
        return this.records.slice(start, start + this.pageSize);
    }

    /** A record that stands for the changes to all selected ones. */
    get record(): SObjectValue {
        return (this.prototype ??= blankRecord(current().org.schema.object(this.object)!));
    }
}

platformClass('ApexPages.StandardSetController', StandardSetController);

type Self = StandardSetController;

/** ApexPages.StandardSetController (Apex Reference Guide, same name). Filters are list views, which are not here. */
export const standardSetControllerClass = defineClass({
    name: 'ApexPages.StandardSetController',
    kind: 'class',
    constructors: {
        'StandardSetController(List<SObject> records)': (records: ApexList | null) => {
            const items = (records ?? nullArgument()).items as SObjectValue[];
            return new StandardSetController(items, items[0]?.shape.name ?? records!.type.args[0]!.name);
        },
        'StandardSetController(Database.QueryLocator locator)': (locator: QueryLocator | null) => {
            const rows = (locator ?? nullArgument()).locatorRows() as SObjectValue[];
            return new StandardSetController(rows, typeNamed(locator!.listType).args[0]!.name);
        }
    },
    instance: {
        'void addFields(List<String> fieldNames)': noMoreFields,
        'PageReference cancel()': (self: Self) => listPage(self.record),
        'void first()': (self: Self) => void (self.pageNumber = 1),
        'Boolean getCompleteResult()': (self: Self) => self.complete,
        'Boolean getHasNext()': (self: Self) => self.pageNumber < self.lastPage,
        'Boolean getHasPrevious()': (self: Self) => self.pageNumber > 1,
        'Integer getPageNumber()': (self: Self) => self.pageNumber,
        'Integer getPageSize()': (self: Self) => self.pageSize,
        'SObject getRecord()': (self: Self) => self.record,
        'List<SObject> getRecords()': (self: Self) => listOf(self, self.shown),
        'Integer getResultSize()': (self: Self) => self.records.length,
        'List<SObject> getSelected()': (self: Self) => listOf(self, self.selected),
        'void last()': (self: Self) => void (self.pageNumber = self.lastPage),
        'void next()': (self: Self) => void (self.pageNumber += 1),
        'void previous()': (self: Self) => void (self.pageNumber -= 1),
        'PageReference save()': save,
        'void setPageNumber(Integer pageNumber)': requiredOf((self: Self, page: number) => {
            self.pageNumber = page;
        }),
        'void setPageSize(Integer pageSize)': requiredOf((self: Self, size: number) => {
            self.pageSize =
                size > 0 && size <= 2000 ? size : raise('System.VisualforceException', `Invalid page size: ${size}`);
        }),
        'void setSelected(List<SObject> selected)': requiredOf((self: Self, selected: ApexList) => {
            self.selected = [...selected.items] as SObjectValue[];
        })
    }
});

function listOf(self: Self, items: SObjectValue[]): ApexList {
    return new ApexList(typeNamed(`List<${self.object}>`), [...items]);
}

/** Puts the prototype's values into the selected records and updates those. */
function save(self: Self) {
    self.record.shape.fields.forEach((field, slot) => {
        const value = self.record.at(slot);
        if (value !== undefined && value !== null && field.updateable) {
            self.selected.forEach((record) => record.put(slot, value));
        }
    });
    const saved = attempt('update', self.selected.length > 0 ? self.selected : self.records);
    return saved ? listPage(self.record) : null;
}
