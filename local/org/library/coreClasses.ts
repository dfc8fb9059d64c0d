import { enumConstants } from '../values/primitives/apexEnum.ts';
import { addressClass } from './records/address.ts';
import { applicationReadWriteModeClass } from './system/applicationReadWriteMode.ts';
import { assertClass } from './testing/assert.ts';
import { blobClass } from './primitives/blob.ts';
import { businessHoursClass } from './businessHours/businessHours.ts';
import { booleanClass } from './primitives/boolean.ts';
import { languageInterfaces } from './collections/interfaces.ts';
import { listClass } from './collections/list.ts';
import { mapClass } from './collections/map.ts';
import { setClass } from './collections/set.ts';
import { collatorClass } from './text/collator.ts';
import { cryptoClass } from './crypto/crypto.ts';
import { dateClass } from './primitives/date.ts';
import { datetimeClass } from './primitives/datetime.ts';
import { decimalClass } from './primitives/decimal.ts';
import type { LibraryClass } from './rows/definition.ts';
import { doubleClass } from './primitives/double.ts';
import { encodingUtilClass } from './text/encodingUtil.ts';
import { enumClass } from './primitives/enum.ts';
import { builtInExceptions } from './exceptions/builtInExceptions.ts';
import { exceptionClass } from './exceptions/exception.ts';
import { idClass } from './primitives/id.ts';
import { integerClass } from './primitives/integer.ts';
import { jsonClass } from './json/json.ts';
import { jsonGeneratorClass } from './json/jsonGeneratorRows.ts';
import { jsonParserClass } from './json/jsonParserRows.ts';
import { jsonTokenClass } from './json/jsonToken.ts';
import { labelClass } from './text/label.ts';
import { locationClass } from './records/location.ts';
import { loggingLevelClass } from './system/loggingLevel.ts';
import { longClass } from './primitives/long.ts';
import { matcherClass } from './text/matcher.ts';
import { mathClass } from './primitives/math.ts';
import { objectClass } from './primitives/object.ts';
import { pageClasses } from './pages/pageClasses.ts';
import { patternClass } from './text/pattern.ts';
import { roundingModeClass } from './primitives/roundingMode.ts';
import { stringClass } from './primitives/string.ts';
import { stubProviderClass } from './testing/stubProvider.ts';
import { systemClass } from './system/system.ts';
import { timeClass } from './primitives/time.ts';
import { timeZoneClass } from './primitives/timeZone.ts';
import { typeClass } from './system/type.ts';
import { urlClass } from './text/url.ts';
import { uuidClass } from './primitives/uuid.ts';
import { versionClass } from './primitives/version.ts';
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
