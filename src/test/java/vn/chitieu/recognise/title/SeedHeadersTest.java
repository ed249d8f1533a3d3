package vn.chitieu.recognise.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chitieu.observation.ReportHeader;

/** The headers of the five reports, which lie beside the repository and not in it. */
class SeedHeadersTest {
    @Test
    void readsFormOfDepartmentWithOpenNumberAndDay() throws IOException {
        assertThat(HeaderText.of(read("000", List.of())))
                .isEqualTo("Sở Khoa học và Công nghệ | province | - | /BC-SKHCN | 2025-06 | 2025-H1");
    }

    @Test
    void findsNothingInFormThatSaysNothing() throws IOException {
        assertThat(read("001", List.of())).isEqualTo(ReportHeader.EMPTY);
    }

    @Test
    void takesPeriodFromRemark() throws IOException {
        List<String> remarks = List.of("<i>Trong 6 tháng đầu năm 2023 không phát sinh</i>");
        assertThat(HeaderText.of(read("002", remarks)))
                .isEqualTo("Sở Tư pháp | province | Khánh Hòa | /BC-STP | 2023-06-14 | 2023-H1");
    }

    @Test
    void infersPeriodWithoutRemark() throws IOException {
        assertThat(HeaderText.of(read("002", List.of())))
                .isEqualTo("Sở Tư pháp | province | Khánh Hòa | /BC-STP | 2023-06-14 | 2023-H1 inferred");
    }

    @Test
    void readsReportWithNarrative() throws IOException {
        assertThat(HeaderText.of(read("003", List.of())))
                .isEqualTo("Sở Thông tin và Truyền thông | province | Bắc Giang | /BC-STTTT | 2024 | 2024-Q1");
    }

    @Test
    void readsCommuneReport() throws IOException {
        assertThat(HeaderText.of(read("004", List.of())))
                .isEqualTo("UBND xã Định Biên | commune | Thái Nguyên | 25/BC-UBND | 2024-03-15 | 2024-Q1");
    }

    /** The lines without tabs: those that are no table rows for certain. */
    private static ReportHeader read(String name, List<String> remarks) throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> line.indexOf('\t') < 0)
                    .toList();
            return TitleReader.read(lines, remarks);
        }
    }

    private static Path folder() {
        Path folder = Optional.ofNullable(System.getenv("CHITIEU_SEEDS"))
                .map(Path::of)
                .orElse(Path.of("..", "shared", "seeds"));
        assumeTrue(Files.isDirectory(folder), "no reports in " + folder + "; set CHITIEU_SEEDS to their folder");
        return folder;
    }
}
