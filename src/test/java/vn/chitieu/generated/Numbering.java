package vn.chitieu.generated;

import java.util.ArrayList;
import java.util.List;

/** Puts other codes in place of the form's. */
final class Numbering {
    private static final int LARGE_FORM = 100;

    private final Bench bench;
    private final int shift;
    private int count;

    private Numbering(Bench bench) {
        this.bench = bench;
        this.shift = bench.dice().between(1, 3);
    }

    /** The rows with the codes that the recipe wants. */
    static List<Draft> apply(List<Draft> rows, Bench bench) {
        Numbering numbering = new Numbering(bench);
        List<Draft> numbered = new ArrayList<>(rows.size());
        for (Draft row : rows) {
            numbered.add(row.stt().isEmpty() ? row : row.withStt(numbering.code(row.stt())));
        }
        return numbered;
    }

    private String code(String code) {
        return switch (bench.recipe().codes()) {
            case AS_IN_FORM -> code;
            case PREFIX_CHANGED -> otherPrefix(code);
            case PLAIN -> ++count + ".";
            case BARE -> Integer.toString(++count);
            case LOST -> "";
            case LAST_DOT_LOST -> code.replaceFirst("\\.$", "");
            case DOTS_LOST ->
                bench.recipe().shape() == Shape.FLAT ? code.replaceFirst("\\.$", "") : code.replace(".", "");
        };
    }

    private String otherPrefix(String code) {
        if (bench.catalogue()
                        .template(bench.recipe().template())
                        .orElseThrow()
                        .rows()
                        .size()
                < LARGE_FORM) {
            return "7." + code;
        }
        String[] parts = code.split("\\.", 2);
        return (Integer.parseInt(parts[0]) + shift) + "." + (parts.length > 1 ? parts[1] : "");
    }
}
