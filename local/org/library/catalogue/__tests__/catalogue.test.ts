import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFieldSignature, parseSignature } from '../../rows/signature.ts';
import { catalogueClass, catalogueInnerNames, catalogueNamespaces, catalogueObject } from '../catalogue.ts';
import type { CatalogueNamespace } from '../entry.ts';

describe('platform classes', () => {
    it('are found in any case', () => {
        const request = catalogueClass('system', 'httpREQUEST')!;
        expect(request.name).toBe('System.HttpRequest');
        expect(request.entry.methods).toContain('void setEndpoint(String)');
        expect(request.entry.constructors).toEqual(['HttpRequest()']);
    });

    it('know supertypes, type parameters, constants and inner classes', () => {
        expect(catalogueClass('System', 'DmlException')!.entry.superclass).toBe('Exception');
        expect(catalogueClass('System', 'List')!.entry).toMatchObject({
            typeParameters: ['T'],
            interfaces: ['Iterable<T>']
        });
        expect(catalogueClass('System', 'TriggerOperation')!.entry.constants).toContain('BEFORE_INSERT');
        expect(catalogueClass('Messaging', 'InboundEmail.Header')!.entry.kind).toBe('class');
        expect(catalogueInnerNames('Messaging', 'InboundEmail')).toContain('Header');
    });

    it('do not exist under invented names', () => {
        expect(catalogueClass('System', 'HttpRequests')).toBeUndefined();
        expect(catalogueClass('Nowhere', 'HttpRequest')).toBeUndefined();
    });

    it('have only readable signatures', () => {
        for (const namespace of catalogueNamespaces().values()) {
            const file = path.join(import.meta.dirname, '..', `types.${namespace}.json`);
            const entries = JSON.parse(readFileSync(file, 'utf8')) as CatalogueNamespace;
            for (const entry of Object.values(entries)) {
                [...(entry.methods ?? []), ...(entry.constructors ?? [])].forEach((text) => parseSignature(text));
                (entry.fields ?? []).forEach((text) => parseFieldSignature(text));
            }
        }
    });
});

describe('standard objects', () => {
    it('know fields, lookups and children', () => {
        const opportunity = catalogueObject('opportunity')!;
        const field = (name: string) => opportunity.fields.find((candidate) => candidate.name === name);
        expect(opportunity.name).toBe('Opportunity');
        expect(field('Amount')).toMatchObject({ type: 'Decimal', relationshipName: null });
        expect(field('AccountId')).toMatchObject({ type: 'Id', relationshipName: 'Account', referenceTo: 'Account' });
        expect(field('OwnerId')).toMatchObject({ relationshipName: 'Owner', referenceTo: 'User' });
        expect(field('LastModifiedDate')).toMatchObject({ type: 'Datetime' });
        expect(opportunity.childRelationships).toContainEqual({
            relationshipName: 'OpportunityContactRoles',
            childObject: 'OpportunityContactRole'
        });
    });

    it('knows a lookup with several targets and a compound field', () => {
        const task = catalogueObject('Task')!;
        expect(task.fields.find((field) => field.name === 'WhatId')).toMatchObject({ relationshipName: 'What' });
        const account = catalogueObject('Account')!;
        expect(account.fields.find((field) => field.name === 'BillingAddress')).toMatchObject({ type: 'Address' });
    });

    it('are unknown under invented names', () => {
        expect(catalogueObject('Opportunities')).toBeUndefined();
        expect(catalogueObject('Thing__c')).toBeUndefined();
        expect(catalogueObject('../objects')).toBeUndefined();
    });
});

it('carries its licence', () => {
    expect(existsSync(path.join(import.meta.dirname, '../NOTICE.md'))).toBe(true);
    expect(existsSync(path.join(import.meta.dirname, '../objects.O.json'))).toBe(true);
});
