package vn.chitieu.read.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Gathers the sections of a body as their ends are passed (ECMA-376 17.6.17). */
final class Sections {
    private final List<SectionHeaders> all = new ArrayList<>();
    private int first;
    private boolean ended;

    /** Notes that a paragraph begins: the first behind a section's end begins the next section. */
    void paragraph(int piece) {
        if (ended) {
            ended = false;
            first = piece;
        }
    }

    /**
     * Reads a section's properties.
     *
     * @param piece number of pieces so far
     * @param inParagraph whether the paragraph underway still belongs to the section
     */
    void section(XmlPart xml, int piece, boolean inParagraph) throws XMLStreamException {
        List<String> headers = new ArrayList<>();
        List<String> footers = new ArrayList<>();
        boolean ownTitlePage = false;
        int self = xml.depth();
        while (xml.nextChild(self)) {
            switch (xml.name()) {
                case "headerReference" -> reference(xml, headers);
                case "footerReference" -> reference(xml, footers);
                case "titlePg" -> ownTitlePage = xml.isOn();
                default -> {}
            }
        }
        all.add(new SectionHeaders(first, shown(headers, ownTitlePage), shown(footers, ownTitlePage)));
        first = piece;
        ended = inParagraph;
    }

    List<SectionHeaders> all() {
        return all;
    }

    private static void reference(XmlPart xml, List<String> references) {
        String kind = xml.attribute("type").orElse("default");
        references.add(kind + "\n" + xml.attribute("id").orElse(""));
    }

    /** That of the first page first, if the section has one of its own; those of even pages repeat the others. */
    private static List<String> shown(List<String> references, boolean ownTitlePage) {
        List<String> shown = new ArrayList<>();
        for (String kind : ownTitlePage ? List.of("first\n", "default\n") : List.of("default\n")) {
            references.stream()
                    .filter(reference -> reference.startsWith(kind))
                    .map(reference -> reference.substring(kind.length()))
                    .forEach(shown::add);
        }
        return shown;
    }
}
