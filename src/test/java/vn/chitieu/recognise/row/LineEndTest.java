package vn.chitieu.recognise.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.recognise.Recognised;
import vn.chitieu.recognise.form.Units;

/** Lines of flattened text beside {@code code ¦ label ¦ unit ¦ value ¦ note}; {@code →} is a wide gap. */
class LineEndTest {
    private static final Units UNITS = new Units(Recognised.mappings().units());

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Số văn bản đã ban hành Văn bản 10          > ¦ Số văn bản đã ban hành ¦ Văn bản ¦ 10 ¦
                    1.1. Tỷ lệ hoàn thành % 98,57              > 1.1. ¦ Tỷ lệ hoàn thành ¦ % ¦ 98,57 ¦
                    1.1. Tỷ lệ hoàn thành %                    > 1.1. ¦ Tỷ lệ hoàn thành ¦ % ¦ ¦
                    5.2.                                       > 5.2. ¦ ¦ ¦ ¦
                    Thủ tục 1.451                              > ¦ ¦ Thủ tục ¦ 1.451 ¦
                    1 451                                      > ¦ ¦ ¦ 1 451 ¦
                    =98,64%                                    > ¦ ¦ ¦ =98,64% ¦
                    Văn bản 22 (trong đó cấp tỉnh 3)           > ¦ ¦ Văn bản ¦ 22 ¦ (trong đó cấp tỉnh 3)
                    Chưa = 0                                   > ¦ ¦ Chưa = 0 ¦ ¦
                    3 cấp = 2                                  > ¦ ¦ 3 cấp = 2 ¦ ¦
                    Số VBQPPL đã rà soát - -                   > ¦ Số VBQPPL đã rà soát ¦ - ¦ - ¦
                    2.3. Số VBQPPL đã rà soát Văn bản /        > 2.3. ¦ Số VBQPPL đã rà soát ¦ Văn bản ¦ / ¦
                    Số ban quản lý Ban Không có                > ¦ Số ban quản lý ¦ Ban ¦ Không có ¦
                    - Số nhiệm vụ được giao Nhiệm vụ 09        > ¦ Số nhiệm vụ được giao ¦ Nhiệm vụ ¦ 09 ¦
                    Trong đó: Số sở, ngành Cơ quan, đơn vị 4   > ¦ Số sở, ngành ¦ Cơ quan, đơn vị ¦ 4 ¦
                    Số ban quản lý Ban 3 Chờ ý kiến của Bộ     > ¦ Số ban quản lý ¦ Ban ¦ 3 ¦ Chờ ý kiến của Bộ
                    Số ban→Ban→3→Tăng 2                        > ¦ Số ban ¦ Ban ¦ 3 ¦ Tăng 2
                    Số ban→Ban                                 > ¦ Số ban ¦ Ban ¦ ¦
                    so với năm 2015                            > ¦ so với năm 2015 ¦ ¦ ¦
                    """)
    void partsALineFromItsEnds(String line, String parts) {
        FlatLine flat = FlatLine.of(line.replace("→", "\t"), UNITS);
        assertThat(cells(flat)).isEqualTo(parts.strip().replaceAll(" *¦ *", "¦"));
    }

    private static String cells(FlatLine flat) {
        return String.join("¦", flat.code(), flat.label(), flat.unit(), flat.value(), flat.note());
    }
}
