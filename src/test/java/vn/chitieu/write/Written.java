package vn.chitieu.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.chitieu.observation.Extraction;

/** Writes a run and reads its files back, strictly. */
final class Written {
    private final Path folder;
    private final CsvStyle style;

    private Written(Path folder, CsvStyle style) {
        this.folder = folder;
        this.style = style;
    }

    static Written run(Path folder, CsvStyle style, Extraction... extractions) throws IOException {
        try (RunWriter writer = RunWriter.open(folder, style, Extractions.CATALOGUE)) {
            for (Extraction extraction : extractions) {
                writer.write(extraction);
            }
            writer.commit();
        }
        return read(folder, style);
    }

    static Written read(Path folder, CsvStyle style) {
        return new Written(folder, style);
    }

    /** The file without its byte order mark, which must be there, lines ending in a line feed. */
    String text(String file) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(folder.resolve(file))))
                .toString();
        assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        String lines = text.substring(1).replace("\r\n", "\n");
        assertThat(lines).as("bare carriage returns, second mark").doesNotContain("\r", "\uFEFF");
        return lines;
    }

    /** All records, the header first; each has as many fields as the header. */
    List<List<String>> records(String file) throws IOException, CsvException {
        RFC4180ParserBuilder parser = new RFC4180ParserBuilder().withSeparator(style.separator());
        try (var reader = new CSVReaderBuilder(new StringReader(text(file)))
                .withCSVParser(parser.build())
                .build()) {
            List<List<String>> records = reader.readAll().stream().map(List::of).toList();
            assertThat(records).allSatisfy(row -> assertThat(row).hasSameSizeAs(records.get(0)));
            return records;
        }
    }

    /** The cells of a column, top to bottom, without the header. */
    List<String> column(String file, String name) throws IOException, CsvException {
        List<List<String>> records = records(file);
        int column = records.get(0).indexOf(name);
        assertThat(column).as("column " + name).isNotNegative();
        return records.stream().skip(1).map(row -> row.get(column)).toList();
    }

    /** Names of everything in a folder, hidden files too. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
