package vn.chitieu.text.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRepairTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "TR3, Tá»· lá»‡ há»“ sÆ¡ Ä‘Ãºng háº¡n, Tỷ lệ hồ sơ đúng hạn",
        "TR3, Ä‘Ã£ giao, đã giao",
        "TR4, Tû lÖ hå s¬ ®óng h¹n, Tỷ lệ hồ sơ đúng hạn",
        "TR4, UBND tØnh ®· giao ®­îc 12 nhiÖm vô, UBND tỉnh đã giao được 12 nhiệm vụ",
        "TR4, CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "TR4, Tyû leä hoà sô ñuùng haïn (%), Tỷ lệ hồ sơ đúng hạn (%)",
        "TR4, ÑÔN VÒ TÍNH: NGÖÔØI LAØM VIEÄC, ĐƠN VỊ TÍNH: NGƯỜI LÀM VIỆC",
        "TR7, Số lіệu củа Ủу bаn, Số liệu của Ủy ban",
        "TR7, Quyết ðịnh số 12/QÐ-UBND, Quyết định số 12/QĐ-UBND",
        "TR7, '１２,５ %', '12,5 %'",
        "TR7, Ⅳ. Kế hoạch, IV. Kế hoạch",
        "TR7, ĐIỀ U KHO ẢN, ĐIỀU KHOẢN",
        "TR7, kh ông đượ c giao; thố ng kê, không được giao; thống kê",
        "TR7, hô ̀ sơ, hồ sơ",
        "TR7, liên thông\u00AD, liên thông"
    })
    void aTextIsPutRight(String rule, String damaged, String right) {
        assertThat(repaired(damaged)).as(rule).containsExactly(right);
    }

    @ParameterizedTest
    @CsvSource({
        "ISO 9001:2015",
        "SIPAS",
        "PAR INDEX",
        "PAPI và PAR INDEX 2024",
        "Café de la Paix",
        "Le lieu où il va",
        "Société Générale à Paris: résumé très court",
        "São Paulo",
        "Müller & Söhne für die Größe",
        "El Niño",
        "20 °C; 5 m²; ± 2; § 5",
        "«Trung tâm»",
        "· Số hồ sơ",
        "Администрация города",
        "α = 0",
        "Đắk Lắk; Ê Đê; K'Ho; Krông Pa",
        "không có; có; mét; cách",
        "điểm a khoản 1; lớp B; loại C",
        "5 đồng; 5 đ",
        "ông Nguyễn Văn B ở thôn 3",
        "K ế h o ạ c h"
    })
    void whatIsRightStaysAsItIs(String text) {
        assertThat(repaired(text)).containsExactly(text);
    }

    /** TR5: {@code mét} is "mét" (metre) or "một" (one). */
    @Test
    void whatCouldBeEitherIsReadLikeItsNeighbours() {
        List<String> oldOnly = List.of("Tû lÖ hå s¬ ®óng h¹n", "mét", "Sè hå s¬ trÔ h¹n");
        List<String> mixed =
                List.of("Tỷ lệ hồ sơ", "mét", "Số hồ sơ", "Tû lÖ hå s¬ ®óng h¹n", "mét", "Sè hå s¬ trÔ h¹n");

        assertThat(repaired(oldOnly)).containsExactly("Tỷ lệ hồ sơ đúng hạn", "một", "Số hồ sơ trễ hạn");
        assertThat(repaired(mixed))
                .containsExactly("Tỷ lệ hồ sơ", "mét", "Số hồ sơ", "Tỷ lệ hồ sơ đúng hạn", "một", "Số hồ sơ trễ hạn");
    }

    @Test
    void whatStandsBetweenBothIsDoubtful() {
        TextRepair repair = new TextRepair(List.of("Tỷ lệ hồ sơ", "mét", "Tû lÖ hå s¬ ®óng h¹n"));

        assertThat(repair.repaired(1, "mét").doubtful()).isTrue();
        assertThat(repair.repaired(2, "Tû lÖ hå s¬ ®óng h¹n").doubtful()).isFalse();
    }

    /** TR6 */
    @Test
    void wordsOfBothKindsStandSideBySide() {
        assertThat(repaired("Báo cáo kết quả c¶i c¸ch hµnh chÝnh", "Sè hå s¬ trÔ h¹n"))
                .containsExactly("Báo cáo kết quả cải cách hành chính", "Số hồ sơ trễ hạn");
    }

    @Test
    void abbreviationsGoWithTheirNeighbours() {
        assertThat(repaired("Tû lÖ hå s¬ ®óng h¹n", "§VT", "Sè: 12/BC-SKH§T", "5.000 ®"))
                .containsExactly("Tỷ lệ hồ sơ đúng hạn", "ĐVT", "Số: 12/BC-SKHĐT", "5.000 đ");
    }

    /** TR2 */
    @Test
    void fontsTellWhatTextAloneDoesNot() {
        OldFont capitals = OldFont.of(".VnTimeH").orElseThrow();
        OldFont small = OldFont.of(".VnTime").orElseThrow();

        assertThat(repaired(capitals.marked("céng hßa"))).containsExactly("CỘNG HÒA");
        assertThat(repaired(small.marked("mét") + " " + small.marked("tr¹m"))).containsExactly("một trạm");
        // Borrowed from another font, whatever the run says.
        assertThat(repaired(small.marked("Tỷ lệ và hồ sơ đã nộp"))).containsExactly("Tỷ lệ và hồ sơ đã nộp");
    }

    @Test
    void itSaysWhatWasDone() {
        TextRepair repair = new TextRepair(List.of("Tû lÖ hå s¬ ®óng h¹n"));
        repair.repaired(0, "Tû lÖ hå s¬ ®óng h¹n");

        assertThat(repair.notes()).containsExactly("text in TCVN3 was decoded");
    }

    private static List<String> repaired(String... texts) {
        return repaired(Arrays.asList(texts));
    }

    private static List<String> repaired(List<String> texts) {
        TextRepair repair = new TextRepair(texts.stream().map(RawText::clean).toList());
        List<String> repaired = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            repaired.add(repair.repaired(i, RawText.clean(texts.get(i))).text());
        }
        return repaired;
    }
}
