/** Functions that Salesforce has and the local org does not evaluate; others are unknown to both. */
export const unsupportedFunctions: ReadonlySet<string> = new Set([
    'CURRENCYRATE',
    'DISTANCE',
    'FORMATDURATION',
    'GEOLOCATION',
    'GETRECORDIDS',
    'GETSESSIONID',
    'HTMLENCODE',
    'IMAGEPROXYURL',
    'INCLUDE',
    'ISCLONE',
    'JSENCODE',
    'JSINHTMLENCODE',
    'LINKTO',
    'PARENTGROUPVAL',
    'PREDICT',
    'PREVGROUPVAL',
    'REQUIRESCRIPT',
    'URLENCODE',
    'URLFOR',
    'VLOOKUP'
]);
