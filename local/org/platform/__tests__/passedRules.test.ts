import { expect, test } from 'vitest';
import { checkRules, duplicateRules, sharingRules, workflowRules } from '../metadata/passedRules.ts';

function file(name: string, root: string, content: string): { path: string; name: string; text: string } {
    return {
        path: `app/${name}`,
        name,
        text: `<${root} xmlns="http://soap.sforce.com/2006/04/metadata">${content}</${root}>`
    };
}

test('a duplicate rule counts when it is active and blocks or alerts', () => {
    const rule = (active: boolean, action: string) =>
        file(
            'Account.Alike',
            'DuplicateRule',
            `<actionOnInsert>${action}</actionOnInsert><isActive>${active}</isActive>`
        );
    const told = [{ label: 'the duplicate rule Alike on Account', object: 'Account' }];
    expect(duplicateRules(rule(true, 'Block'))).toEqual(told);
    expect(duplicateRules(rule(true, 'Allow'))).toEqual([]);
    const alerts = '<isActive>true</isActive><operationsOnInsert>Alert</operationsOnInsert>';
    expect(duplicateRules(file('Account.Alike', 'DuplicateRule', alerts))).toEqual(told);
    expect(duplicateRules(rule(false, 'Block'))).toEqual([]);
});

test('active workflow rules count for their object', () => {
    const rules = ['true', 'false'].map(
        (active) => `<rules><fullName>R${active}</fullName><active>${active}</active></rules>`
    );
    expect(workflowRules(file('Case', 'Workflow', rules.join('')))).toEqual([
        { label: 'the workflow rule Rtrue on Case', object: 'Case' }
    ]);
});

test('sharing rules count where sharing is asked, and are refused by name', () => {
    const rules = file(
        'Thing__c',
        'SharingRules',
        '<sharingCriteriaRules><fullName>Open</fullName></sharingCriteriaRules>'
    );
    expect(sharingRules(rules)).toEqual([
        { label: 'the sharing rule Open on Thing__c', object: 'sharing of Thing__c' }
    ]);
    expect(() => checkRules(sharingRules)(rules)).toThrow('the sharing rule Open on Thing__c does not run here');
});
