package vn.chitieu.read.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Rules of a page's own style sheets, as far as a class, an id or a tag alone chooses what they hold for: {@code
 * .xl65}, {@code td.xl65}, {@code #note}, {@code del}. What {@code @media} and the like enclose is passed over. A class
 * that any rule shows is taken for shown, since a script may have chosen.
 */
final class StyleSheet {
    private static final int MOST_EFFECTS = 10_000;
    private static final int LONGEST = 2_000;
    private static final Pattern SIMPLE = Pattern.compile("[\\w-]*[.#]?[\\w-]+");
    private static final Pattern NO_NAME = Pattern.compile("[^\\w-]+");

    private final Map<String, String> declarations = new HashMap<>();
    private final Map<String, Effect> effects = new HashMap<>();
    private final Set<String> shown = new HashSet<>();

    /** Adds the text of a {@code style} element. */
    void add(String css) {
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf('{', at);
            int close = css.indexOf('}', open);
            if (open < 0 || close < 0) {
                return;
            }
            String selectors = selectors(css.substring(at, open));
            if (selectors.startsWith("@") && css.indexOf('{', open + 1) >= 0 && css.indexOf('{', open + 1) < close) {
                at = endOfBlock(css, open);
            } else {
                rule(selectors, css.substring(open + 1, close));
                at = close + 1;
            }
        }
    }

    /** What the declarations change that hold for an element; few differ, so each is looked into once. */
    Effect effect(String style) {
        if (style.isEmpty()) {
            return Effect.NONE;
        }
        if (effects.size() > MOST_EFFECTS) {
            effects.clear();
        }
        return effects.computeIfAbsent(style, Effect::of);
    }

    /** The declarations that hold for an element, its own behind those of the sheets. */
    String of(Element element) {
        String own = element.attr("style");
        if (declarations.isEmpty()) {
            return own;
        }
        StringBuilder all = new StringBuilder();
        append(element.normalName(), all);
        String classes = element.attr("class");
        if (!classes.isEmpty()) {
            for (String name : NO_NAME.split(classes, -1)) {
                append("." + name, all);
                append(element.normalName() + "." + name, all);
            }
        }
        if (element.hasAttr("id")) {
            append("#" + element.attr("id"), all);
        }
        return all.isEmpty() ? own : all.append(own).toString();
    }

    private void append(String selector, StringBuilder all) {
        String found = declarations.get(selector);
        if (found != null && !(Style.hides(found) && shown.contains(selector.substring(selector.indexOf('.') + 1)))) {
            all.append(found).append(';');
        }
    }

    private void rule(String selectors, String body) {
        boolean matters = body.contains("display")
                || body.contains("visibility")
                || body.contains("mso-hide")
                || body.contains("text-transform")
                || body.contains("vertical-align")
                || body.contains("list-style")
                || namesOldFont(body);
        if (!matters) {
            return;
        }
        boolean shows = Style.value(body, "display")
                .filter(value -> !value.equals("none"))
                .isPresent();
        for (String selector : selectors.split(",", -1)) {
            String plain = selector.strip();
            if (shows) {
                for (String name : NO_NAME.split(plain, -1)) {
                    shown.add(name);
                }
            }
            if (SIMPLE.matcher(plain).matches()) {
                declarations.merge(plain, body, StyleSheet::both);
            }
        }
    }

    private static boolean namesOldFont(String body) {
        return body.contains("font") && !Effect.of(body).font().orElse("").isEmpty();
    }

    private static String both(String first, String second) {
        return first.length() > LONGEST ? second : first + ";" + second;
    }

    /** Without comments and the marks that hide a sheet from old browsers. */
    private static String selectors(String text) {
        int comment = text.lastIndexOf("*/");
        String plain = (comment < 0 ? text : text.substring(comment + 2)).replace("<!--", "");
        int statement = plain.lastIndexOf(';');
        return plain.substring(statement + 1).strip();
    }

    private static int endOfBlock(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at++) {
            if (css.charAt(at) == '{') {
                depth++;
            } else if (css.charAt(at) == '}') {
                depth--;
                if (depth == 0) {
                    return at + 1;
                }
            }
        }
        return css.length();
    }
}
