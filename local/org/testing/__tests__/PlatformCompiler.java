import apex.jorje.semantic.common.TestAccessEvaluator;
import apex.jorje.semantic.common.TestQueryValidators;
import apex.jorje.semantic.common.TestSymbolProvider;
import apex.jorje.semantic.compiler.ApexCompiler;
import apex.jorje.semantic.compiler.CodeUnit;
import apex.jorje.semantic.compiler.CompilationInput;
import apex.jorje.semantic.compiler.CompilerStage;
import apex.jorje.semantic.compiler.Namespaces;
import apex.jorje.semantic.compiler.SourceFile;
import apex.jorje.semantic.compiler.sfdc.NoopCompilerProgressCallback;
import apex.jorje.semantic.symbol.resolver.SymbolResolver;
import apex.jorje.semantic.symbol.type.TypeInfo;
import apex.jorje.services.Version;
import apex.jorje.services.exception.CompilationException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Compiles each class of a folder by itself with the platform's own compiler (without the schema, so queries are not
 * looked into) and prints a line for each: its name, a tab, its first error with its place or nothing.
 */
public class PlatformCompiler {

    public static void main(String[] args) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        Map<String, String[]> stubs = stubs(args[0]);
        try (var files = Files.list(Path.of(args[1]))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".cls", "");
                System.out.println(name + "\t" + firstError(Files.readString(file), stubs).replace('\n', ' '));
            }
        }
    }

    private static String firstError(String body, Map<String, String[]> stubs) {
        SourceFile source = SourceFile.builder().setBody(body).setVersion(Version.CURRENT).build();
        CompilationInput input = new CompilationInput(List.of(source), new Library(stubs), new TestAccessEvaluator(),
            new TestQueryValidators.Noop(), null, NoopCompilerProgressCallback.get());
        ApexCompiler compiler = ApexCompiler.builder().setInput(input).build();
        compiler.compile(CompilerStage.ADDITIONAL_VALIDATE);
        for (CodeUnit unit : compiler.getCodeUnits()) {
            if (!unit.getSourceFile().isMocked()) {
                List<CompilationException> errors = unit.getErrors().get();
                return first(errors);
            }
        }
        List<CompilationException> errors = compiler.getErrors();
        return first(errors);
    }

    private static String first(List<CompilationException> errors) {
        if (errors.isEmpty()) {
            return "";
        }
        CompilationException error = errors.get(0);
        return error.getLoc().getLine() + ":" + error.getLoc().getColumn() + " " + error.getError();
    }

    /** The classes of the platform, as declarations without bodies: namespace, name and text by "namespace/name". */
    private static Map<String, String[]> stubs(String jarPath) throws Exception {
        Map<String, String[]> found = new HashMap<>();
        try (JarFile jar = new JarFile(jarPath)) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String[] path = entry.getName().split("/");
                if (path[0].equals("StandardApexLibrary") && entry.getName().endsWith(".cls")) {
                    String name = path[2].replace(".cls", "");
                    String text = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    // the declarations leave out what exceptions extend
                    String whole = name.endsWith("Exception") ? "global virtual class " + name + " extends Exception {}" : text;
                    found.put((path[1] + "/" + name).toLowerCase(), new String[] { path[1], name, whole });
                }
            }
        }
        return found;
    }

    private static class Library extends TestSymbolProvider {
        private final Map<String, String[]> stubs;
        private final Map<String, TypeInfo> attached = new HashMap<>();

        Library(Map<String, String[]> stubs) {
            this.stubs = stubs;
        }

        @Override
        public TypeInfo find(SymbolResolver resolver, TypeInfo from, String name) {
            TypeInfo known = super.find(resolver, from, name);
            String key = name.toLowerCase();
            if (known != null || !stubs.containsKey(key) || attached.containsKey(key)) {
                return known != null ? known : attached.get(key);
            }
            attached.put(key, null);
            String[] stub = stubs.get(key);
            SourceFile source = SourceFile.builder().setBody(stub[2]).setNamespace(Namespaces.create(stub[0]))
                .setTrusted(true).setMocked(true).setVersion(Version.CURRENT).build();
            TypeInfo type = resolver.getCompilerService().attachSource(resolver, source, name);
            attached.put(key, type);
            return type;
        }
    }
}
