package vn.chitieu.recognise.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chitieu.document.Box;
import vn.chitieu.document.Place;
import vn.chitieu.observation.PrintedRow;
import vn.chitieu.recognise.Recognised;
import vn.chitieu.recognise.form.Units;

/** Pieces are written {@code stt | label | unit | value}, a line each; so is the row. */
class PiecesTest {
    private static final Pieces PIECES =
            new Pieces(new Units(Recognised.mappings().units()));
    private static final String NO_ROW = "no row";

    @Test
    void aPieceAloneIsARow() {
        assertThat(flat("1. | Số văn bản | Văn bản | 3")).isEqualTo("1. | Số văn bản | Văn bản | 3");
    }

    @Test
    void labelsGoOn() {
        assertThat(table("""
                1. | Số văn bản | Văn bản | 3
                | đã ban hành | |
                """)).isEqualTo("1. | Số văn bản đã ban hành | Văn bản | 3");
    }

    @Test
    void rule_P1_twoFiguresAreTwoRows() {
        assertThat(flat("""
                1. | Số văn bản | Văn bản | 3
                | | | 4
                """)).isEqualTo(NO_ROW);
    }

    @Test
    void rule_P2_answersOfAChoiceAreOneUnit() {
        assertThat(flat("""
                1. | Cập nhật kiến trúc | |
                | | Chưa = 0 |
                | | Hoàn thành = 1 |
                | | | 1
                """)).isEqualTo("1. | Cập nhật kiến trúc | Chưa = 0 Hoàn thành = 1 | 1");
    }

    @Test
    void rule_P2_aUnitCutByALineIsOneUnit() {
        assertThat(flat("""
                1. | Số đã kiểm tra | Cơ quan, đơn vị, |
                | địa phương | |
                | | | 3
                """)).isEqualTo("1. | Số đã kiểm tra | Cơ quan, đơn vị, địa phương | 3");
    }

    @Test
    void rule_P2_inTablesAUnitIsCutBesideALabel() {
        assertThat(table("""
                | Số VBQPPL do HĐND tỉnh | Văn |
                | ban hành | bản | 03
                """)).isEqualTo(" | Số VBQPPL do HĐND tỉnh ban hành | Văn bản | 03");
    }

    @Test
    void rule_P2_inTablesALabelDoesNotRunIntoTheUnit() {
        assertThat(table("""
                | Số được kiểm tra tại cơ quan, đơn vị, | Cơ quan, đơn vị | 3
                | địa phương | |
                """)).isEqualTo(" | Số được kiểm tra tại cơ quan, đơn vị, địa phương | Cơ quan, đơn vị | 3");
    }

    @Test
    void rule_P3_inFlattenedTextAUnitBeforeAnotherWasAWordOfTheLabel() {
        assertThat(flat("""
                6.3. | Số TTHC công khai trên Cổng | |
                | | DVC |
                | quốc gia | |
                | | Thủ tục | 1.038
                """)).isEqualTo("6.3. | Số TTHC công khai trên Cổng DVC quốc gia | Thủ tục | 1.038");
    }

    @Test
    void rule_P3_inTablesTwoUnitsAreTwoRows() {
        assertThat(table("""
                1. | Số TTHC | Thủ tục |
                | | Hồ sơ |
                """)).isEqualTo(NO_ROW);
    }

    @Test
    void rule_P4_inFlattenedTextAnAnswerBehindTheUnitIsTheFigure() {
        assertThat(flat("""
                4. | Số ban quản lý | Ban |
                | Không có | |
                """)).isEqualTo("4. | Số ban quản lý | Ban | Không có");
        assertThat(flat("""
                4. | Triển khai nền tảng | Chưa = 0 Hoàn thành = 1 |
                | Đã hoàn thành | |
                """)).isEqualTo("4. | Triển khai nền tảng | Chưa = 0 Hoàn thành = 1 | Đã hoàn thành");
    }

    @Test
    void rule_P4_beforeTheUnitItIsPartOfTheLabel() {
        assertThat(flat("""
                4. | Số TTHC | |
                | Không có | |
                | | Thủ tục | 3
                """)).isEqualTo("4. | Số TTHC Không có | Thủ tục | 3");
    }

