package jp.renkei.matching.explain;

import java.util.function.Function;
import jp.renkei.matching.catalogue.CatalogueRecord;

/** Writes an explanation as plain text with everything in it. */
final class ExplanationText {

    private ExplanationText() {}

    static String of(
            ExplainedPairs.Pair pair, Subject own, Subject other, Explanation e, Function<Label, String> language) {
        StringBuilder text = new StringBuilder();
        text.append("read on ").append(pair.day()).append('\n');
        text.append(record("FIRST ", own.state())).append(record("SECOND ", other.state()));
        text.append(points(e.score())).append(' ').append(e.band()).append('\n');
        e.factors().forEach(f -> {
            text.append("+%s %s %s\n".formatted(points(f.tenths()), f.code(), language.apply(f.label())));
            f.evidence().forEach(v -> text.append(evidence(v, language)));
        });
        e.against().forEach(a -> {
            text.append("-%s %s %s\n".formatted(points(-a.tenths()), a.code(), language.apply(a.label())));
            a.evidence().forEach(v -> text.append(evidence(v, language)));
        });
        text.append("terms ").append(String.join(" / ", e.sharedTerms())).append('\n');
        text.append("timing %s %s %s\n"
                .formatted(
                        e.timing().fiscalYear(),
                        e.timing().startBy(),
                        language.apply(e.timing().label())));
        e.timing()
                .milestones()
                .forEach(m -> text.append(
                        "    %s–%s %s %s\n".formatted(m.from(), m.to(), m.code(), language.apply(m.label()))));
        e.schemes().forEach(s -> text.append(scheme(s, language)));
        return text.toString();
    }

    private static String evidence(Explanation.Evidence evidence, Function<Label, String> language) {
        return switch (evidence) {
            case Explanation.Passage p ->
                "    %s %s %d-%d %s\n".formatted(p.side(), p.field(), p.start(), p.end(), p.text());
            case Explanation.Value v -> "    %s %s %s\n".formatted(v.side(), v.field(), language.apply(v.value()));
        };
    }

    private static String record(String side, CatalogueRecord r) {
        return side + r.type() + " " + r.municipality().name() + "「" + r.title() + "」" + r.description() + "\n";
    }

    private static String scheme(Explanation.Scheme s, Function<Label, String> language) {
        StringBuilder text = new StringBuilder(
                "scheme %s %s: %s\n".formatted(s.code(), language.apply(s.label()), language.apply(s.why())));
        text.append("    ").append(language.apply(s.leadTime())).append('\n');
        if (s.article() != null) {
            text.append("    ").append(language.apply(s.article())).append('\n');
        }
        if (s.note() != null) {
            text.append("    ").append(language.apply(s.note())).append('\n');
        }
        return text.toString();
    }

    private static String points(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }
}
