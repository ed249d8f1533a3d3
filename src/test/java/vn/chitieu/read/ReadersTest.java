package vn.chitieu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.document.Source;
import vn.chitieu.observation.DocumentStatus;
import vn.chitieu.read.format.UnreadableException;

class ReadersTest {
    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/markdown", "text/x-web-markdown", "text/tab-separated-values"})
    void readsEveryKindOfText(String mediaType) throws UnreadableException {
        assertThat(read("a\tb", mediaType)).isEqualTo(1);
    }

    @Test
    void aFileWithoutBytesIsEmpty() {
        assertThat(failure("", "text/plain").status()).isEqualTo(DocumentStatus.EMPTY);
    }

    @Test
    void aFileOfBlanksIsEmpty() {
        assertThat(failure(" \n\t\r\n ", "text/plain").status()).isEqualTo(DocumentStatus.EMPTY);
    }

    @Test
    void aKindThatNoReaderKnowsIsNamed() {
        UnreadableException failure = failure("%PDF", "application/x-unknown");
        assertThat(failure.status()).isEqualTo(DocumentStatus.UNSUPPORTED);
        assertThat(failure).hasMessageContaining("application/x-unknown");
    }

    private static UnreadableException failure(String content, String mediaType) {
        return catchThrowableOfType(UnreadableException.class, () -> read(content, mediaType));
    }

    private static int read(String content, String mediaType) throws UnreadableException {
        Source source = new Source("a", new Source.Content(content.getBytes(StandardCharsets.UTF_8)));
        return new Readers().read(source, mediaType).blocks().size();
    }
}
