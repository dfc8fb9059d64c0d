import { beforeAll, describe, expect, it } from 'vitest';
import { program } from '../../compile/__tests__/run.ts';

const shape = `
public virtual class Shape implements Comparable {
    public enum Color { RED, GREEN }
    public String name;
    private Decimal area = 0.50;
    public transient Integer cached = 5;
    public static Integer made = 0;
    public Color color { get; set; }
    public List<Part> parts;
    public Map<String, Integer> counts;
    public Datetime seen;
    public Id owner;
    public Shape() { made++; }
    public Shape(String name, Decimal area) { this.name = name; this.area = area; }
    public Decimal getArea() { return area; }
    public Integer compareTo(Object other) { return area > ((Shape) other).area ? 1 : area < ((Shape) other).area ? -1 : 0; }
    public class Part { public Integer size; public Shape whole; }
}`;

const words = `
public class Words implements Iterable<String>, Iterator<String> {
    private Integer left = 3;
    public Iterator<String> iterator() { return this; }
    public Boolean hasNext() { return left > 0; }
    public String next() { return 'w' + left--; }
}`;

const byName = `
public class ByName implements Comparator<Shape> {
    public Integer compare(Shape one, Shape other) { return one.name.compareTo(other.name); }
}`;

const main = `
public class Main {
    public class OddException extends Exception {}
    public static String serialize() {
        Shape s = new Shape('a', 1.10);
        s.color = Shape.Color.GREEN;
        s.counts = new Map<String, Integer>{ 'x' => 1 };
        return JSON.serialize(s, true);
    }
    public static String deserialize() {
        String text = '{"NAME":"box","area":"2.50","color":"RED","unknown":{"a":[1]},"parts":[{"size":3,"whole":null}],' +
            '"counts":{"x":7},"seen":"2026-01-31T12:00:00Z","owner":"001xa000003DIlo","cached":9}';
        Shape s = (Shape) JSON.deserialize(text, Shape.class);
        return s.name + '|' + s.getArea() + '|' + s.color.name() + '|' + s.parts[0].size + '|' + s.counts.get('x') + '|' +
            s.seen.formatGmt('HH:mm') + '|' + s.owner + '|' + s.cached + '|' + Shape.made;
    }
    public static Object unset() { return ((Shape) JSON.deserialize('{}', Shape.class)).getArea(); }
    public static Object strict() { return JSON.deserializeStrict('{"nope":1}', Shape.class); }
    public static Object listOf() {
        List<Shape> shapes = (List<Shape>) JSON.deserialize('[{"name":"a"},null,{"name":"b"}]', List<Shape>.class);
        return shapes[2].name + shapes.size() + shapes[1];
    }
    public static Object anything() { return JSON.deserialize('{"a":1}', Map<String, Object>.class); }
    public static Object untyped() {
        Map<String, Object> read = (Map<String, Object>) JSON.deserializeUntyped('{"a":[1,2.5,"x",null,true]}');
        List<Object> items = (List<Object>) read.get('a');
        return (Integer) items[0] + ((Decimal) items[1]).scale() + (String) items[2] + items[3] + items[4];
    }
    public static Object sorted() {
        List<Shape> shapes = new List<Shape>{ new Shape('b', 1), new Shape('a', 2), new Shape('c', 0.5) };
        shapes.sort();
        String result = shapes[0].name + shapes[1].name + shapes[2].name;
        shapes.sort(new ByName());
        return result + shapes[0].name + shapes[1].name + shapes[2].name;
    }
    public static Object iterated() {
        String result = String.join(new Words(), ',');
        for (String word : new Words()) { result += ';' + word; }
        Iterator<Integer> numbers = new List<Integer>{ 1, 2 }.iterator();
        while (numbers.hasNext()) { result += numbers.next(); }
        Iterable<Integer> some = new List<Integer>{ 3, 4 };
        Iterator<Integer> others = some.iterator();
        return result + others.next();
    }
    public static Object caught() {
        List<String> seen = new List<String>();
        try { Integer.valueOf('x'); } catch (TypeException e) { seen.add(e.getTypeName() + '/' + e.getMessage() + '/' + e.getLineNumber()); }
        try { throw new OddException('odd', new MathException('m')); } catch (Exception e) { seen.add(e.getTypeName() + e.getCause().getMessage() + e.getStackTraceString()); }
        try { Object o = 'x'; Integer i = (Integer) o; } catch (Exception e) { seen.add(e.getMessage()); }
        try { Integer a = 1 / Integer.valueOf('0'); } catch (MathException e) { seen.add('' + e); }
        try { throw new IllegalArgumentException('bad'); } catch (Exception e) { seen.add(String.valueOf(e)); }
        try { throw new OddException(); } catch (OddException e) { seen.add(e.getMessage()); }
        return String.join(seen, '\\n');
    }
    public static Object types() {
        Type t = Type.forName('Main.OddException');
        Shape s = (Shape) Type.forName('shape').newInstance();
        List<Object> made = (List<Object>) Type.forName('List<Object>').newInstance();
        return t.getName() + s.getArea() + made.size() + Shape.class.getName() + (Type.forName('Shape') == Shape.class) + String.class;
    }
    public static Object collections() {
        Map<String, List<Integer>> groups = new Map<String, List<Integer>>();
        groups.put('a', new List<Integer>{ 3, 1, 2 });
        groups.get('a').sort();
        Set<Decimal> decimals = new Set<Decimal>{ 1.1, 1.10 };
        Set<String> names = new Set<String>{ 'a', 'A' };
        names.addAll(new List<String>{ 'a', 'b' });
        return '' + groups + decimals.size() + names + groups.keySet().contains('A') + new List<String>(names).size();
    }
    public static Object strings() {
        return String.format('{0}-{1}', new List<Object>{ 1, null }) + 'a,b,,'.split(',').size() + 'x'.repeat(3) +
            String.valueOf(1.50) + String.valueOf(2.0d) + ('Ab' == 'aB') + 'Ab'.equals('aB') + String.isBlank(null);
    }
    public static Object numbers() {
        Decimal d = 10;
        return '' + d.divide(3, 2) + Math.max(1, 2) + Math.mod(-7, 3) + Decimal.valueOf('1.50').setScale(1) + Math.round(2.5) +
            Integer.valueOf('7') + Long.valueOf('8') + Math.abs(-1.5);
    }
    public static Object dates() {
        Date d = Date.newInstance(2026, 1, 31).addMonths(1);
        Datetime at = Datetime.newInstanceGmt(2026, 1, 31, 1, 2, 3);
        return String.valueOf(d) + d.daysBetween(Date.newInstance(2026, 3, 1)) + at.format('yyyy') + at.getTime() + at.dateGmt().month();
    }
    public static Object regex() {
        Matcher m = Pattern.compile('(\\\\w)(\\\\d+)').matcher('a1 b22');
        String found = '';
        while (m.find()) { found += m.group(1) + m.group(2).length(); }
        return found + 'a1b2'.replaceAll('[0-9]', '#');
    }
    public static Object crypto() {
        Blob digest = Crypto.generateDigest('SHA-256', Blob.valueOf('abc'));
        return EncodingUtil.convertToHex(digest).left(8) + EncodingUtil.base64Encode(Blob.valueOf('hi')) + new Url('https://a.b/c?d').getQuery() +
            UUID.randomUUID().toString().length();
    }
    public static Object levels() {
        return '' + LoggingLevel.valueOf('ERROR').name() + LoggingLevel.values().size() + System.RoundingMode.HALF_UP + (LoggingLevel.INFO == LoggingLevel.INFO);
    }
    public static Object cloned() {
        Shape.Part part = new Shape.Part();
        part.size = 1;
        Shape.Part copy = part.clone();
        copy.size = 2;
        return part.size + '' + copy.size + (part === copy);
    }
    public static void asserts() { System.assertEquals(1, 2, 'one'); }
    public static Object parsed() {
        JSONParser parser = JSON.createParser('{"a":{"b":[1,2]},"c":"x"}');
        String result = '';
        while (parser.nextToken() != null) {
            if (parser.getCurrentToken() == JSONToken.FIELD_NAME && parser.getText() == 'c') {
                parser.nextToken();
                result += parser.getText();
            }
        }
        JSONGenerator out = JSON.createGenerator(false);
        out.writeStartObject();
        out.writeNumberField('n', 1.50);
        out.writeObjectField('s', new Shape.Part());
        out.writeEndObject();
        return result + out.getAsString();
    }
}`;

