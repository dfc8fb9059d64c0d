import type { LibraryClass } from '../rows/definition.ts';
import { domDocumentClass } from './domDocument.ts';
import { domXmlNodeClasses } from './domXmlNode.ts';
import { xmlStreamReaderClasses } from './xmlStreamReader.ts';
import { xmlStreamWriterClass } from './xmlStreamWriter.ts';

/** The classes that read and write XML. */
export const xmlClasses: readonly LibraryClass[] = [
    domDocumentClass,
    ...domXmlNodeClasses,
    ...xmlStreamReaderClasses,
    xmlStreamWriterClass
];
