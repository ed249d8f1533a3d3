package vn.chitieu.read.word;

/** Watches for what holds no text that could be read: large pictures, embedded objects, other files' content. */
final class Drawings {
    /** 10 by 5 cm in units of 1/914400 inch: larger than any seal or signature; it may show a table. */
    private static final double LARGE_WIDTH = 3_600_000;

    private static final double LARGE_HEIGHT = 1_800_000;

    private final Ledger ledger;
    private boolean large;

    Drawings(Ledger ledger) {
        this.ledger = ledger;
    }

    void begin(String name, XmlPart xml) {
        switch (name) {
            case "x:extent" -> large = isOver(xml, "cx", LARGE_WIDTH) && isOver(xml, "cy", LARGE_HEIGHT);
            case "x:blip", "x:imagedata" -> {
                ledger.picture();
                if (large) {
                    ledger.warn("a large picture was not read");
                }
            }
            case "x:OLEObject" -> ledger.warn("an embedded object was not read");
            case "altChunk", "subDoc" -> ledger.warn("content of another file was not read");
            default -> {}
        }
    }

    private static boolean isOver(XmlPart xml, String attribute, double limit) {
        return xml.number(attribute).filter(value -> value > limit).isPresent();
    }
}
