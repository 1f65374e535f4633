package jp.renkei.benchmarks.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * A question that a member of a city council put, in spoken language, and the administration's answer. Immutable.
 *
 * @param meeting date and committee
 * @param subject of the agenda; may be empty
 */
public record CouncilQuestion(String meeting, String subject, String question, String answer) {

    private static final String TUNE_FROM = "2023-06";
    private static final String TEST_FROM = "2024-06";

    public static List<CouncilQuestion> load(Path gzippedJsonLines) {
        return JsonLines.gzipped(gzippedJsonLines).stream()
                .map(row -> new CouncilQuestion(
                        JsonLines.text(row, "meeting"),
                        JsonLines.text(row, "subject"),
                        JsonLines.text(row, "question"),
                        JsonLines.text(row, "answer")))
                .toList();
    }

    /** By the date of the meeting: the last year tests, the year before tunes. */
    public Split split() {
        return meeting.compareTo(TEST_FROM) >= 0
                ? Split.TEST
                : meeting.compareTo(TUNE_FROM) >= 0 ? Split.TUNE : Split.TRAIN;
    }
}
