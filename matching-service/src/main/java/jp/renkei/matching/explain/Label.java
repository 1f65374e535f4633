package jp.renkei.matching.explain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One text for readers in both languages. */
public record Label(String ja, String en) {

    /** @param between what stands between them in Japanese; in English it is a comma */
    static Label join(List<Label> labels, String between) {
        return new Label(joined(labels, Label::ja, between), joined(labels, Label::en, ", "));
    }

    private static String joined(List<Label> labels, Function<Label, String> language, String between) {
        return labels.stream().map(language).collect(Collectors.joining(between));
    }
}
