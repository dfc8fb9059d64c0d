import { accessLevelClass } from './database/accessLevel.ts';
import { approvalClass } from './records/approval.ts';
import { customSettingClass } from './records/customSetting.ts';
import { cursorClasses } from './database/cursor.ts';
import { databaseClass } from './database/databaseClass.ts';
import { databaseErrorClass } from './database/databaseError.ts';
import { dmlOptionsClasses } from './database/dmlOptions.ts';
import { dmlResultClasses } from './database/dmlResult.ts';
import { leadConvertClass } from './database/leadConvert.ts';
import { duplicateClasses } from './search/findDuplicates.ts';
import { searchClasses } from './search/searchClasses.ts';
import { queryLocatorClasses } from './database/queryLocator.ts';
import { savepointClass } from './database/savepoint.ts';
import { statusCodeClass } from './database/statusCode.ts';
import type { LibraryClass } from './rows/definition.ts';
import { childRelationshipClass } from './describe/childRelationship.ts';
import { describeEnums } from './describe/enums.ts';
import { fieldDescribeClasses } from './describe/fieldDescribe.ts';
import { fieldSetClasses } from './describe/fieldSet.ts';
import { objectDescribeClasses, schemaClass } from './describe/objectDescribe.ts';
import { filteredLookupInfoClass } from './describe/filteredLookupInfo.ts';
import { picklistEntryClass } from './describe/picklistEntry.ts';
import { recordTypeInfoClass } from './describe/recordTypeInfo.ts';
import { formulaBuilderClass } from './formulaEval/formulaBuilder.ts';
import { formulaClasses } from './formulaEval/formulaClass.ts';
import { formulaGlobalClass, formulaReturnTypeClass } from './formulaEval/formulaEnums.ts';
import { formulaInstanceClass } from './formulaEval/formulaInstance.ts';
import { securityClasses } from './security/security.ts';
import { sobjectClass } from './records/sobject.ts';

/** The classes about data: Schema, Database, SObject, custom settings and metadata. */
export const dataClasses: readonly LibraryClass[] = [
    accessLevelClass,
    approvalClass,
    childRelationshipClass,
    ...cursorClasses,
    customSettingClass,
    databaseClass,
    databaseErrorClass,
    ...describeEnums,
    ...dmlOptionsClasses,
    ...dmlResultClasses,
    ...fieldDescribeClasses,
    ...fieldSetClasses,
    formulaBuilderClass,
    ...formulaClasses,
    formulaGlobalClass,
    formulaInstanceClass,
    formulaReturnTypeClass,
    leadConvertClass,
    ...objectDescribeClasses,
    filteredLookupInfoClass,
    picklistEntryClass,
    ...queryLocatorClasses,
    ...duplicateClasses,
    ...searchClasses,
    recordTypeInfoClass,
    savepointClass,
    schemaClass,
    ...securityClasses,
    sobjectClass,
    statusCodeClass
];
