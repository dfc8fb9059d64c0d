const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};

/** Text that can stand in an HTML page or attribute. */
export function escapeHtml(text: string): string {
    return text.replace(/[&<>"']/g, (one) => entities[one]!);
}
