package vn.chitieu.read.scan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainedDataTest {
    private static final byte[] DATA = "letters".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void liesInTheFirstFolderThatHasIt() throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        Files.write(second.resolve("vie.traineddata"), DATA);

        assertThat(TrainedData.find(List.of(first, second)))
                .hasValueSatisfying(data -> assertThat(data.bytes()).isEqualTo(DATA));
        assertThat(TrainedData.find(List.of(first, folder.resolve("third")))).isEmpty();
    }

    @Test
    void isUnpackedWhereNpmPutIt() throws IOException {
        Path packed = Files.createDirectories(folder.resolve("vie/4.0.0_best_int"));
        try (OutputStream file = Files.newOutputStream(packed.resolve("vie.traineddata.gz"));
                OutputStream out = new GZIPOutputStream(file)) {
            out.write(DATA);
        }

        assertThat(TrainedData.find(List.of(folder)))
                .hasValueSatisfying(data -> assertThat(data.bytes()).isEqualTo(DATA));
    }

    @Test
    void isToldApartByItsBytes() throws IOException {
        Files.write(Files.createDirectory(folder.resolve("one")).resolve("vie.traineddata"), DATA);
        Files.writeString(Files.createDirectory(folder.resolve("other")).resolve("vie.traineddata"), "signs");

        assertThat(TrainedData.find(List.of(folder.resolve("one")))
                        .orElseThrow()
                        .sha256())
                .isNotEqualTo(TrainedData.find(List.of(folder.resolve("other")))
                        .orElseThrow()
                        .sha256());
    }
}
