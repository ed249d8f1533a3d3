package vn.chitieu.read.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** The optional content that the file's default configuration switches off (ISO 32000-1, 8.11). */
final class HiddenLayers {
    private static final COSName MEMBERS = COSName.getPDFName("OCGs");
    private static final COSName POLICY = COSName.getPDFName("P");

    private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The layers of a file by its catalog. */
    HiddenLayers(COSDictionary catalog) {
        COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary configuration = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (properties == null || configuration == null) {
            return;
        }
        if ("OFF".equals(configuration.getNameAsString(COSName.BASE_STATE))) {
            off.addAll(objects(properties.getCOSArray(COSName.OCGS)));
        }
        off.addAll(objects(configuration.getCOSArray(COSName.OFF)));
        objects(configuration.getCOSArray(COSName.ON)).forEach(off::remove);
    }

    private static List<COSBase> objects(@Nullable COSArray array) {
        if (array == null) {
            return List.of();
        }
        return StreamSupport.stream(array.spliterator(), false)
                .map(each -> each instanceof COSObject reference
                        ? Optional.ofNullable(reference.getObject())
                        : Optional.ofNullable(each))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether content that belongs to a group or a membership of groups is not shown. */
    boolean hide(Optional<COSDictionary> group) {
        if (off.isEmpty() || group.isEmpty()) {
            return false;
        }
        COSBase members = group.get().getDictionaryObject(MEMBERS);
        if (members instanceof COSArray array) {
            return hide(
                    objects(array),
                    Optional.ofNullable(group.get().getNameAsString(POLICY)).orElse("AnyOn"));
        }
        return off.contains(members instanceof COSDictionary ? members : group.get());
    }

    private boolean hide(List<COSBase> members, String policy) {
        if (members.isEmpty()) {
            return false;
        }
        return switch (policy) {
            case "AllOn" -> members.stream().anyMatch(off::contains);
            case "AnyOff" -> members.stream().noneMatch(off::contains);
            case "AllOff" -> !off.containsAll(members);
            default -> off.containsAll(members);
        };
    }
}
