/* global document */
/** Makes an element: properties (those that begin with `on` are listeners, `class` and `aria-…` attributes), children. */
export function make(tag, properties = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
        if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
        else if (value !== undefined && value !== null) element.setAttribute(name, value);
    }
    element.append(...children.flat().filter((one) => one !== null && one !== undefined));
    return element;
}

export function byId(id) {
    return document.getElementById(id);
}

/** Day and time of a service timestamp, in the reader's zone. */
export function when(timestamp) {
    return new Date(timestamp).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
}

export function money(amount, currency) {
    if (amount === null) return '–';
    return `${amount.toLocaleString()} ${currency ?? ''}`.trim();
}
