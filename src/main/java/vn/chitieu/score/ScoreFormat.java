package vn.chitieu.score;

import java.io.IOException;
import java.io.Writer;

/** How an evaluation is shown. */
public enum ScoreFormat {
    /** For people. */
    TEXT {
        @Override
        public void write(Evaluation evaluation, Writer output) throws IOException {
            new ScoreText(output).write(evaluation);
        }
    },
    /** One number or difference a row: {@code section, name, measure, value}. */
    CSV {
        @Override
        public void write(Evaluation evaluation, Writer output) throws IOException {
            ScoreFigure.writeCsv(ScoreFigure.of(evaluation), output);
        }
    },
    /** The same rows as one JSON document, for programs. */
    JSON {
        @Override
        public void write(Evaluation evaluation, Writer output) throws IOException {
            ScoreFigure.writeJson(ScoreFigure.of(evaluation), output);
        }
    };

    /**
     * Writes everything.
     *
     * @throws IOException if it cannot be written
     */
    public abstract void write(Evaluation evaluation, Writer output) throws IOException;
}
