package vn.chitieu.recognise.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.recognise.Recognised;

class ForeignWordsTest {
    private static final Knowledge KNOWLEDGE = new Knowledge(Recognised.mappings());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tổng số biên chế nữ được giao trong năm                                | apparatus.payroll.assigned | true
                    Tổng số biên chế được giao trong năm                                   | apparatus.payroll.assigned | false
                    Tổng số biên chế đuợc gaio trong năm                                   | apparatus.payroll.assigned | false
                    Tổng số hồ sơ của DVCTT nội bộ (gồm hồ sơ nộp trực tuyến + trực tiếp)  | egov.dossier.full.total | true
                    Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn     | procedure.dossier.commune.rate | false
                    Tỷ lệ sử dụng văn bản điện tử của UBND cấp xã tỉnh Bắc Giang           | egov.document.electronic.commune_rate | false
                    """)
    void wordsThatNoLabelOfTheIndicatorHasAreForeign(String label, String indicator, boolean foreign) {
        assertThat(KNOWLEDGE.foreignWords().isIn(label, KNOWLEDGE.meaning(indicator), KNOWLEDGE))
                .isEqualTo(foreign);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tỷ lệ UBND cấp thôn đã kết nối, liên thông với UBND tỉnh | egov.document.linked.commune_province | true
                    Tỷ lệ UBND cấp xã đã kết nối, liên thông với UBND tỉnh   | egov.document.linked.commune_province | false
                    Tỷ lệ UBND cấp xã đã kêt nối, liên thông với UBND tỉnhh  | egov.document.linked.commune_province | false
                    Số VBQPPL do HĐND, UBND cấp huyện đã ban hành            | institution.issued.district.council | true
                    Tổng số biên chế nữ được giao trong năm                  | apparatus.payroll.assigned | false
                    """)
    void aForeignWordInThePlaceOfATellingOneSaysAnotherThing(String label, String indicator, boolean another) {
        assertThat(KNOWLEDGE.foreignWords().sayAnother(label, KNOWLEDGE.meaning(indicator), KNOWLEDGE))
                .isEqualTo(another);
    }
}
