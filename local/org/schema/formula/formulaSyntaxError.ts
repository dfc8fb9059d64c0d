/** A formula that cannot be read; the message is what Salesforce says where its words are known. */
export class FormulaSyntaxError extends Error {
    override readonly name = 'FormulaSyntaxError';
}
