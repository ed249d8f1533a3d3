package vn.chitieu.write.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.BlankKind;
import vn.chitieu.observation.Decided;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.observation.Flag;
import vn.chitieu.observation.Level;
import vn.chitieu.observation.Rule;
import vn.chitieu.observation.Severity;
import vn.chitieu.observation.Status;

/** Everything that stands in a result is explained, and nothing else is. */
class DescriptionsTest {
    private static final Descriptions DESCRIPTIONS = Descriptions.load();
    private static final List<Listing> LISTINGS =
            Listings.all(new Catalogue(List.of(), List.of(), List.of(), List.of()));
    private static final List<String> MATRIX =
            List.of("indicator", "indicator_name", "section", "unit", "agency | period");

    @Test
    void everyColumnIsDescribed() {
        for (Listing listing : LISTINGS) {
            for (Column column : listing.columns()) {
                assertComplete(DESCRIPTIONS.column(listing.name(), column.name()), column.name());
            }
        }
        for (String column : MATRIX) {
            assertComplete(DESCRIPTIONS.column("matrix", column), column);
        }
    }

    @Test
    void everyDescriptionIsOfAColumn() {
        Map<String, List<String>> described = DESCRIPTIONS.described();
        Set<String> shared = new HashSet<>();
        described.forEach((file, columns) -> {
            if (!Set.of("*", "workbook").contains(file)) {
                assertThat(columnsOf(file)).as(file).containsAll(columns);
            }
        });
        LISTINGS.forEach(listing -> shared.addAll(columnsOf(listing.name())));
        shared.addAll(MATRIX);
        assertThat(shared).containsAll(described.getOrDefault("*", List.of()));
    }

    private static List<String> columnsOf(String file) {
        return file.equals("matrix")
                ? MATRIX
                : LISTINGS.stream()
                        .filter(listing -> listing.name().equals(file))
                        .flatMap(listing -> listing.columns().stream().map(Column::name))
                        .toList();
    }

    @Test
    void everyCodeIsDescribedInTheOrderOfItsList() {
        assertCodes(CodeList.STATUS, Status.values(), Status::code);
        assertCodes(CodeList.FLAG, Flag.values(), Flag::code);
        assertCodes(CodeList.KIND, BlankKind.values(), BlankKind::code);
        assertCodes(CodeList.RULE, Rule.values(), Rule::code);
        assertCodes(CodeList.SEVERITY, Severity.values(), Severity::code);
        assertCodes(CodeList.DOCUMENT_STATUS, DocumentStatus.values(), DocumentStatus::code);
        assertCodes(CodeList.LEVEL, Level.values(), Level::code);
        assertCodes(CodeList.DECIDED, Decided.Kind.values(), Decided.Kind::code);
        assertCodes(
                CodeList.UNMATCHED_REASON,
                new String[] {"unknown_label", "ambiguous", "duplicate_row", "heading_value"},
                Function.identity());
    }

    @Test
    void everyFlagAndRuleSaysWhatToDo() {
        assertThat(Stream.of(CodeList.FLAG, CodeList.RULE, CodeList.UNMATCHED_REASON)
                        .flatMap(list -> DESCRIPTIONS.codes(list).stream()))
                .allSatisfy(code -> assertThat(code.advice()).as(code.id()).isNotBlank());
    }

    @Test
    void aFilesOwnWordsGoBeforeThoseForAll() {
        assertThat(DESCRIPTIONS.column("checks", "label").title()).isEqualTo("Tên chỉ tiêu");
        assertThat(DESCRIPTIONS.column("blanks", "label").title()).isEqualTo("Tên chỉ tiêu như in");
        assertThat(DESCRIPTIONS.code(CodeList.STATUS, "blank").title()).isEqualTo("Để trống");
    }

    @Test
    void whatNobodyDescribedIsRefused() {
        assertThatThrownBy(() -> DESCRIPTIONS.column("observations", "colour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing says what colour means");
    }

    private static <T> void assertCodes(CodeList list, T[] values, Function<T, String> code) {
        assertThat(DESCRIPTIONS.codes(list))
                .extracting(Description::id)
                .containsExactlyElementsOf(Arrays.stream(values).map(code).toList());
        for (T value : values) {
            assertComplete(DESCRIPTIONS.code(list, code.apply(value)), code.apply(value));
        }
    }

    private static void assertComplete(Description description, String id) {
        assertThat(description.id()).isEqualTo(id);
        assertThat(List.of(description.title(), description.vietnamese(), description.english()))
                .as(id)
                .allSatisfy(text -> assertThat(text).isNotBlank().isEqualTo(text.strip()));
    }
}
