package vn.chitieu.recognise.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelTextTest {
    @Test
    void theKeyIsFoldedAndAbbreviated() {
        assertThat(LabelText.key("Số văn bản quy phạm pháp luật do Ủy ban nhân dân tỉnh ban hành"))
                .isEqualTo("so vbqppl do ubnd tinh ban hanh");
    }

    @Test
    void theKeyDoesNotAnnounceChildren() {
        assertThat(LabelText.key("Số TTHC liên thông. Trong đó:")).isEqualTo("so tthc lien thong");
        assertThat(LabelText.key("Trong đó")).isEqualTo("trong do");
    }

    @Test
    void bracketsAndWhatFollowsAColonMayBeLeftOut() {
        assertThat(LabelText.keys("Số hồ sơ (lũy kế): theo lĩnh vực"))
                .containsExactly("so ho so luy ke theo linh vuc", "so ho so theo linh vuc", "so ho so");
        assertThat(LabelText.keys("Số hồ sơ")).containsExactly("so ho so");
    }

    @Test
    void aBracketThatIsNotClosedEndsWithTheLabel() {
        assertThat(LabelText.keys("Số hồ sơ (cả trực tiếp")).containsExactly("so ho so ca truc tiep", "so ho so");
    }

    @Test
    void nothingHasNoKeys() {
        assertThat(LabelText.keys("…")).isEmpty();
    }
}
