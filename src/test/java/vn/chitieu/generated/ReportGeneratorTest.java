package vn.chitieu.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Template;
import vn.chitieu.mapping.Mappings;
import vn.chitieu.text.Vietnamese;

/** The truth that others are measured against must be true itself. */
class ReportGeneratorTest {
    private static Catalogue catalogue = new Catalogue(List.of(), List.of(), List.of(), List.of());

    @BeforeAll
    static void readMappings() throws Exception {
        catalogue = Mappings.read(Path.of("mappings"));
    }

    @Test
    void sameSeedMakesTheSameReport() {
        Recipe recipe = Recipe.random(catalogue, 7);

        assertThat(new ReportGenerator(catalogue, 7).next(recipe))
                .isEqualTo(new ReportGenerator(catalogue, 7).next(recipe));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void plainReportHasEveryRowOfTheForm(Shape shape) {
        for (Template template : catalogue.templates()) {
            GeneratedReport report = new ReportGenerator(catalogue, 1).next(Recipe.plain(template.id(), shape, 1));

            assertThat(report.rows().stream().map(row -> row.indicator().orElseThrow()))
                    .containsExactlyElementsOf(template.rows().stream()
                            .flatMap(row -> row.indicator().stream())
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void truthNamesTheLineWhereTheLabelBegins(Shape shape) {
        for (Template template : catalogue.templates()) {
            GeneratedReport report = new ReportGenerator(catalogue, 2).next(Recipe.plain(template.id(), shape, 2));
            for (ExpectedRow row : report.rows()) {
                List<String> labels = template.rows().stream()
                        .filter(each -> each.indicator().equals(row.indicator()))
                        .map(each -> firstWords(each.label()))
                        .toList();

                assertThat(Vietnamese.fold(report.line(row.line()))).contains(labels.get(0));
            }
        }
    }

    @Test
    void noLineHoldsTwoRows() {
        for (long seed = 1; seed <= 50; seed++) {
            GeneratedReport report = new ReportGenerator(catalogue, seed).next(Recipe.random(catalogue, seed));
            Set<Integer> lines = new HashSet<>();

            assertThat(report.rows()).as(report.recipe()).allMatch(row -> lines.add(row.line()));
        }
    }

    @Test
    void foreignRowsAreKnownToNoForm() {
        Labels labels = new Labels(catalogue);

        assertThat(Lines.FOREIGN_ROWS)
                .hasSizeGreaterThanOrEqualTo(60)
                .allMatch(row -> labels.owners(row.split(" \\| ", 2)[0]).isEmpty());
    }

    private static String firstWords(String label) {
        String folded = Vietnamese.fold(label);
        return folded.substring(0, Math.min(20, folded.length()));
    }
}
