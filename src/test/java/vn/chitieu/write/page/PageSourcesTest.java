package vn.chitieu.write.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the scripts of the page never do, so that no text of a document is ever read as markup or run. */
class PageSourcesTest {
    static Stream<String> scripts() {
        return PageTemplate.scripts().stream();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void noTextBecomesMarkupOrScript(String script) throws IOException {
        assertThat(source(script))
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "DOMParser", "srcdoc")
                .doesNotContain("createContextualFragment", "eval(", "new Function", "setAttribute('style'", "</script")
                .doesNotContainPattern("setTimeout\\(\\s*['\"`]")
                .doesNotContainPattern("https?://(?!www\\.w3\\.org/2000/svg')");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void nothingIsFetched(String script) throws IOException {
        assertThat(source(script))
                .doesNotContain("fetch(", "XMLHttpRequest", "WebSocket", "sendBeacon", "import(", "EventSource");
    }

    private static String source(String name) throws IOException {
        try (InputStream stream = PageTemplate.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
