package vn.chitieu.text.repair;

/** Encodings of Vietnamese from before Unicode whose bytes other programs show as the letters of windows-1252. */
enum OldEncoding {
    TCVN3,
    VNI;

    /** What a person calls it. */
    String title() {
        return name();
    }

    /** What bytes say that stand as characters U+00A1 to U+00FF in a text. */
    String decode(String bytes) {
        String plain = Bytes.of(bytes);
        return this == TCVN3 ? Tcvn3.decode(plain) : Vni.decode(plain);
    }
}
