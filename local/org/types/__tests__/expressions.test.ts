import { describe, expect, it } from 'vitest';
import { errors, inMethod } from './checking.ts';

const ACCEPTED = [
    'Integer a = 1; Long b = a; Double c = b; Decimal d = c; Double e = d; Object f = d;',
    "Id i = '001000000000001'; String s = i; Id j = s;",
    'Datetime d = Date.today(); Date e = Date.today() + 1; Datetime f = Datetime.now() + 1.5;',
    'List<Object> a = new List<String>(); List<Base> b = new List<Derived>();',
    'List<SObject> a = new List<Account>(); List<Account> b = new List<SObject>();',
    'Map<Id, SObject> a = new Map<Id, Account>(); Map<String, Object> b = new Map<String, List<SObject>>();',
    'Iterable<String> a = new List<String>(); Iterable<String> b = new Set<String>();',
    'Account a = (Account) (SObject) new Account(); Object o = a; Account b = (Account) o;',
    "String s = 'a' + 1 + null + Date.today(); s += 5;",
    'Decimal d = 1 / 2.0; Long l = 1L + 2; l += 1; d *= 2; Integer i = 5 / 2; i <<= 2;',
    "Boolean b = 1 == 1.5 && 'a' != null || 'a' < 'b' && Date.today() <= Datetime.now();",
    'Object o = 1; Boolean b = o == 1; b = new Base() == new Derived(); b = o instanceof Integer;',
    'Base b = true ? new Derived() : new Base(); Decimal d = true ? 1 : 1.5; String s = null ?? fixed;',
    'Color c = Color.RED; Color d = T.Color.valueOf(c.name()); List<Color> all = Color.values(); Integer i = c.ordinal();',
    "String s = String.valueOf(5).substring(0, 1).toLowerCase(); List<String> parts = s.split(',');",
    'Map<String, List<Integer>> m = new Map<String, List<Integer>>(); for (String k : m.keySet()) { m.get(k).add(1); }',
    "Map<String, Object> m = (Map<String, Object>) JSON.deserializeUntyped('{}'); String s = (String) m.get('a');",
    'Account a = new Account(Name = null, OwnerId = UserInfo.getUserId()); a.Name = a.Owner.Name; Id o = a.Owner.Id;',
    'SObject s = new Account(); Id i = s.Id; s.put(Account.Name, null); Object v = s.get(Account.Fields.Name);',
    'Schema.SObjectType t = Account.SObjectType; SObjectField f = Schema.Account.Name; t = Account.getSObjectType();',
    'Integer l = Schema.SObjectType.Account.fields.Name.getLength(); Map<String, SObjectField> m = Schema.SObjectType.Account.fields.getMap();',
    'Setting__c s = Setting__c.getInstance(); Map<String, Setting__c> all = Setting__c.getAll();',
    'Type t = T.class; t = List<Account>.class; t = T.Base.class; Object o = T.Base.class.newInstance();',
    'Database.SaveResult r = Database.insert(new Account()); List<Database.SaveResult> l = Database.insert(new List<Account>());',
    'HttpRequest r = new HttpRequest(); r.setEndpoint(null); HttpResponse a = new Http().send(r); Integer c = a.getStatusCode();',
    'amount++; T.counter = --amount; this.amount = counter; own(text); help(); T.help(); this.own(fixed);',
    'Account a = new Account(); Account b = a.clone(false); List<Account> l = new List<Account>{ a }.deepClone();',
    'List<Deal__c> lines = new Deal__c().Lines__r; Opportunity o = lines[0].Opportunity__r; String s = o?.Account?.Name;',
    "String s = System.Label.get('', 'Any') + Label.get(null, 'Any', 'fr');",
    'String s = System.Label.Any + Label.Other; Boolean t = Trigger.isExecuting; List<SObject> n = Trigger.new;',
    'Integer[] a = new Integer[5]; a[0] = 1; String[] b = new String[]{ fixed }; List<List<String>> c = new List<String[]>();',
    'Exception e = new DmlException(); e = new NullPointerException(fixed, e); System.debug(LoggingLevel.ERROR, e.getMessage());',
    'System.Savepoint p = Database.setSavepoint(); Database.rollback(p); System.assertEquals(1, 2, fixed);',
    'Map<Id, Account> m = new Map<Id, Account>(new List<Account>()); Set<Id> ids = m.keySet(); ids.addAll(new List<Id>());'
];

