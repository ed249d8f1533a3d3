package vn.chitieu.recognise.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProvinceTest {
    @Test
    void knowsSixtyThreeBeforeJuly2025AndThirtyFourSince() {
        assertThat(at("2024-06")).hasSize(63);
        assertThat(at("2025-06")).hasSize(63);
        assertThat(at("2025-07")).hasSize(34);
    }

    @Test
    void knowsHueUnderBothNames() {
        assertThat(at("2024-12"))
                .extracting(Province::name)
                .contains("Thừa Thiên Huế")
                .doesNotContain("Huế");
        assertThat(at("2025-01")).extracting(Province::name).contains("Huế").doesNotContain("Thừa Thiên Huế");
    }

    @Test
    void findsNamesWhateverTheirCaseTonesAndHyphens() {
        assertThat(List.of("ĐẮK LẮK", "Dak Lak", "Đắc Lắc"))
                .allSatisfy(name ->
                        assertThat(Province.named(name)).map(Province::name).contains("Đắk Lắk"));
        assertThat(Province.named("Bà Rịa – Vũng Tàu")).isPresent();
        assertThat(Province.named("Định Hóa")).isEmpty();
    }

    private static List<Province> at(String date) {
        return Province.ALL.stream().filter(province -> province.existed(date)).toList();
    }
}
