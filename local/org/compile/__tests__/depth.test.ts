import { expect, it } from 'vitest';
import { program } from './run.ts';

/** Each comes to itself in another way; `down(1, top)` has `top` frames on the stack. */
const run = program(`
public class Depth {
    private static Integer top;
    public static Integer method(Integer at, Integer top) { return at == top ? at : method(at + 1, top); }
    public static Integer even(Integer at, Integer top) { return at == top ? at : odd(at + 1, top); }
    private static Integer odd(Integer at, Integer top) { return at == top ? at : even(at + 1, top); }
    public static Integer caught(Integer at, Integer top) {
        try {
            return at == top ? at : caught(at + 1, top);
        } catch (Exception e) {
            return -1;
        } finally {
            at++;
        }
    }
    private class Made {
        Integer at;
        Made(Integer at) { this.at = at; if (at != top) { new Made(at + 1); } }
        Integer property { get { if (at == top) { return at; } at++; return property2; } }
        Integer property2 { get { if (at == top) { return at; } at++; return property; } }
    }
    public static Integer made(Integer at, Integer most) { top = most; new Made(at + 1); return most; }
    public static Integer property(Integer at, Integer most) {
        top = most - 1;
        Made made = new Made(top);
        made.at = at;
        return made.property + 1;
    }
    private interface Step { Integer go(Integer at, Step next); }
    private class Left implements Step { public Integer go(Integer at, Step next) { return at == top ? at : next.go(at + 1, this); } }
    private class Right implements Step { public Integer go(Integer at, Step next) { return at == top ? at : next.go(at + 1, this); } }
    public static Integer steps(Integer at, Integer most) { top = most; return new Left().go(at + 1, new Right()); }
    private class Text {
        Integer at;
        Text(Integer at) { this.at = at; }
        public override String toString() { return at == top ? 'end' : '' + new Text(at + 1); }
    }
    public static Integer text(Integer at, Integer most) { top = most; return ('' + new Text(at + 1)).length() - 3 + most; }
    public static Integer loops(Integer at, Integer most) {
        for (Integer i = 0; i < 3000; i++) { method(1, 500); }
        return method(at + 1, most);
    }
}`);

it.each(['method', 'even', 'caught', 'made', 'property', 'steps', 'text', 'loops'])(
    'a thousand frames are allowed, one more is not: %s',
    (name) => {
        expect(run(`Depth.${name}`, 1, 1000)).toBe('1000');
        expect(run(`Depth.${name}`, 1, 1001)).toBe('System.LimitException: Maximum stack depth reached: 1001');
    }
);
