/** File types that are not called like their endings (Object Reference, ContentVersion, FileType). */
const named: Readonly<Record<string, string>> = {
    doc: 'WORD',
    docm: 'WORD_M',
    docx: 'WORD_X',
    dot: 'WORD_T',
    htm: 'HTML',
    jpeg: 'JPG',
    mpg: 'MPEG',
    pot: 'POWER_POINT_T',
    pps: 'POWER_POINT',
    ppt: 'POWER_POINT',
    pptm: 'POWER_POINT_M',
    pptx: 'POWER_POINT_X',
    snote: 'SNOTE',
    tif: 'TIFF',
    txt: 'TEXT',
    vsd: 'VISIO',
    xls: 'EXCEL',
    xlsm: 'EXCEL_M',
    xlsx: 'EXCEL_X',
    xlt: 'EXCEL_T'
};

/** Endings whose file type is the ending in capitals. */
const plain = new Set(
    (
        'ai asf asx atom avi bmp csv dat dwg eml eps epub exe flv gif gzip html ics ink js jpg json log m4a m4v mov ' +
        'mp3 mp4 mpeg odp ods odt ogg pages pdf png psd rm rss rtf svg sql swf tiff vcf wav wma wmv wrf xml xps zip'
    ).split(' ')
);

/** What kind of file an ending stands for; UNKNOWN for endings that the platform does not know. */
export function fileType(extension: string | null): string {
    const ending = (extension ?? '').toLowerCase();
    return named[ending] ?? (plain.has(ending) ? ending.toUpperCase() : 'UNKNOWN');
}