let run: (method: string) => string;
beforeAll(() => {
    run = program(shape, words, byName, main);
});

describe('Apex programs', () => {
    it.each([
        ['serialize', '{"name":"a","counts":{"x":1},"color":"GREEN","area":1.10}'],
        ['deserialize', 'box|2.50|RED|3|7|12:00|001xa000003DIloAAG|null|0'],
        ['unset', 'null'],
        ['strict', 'System.JSONException: Unrecognized field "nope" (Class Shape), not marked as ignorable'],
        ['listOf', 'b3null'],
        ['anything', 'System.JSONException: Apex Type unsupported in JSON: Object'],
        ['untyped', '2xnulltrue'],
        ['sorted', 'cbaabc'],
        ['iterated', 'w3,w2,w1;w3;w2;w1123'],
        [
            'caught',
            'System.TypeException/Invalid integer: x/47\nMain.OddExceptionmClass.Main.caught: line 48, column 1\n' +
                'Invalid conversion from runtime type String to Integer\nSystem.MathException: Divide by 0\n' +
                'IllegalArgumentException:[]: bad\nScript-thrown exception'
        ],
        ['types', 'Main.OddException0.500ShapetrueString'],
        ['collections', '{a=(1, 2, 3)}2{A, a, b}false3'],
        ['strings', '1-null2xxx1.502.0truefalsetrue'],
        ['numbers', '3.332-11.52781.5'],
        ['dates', '2026-02-281202617698213230001'],
        ['regex', 'a1b2a#b#'],
        ['crypto', 'ba7816bfaGk=d36'],
        ['cloned', '12false'],
        ['levels', 'ERROR9HALF_UPtrue'],
        ['asserts', 'System.AssertException: Assertion Failed: one: Expected: 1, Actual: 2'],
        ['parsed', 'x{"n":1.50,"s":{"whole":null,"size":null}}']
    ])('%s', (method, expected) => {
        expect(run(`Main.${method}`)).toBe(expected);
    });
});