const REJECTED: readonly (readonly [statements: string, message: string])[] = [
    ["Integer a = 'x';", 'Illegal assignment from String to Integer'],
    ['Integer a = 1L;', 'Illegal assignment from Long to Integer'],
    ['Integer a = 1.5;', 'Illegal assignment from Decimal to Integer'],
    ['String s = 5;', 'Illegal assignment from Integer to String'],
    ['Date d = Datetime.now();', 'Illegal assignment from Datetime to Date'],
    ["Blob b = 'x';", 'Illegal assignment from String to Blob'],
    ['Object o = 1; Integer i = o;', 'Illegal assignment from Object to Integer'],
    ['Account a = new Contact();', 'Illegal assignment from Contact to Account'],
    ['SObject s; Account a = s;', 'Illegal assignment from SObject to Account'],
    ['Derived d = new Base();', 'Illegal assignment from T.Base to T.Derived'],
    ['List<Derived> d = new List<Base>();', 'Illegal assignment from List<T.Base> to List<T.Derived>'],
    ['List<Integer> d = new List<String>();', 'Illegal assignment from List<String> to List<Integer>'],
    ['Set<Id> d = new Set<String>();', 'Illegal assignment from Set<String> to Set<Id>'],
    ['Map<Id, Account> m = new Map<Id, SObject>();', 'Illegal assignment from Map<Id,SObject> to Map<Id,Account>'],
    ['Integer i = help();', 'Illegal assignment from void to Integer'],
    ['x = 1;', 'Variable does not exist: x'],
    ['Integer i = this.nothing;', 'Variable does not exist: nothing'],
    ['Integer i = T.nothing;', 'Variable does not exist: nothing'],
    ['Object o = Nowhere.field;', 'Variable does not exist: Nowhere'],
    ['Object o = Color.BLUE;', 'Variable does not exist: BLUE'],
    ['String s = new Account().Nam;', 'Variable does not exist: Nam'],
    ['Object o = Account.Nam;', 'Variable does not exist: Nam'],
    ["Object o = new Account(Nam = 'x');", 'Field does not exist: Nam on Account'],
    ['Object o = new Account(Name = 5);', 'Illegal assignment from Integer to String'],
    ["Object o = new Account(Name = 'a', name = 'b');", 'Duplicate field initialization: Name'],
    ['Integer i; i.foo = 1;', 'Variable does not exist: foo'],
    ['SObject s; Object o = s.Name;', 'Initial term of field expression must be a concrete SObject: SObject'],
    ['nothing(1);', 'Method does not exist or incorrect signature: void nothing(Integer) from the type T'],
    ['own(1);', 'Method does not exist or incorrect signature: void own(Integer) from the type T'],
    ["'a'.lower();", 'Method does not exist or incorrect signature: void lower() from the type String'],
    [
        "'a'.substring('b');",
        'Method does not exist or incorrect signature: void substring(String) from the type String'
    ],
    [
        'new List<String>().add(5);',
        'Method does not exist or incorrect signature: void add(Integer) from the type List<String>'
    ],
    ['Nowhere.run();', 'Variable does not exist: Nowhere'],
    ['T.own(null);', 'Non static method cannot be referenced from a static context: void T.own(String)'],
    ['this.help();', 'Static method cannot be referenced from a non static context: void T.help()'],
    ['Integer i = T.amount;', 'Variable does not exist: amount'],
    ['Object o = new Nothing();', 'Invalid type: Nothing'],
    ['Integer number = 1;', 'Identifier name is reserved: number'],
    ['Integer a__b = 1;', 'Invalid character in identifier: a__b'],
    ['Account account; Object o = Account.SObjectType;', 'Variable does not exist: SObjectType'],
    ['Nothing n;', 'Invalid type: Nothing'],
    ['List<Nothing> n;', 'Invalid type: Nothing'],
    ['Map<String> n;', 'Invalid type argument count for Map: expected 2 but found 1'],
    ['Object o = new Base(1);', 'Constructor not defined: [T.Base].<Constructor>(Integer)'],
    ['Object o = new Integer();', 'Type cannot be constructed: Integer'],
    ['Object o = new Color();', 'Type cannot be constructed: T.Color'],
    ['Object o = new Queueable();', 'Type cannot be constructed: System.Queueable'],
    ["Integer i = 'a' - 1;", 'Arithmetic expressions must use numeric arguments'],
    ['Integer i = true + 1;', 'Arithmetic expressions must use numeric arguments'],
    ["Integer i = -'a';", 'Unary negation must use a numeric argument'],
    ['Boolean b = !1;', '! operator can only be applied to boolean expressions'],
    ["Boolean b = 'a' == 1;", 'Comparison arguments must be compatible types: String, Integer'],
    ['Boolean b = true < false;', 'Inequality operator not allowed for this type: Boolean'],
    ['Boolean b = 1 && true;', 'Logical operator can only be applied to Boolean'],
    ['Boolean b = true || null;', 'Logical operator can only be applied to Boolean'],
    ["Object o = true ? 1 : 'a';", 'Incompatible types in ternary operator: String, Integer'],
    ["Integer i = (Integer) 'a';", 'Incompatible types since an instance of String is never an instance of Integer'],
    ['T t = (T) new Base();', 'Incompatible types since an instance of T.Base is never an instance of T'],
    [
        "Boolean b = 'a' instanceof Integer;",
        'Operation instanceof is always false since an instance of String is never an instance of Integer'
    ],
    [
        'Boolean b = new Derived() instanceof Base;',
        'Operation instanceof is always true since an instance of T.Derived is always an instance of T.Base'
    ],
    ['Map<String, String> m; String s = m[0];', 'Expression must be a list type: Map<String,String>'],
    ["List<String> l; l['a'] = null;", 'List index must be of type Integer: String'],
    ["fixed = 'y';", 'Final members can only be assigned in their declaration, init blocks, or constructors: fixed'],
    ['help() = 1;', 'Expression cannot be assigned'],
    ['amount + 1;', 'Expression cannot be a statement.'],
    ['1++;', 'Expression cannot be assigned'],
    ['text++;', 'Unary postfix increment/decrement can only be applied to numeric expressions: String'],
    ["new List<Integer>{ 'a' };", 'Initial expression is of incorrect type, expected: Integer but was: String'],
    ['new Map<String, Integer>{ 1 => 2 };', 'Invalid key type Integer for String'],
    ['Object o = super.run();', 'Method does not exist or incorrect signature: void run() from the type Object'],
    ['Boolean b = amount === 1;', 'Exact equality operator only allowed for reference types: Integer'],
    [
        "new Account().Name.toLowerCase().addError('x');",
        'addError must be invoked on an expression that is an exact SObject field reference'
    ],
    [
        "Object o = new List<Integer>('a');",
        'Invalid initializer type String found for List<Integer>: expected an Integer or a List of type Integer'
    ],
    ['Object o = Date.today() + 1.5;', 'Date expressions must use Integer or Long'],
    ['Object o = amount + help();', 'Arithmetic expressions are not allowed on void types'],
    ['Object o = new Account().Name.Foo;', 'A non foreign key field cannot be referenced in a path expression: Name'],
    ['List l;', 'No type arguments provided for a parameterized type: List'],
    ['String<Integer> s;', 'Type arguments provided for a non-parameterized type: String']
];

describe('expressions', () => {
    it.each(ACCEPTED)('accepts %s', (statements) => {
        expect(errors(inMethod(statements))).toEqual([]);
    });

    it.each(REJECTED)('rejects %s', (statements, message) => {
        expect(errors(inMethod(statements))).toEqual([message]);
    });
});
