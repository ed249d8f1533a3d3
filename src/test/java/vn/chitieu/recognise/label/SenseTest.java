package vn.chitieu.recognise.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    giải quyết đúng hạn            | giải quyết trễ hạn          | true
                    giải quyết trước hạn           | giải quyết đúng hạn         | true
                    hồ sơ quá hạn                  | hồ sơ trễ hạn               | false
                    hồ sơ đúng hạn                 | hồ sơ                       | false
                    lĩnh vực xây dựng              | hồ sơ trễ hạn               | false
                    đã rà soát                     | chưa rà soát                | true
                    có vi phạm                     | không có vi phạm            | true
                    quá hạn nhưng chưa hoàn thành  | hoàn thành nhưng quá hạn    | true
                    sửa chữa                       | sửa                         | false
                    """)
    void labelsThatDenyEachOtherContradict(String a, String b, boolean contradict) {
        assertThat(sense(a).contradicts(sense(b))).isEqualTo(contradict);
        assertThat(sense(b).contradicts(sense(a))).isEqualTo(contradict);
    }

    private static Sense sense(String label) {
        return Sense.of(LabelText.key(label));
    }
}
