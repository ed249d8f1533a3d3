package vn.chitieu.read.scan;

import java.util.Optional;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What Java tells of pictures of all kinds in the same words, those of {@code javax_imageio_1.0}. */
final class StandardMetadata {
    private StandardMetadata() {}

    /** The value of the first element of a name; empty if the file does not say. */
    static Optional<String> value(IIOMetadata metadata, String element) {
        if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
            return Optional.empty();
        }
        Element tree = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        NodeList found = tree.getElementsByTagName(element);
        return found.getLength() == 0 ? Optional.empty() : Optional.of(((Element) found.item(0)).getAttribute("value"));
    }
}
