import { byId } from './dom.js';

/** Calls the control API; trouble is shown on top of the page and thrown. */
export async function control(method, path, body) {
    const trouble = byId('trouble');
    const request =
        body === undefined
            ? { method }
            : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const answer = await fetch(`/control${path}`, request).catch(() => null);
    const content = await answer?.json().catch(() => null);
    trouble.hidden = answer?.ok === true;
    if (answer?.ok) return content;
    trouble.textContent = content?.error?.message ?? 'The simulator does not answer.';
    throw new Error(trouble.textContent);
}
