import type { LibraryClass } from '../rows/definition.ts';
import { apexPagesClass } from './apexPages.ts';
import { cookieClass } from './cookie.ts';
import { pageActionClass } from './pageAction.ts';
import { pageMessageClasses } from './pageMessage.ts';
import { pageReferenceClass } from './pageReference.ts';
import { selectOptionClass } from './selectOption.ts';
import { standardControllerClass } from './standardController.ts';
import { standardSetControllerClass } from './standardSetController.ts';

/** The classes behind Visualforce pages. */
export const pageClasses: readonly LibraryClass[] = [
    apexPagesClass,
    cookieClass,
    pageActionClass,
    ...pageMessageClasses,
    pageReferenceClass,
    selectOptionClass,
    standardControllerClass,
    standardSetControllerClass
];
