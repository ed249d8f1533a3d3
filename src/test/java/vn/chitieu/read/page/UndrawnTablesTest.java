package vn.chitieu.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.document.Block;
import vn.chitieu.document.Paragraph;
import vn.chitieu.document.Table;

/**
 * Tables of which nothing is drawn, as {@link HeadedTables}, {@link TableHead}, {@link CellRows}, {@link Unruled} and
 * {@link WhiteRows} say.
 */
class UndrawnTablesTest {
    private static final String PADDED = """
            STT     Chỉ tiêu          Đơn vị     Số

            1.      Mục số một

            Trong   Số nhiệm vụ       Nhiệm vụ   26
            đó      trong kế hoạch

                    Số đã xong        Nhiệm vụ   25

                    Số quá hạn        Nhiệm vụ   1
                    Số quá hạn

            1.2.    Số văn bản        Văn bản    7
            """;

    @Test
    void ruleV1WhitePartsRowsWithoutCodes() {
        assertThat(Drawn.read(PADDED)).isEqualTo("""
                p1.1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số
                p1.2: 1. ¦ Mục số một ¦  ¦
                p1.3: Trong đó ¦ Số nhiệm vụ trong kế hoạch ¦ Nhiệm vụ ¦ 26
                p1.4:  ¦ Số đã xong ¦ Nhiệm vụ ¦ 25
                p1.5:  ¦ Số quá hạn Số quá hạn ¦ Nhiệm vụ ¦ 1
                p1.6: 1.2. ¦ Số văn bản ¦ Văn bản ¦ 7""");
    }

    @Test
    void ruleW3ThePageAfterHasTheSameColumnsThoughItsFirstRowHasNoCode() {
        assertThat(Drawn.read(PADDED, """
                        Số hồ sơ          Hồ sơ      12

                        Số đúng hạn       Hồ sơ      11

                1.3.    Mục số ba

                1.4.    Số văn bản        Văn bản    7
                """)).endsWith("""
                p2.7:  ¦ Số hồ sơ ¦ Hồ sơ ¦ 12
                p2.8:  ¦ Số đúng hạn ¦ Hồ sơ ¦ 11
                p2.9: 1.3. ¦ Mục số ba ¦  ¦
                p2.10: 1.4. ¦ Số văn bản ¦ Văn bản ¦ 7""");
    }

    @Test
    void rulesQ1Q2CellsInTheMiddleOfTheirRowsAreOneRowWithWhatStandsBeside() {
        assertThat(Drawn.read("""
                STT     Chỉ tiêu          Đơn vị     Số

                        Số nhiệm vụ được
                1.      giao trong kế     Nhiệm vụ   26
                        hoạch của năm

                                          Chưa = 0
                2.      Hệ thống          Xong = 1   1
                                          Khác = 2

                        Số văn bản đi và
                3.      số văn bản đến    Văn bản    7
                        trong kỳ
                """)).isEqualTo("""
                p1.1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số
                p1.2: 1. ¦ Số nhiệm vụ được giao trong kế hoạch của năm ¦ Nhiệm vụ ¦ 26
                p1.3: 2. ¦ Hệ thống ¦ Chưa = 0 Xong = 1 Khác = 2 ¦ 1
                p1.4: 3. ¦ Số văn bản đi và số văn bản đến trong kỳ ¦ Văn bản ¦ 7""");
    }

    @Test
    void ruleE1AColumnWithoutFiguresIsAColumnIfTheHeadNamesIt() {
        assertThat(Drawn.read("""
                STT     Chỉ tiêu          Đơn vị     Số      Ghi chú

                1.      Số nhiệm vụ       Nhiệm vụ

                2.      Số văn bản        Văn bản

                3.      Số hồ sơ          Hồ sơ
                """)).isEqualTo("""
                p1.1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số ¦ Ghi chú
                p1.2: 1. ¦ Số nhiệm vụ ¦ Nhiệm vụ ¦  ¦
                p1.3: 2. ¦ Số văn bản ¦ Văn bản ¦  ¦
                p1.4: 3. ¦ Số hồ sơ ¦ Hồ sơ ¦  ¦""");
    }

    @Test
    void ruleE1LabelsMayHaveTheirCodesBeforeThem() {
        assertThat(Drawn.read("""
                Chỉ tiêu              Đơn vị tính  Số liệu

                1. Số nhiệm vụ được   Nhiệm vụ     26
                giao trong kỳ

                2. Số văn bản         Văn bản

                3. Số hồ sơ           Hồ sơ        7
                """)).isEqualTo("""
                p1.1: Chỉ tiêu ¦ Đơn vị tính ¦ Số liệu
                p1.2: 1. Số nhiệm vụ được giao trong kỳ ¦ Nhiệm vụ ¦ 26
                p1.3: 2. Số văn bản ¦ Văn bản ¦
                p1.4: 3. Số hồ sơ ¦ Hồ sơ ¦ 7""");
    }

