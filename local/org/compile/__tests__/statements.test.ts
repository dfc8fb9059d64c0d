import { beforeAll, describe, expect, it } from 'vitest';
import { program } from './run.ts';

const source = `
public class Flow {
    public class FlowException extends Exception {}
    public class DeepException extends Exception {
        public Integer code = 7;
        public DeepException(Integer code) { this('code ' + code); this.code = code; }
    }
    public static String loops() {
        String out = '';
        for (Integer i = 0, j = 10; i < j; i += 3) { j--; if (i == 3) { continue; } out += i + ','; }
        Integer n = 0;
        do { n++; if (n == 3) { break; } } while (true);
        while (n < 5) n++;
        for (String s : new List<String>{ 'a', 'b' }) out += s;
        for (Integer i : new Set<Integer>{ 3, 1, 3 }) { out += i; }
        return out + n;
    }
    public static String switches(Object o) {
        String text = (String) o;
        switch on text {
            when 'a', 'b' { return 'few'; }
            when null { return 'none'; }
            when else { return 'many'; }
        }
    }
    public static String breakInSwitch() {
        String out = '';
        for (Integer i = 0; i < 5; i++) {
            switch on i { when 2 { break; } when else { out += i; } }
        }
        return out;
    }
    public static String tries() {
        String out = '';
        try { out += 'a'; throw new FlowException('no'); }
        catch (DeepException e) { out += 'wrong'; }
        catch (Exception e) { out += e.getMessage(); }
        finally { out += 'f'; }
        return out;
    }
    private static String log = '';
    private static String early() { try { return 'r'; } finally { log += 'f'; } }
    public static String finallyRuns() { return early() + log; }
    public static String nested() {
        try {
            try { Integer i = 1 / 0; }
            catch (MathException e) { throw new FlowException('outer', e); }
        } catch (FlowException e) { return e.getMessage() + ' < ' + e.getCause().getMessage() + ' ' + e.getTypeName(); }
        return null;
    }
    public static Object own() { return new DeepException(3).getMessage() + new DeepException(3).code; }
    public static Object bare() { return new FlowException().getMessage(); }
    public static void thrown() { throw new DeepException(9); }
    public static String changing() {
        List<Integer> items = new List<Integer>{ 1, 2 };
        for (Integer i : items) { items.add(i); }
        return 'no';
    }
    public static Integer endless(Integer n) { return endless(n + 1) + 1; }
    public static String deep() {
        try { endless(0); } catch (Exception e) { return 'caught'; } finally { log += 'x'; }
        return 'no';
    }
    public static String trace() {
        try {
            inner(
                1,
                0
            );
        } catch (Exception e) {
            return e.getStackTraceString();
        }
        return null;
    }
    private static Integer inner(Integer a, Integer b) {
        return
            a / b;
    }
    private static Integer first(List<Integer> items) {
        for (Integer i : items) { return i; }
        return null;
    }
    public static String leftLoops() {
        List<Integer> items = new List<Integer>{ 1, 2 };
        first(items);
        try { for (Integer i : items) { inner(i, 0); } } catch (MathException e) { items.add(3); }
        for (Integer i : items) { for (Integer j : items) { if (j == 2) { break; } } }
        for (Integer i : items) { if (i == 1) { items.add(4); break; } }
        for (Integer i : items) { items[0] = i; }
        String seen = '' + items;
        try { for (Integer i : items) { for (Integer j : items) { items.clear(); break; } seen += i; } }
        catch (FinalException e) { seen += items; }
        return seen;
    }
    public static String coalesce() { String s; Integer n; return (s ?? 'x') + (n ?? 3); }
    public static String chains() {
        Map<String, List<String>> m = new Map<String, List<String>>{ 'a' => new List<String>{ 'b' } };
        m.get('a')[0] += 'c';
        Integer[] counts = new Integer[3];
        counts[1] = 4;
        counts[1]++;
        return m + '' + counts + m.get('z')?.size();
    }
}`;

describe('statements', () => {
    let run: ReturnType<typeof program>;
    beforeAll(() => {
        run = program(source);
    });

    it('loop', () => expect(run('Flow.loops')).toBe('0,6,ab315'));

    it('switch without falling through', () => {
        expect(run('Flow.switches', 'a')).toBe('few');
        expect(run('Flow.switches', 'A')).toBe('many');
        expect(run('Flow.switches', null)).toBe('none');
    });

    it('leave the loop around a switch with break', () => expect(run('Flow.breakInSwitch')).toBe('01'));

    it('try, catch and finally', () => {
        expect(run('Flow.tries')).toBe('anof');
        expect(run('Flow.finallyRuns')).toBe('rf');
        expect(run('Flow.nested')).toBe('outer < Divide by 0 Flow.FlowException');
    });

    it('throw exceptions of their own', () => {
        expect(run('Flow.own')).toBe('code 33');
        expect(run('Flow.bare')).toBe('Script-thrown exception');
        expect(run('Flow.thrown')).toBe('Flow.DeepException: code 9');
    });

    it('do not change a list that they walk', () => {
        expect(run('Flow.changing')).toBe(
            'System.FinalException: Cannot modify a collection while it is being iterated.'
        );
    });

    it('change a list once its loops are left', () => expect(run('Flow.leftLoops')).toBe('(4, 2, 3, 4)4()'));

    it('end endless recursion past every catch', () => {
        expect(run('Flow.deep')).toBe('System.LimitException: Maximum stack depth reached: 1001');
    });

    it('know where they are', () => {
        expect(run('Flow.trace')).toBe('Class.Flow.inner: line 76, column 1\nClass.Flow.trace: line 66, column 1');
    });

    it('coalesce and assign through chains', () => {
        expect(run('Flow.coalesce')).toBe('x3');
        expect(run('Flow.chains')).toBe('{a=(bc)}(null, 5, null)null');
    });
});
