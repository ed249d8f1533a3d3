package vn.chitieu.score;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Scores of several reports beside those that were committed.
 *
 * @param scores a score for each report, by name
 * @param file the committed ones
 */
record Scoreboard(Map<String, ReportScore> scores, ScoreFile file) {
    /** Scores every sample; rewrites the file if this run rewrites what is committed. */
    static Scoreboard of(List<Sample> samples, Function<Sample, ReportScore> scoring, ScoreFile file) {
        boolean updating = Golden.isUpdating();
        Map<String, ReportScore> scores = new TreeMap<>();
        samples.forEach(sample -> scores.put(sample.name(), scoring.apply(sample)));
        if (updating) {
            file.write(scores);
        }
        return new Scoreboard(scores, file);
    }

    /** The score of one report. */
    ReportScore score(Sample sample) {
        return scores.getOrDefault(sample.name(), new ReportScore(Map.of(), List.of(), new Reliability()));
    }

    /** The numbers that are worse than committed: {@code right: 28, committed 29}. */
    List<String> worse(Sample sample) {
        ReportScore score = score(sample);
        Map<Measure, Integer> committed = file.read().getOrDefault(sample.name(), Map.of());
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.isWorse(score.number(measure), committed.getOrDefault(measure, 0)))
                .map(measure -> "%s: %d, committed %s"
                        .formatted(measure.column(), score.number(measure), committed.get(measure)))
                .toList();
    }

    /** What is wrong or missing in one report without any warning. */
    List<Difference> silent(Sample sample) {
        return score(sample).differences(Measure.SILENT);
    }
}
