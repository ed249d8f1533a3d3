package vn.chitieu.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chitieu.decide.DecisionFile;
import vn.chitieu.decide.Unapplied;
import vn.chitieu.indicator.Catalogue;
import vn.chitieu.observation.Sentence;
import vn.chitieu.write.CsvStyle;
import vn.chitieu.write.RunOutput;

class UnappliedFileTest {
    private static final String HEADER =
            "document;sha256;page;table;row;stt;label;unit_raw;value_raw;decision;value;indicator;reason;decided_at";

    @TempDir
    Path folder;

    @Test
    void repeatsTheDecisionAndRunsNoFormula() throws IOException {
        Files.writeString(
                folder.resolve("decisions.csv"),
                HEADER + "\na.txt;;1;;2;'4.10;- Tỷ lệ;%;'=98,64%;value;-5,50;;;2025-06-30\n");
        assertThat(written(CsvStyle.EXCEL_VI))
                .isEqualTo("\uFEFF" + HEADER + ";why;why_en\r\n"
                        + "a.txt;;1;;2;'4.10;'- Tỷ lệ;%;'=98,64%;value;-5,50;;;2025-06-30;'-5 không;'-5 is not\r\n");
        assertThat(written(CsvStyle.PLAIN))
                .isEqualTo(
                        "\uFEFF" + HEADER.replace(';', ',') + ",why,why_en\r\n"
                                + "a.txt,,1,,2,'4.10,'- Tỷ lệ,%,\"'=98,64%\",value,-5.50,,,2025-06-30,'-5 không,'-5 is not\r\n");
    }

    @Test
    void namesThePathThatCannotBeWritten() {
        Path path = folder.resolve("gone/x.csv");
        RunOutput output = new UnappliedFile(List::of, CsvStyle.PLAIN).begin(name -> path);
        assertThatThrownBy(output::finish)
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + path + ": no such folder");
    }

    private String written(CsvStyle style) throws IOException {
        Catalogue none = new Catalogue(List.of(), List.of(), List.of(), List.of());
        List<Unapplied> unapplied = DecisionFile.read(folder.resolve("decisions.csv"), none).decisions().stream()
                .map(each -> new Unapplied(each, new Sentence("-5 không", "-5 is not")))
                .toList();
        try (RunOutput output = new UnappliedFile(() -> unapplied, style).begin(folder::resolve)) {
            output.finish();
        }
        return Files.readString(folder.resolve(UnappliedFile.NAME));
    }
}
