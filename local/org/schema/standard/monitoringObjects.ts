import type { StandardOverlay } from './standardOverlay.ts';

/** What a running org notes of itself. Nobody logs in here as people do in a browser, so sessions and logins are empty. */
export const monitoringObjects: Readonly<Record<string, StandardOverlay>> = {
    AuthSession: { keyPrefix: '0Ak', setup: true, fields: { UsersId: 'to:User', ParentId: 'to:AuthSession' } },
    LoginHistory: { keyPrefix: '0Ya', setup: true },
    LoginGeo: { keyPrefix: '04F', setup: true },
    FlowDefinitionView: { keyPrefix: '3dd', setup: true, fields: { Description: 'LongTextArea(255)' } },
    // no key prefix of its own: its rows come from the event bus
    EventBusSubscriber: { keyPrefix: '000', setup: true },
    Topic: { keyPrefix: '0TO', fields: { Name: 'Text(99) required' } },
    FlowExecutionErrorEvent: { keyPrefix: '0eF', event: true }
};
