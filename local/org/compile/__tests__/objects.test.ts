import { beforeAll, describe, expect, it } from 'vitest';
import { program } from './run.ts';

const shapes = `
public virtual class Shapes {
    public interface HasArea { Decimal area(); }
    public abstract class Shape implements HasArea {
        public String label { get; set; }
        public abstract Decimal area();
        public virtual override String toString() { return 'Shape ' + label; }
    }
    public class Square extends Shape {
        private Decimal side;
        public Square(Decimal side) { this.side = side; this.label = 'square ' + side; }
        public override Decimal area() { return side * side; }
        public override String toString() { return '<' + super.toString() + '>'; }
    }
    public class Key {
        private String name;
        public Key(String name) { this.name = name; }
        public Boolean equals(Object other) { return other instanceof Key && ((Key) other).name.equalsIgnoreCase(name); }
        public override Integer hashCode() { return name.toLowerCase().hashCode(); }
    }
    public class Counter implements Iterable<Integer>, Iterator<Integer> {
        private Integer at = 0;
        private Integer last;
        public Counter(Integer last) { this.last = last; }
        public Iterator<Integer> iterator() { return this; }
        public Boolean hasNext() { return at < last; }
        public Integer next() { return at++; }
    }
    public class ByLength implements Comparator<String> {
        public Integer compare(String a, String b) { return a.length() - b.length(); }
    }
    public class Box {
        public Integer total { get { return total == null ? 0 : total; } set { total = value * 2; } }
        public List<List<Integer>> grid = new List<List<Integer>>{ new List<Integer>{ 1, 2 } };
        public Box within;
    }
    public static Integer reads = 0;
    public static String name { get { reads++; return name ?? 'none'; } set; }
    public virtual class Base { private String hidden = 'base'; public String show() { return hidden; } }
    public class Derived extends Base { private String hidden = 'derived'; public String both() { return show() + hidden; } }
}`;

const main = `
public class Main {
    public static String polymorphic() {
        Shapes.HasArea area = new Shapes.Square(1.5);
        Shapes.Shape shape = (Shapes.Shape) area;
        shape.label = 'x';
        return area.area() + ' ' + shape.label + ' ' + shape + ' ' + String.valueOf(shape);
    }
    public static String keys() {
        Map<Shapes.Key, Integer> m = new Map<Shapes.Key, Integer>();
        m.put(new Shapes.Key('a'), 1);
        m.put(new Shapes.Key('A'), 2);
        Set<Shapes.Key> s = new Set<Shapes.Key>{ new Shapes.Key('b'), new Shapes.Key('B') };
        return m.size() + ' ' + m.get(new Shapes.Key('a')) + ' ' + s.size() + ' ' + (new Shapes.Key('x') == new Shapes.Key('X'))
            + (new Shapes.Key('x') === new Shapes.Key('X'));
    }
    public static String iterables() {
        String out = '';
        for (Integer i : new Shapes.Counter(3)) { out += i; }
        Iterator<String> it = new List<String>{ 'a', 'b' }.iterator();
        while (it.hasNext()) { out += it.next(); }
        List<String> words = new List<String>{ 'ccc', 'a', 'bb' };
        words.sort(new Shapes.ByLength());
        return out + words;
    }
    public static String properties() {
        Shapes.Box box = new Shapes.Box();
        box.within = new Shapes.Box();
        box.within.total += 5;
        box.within.total++;
        box.grid[0][1]++;
        box.grid[0][0] += 10;
        Shapes.name = 'n';
        return box.within.total + ' ' + box.grid + ' ' + Shapes.name + Shapes.name + Shapes.reads;
    }
    public static String shadowed() { return new Shapes.Derived().both(); }
    public static String covariant() {
        List<Object> things = new List<String>{ 'a' };
        try { things.add(1); } catch (System.TypeException e) { return e.getMessage(); }
        return 'no';
    }
    private static Integer calls = 0;
    private static String count(String s) { calls++; return s; }
    public static String safe() {
        Shapes.Box box;
        Integer none = box?.within?.grid.get(0).get(count('x').length());
        String s = box?.within?.within.total + '';
        return none + ' ' + s + ' ' + calls;
    }
    public static String ids() {
        Id a = '001000000000001';
        String b = '001000000000001AAA';
        Object o = b;
        return a + ' ' + (a == b) + (o instanceof Id);
    }
    public static String badId() { String s = 'abc'; Id a = s; return a; }
    public static String texts() {
        String s = 'a';
        s += null;
        s += 1 + 2;
        s += 2L;
        return s + true + 'A'.equals('a') + ('A' == 'a') + ('b' > 'A') + (null < 'x');
    }
    public static String rethrown() {
        String out = '';
        try {
            try { throw new IllegalArgumentException('one'); }
            finally { out += 'f1'; }
        } catch (Exception e) { out += e.getTypeName(); }
        for (Integer i = 0; i < 3; i++) { try { if (i == 1) { continue; } out += i; } finally { out += 'f'; } }
        return out;
    }
    public static void failing() { Assert.fail('why'); }
    public static String assertion() {
        try { failing(); } catch (Exception e) { return 'caught'; } finally { calls = 99; }
        return 'no';
    }
    public static String nullThrow() { Exception e; try { throw e; } catch (NullPointerException n) { return n.getMessage(); } }
    public static String types() {
        Type t = Type.forName('Shapes.Counter');
        return t.getName() + List<Shapes.Box>.class + (Shapes.Box.class == Type.forName('shapes.box'));
    }
    public static Long mixed(Long a, Decimal b) { return a + b.longValue(); }
    public static String calling() { return '' + mixed(1, 2) + Math.max(1, 2L) + Decimal.valueOf('1.50').setScale(1); }
    public static String printed() { return '' + new Shapes.Box(); }
    public static Boolean deep() {
        return new List<Object>{ 1, 'a' } == new List<Object>{ 1, 'a' } && new Set<Integer>{ 1, 2 } == new Set<Integer>{ 2, 1 };
    }
}`;

