package vn.chitieu.read.opendocument;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** Attributes of the element under the cursor, by their local names: no two of OpenDocument's that count are alike. */
final class Attributes {
    private Attributes() {}

    /** The attribute's value. */
    static Optional<String> text(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Whether the attribute has the value. */
    static boolean is(XMLStreamReader xml, String name, String value) {
        return text(xml, name).filter(value::equals).isPresent();
    }

    /** The attribute as a number within bounds; the lower bound where it is none. */
    static int number(XMLStreamReader xml, String name, int least, int most) {
        return text(xml, name)
                .map(value -> Math.max(least, Math.min(most, parse(value, least))))
                .orElse(least);
    }

    private static int parse(String value, int otherwise) {
        boolean digits =
                !value.isEmpty() && value.length() < 10 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits) {
            return Integer.parseInt(value);
        }
        boolean huge = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return huge ? Integer.MAX_VALUE : otherwise;
    }
}
