import { enumConstants } from '../values/apexEnum.ts';
import { addressClass } from './address.ts';
import { applicationReadWriteModeClass } from './applicationReadWriteMode.ts';
import { assertClass } from './assert.ts';
import { blobClass } from './blob.ts';
import { businessHoursClass } from './businessHours/businessHours.ts';
import { booleanClass } from './boolean.ts';
import { languageInterfaces } from './collections/interfaces.ts';
import { listClass } from './collections/list.ts';
import { mapClass } from './collections/map.ts';
import { setClass } from './collections/set.ts';
import { collatorClass } from './collator.ts';
import { cryptoClass } from './crypto.ts';
import { dateClass } from './date.ts';
import { datetimeClass } from './datetime.ts';
import { decimalClass } from './decimal.ts';
import type { LibraryClass } from './definition.ts';
import { doubleClass } from './double.ts';
import { encodingUtilClass } from './encodingUtil.ts';
import { enumClass } from './enum.ts';
import { builtInExceptions } from './exceptions/builtInExceptions.ts';
import { exceptionClass } from './exceptions/exception.ts';
import { idClass } from './id.ts';
import { integerClass } from './integer.ts';
import { jsonClass } from './json.ts';
import { jsonGeneratorClass } from './jsonGenerator.ts';
import { jsonParserClass } from './jsonParser.ts';
import { jsonTokenClass } from './jsonToken.ts';
import { labelClass } from './label.ts';
import { locationClass } from './location.ts';
import { loggingLevelClass } from './loggingLevel.ts';
import { longClass } from './long.ts';
import { matcherClass } from './matcher.ts';
import { mathClass } from './math.ts';
import { objectClass } from './object.ts';
import { pageClasses } from './pages/pageClasses.ts';
import { patternClass } from './pattern.ts';
import { roundingModeClass } from './roundingMode.ts';
import { stringClass } from './string.ts';
import { stubProviderClass } from './stubProvider.ts';
import { systemClass } from './system.ts';
import { timeClass } from './time.ts';
import { timeZoneClass } from './timeZone.ts';
import { typeClass } from './type.ts';
import { urlClass } from './url.ts';
import { uuidClass } from './uuid.ts';
import { versionClass } from './version.ts';
import { xmlClasses } from './xml/xmlClasses.ts';

/** The pure classes of the language: String, Math, Date, JSON … */
export const coreClasses: readonly LibraryClass[] = [
    objectClass,
    enumClass,
    stringClass,
    integerClass,
    longClass,
    doubleClass,
    decimalClass,
    booleanClass,
    idClass,
    blobClass,
    dateClass,
    datetimeClass,
    timeClass,
    timeZoneClass,
    listClass,
    setClass,
    mapClass,
    ...languageInterfaces,
    exceptionClass,
    ...builtInExceptions,
    systemClass,
    assertClass,
    typeClass,
    mathClass,
    roundingModeClass,
    locationClass,
    loggingLevelClass,
    jsonClass,
    jsonParserClass,
    jsonTokenClass,
    jsonGeneratorClass,
    encodingUtilClass,
    cryptoClass,
    patternClass,
    matcherClass,
    urlClass,
    uuidClass,
    versionClass,
    labelClass,
    stubProviderClass,
    ...pageClasses,
    collatorClass,
    addressClass,
    businessHoursClass,
    applicationReadWriteModeClass,
    ...xmlClasses
];

for (const { kind, name, constants } of coreClasses) {
    if (kind === 'enum') {
        enumConstants(name, constants);
    }
}
