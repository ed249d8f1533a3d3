package vn.chitieu.write.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import vn.chitieu.document.Source;

/**
 * The page without its data: one style, one script, and a policy that lets the browser run and draw with nothing else.
 *
 * @param head everything before the data
 * @param middle between the data and the pictures: the script
 * @param tail everything behind the pictures
 */
record PageTemplate(String head, String middle, String tail) {
    /** In the order in which they are read; each knows what stands in those before it. */
    private static final List<String> SCRIPTS = List.of(
            "texts.js",
            "data.js",
            "fold.js",
            "dom.js",
            "state.js",
            "links.js",
            "decisions.js",
            "figures.js",
            "decision-file.js",
            "select.js",
            "list.js",
            "picture.js",
            "chart.js",
            "decide.js",
            "detail.js",
            "overview.js",
            "heat.js",
            "series.js",
            "views.js",
            "keys.js",
            "main.js");

    private static final String POLICY =
            "default-src 'none'; script-src '%s'; style-src '%s'; img-src data:; base-uri 'none'; form-action 'none'";

    /** The template that the program holds. */
    static PageTemplate packed() throws IOException {
        String style = resource("page.css");
        String script = script();
        String[] parts = resource("page.html")
                .replace("{{policy}}", POLICY.formatted(digest(script), digest(style)))
                .replace("{{style}}", style)
                .split("\\{\\{(data|script|pictures)}}", -1);
        return new PageTemplate(parts[0], parts[1] + script + parts[2], parts[3]);
    }

    /** One function around all, so that nothing of it is seen from outside. */
    private static String script() throws IOException {
        StringBuilder script = new StringBuilder("(() => {\n'use strict';\n");
        for (String name : SCRIPTS) {
            script.append(resource("js/" + name));
        }
        return script.append("})();\n").toString();
    }

    /** With line feeds alone, which is what a browser makes of every line end before it looks at the digest. */
    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(PageTemplate.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    private static String digest(String text) {
        String sha256 = new Source.Content(text.getBytes(StandardCharsets.UTF_8)).sha256();
        return "sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
    }

    /** Names of the scripts, for tests that read them. */
    static List<String> scripts() {
        return SCRIPTS.stream().map(name -> "js/" + name).toList();
    }
}
