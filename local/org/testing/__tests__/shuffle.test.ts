import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestOrg } from '../openTestOrg.ts';
import { runTestClass } from '../runTestClass.ts';

const order = ['keys', 'values', 'map', 'set', 'list', 'json', 'rows', 'ties'];
let folder: string;
beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'shuffle-'));
    writeFileSync(
        join(folder, 'OrderTest.cls'),
        `@IsTest class OrderTest {
            @IsTest static void orders() {
                Map<String, Integer> all = new Map<String, Integer>();
                List<Account> accounts = new List<Account>();
                for (Integer i = 0; i < 8; i++) {
                    all.put('k' + i, i);
                    accounts.add(new Account(Name = 'same', AccountNumber = 'k' + i));
                }
                insert accounts;
                System.debug('keys ' + String.join(all.keySet(), ','));
                System.debug('values ' + String.join(all.values(), ','));
                Map<Integer, Integer> numbered = new Map<Integer, Integer>{ 7 => 1, 2 => 3, 5 => 4, 1 => 6, 3 => 8, 9 => 0 };
                System.debug('map ' + numbered);
                System.debug('set ' + numbered.keySet());
                System.debug('list ' + new List<Integer>(numbered.keySet()));
                System.debug('json ' + JSON.serialize(all));
                System.debug('rows ' + numbers([SELECT AccountNumber FROM Account]));
                System.debug('ties ' + numbers([SELECT AccountNumber FROM Account ORDER BY Name]));
                System.debug('ordered ' + numbers([SELECT AccountNumber FROM Account ORDER BY AccountNumber]));
                List<Integer> inLoop = new List<Integer>();
                for (String key : all.keySet()) { inLoop.add(all.get(key)); }
                System.debug('agrees ' + (inLoop == all.values()) + (all == all.clone()));
            }
            static String numbers(List<Account> accounts) {
                List<String> numbers = new List<String>();
                for (Account one : accounts) { numbers.add(one.AccountNumber); }
                return String.join(numbers, ',');
            }
        }`
    );
});
afterAll(() => {
    // what is drawn holds for the thread
    openTestOrg({ folders: [folder], coverage: false, seed: null });
    rmSync(folder, { recursive: true });
});

/** What the test prints, by its first word. */
function printed(seed: number | null): Record<string, string> {
    const org = openTestOrg({ folders: [folder], coverage: false, seed });
    const found: Record<string, string> = {};
    org.listen((event) => {
        if (event.kind !== 'debug') return;
        const [name, ...rest] = event.message.split(' ');
        found[name!] = rest.join(' ');
    });
    runTestClass(org, org.code.testClasses[0]!, ['orders'], ({ message }) => expect(message).toBeNull());
    return found;
}

it('without a seed everything comes as it came in', () => {
    const plain = printed(null);
    expect(plain.keys).toBe('k0,k1,k2,k3,k4,k5,k6,k7');
    expect(plain.rows).toBe(plain.keys);
    expect(plain.agrees).toBe('truetrue');
});

it.each(order)('a seed draws another order of %s, the same each time', (name) => {
    const [plain, first, again] = [printed(null), printed(1), printed(1)];
    expect(first[name]).not.toBe(plain[name]);
    expect(first[name]).toBe(again[name]);
    expect([...first[name]!].sort()).toEqual([...plain[name]!].sort());
});

it('what is settled stays, and keys and values of one map agree', () => {
    const drawn = printed(2);
    expect(drawn.ordered).toBe('k0,k1,k2,k3,k4,k5,k6,k7');
    expect(drawn.agrees).toBe('truetrue');
    expect(drawn.keys!.replaceAll('k', '')).toBe(drawn.values);
});
