import { beforeAll, describe, expect, it } from 'vitest';
import { program } from './run.ts';

const animals = `
public abstract class Animal implements Comparable {
    public static Integer made = 0;
    protected String name;
    public Integer legs { get; private set; }
    public String loud { get { return name.toUpperCase(); } set { loud = value; name = value; } }
    public Integer lazy { get { if (lazy == null) { lazy = ++made * 100; } return lazy; } set; }
    {
        legs = 4;
    }
    public Animal(String name) { this.name = name; made++; }
    public Animal() { this('nobody'); }
    public abstract String sound();
    public virtual String describe() { return name + ' says ' + sound() + secret(); }
    private String secret() { return '.'; }
    public Integer compareTo(Object other) { return name.compareTo(((Animal) other).name); }
    public class Dog extends Animal {
        public Dog(String name) { super(name); }
        public override String sound() { return 'woof'; }
    }
    public virtual class Cat extends Animal {
        public override String sound() { return 'meow'; }
        public override String describe() { return super.describe() + legs; }
    }
    public enum Kind { DOG, CAT }
    public static Animal make(Kind kind) {
        switch on kind {
            when DOG { return new Dog('Rex'); }
            when CAT { return new Cat(); }
            when else { return null; }
        }
    }
}`;

const main = `
public class Main {
    public static String dispatch() { return Animal.make(Animal.Kind.DOG).describe() + Animal.make(Animal.Kind.CAT).describe(); }
    public static String properties() {
        Animal a = new Animal.Dog('Rex');
        a.loud = 'bob';
        return a.loud + a.describe() + a.lazy + a.lazy;
    }
    public static Integer statics() { new Animal.Dog('a'); new Animal.Dog('b'); return Animal.made; }
    public static String enums() {
        return '' + Animal.Kind.values() + Animal.Kind.valueOf('cat').ordinal() + Animal.Kind.CAT.name();
    }
    public static String missing() { Animal a = Animal.make(null); return a.describe(); }
    public static Object missingSafely() { Animal a = Animal.make(null); return a?.describe().length(); }
    public static Boolean types() {
        Object o = new Animal.Dog('x');
        return o instanceof Animal && o instanceof Comparable && !(o instanceof Animal.Cat);
    }
    public static Object badCast() { Object o = new Animal.Dog('x'); return (Animal.Cat) o; }
    public static String order() { return Order.trace; }
    public static String hiddenMethod() { return new Wolf().describe(); }
    public static Object added() { return new List<Integer>().add(1); }
}`;

const wolf = `
public class Wolf extends Animal {
    public override String sound() { return 'howl'; }
    private String secret() { return '!'; }
}`;

const hidden = `
public class Hidden {
    public abstract class Plan {
        protected abstract String step();
        private String own() { return 'plan'; }
        public String run() { return step() + own(); }
    }
    public class Trip extends Plan {
        protected override String step() { return 'go '; }
    }
    public virtual class Base {
        public String seen;
        public Base() { hook(); }
        public virtual void hook() { }
    }
    public class Derived extends Base {
        private List<String> names = new List<String>{ 'a' };
        public override void hook() { names.add('b'); seen = '' + names; }
    }
    public static String plans() { return new Trip().run(); }
    public static String early() { return new Derived().seen; }
    public static String kinds() {
        Object whole = 3;
        Object exact = 9.99;
        Object day = Date.newInstance(2026, 1, 31);
        return '' + (whole instanceof Decimal) + (exact instanceof Double) + (day instanceof Datetime) + (exact instanceof Integer);
    }
}`;

const order = `
public class Order {
    public static String trace = 'a';
    private static String second = note('b');
    static { note('c'); }
    private String field = note('f');
    public Order() { note('k'); }
    private static String note(String text) { trace += text; return text; }
    public static String all() { new Order(); return trace; }
    private static final Integer SIZE = CONSTANT.length();
    private static final String CONSTANT = 'four';
    public static Integer size() { return SIZE; }
}`;

describe('classes', () => {
    let run: ReturnType<typeof program>;
    beforeAll(() => {
        run = program(animals, main, order, hidden, wolf);
    });

    it('dispatch virtual methods but not private ones', () => {
        expect(run('Main.dispatch')).toBe('Rex says woof.nobody says meow.4');
        expect(run('Main.hiddenMethod')).toBe('nobody says howl.');
    });

    it('have nothing for what add to a list answers', () => {
        expect(run('Main.added')).toBe('null');
    });

    it('have properties with code that sees the backing value', () => {
        expect(run('Main.properties')).toBe('BOBbob says woof.200200');
    });

    it('have statics per transaction, initialised in textual order', () => {
        expect(run('Main.statics')).toBe('2');
        expect(run('Main.statics')).toBe('2');
        expect(run('Order.all')).toBe('abcfk');
    });

    it('are born with their constant texts', () => {
        expect(run('Order.size')).toBe('4');
    });

    it('know their types at run time', () => {
        expect(run('Main.types')).toBe('true');
        expect(run('Main.badCast')).toBe(
            'System.TypeException: Invalid conversion from runtime type Animal.Dog to Animal.Cat'
        );
    });

    it('implement abstract methods that nobody else sees', () => {
        expect(run('Hidden.plans')).toBe('go plan');
    });

    it('have all their fields before any constructor runs', () => {
        expect(run('Hidden.early')).toBe('(a, b)');
    });

    it('count as more than their own type', () => {
        expect(run('Hidden.kinds')).toBe('truetruetruefalse');
    });

    it('have enums', () => {
        expect(run('Main.enums')).toBe('(DOG, CAT)1CAT');
    });

    it('raise on null receivers, unless the call is safe', () => {
        expect(run('Main.missing')).toBe('System.NullPointerException: Attempt to de-reference a null object');
        expect(run('Main.missingSafely')).toBe('null');
    });
});