    @Test
    void ruleY3AHeadingMayStandOverSeveralColumns() {
        assertThat(Drawn.read("""
                STT     Chỉ tiêu          Đơn vị     Số

                1.      Công tác chỉ đạo điều hành trong kỳ

                2.      Số văn bản        Văn bản    7

                3.      Số hồ sơ          Hồ sơ      12
                """)).isEqualTo("""
                p1.1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số
                p1.2: 1. ¦ 3x1 Công tác chỉ đạo điều hành trong kỳ
                p1.3: 2. ¦ Số văn bản ¦ Văn bản ¦ 7
                p1.4: 3. ¦ Số hồ sơ ¦ Hồ sơ ¦ 12""");
    }

    @Test
    void rulesY1H3TheNextPageHasTheSameColumnsAndMayRepeatTheHead() {
        assertThat(Drawn.read("""
                STT     Chỉ tiêu          Kết quả
                                          Đơn vị     Số

                1.      Số văn bản        Văn bản    7

                2.      Số hồ sơ          Hồ sơ      12
                """, """
                STT     Chỉ tiêu          Kết quả
                                          Đơn vị     Số

                3.      Số nhiệm vụ đã    Nhiệm vụ
                        hoàn thành

                4.      Số hồ sơ          Hồ sơ      9
                """)).isEqualTo("""
                p1.1: STT ¦ Chỉ tiêu ¦ Kết quả Đơn vị ¦ Số
                p1.2: 1. ¦ Số văn bản ¦ Văn bản ¦ 7
                p1.3: 2. ¦ Số hồ sơ ¦ Hồ sơ ¦ 12
                p2.4: 3. ¦ Số nhiệm vụ đã hoàn thành ¦ Nhiệm vụ ¦
                p2.5: 4. ¦ Số hồ sơ ¦ Hồ sơ ¦ 9""");
    }

    @Test
    void ruleE2ANextRowOfTheHeadNamesColumns() {
        assertThat(Drawn.read("""
                STT     Chỉ tiêu          Kết quả            Ghi chú

                                          Đơn vị     Số liệu

                1.      Số văn bản        Văn bản    7

                2.      Số hồ sơ          Hồ sơ      12
                """)).isEqualTo("""
                p1.1: STT ¦ Chỉ tiêu ¦ Kết quả ¦  ¦ Ghi chú
                p1.2:  ¦  ¦ Đơn vị ¦ Số liệu ¦
                p1.3: 1. ¦ Số văn bản ¦ Văn bản ¦ 7 ¦
                p1.4: 2. ¦ Số hồ sơ ¦ Hồ sơ ¦ 12 ¦""");
    }

    @Test
    void ruleQ5LinesWithMuchBesideThemAreRowsHoweverCloseTheyAre() {
        assertThat(Drawn.read("""
                STT     Chỉ tiêu                        Đơn vị     Số liệu
                        Số văn bản do tỉnh ban hành     Văn bản    7
                        Số văn bản do huyện ban hành    Văn bản
                        Số văn bản do xã ban hành       Văn bản    12
                        Kiểm tra văn bản
                        Số văn bản đã kiểm tra          Văn bản    9
                """)).isEqualTo("""
                p1.1: STT ¦ Chỉ tiêu ¦ Đơn vị ¦ Số liệu
                p1.2:  ¦ Số văn bản do tỉnh ban hành ¦ Văn bản ¦ 7
                p1.3:  ¦ Số văn bản do huyện ban hành ¦ Văn bản ¦
                p1.4:  ¦ Số văn bản do xã ban hành ¦ Văn bản ¦ 12
                p1.5:  ¦ Kiểm tra văn bản ¦  ¦
                p1.6:  ¦ Số văn bản đã kiểm tra ¦ Văn bản ¦ 9""");
    }

    @Test
    void linesInColumnsThatEndedInNoTableAreToldOf() {
        String lines = "Phòng một      Tháng 4      12 hồ sơ\n".repeat(3) + "Running text of the report\n";
        assertThat(Drawn.document(List.of(Drawn.page(1, lines))).warnings())
                .containsExactly("page 1: lines in columns belong to no table; rows may be missing");
        assertThat(Drawn.document(List.of(Drawn.page(1, PADDED))).warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noLetterOfAPageVanishes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            String page = page(random);
            assertThat(letters(Drawn.document(List.of(Drawn.page(1, page))).blocks()))
                    .as(page)
                    .isEqualTo(sorted(page));
        }
    }

    /** A page of rows whose cells have random words, with or without white between the rows. */
    private static String page(Random random) {
        List<String> words = List.of("Số", "hồ sơ", "đã", "12", "%", "1.2.", "-", "Trong", "văn bản");
        StringBuilder page = new StringBuilder();
        for (int line = 0; line < 5 + random.nextInt(12); line++) {
            for (int width : new int[] {9, 20, 10, 8}) {
                String cell = random.nextInt(4) == 0 ? "" : words.get(random.nextInt(words.size()));
                page.append(cell).append(" ".repeat(width - cell.length() + random.nextInt(2)));
            }
            page.append(random.nextInt(3) == 0 ? "\n\n" : "\n");
        }
        return page.toString();
    }

    private static String letters(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                texts.add(paragraph.text());
            } else {
                ((Table) block).rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
            }
        }
        return sorted(String.join("", texts));
    }

    private static String sorted(String text) {
        return text.codePoints()
                .filter(each -> !Character.isWhitespace(each))
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
