package vn.chitieu.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.read.format.UnreadableException;
import vn.chitieu.read.format.ZipParts;

/**
 * What one part of an Office Open XML package says of another (ECMA-376 part 2, 9.3).
 *
 * @param id how the part names it
 * @param kind last word of the relation's type: {@code worksheet}
 * @param target the other part's name in the package
 */
record Relation(String id, String kind, String target) {
    /** What the package itself says of its parts. */
    static final String PACKAGE = "";

    /** What a part says of others; nothing if it has no relations. */
    static List<Relation> of(ZipParts parts, String part) throws UnreadableException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        List<Relation> relations = new ArrayList<>();
        XmlReading.part(parts, folder + "_rels/" + part.substring(slash + 1) + ".rels", xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && !XmlReading.attribute(xml, "TargetMode").equals("External")) {
                    String type = XmlReading.attribute(xml, "Type");
                    relations.add(new Relation(
                            XmlReading.attribute(xml, "Id"),
                            type.substring(type.lastIndexOf('/') + 1),
                            resolved(folder, XmlReading.attribute(xml, "Target"))));
                }
            }
        });
        return relations;
    }

    /** The first relation of a kind. */
    static Optional<Relation> first(List<Relation> relations, String kind) {
        return relations.stream().filter(relation -> relation.kind.equals(kind)).findFirst();
    }

    /** A target relative to a folder: {@code ../drawings/drawing1.xml}. */
    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> steps = new ArrayList<>();
        for (String step : (folder + target).split("/", -1)) {
            if (step.equals("..")) {
                steps.subList(Math.max(0, steps.size() - 1), steps.size()).clear();
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
