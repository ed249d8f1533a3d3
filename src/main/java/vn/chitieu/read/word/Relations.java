package vn.chitieu.read.word;

import java.util.Map;
import java.util.Optional;

/**
 * What a part of a package refers to.
 *
 * @param byId relations by their id, in the order of the file
 */
record Relations(Map<String, Relation> byId) {
    /**
     * A relation.
     *
     * @param type its type, a URI that differs between the two dialects but for its last part
     * @param target name of the part from the package's root
     */
    record Relation(String type, String target) {}

    /** The first part of a type, named by the end of its URI: {@code /styles}. */
    Optional<String> ofType(String end) {
        return byId.values().stream()
                .filter(relation -> relation.type().endsWith(end))
                .map(Relation::target)
                .findFirst();
    }

    /** The part that an id refers to. */
    Optional<String> target(String id) {
        return Optional.ofNullable(byId.get(id)).map(Relation::target);
    }
}
