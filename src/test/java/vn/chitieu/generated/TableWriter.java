package vn.chitieu.generated;

import java.util.List;

/** Writes the rows of an indicator table. */
@FunctionalInterface
interface TableWriter {
    void write(List<Draft> rows, Sheet sheet);

    static TableWriter of(Bench bench) {
        return bench.recipe().shape() == Shape.FLAT ? new FlatWriter(bench) : new GridWriter(bench);
    }
}
