import type { StandardOverlay } from './standardOverlay.ts';

const owner = { OwnerId: 'to:Group,User' };
const party = { ParentId: 'to:Account,Individual' };
const person = { FirstName: 'Text(40)', LastName: 'Text(80) required', Name: 'readonly' };
const place = {
    Street: 'TextArea(255)',
    City: 'Text(40)',
    State: 'Text(80)',
    PostalCode: 'Text(20)',
    Country: 'Text(80)',
    Address: 'readonly'
};

/** Standard objects about how people are reached, and other small ones (Object Reference). */
export const contactPointObjects: Readonly<Record<string, StandardOverlay>> = {
    Individual: { keyPrefix: '0PK', fields: { ...person, OwnerId: 'to:User' } },
    ContactPointAddress: {
        keyPrefix: '8lW',
        fields: { ...owner, ...party, ...place, Name: 'Text(255) required', PreferenceRank: 'Integer' }
    },
    ContactPointEmail: {
        keyPrefix: '9Vl',
        fields: { ...owner, ...party, EmailAddress: 'Email(255) required', Name: 'readonly' }
    },
    ContactPointPhone: {
        keyPrefix: '9Po',
        fields: { ...owner, ...party, TelephoneNumber: 'Phone(40) required', Name: 'readonly' }
    },
    ContactPointConsent: {
        keyPrefix: '0ZX',
        fields: {
            ...owner,
            Name: 'Text(255) required',
            ContactPointId: 'to:ContactPointAddress,ContactPointEmail,ContactPointPhone',
            PrivacyConsentStatus: 'Picklist(40)'
        }
    },
    ContactRequest: {
        keyPrefix: '0CR',
        fields: { ...owner, Name: 'AutoNumber(30) readonly', WhatId: 'to:*', WhoId: 'to:Contact,Lead,User' }
    },
    AccountBrand: {
        keyPrefix: '9Bc',
        fields: { ...owner, ...place, Name: 'Text(80) required', AccountId: 'to:Account' }
    },
    QuickText: {
        keyPrefix: '574',
        fields: {
            ...owner,
            Name: 'Text(255) required',
            Message: 'LongTextArea(4096) required',
            Channel: 'MultiselectPicklist(4096)'
        }
    },
    Topic: { keyPrefix: '0TO', fields: { Name: 'Text(150) required', Description: 'TextArea(4000)' } },
    TopicAssignment: {
        keyPrefix: '0BY',
        fields: { TopicId: 'required createonly cascade to:Topic', EntityId: 'required createonly cascade to:*' }
    }
};
