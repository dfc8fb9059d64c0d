/** Body of PATCH …/referrals/{id} (contract 2.6): JSON Patch without remove, move, copy and test. */
export const patchBody = {
    type: 'array',
    minItems: 1,
    maxItems: 200,
    items: {
        type: 'object',
        required: ['op', 'path', 'value'],
        properties: { op: { enum: ['add', 'replace'] }, path: { type: 'string', pattern: '^/' }, value: {} }
    }
};
