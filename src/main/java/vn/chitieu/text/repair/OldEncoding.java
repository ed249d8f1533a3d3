package vn.chitieu.text.repair;

import java.util.function.UnaryOperator;

/** Encodings of Vietnamese from before Unicode whose bytes other programs show as the letters of windows-1252. */
enum OldEncoding {
    TCVN3("TCVN3", Tcvn3::decode),
    VNI("VNI", Vni::decode);

    private final String title;
    private final UnaryOperator<String> decoding;

    OldEncoding(String title, UnaryOperator<String> decoding) {
        this.title = title;
        this.decoding = decoding;
    }

    /** What a person calls it. */
    String title() {
        return title;
    }

    /** What bytes say that stand as characters U+00A1 to U+00FF in a text. */
    String decode(String bytes) {
        return decoding.apply(Bytes.of(bytes));
    }
}
