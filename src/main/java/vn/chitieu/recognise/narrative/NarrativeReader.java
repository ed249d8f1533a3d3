package vn.chitieu.recognise.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chitieu.observation.Report;
import vn.chitieu.observation.Statement;

/**
 * What the running text of a report says of the rows in its tables. It says so only where the words leave no doubt; a
 * figure that might mean something else is left alone. The rules:
 *
 * <ol>
 *   <li>Every telling word of the row's label is there, and no other telling word: "đã giải quyết 512 hồ sơ TTHC" is
 *       "Số hồ sơ TTHC đã giải quyết xong", "đã giải quyết 20 hồ sơ lĩnh vực đất đai" is no row. A part takes the words
 *       that it lacks from its whole: "đã giải quyết 512 hồ sơ, trong đó đúng hạn 42".
 *   <li>A rate has its percent sign and the words "tỷ lệ"; a count has no percent sign.
 *   <li>The sentence names no other time, nothing planned, estimated or compared; the sections on what is to come are
 *       not read.
 *   <li>Nothing before it in the passage, nor what introduces the passage, narrows it: no other office, field or way of
 *       submission that the label does not name.
 *   <li>One row only is meant; of namesakes in several tiers that of the office's own, which a commune or a department
 *       need not name; or all have one figure.
 *   <li>"đúng hạn" beside "trước hạn" is what was done on the very day; what forms call "đúng hạn" is both together.
 *   <li>Where the text gives different figures for one row, it says nothing of it.
 *   <li>"tiếp nhận trong kỳ" may leave out what came over from the period before and says nothing of what was received.
 *   <li>A percentage right behind the part of a rate is that rate: "đúng hạn 23 hồ sơ, đạt tỷ lệ 95,84%".
 *   <li>Of a fraction the first is the part of a rate and the second its whole: "đạt 95,84% (23/24 hồ sơ)".
 *   <li>What a figure's words lack may have been said before in the sentence, if but one row is left: "phát hiện 5 vấn đề, đã
 *       xử lý 4 vấn đề".
 * </ol>
 */
public final class NarrativeReader {
    private static final Pattern MARKS = Pattern.compile("^[\\s\\p{Punct}–—•●▪]+");
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private final Report report;
    private final IndicatorWords words;
    private final Figures figures;
    private final Limits limits;
    private final List<Statement> statements = new ArrayList<>();
    /** Made when a figure is met that may mean a row; many reports have none. */
    private Optional<Meanings> meanings = Optional.empty();

    private NarrativeReader(Report report, IndicatorWords words) {
        this.report = report;
        this.words = words;
        this.figures = Figures.of(report.observations());
        this.limits =
                new Limits(report.header().period(), Office.of(report.header().agency()));
    }

    /**
     * Reads running text.
     *
     * @param text the lines outside of indicator tables, each with its number in the document
     * @param report what the tables say
     * @param words what the catalogue says of the indicators' names
     */
    public static List<Statement> read(List<NumberedLine> text, Report report, IndicatorWords words) {
        boolean figures = text.stream()
                .anyMatch(line -> FIGURE.matcher(line.line().text()).find());
        if (!figures || report.observations().isEmpty()) {
            return List.of();
        }
        NarrativeReader reader = new NarrativeReader(report, words);
        reader.readAll(Passage.of(text));
        return reader.agreeing();
    }

    private void readAll(List<Passage> passages) {
        Surroundings around = Surroundings.NONE;
        for (Passage passage : passages) {
            around = around.at(passage);
            if (!around.isFuture() && FIGURE.matcher(passage.text()).find()) {
                read(passage, around);
            }
            around = around.behind(passage);
        }
    }

    private void read(Passage passage, Surroundings around) {
        List<Mention> mentions = Mentions.in(passage.text());
        if (!mentions.isEmpty()) {
            PassageReader.read(meanings(), figures, limits, around.text(), mentions)
                    .forEach(meaning -> statements.add(statement(passage, meaning)));
        }
    }

    private Meanings meanings() {
        if (meanings.isEmpty()) {
            meanings = Optional.of(new Meanings(report.observations(), words, limits.office()));
        }
        return meanings.get();
    }

    private static Statement statement(Passage passage, PassageReader.Meaning meaning) {
        Passage.Piece piece = passage.at(meaning.span().at());
        String words =
                passage.text().substring(meaning.span().start(), meaning.span().end());
        return new Statement(
                meaning.row().indicator().id(),
                meaning.addends(),
                MARKS.matcher(words).replaceFirst("").strip(),
                piece.line().place(),
                piece.ordinal());
    }

    /** Rule 7. */
    private List<Statement> agreeing() {
        Map<String, Set<BigDecimal>> values = new HashMap<>();
        statements.forEach(statement -> values.computeIfAbsent(statement.indicator(), unseen -> new HashSet<>())
                .add(statement.value().stripTrailingZeros()));
        return statements.stream()
                .filter(statement ->
                        values.getOrDefault(statement.indicator(), Set.of()).size() == 1)
                .toList();
    }
}
