package vn.chitieu.recognise.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.document.Row;
import vn.chitieu.document.Table;
import vn.chitieu.recognise.Recognised;

class ColumnsTest {
    @ParameterizedTest
    @ValueSource(strings = {"STT", "TT", "Số TT", "Số thứ tự", "Mã số"})
    void rule_C1_namesOfTheCodeColumn(String name) {
        assertThat(columns(name + " | Chỉ tiêu | Đơn vị tính | Số liệu").map(Columns::code))
                .contains(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Chỉ tiêu", "Chỉ tiêu thống kê (6 tháng)", "Nội dung", "Tiêu chí", "Tên chỉ số", "CHỈ TIÊU"})
    void rule_C2_namesOfTheLabelColumn(String name) {
        assertThat(columns("STT | Mục | " + name + " | Đơn vị tính").map(Columns::label))
                .contains(2);
    }

    @Test
    void rule_C2_aLabelColumnUnderAnyNameStandsBetweenCodeAndUnit() {
        assertThat(columns("STT | Công việc | ĐVT | Kết quả")).contains(new Columns(0, 1, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đơn vị tính", "ĐVT", "Đơn vị", "đơn vị tính (%)", "Đvi tính"})
    void rule_C3_namesOfTheUnitColumn(String name) {
        assertThat(columns("STT | Chỉ tiêu | " + name + " | Số liệu").map(Columns::unit))
                .contains(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Số liệu                                       > 3
                    Kết quả                                       > 3
                    Giá trị                                       > 3
                    Số lượng                                      > 3
                    Thực hiện                                     > 3
                    Cùng kỳ năm trước | Kỳ báo cáo                > 4
                    Thực hiện kỳ trước | Thực hiện kỳ này         > 4
                    Kế hoạch giao | Kết quả thực hiện             > 4
                    Kết quả | Số liệu                             > 4
                    Kết quả quý trước | Kết quả quý này | Lũy kế  > 4
                    Số liệu kỳ này | Số liệu lũy kế               > 3
                    """)
    void rule_C4_theValueColumnIsTheOneOfThisPeriod(String names, int value) {
        assertThat(columns("STT | Chỉ tiêu | Đơn vị tính | " + names).map(Columns::value))
                .contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ghi chú", "Cùng kỳ năm trước", "Lũy kế từ đầu năm", "Kế hoạch năm", "Cơ quan thực hiện"})
    void rule_C5_otherColumnsHoldNoValue(String name) {
        assertThat(columns("STT | Chỉ tiêu | Đơn vị tính | " + name).map(Columns::value))
                .contains(Columns.ABSENT);
    }

    @Test
    void rule_C4_columnsOfTheSameRankAreRivals() {
        assertThat(columns("STT | Chỉ tiêu | Đơn vị tính | Kết quả quý I | Kết quả quý II"))
                .contains(new Columns(0, 1, 2, 3, List.of(4)));
        assertThat(columns("STT | Chỉ tiêu | Đơn vị tính | Kết quả kỳ trước | Kết quả kỳ này"))
                .contains(new Columns(0, 1, 2, 4));
    }

    @Test
    void rule_C7_codesTellTheirColumnWhateverItsHead() {
        Columns misread = columns("Bn | Chỉ tiêu | Đơn vị tính | Số liệu").orElseThrow();

        assertThat(misread.settled(
                        rows("1 | Số văn bản | Văn bản | 3\n1.1 | Số hồ sơ | Hồ sơ | 2\nx | Số đơn vị | | ")))
                .isEqualTo(new Columns(0, 1, 2, 3));
        assertThat(misread.settled(rows("a | Số văn bản | Văn bản | 3\nkhác | Số hồ sơ | Hồ sơ | 2")))
                .isEqualTo(misread);
    }

    @Test
    void blanksInHeadsAreNothing() {
        assertThat(columns("SốTT | Chỉtiêu | Đơnvịtính | Cùngkỳ nămtrước | Kỳnày"))
                .contains(new Columns(0, 1, 2, 4));
    }

    @Test
    void aHeadIsToldWhereTheUnitsNameIsMisread() {
        assertThat(Columns.isHeader(rows("Sz | Chỉ tiêu thống kê | Đxyị tính | Cùng kỳ năm trước | Kỳ này")
                        .get(0)))
                .isTrue();
    }

    @Test
    void rule_C8_whereNoColumnIsTheValuesTheFiguresTell() {
        Columns named =
                columns("STT | Chỉ tiêu | Đơn vị tính | Quý I | Quý II | Lý do").orElseThrow();
        assertThat(named.value()).isEqualTo(Columns.ABSENT);
        List<Row> rows = rows("1 | Số văn bản | Văn bản | 3 | 5,5% | không\n2 | Số hồ sơ | Hồ sơ | | 7 | 2 hồ sơ chậm");
        assertThat(named.settled(rows)).isEqualTo(new Columns(0, 1, 2, 3, List.of(4)));
    }

    @Test
    void theLowerHeaderRowTellsMoreThanTheCellThatSpansAboveIt() {
        assertThat(columns("STT | Chỉ tiêu thống kê | Kết quả thống kê | | Ghi chú\n | | Đơn vị tính | Số liệu | "))
                .contains(new Columns(0, 1, 2, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STT | Họ và tên | Chức vụ",
                "Số hiệu | Tên văn bản | Ngày ban hành",
                "1.1 | Số văn bản chỉ đạo | Văn bản | 10"
            })
    void otherHeadersAreNone(String header) {
        assertThat(columns(header)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 | 2 | 3 | 4", "(1) | (2) | (3) | (4)", "A | B | 1 | 2", "1 | 2 | 3 | 4=3/2*100"})
    void columnNumbersAreTold(String row) {
        assertThat(Columns.isNumbering(rows(row).get(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 | Số văn bản | Văn bản | 4", "1. | | | 4", "1 | 2"})
    void rowsAreNotTakenForColumnNumbers(String row) {
        assertThat(Columns.isNumbering(rows(row).get(0))).isFalse();
    }

    private static Optional<Columns> columns(String header) {
        return Columns.of(rows(header));
    }

    private static List<Row> rows(String table) {
        return ((Table) Recognised.document(Recognised.tabbed(table)).blocks().get(0)).rows();
    }
}
