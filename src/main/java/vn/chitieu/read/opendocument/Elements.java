package vn.chitieu.read.opendocument;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Elements by what becomes of the text in them. */
final class Elements {
    private static final Set<String> SKIPPED = Set.of(
            "tracked-changes",
            "annotation",
            "note-citation",
            "ruby-text",
            "desc",
            "forms",
            "scripts",
            "settings",
            "event-listeners",
            "object",
            "object-ole",
            "applet",
            "plugin",
            "script",
            "binary-data",
            "table-of-content-source",
            "illustration-index-source",
            "table-index-source",
            "object-index-source",
            "user-index-source",
            "alphabetical-index-source",
            "bibliography-source");
    private static final Set<String> SHAPES = Set.of(
            "text-box",
            "custom-shape",
            "rect",
            "ellipse",
            "circle",
            "polygon",
            "regular-polygon",
            "polyline",
            "path",
            "line",
            "connector",
            "caption",
            "measure");

    private Elements() {}

    /** Whether the element is skipped with all that is in it, where text looks like this. */
    static boolean isSkipped(XMLStreamReader xml, Look look) {
        String name = xml.getLocalName();
        boolean pageNumber = look.margin() && (name.equals("page-number") || name.equals("page-count"));
        // Of a shape or the file; in the namespace of text these names are fields.
        boolean named = (name.equals("title") || name.equals("meta"))
                && !xml.getNamespaceURI().contains("text");
        return pageNumber || named || SKIPPED.contains(name);
    }

    /** Whether the element is a shape or box, which floats beside the paragraph that it stands in. */
    static boolean isShape(String name) {
        return SHAPES.contains(name);
    }
}
