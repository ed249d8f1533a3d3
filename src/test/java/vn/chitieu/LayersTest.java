package vn.chitieu;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Imports go one way: vocabulary, then knowledge of writing, then stages, then what tells their story. */
class LayersTest {
    private static final String OURS = "vn.chitieu..";
    private static final List<String> STAGES = List.of(
            "detect", "read", "mapping", "recognise", "check", "write", "batch", "score", "compare", "learn", "decide");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.chitieu");

    @ParameterizedTest
    @CsvSource({
        "document,    ''",
        "indicator,   ''",
        "observation, document",
        "text,        ''",
        "number,      document indicator observation text",
        "detect,      document indicator observation text number",
        "read,        document indicator observation text number",
        "mapping,     document indicator observation text number tabular",
        "recognise,   document indicator observation text number",
        "check,       document indicator observation text number store",
        "crop,        document observation store",
        "tabular,     text",
        "store,       ''",
        "write,       document indicator observation text number tabular store crop",
        "batch,       document indicator observation text number store",
        "score,       observation text number tabular",
        "compare,     observation text number tabular",
        "learn,       document indicator observation text number tabular",
        "decide,      document indicator observation text number tabular"
    })
    void eachPackageImportsOnlyWhatLiesBelowIt(String name, String below) {
        String[] others = Stream.concat(
                        Stream.of(name), Stream.of(below.split(" ")).filter(each -> !each.isEmpty()))
                .map(LayersTest::inside)
                .toArray(String[]::new);
        holds(classes()
                .that()
                .resideInAPackage(inside(name))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(OURS)).or(resideInAnyPackage(others))));
    }

    @Test
    void everyPackageHasALayer() {
        holds(classes()
                .should()
                .resideInAnyPackage(Stream.concat(
                                Stream.of("vn.chitieu"),
                                Stream.concat(
                                                STAGES.stream(),
                                                Stream.of(
                                                        "document",
                                                        "indicator",
                                                        "observation",
                                                        "text",
                                                        "number",
                                                        "tabular",
                                                        "store",
                                                        "crop",
                                                        "command"))
                                        .map(LayersTest::inside))
                        .toArray(String[]::new)));
    }

    @Test
    void noPackagesImportEachOtherInACircle() {
        holds(slices().matching("vn.chitieu.(**)").should().beFreeOfCycles());
    }

    @Test
    void vocabularyKnowsNoLibrary() {
        holds(classes()
                .that()
                .resideInAnyPackage(inside("document"), inside("indicator"), inside("observation"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", OURS)));
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.pdfbox..,      read",
        "org.jsoup..,              read",
        "org.apache.poi..,         read batch.container write.workbook",
        "org.apache.james.mime4j.., batch.container",
        "org.apache.commons.compress.., read batch.container write.workbook",
        "org.apache.parquet..,     write.parquet",
        "org.apache.tika.parser.., read",
        "org.apache.tika..,        read detect",
        "org.bytedeco..,            read.scan.engine",
        "com.fasterxml.jackson..,  write score compare command",
        "de.siegmar.fastcsv..,     mapping write tabular",
        "picocli..,                command"
    })
    void aLibraryIsKnownInOnePlace(String library, String places) {
        String[] packages = Stream.concat(
                        library.startsWith("picocli") ? Stream.of("vn.chitieu") : Stream.empty(),
                        Stream.of(places.split(" ")).map(LayersTest::inside))
                .toArray(String[]::new);
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library));
    }

    @Test
    void nothingBelowTheCommandsKnowsTheProcessOrItsDefaults() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("vn.chitieu", inside("command"))
                .should()
                .accessTargetWhere(forbidden()));
    }

    @Test
    void onlyMainEndsTheProcess() {
        holds(noClasses()
                .that()
                .areNotAssignableTo(Main.class)
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class));
    }

    /** {@code owner.member}, with {@code ()} where only the form without arguments reads a default. */
    private static final Set<String> FORBIDDEN = Set.of(
            "System.out",
            "System.err",
            "System.in",
            "System.console",
            "System.exit",
            "System.getenv",
            "System.currentTimeMillis",
            "System.nanoTime",
            "Throwable.printStackTrace",
            "Locale.getDefault",
            "Locale.setDefault",
            "Charset.defaultCharset",
            "TimeZone.getDefault",
            "ZoneId.systemDefault",
            "Clock.systemDefaultZone",
            "Clock.systemUTC",
            "Instant.now",
            "LocalDate.now",
            "LocalDateTime.now",
            "ZonedDateTime.now",
            "OffsetDateTime.now",
            "Year.now",
            "YearMonth.now",
            "Date.<init>()",
            "String.toLowerCase()",
            "String.toUpperCase()",
            "String.getBytes()",
            "String.<init>(byte[])",
            "String.format(java.lang.String, java.lang.Object[])",
            "InputStreamReader.<init>(java.io.InputStream)",
            "OutputStreamWriter.<init>(java.io.OutputStream)",
            "FileReader.<init>(java.io.File)",
            "FileWriter.<init>(java.io.File)",
            "Scanner.<init>(java.io.InputStream)",
            "DecimalFormat.<init>(java.lang.String)",
            "NumberFormat.getInstance()",
            "Collator.getInstance()");

    private static DescribedPredicate<JavaAccess<?>> forbidden() {
        return DescribedPredicate.describe("reads the clock, a default of the machine, or prints", access -> {
            String member = access.getTargetOwner().getSimpleName() + "."
                    + access.getTarget().getName();
            String full = access.getTarget().getFullName();
            String arguments = full.contains("(") ? full.substring(full.indexOf('(')) : "";
            return FORBIDDEN.contains(member) || FORBIDDEN.contains(member + arguments);
        });
    }

    private static String inside(String name) {
        return "vn.chitieu." + name + "..";
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(false).check(CLASSES);
    }
}