    @Test
    void rule_P5_inFlattenedTextTwoDashesAreThoseOfUnitAndFigure() {
        assertThat(flat("""
                2.2. | Số VBQPPL đã kiểm tra | |
                | | | -
                | | | -
                """)).isEqualTo("2.2. | Số VBQPPL đã kiểm tra | - | -");
    }

    @Test
    void rule_P5_inTablesTheyAreTwoFigures() {
        assertThat(table("""
                2.2. | Số VBQPPL đã kiểm tra | | -
                | | | -
                """)).isEqualTo(NO_ROW);
    }

    @Test
    void rule_P6_theFigureStandsWhereThePieceHasItThatHasOne() {
        String pieces = """
                1. | Số văn bản | Văn bản |
                | | | 3
                | đã ban hành | |
                """;
        assertThat(figureLine(pieces, 0)).isEqualTo(2);
        assertThat(figureLine(pieces, 1)).isEqualTo(2);
    }

    @Test
    void rule_P6_anAnswerIsTheFigure() {
        assertThat(figureLine("""
                4. | Số ban quản lý | Ban |
                | Không có | |
                """, 0)).isEqualTo(2);
    }

    @Test
    void rule_P6_withoutAFigureItWouldStandBesideTheUnit() {
        String pieces = """
                1. | Số văn bản | |
                | đã ban hành | Văn bản |
                | (tổng số) | |
                """;
        assertThat(figureLine(pieces, 0)).isEqualTo(2);
        assertThat(figureLine(pieces, 1)).isEqualTo(2);
    }

    @Test
    void rule_P6_withoutFigureAndUnitItWouldStandOnTheLastLineOfFlattenedText() {
        String pieces = """
                1. | Số văn bản | |
                | đã ban hành | |
                """;
        assertThat(figureLine(pieces, 0)).isEqualTo(2);
        assertThat(figureLine(pieces, 1)).isEqualTo(1);
    }

    @Test
    void aRowStandsWhereItsPiecesOnThePageOfItsFirstStand() {
        Fragment first = boxed(4, new Box(10, 700, 200, 710));
        Fragment below = boxed(4, new Box(12, 712, 180, 722));
        Fragment next = boxed(5, new Box(10, 50, 300, 60));
        assertThat(PIECES.join(List.of(first, below, next)).orElseThrow().place())
                .isEqualTo(new Place(4, 0, 1, 0).within(new Box(10, 700, 200, 722)));
    }

    private static Fragment boxed(int page, Box box) {
        Place place = new Place(page, 0, 1, 0).within(box);
        return new Fragment(new PrintedRow(place, "", "lời", "", "", ""), 0, false, true, true, false);
    }

    /** Number of the piece, from 1, in which the figure stands or would. */
    private static int figureLine(String pieces, int table) {
        List<Fragment> fragments =
                pieces.lines().map(line -> fragment(line, table)).toList();
        List<Fragment> numbered = new ArrayList<>();
        for (Fragment each : fragments) {
            PrintedRow row = each.row().withFigureAt(new Place(0, table, numbered.size() + 1, 0));
            numbered.add(new Fragment(row, table, false, each.joinable(), each.lowerCase(), false));
        }
        return PIECES.join(numbered).orElseThrow().figure().row();
    }

    private static String flat(String pieces) {
        return join(pieces, 0);
    }

    private static String table(String pieces) {
        return join(pieces, 1);
    }

    private static String join(String pieces, int table) {
        List<Fragment> fragments =
                pieces.lines().map(line -> fragment(line, table)).collect(Collectors.toList());
        return PIECES.join(fragments)
                .map(row -> String.join(" | ", row.stt(), row.label(), row.unit(), row.value()))
                .orElse(NO_ROW);
    }

    private static Fragment fragment(String line, int table) {
        List<String> cells =
                List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
        Place place = new Place(0, table, 1, 0);
        PrintedRow row = new PrintedRow(place, cells.get(0), cells.get(1), cells.get(2), cells.get(3), "");
        boolean lowerCase =
                !row.label().isEmpty() && Character.isLowerCase(row.label().codePointAt(0));
        return new Fragment(row, table, false, row.stt().isEmpty(), lowerCase, false);
    }
}
