import { describe, expect, it } from 'vitest';
import { NetworkMap, UnmappedOrigin } from '../callouts/networkMap.ts';

describe('NetworkMap', () => {
    const map = new NetworkMap({ 'https://api.partner.microsoft.com': 'http://127.0.0.1:8790/partner/' });

    it('puts the base of the origin before the path and keeps the query', () => {
        expect(map.resolve('https://api.partner.microsoft.com/v1.0/engagements?$top=5')).toBe(
            'http://127.0.0.1:8790/partner/v1.0/engagements?$top=5'
        );
    });

    it('leaves loopback addresses as they are', () => {
        expect(map.resolve('http://localhost:99/x')).toBe('http://localhost:99/x');
    });

    it('refuses every other origin by name', () => {
        expect(() => map.resolve('https://example.com/x')).toThrow(UnmappedOrigin);
        expect(() => map.resolve('https://example.com/x')).toThrow('https://example.com');
        expect(() => map.resolve('http://127.0.0.1.example.com/')).toThrow(UnmappedOrigin);
    });

    it('does not lead away from this machine', () => {
        expect(() => new NetworkMap({ 'https://a.example': 'https://b.example' })).toThrow('not on this machine');
    });
});
