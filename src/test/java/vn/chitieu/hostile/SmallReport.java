package vn.chitieu.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/** One small report in every format, as office programs write it. */
enum SmallReport {
    DOCX,
    DOC,
    XLSX,
    XLS,
    ODT,
    ODS,
    RTF,
    HTML,
    PDF;

    byte[] file() {
        String name = "report." + name().toLowerCase(Locale.ROOT);
        try (InputStream stream = Objects.requireNonNull(SmallReport.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
