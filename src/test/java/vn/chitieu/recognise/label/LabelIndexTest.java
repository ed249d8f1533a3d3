package vn.chitieu.recognise.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.indicator.Alias;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.indicator.Indicator;
import vn.chitieu.indicator.Template;
import vn.chitieu.indicator.TemplateRow;
import vn.chitieu.recognise.Recognised;
import vn.chitieu.recognise.form.Knowledge;
import vn.chitieu.text.Vietnamese;

/** What holds of every label of the real mappings. */
class LabelIndexTest {
    private static final double NEARLY_THE_SAME = 0.95;
    private static final Catalogue CATALOGUE = Recognised.mappings();
    private static final Knowledge KNOWLEDGE = new Knowledge(CATALOGUE);

    /** A label and what it asks for. */
    private record Asked(String label, String indicator) {}

    @Test
    void everyLabelIsMostLikeItself() {
        assertThat(asked())
                .allSatisfy(row -> assertThat(likeness(row.label, row.indicator))
                        .as(row.label)
                        .isEqualTo(1));
    }

    @Test
    void everyLabelIsMostLikeItselfWithoutAccentsAndInCapitals() {
        assertThat(asked()).allSatisfy(row -> {
            assertThat(likeness(Vietnamese.plain(row.label), row.indicator))
                    .as(row.label)
                    .isEqualTo(1);
            assertThat(likeness(row.label.toUpperCase(java.util.Locale.ROOT), row.indicator))
                    .as(row.label)
                    .isEqualTo(1);
        });
    }

    @Test
    void noLabelIsNearlyThatOfAnotherIndicatorUnlessItIsTheSame() {
        List<Asked> all = asked();
        for (Asked row : all) {
            Set<String> shared = all.stream()
                    .filter(other -> shareAKey(row.label, other.label))
                    .map(Asked::indicator)
                    .collect(Collectors.toSet());
            Likeness likeness = KNOWLEDGE.likeness(row.label);
            for (int meaning = 0; meaning < KNOWLEDGE.indicatorCount(); meaning++) {
                String id = KNOWLEDGE.indicator(meaning).id();
                if (!shared.contains(id)) {
                    assertThat(likeness.byMeaning()[meaning])
                            .as("%s ~ %s", row.label, id)
                            .isLessThan((float) NEARLY_THE_SAME);
                }
            }
        }
    }

    @Test
    void everyLabelFoldsTheSameComposedOrNot() {
        assertThat(asked())
                .allSatisfy(row -> assertThat(Vietnamese.fold(Normalizer.normalize(row.label, Normalizer.Form.NFD)))
                        .isEqualTo(Vietnamese.fold(Normalizer.normalize(row.label, Normalizer.Form.NFC))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Số TTHC đang cung cấp trực tuyến mức độ 3             | Số TTHC đang cung cấp trực tuyến mức độ 4
                    Tỷ lệ UBND cấp xã đã kết nối, liên thông với UBND tỉnh| Tỷ lệ UBND cấp xã đã kết nối, liên thông với UBND huyện
                    Tỷ lệ sử dụng văn bản điện tử của UBND cấp huyện      | Tỷ lệ sử dụng văn bản điện tử của UBND cấp xã
                    Số VBQPPL do HĐND tỉnh ban hành                       | Số VBQPPL do UBND tỉnh ban hành
                    Tổng số hồ sơ của DVCTT một phần                      | Tổng số hồ sơ của DVCTT toàn trình
                    Số hồ sơ TTHC đã giải quyết đúng hạn                  | Số hồ sơ TTHC đã giải quyết trễ hạn
                    Số biên chế đã tinh giản trong kỳ báo cáo             | Số biên chế chưa tinh giản trong kỳ báo cáo
                    Tỷ lệ hồ sơ trễ hạn trên lĩnh vực xây dựng            | Tỷ lệ hồ sơ đúng hạn trên lĩnh vực xây dựng
                    """)
    void wordsThatTellSiblingsApartDecide(String label, String sibling) {
        int own = KNOWLEDGE.likeness(label).bestLabel();
        assertThat(KNOWLEDGE.likeness(sibling).byLabel()[own]).isLessThan(0.75f);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Số văn bản quy phạm pháp luật đã rà soát          | institution.review.reviewed
                    Số VBQPPL đã rà sóat                              | institution.review.reviewed
                    So VBQPPL da ra soat                              | institution.review.reviewed
                    Số văn bản QPPL đã rà soát (lũy kế từ đầu năm)    | institution.review.reviewed
                    Số VBQPPL đã rà soát, trong đó:                   | institution.review.reviewed
                    Số VBQPPL đã rà soát: theo chuyên đề, lĩnh vực    | institution.review.reviewed
                    """)
    void otherWritingsOfALabelStayNearIt(String printed, String indicator) {
        assertThat(likeness(printed, indicator)).isGreaterThan(0.9f);
    }

    private static float likeness(String label, String indicator) {
        return KNOWLEDGE.likeness(label).byMeaning()[KNOWLEDGE.meaning(indicator)];
    }

    private static boolean shareAKey(String a, String b) {
        List<String> keys = LabelText.keys(a);
        return LabelText.keys(b).stream().anyMatch(keys::contains);
    }

    private static List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        for (Template template : CATALOGUE.templates()) {
            for (TemplateRow row : template.rows()) {
                row.indicator().ifPresent(id -> asked.add(new Asked(row.label(), id)));
            }
        }
        for (Alias alias : CATALOGUE.aliases()) {
            asked.add(new Asked(alias.label(), alias.indicator()));
        }
        for (Indicator indicator : CATALOGUE.indicators()) {
            asked.add(new Asked(indicator.label(), indicator.id()));
        }
        return asked;
    }
}
