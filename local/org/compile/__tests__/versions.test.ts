import { expect, it } from 'vitest';
import { Refused } from '../../values/exceptions/refused.ts';
import { pureApex } from '../project/pureApex.ts';

/** What classes do otherwise when they are of an older version (Apex Developer Guide, "Apex Versioned Behavior Changes"). */
const files = {
    'Up.cls': `public virtual class Up {
        private String mine() { return 'up'; }
        public String call() { return mine() + '/' + this.mine(); }
    }`,
    'Down.cls': `public class Down extends Up {
        public String mine() { return 'down'; }
        public static String run() { Down down = new Down(); return down.call() + '/' + down.mine(); }
        public static String json() { return JSON.serialize(new List<Object>{ new NullPointerException() }); }
    }`
};

function ask(apiVersion: number, method: string): unknown {
    const code = pureApex(files, apiVersion);
    const leave = code.enterStatics();
    try {
        return code.invokeStatic('Down', method, []);
    } finally {
        leave();
    }
}

it('a private method stays that of its class from 61.0 on', () => {
    expect(ask(60, 'run')).toBe('down/down/down');
    expect(ask(61, 'run')).toBe('up/up/down');
});

it('exceptions are no JSON from 63.0 on; before, they are refused', () => {
    expect(() => ask(62, 'json')).toThrow(Refused);
    expect(() => ask(63, 'json')).toThrow(
        expect.objectContaining({ message: 'Type unsupported in JSON: System.NullPointerException' })
    );
});