describe('objects', () => {
    let run: ReturnType<typeof program>;
    beforeAll(() => {
        run = program(shapes, main);
    });

    it('override methods and properties', () => expect(run('Main.polymorphic')).toBe('2.25 x <Shape x> <Shape x>'));
    it('are keys by equals and hashCode', () => expect(run('Main.keys')).toBe('1 2 1 truefalse'));
    it('are iterated and sorted', () => expect(run('Main.iterables')).toBe('012ab(a, bb, ccc)'));
    it('assign through properties and lists', () => expect(run('Main.properties')).toBe('22 ((11, 3)) nn2'));
    it('keep private fields of one name apart', () => expect(run('Main.shadowed')).toBe('basederived'));
    it('check what is stored through a wider view', () =>
        expect(run('Main.covariant')).toBe('Collection store exception adding Integer to List<String>'));
    it('stop a safe chain at null', () => expect(run('Main.safe')).toBe('null null 0'));
    it('know Ids', () => {
        expect(run('Main.ids')).toBe('001000000000001AAA truetrue');
        expect(run('Main.badId')).toBe('System.StringException: Invalid id: abc');
    });
    it('join and compare texts', () => expect(run('Main.texts')).toBe('anull32truefalsetruetruetrue'));
    it('throw through finally', () => {
        expect(run('Main.rethrown')).toBe('f1System.IllegalArgumentException0ff2f');
        expect(run('Main.nullThrow')).toBe('Attempt to de-reference a null object');
    });
    it('cannot catch a failed assertion', () =>
        expect(run('Main.assertion')).toBe('System.AssertException: Assertion Failed: why'));
    it('have types', () => expect(run('Main.types')).toBe('Shapes.CounterList<Shapes.Box>true'));
    it('convert arguments', () => expect(run('Main.calling')).toBe('321.5'));
    it('print their fields', () => expect(run('Main.printed')).toBe('Box:[grid=((1, 2)), total=null, within=null]'));
    it('compare collections deep', () => expect(run('Main.deep')).toBe('true'));
});
