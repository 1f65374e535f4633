package jp.renkei.local.reasons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the reasons of a Japanese mail against those that the API gives, wherever the mail breaks its lines. Stateless. */
public final class MailJudge {

    private static final String REASONS = "理由：";
    private static final String CAUTION = "気になる点：";
    private static final String NOTHING = "登録された情報からは見つかっていません。";
    private static final String MARK = "・";
    private static final int MOST_REASONS = 3;

    /** The only figure that may be called points is the closeness. */
    private static final Pattern POINTS = Pattern.compile("[0-9.]+点");

    private static final Pattern CLOSENESS = Pattern.compile("（[0-9.]+点）" + REASONS + "|100点満点");

    private MailJudge() {}

    /** @param labels all factors and cautions of the desk's matches */
    public static List<String> faults(String mail, Collection<String> labels) {
        String text = mail.replaceAll("[\\s\\p{Z}]", "");
        List<String> known = labels.stream()
                .map(label -> label.replaceAll("[\\s\\p{Z}]", ""))
                .toList();
        List<String> faults = new ArrayList<>();
        for (int at = text.indexOf(REASONS); at >= 0; at = text.indexOf(REASONS, at + 1)) {
            item(text, at + REASONS.length(), known, faults);
        }
        Matcher points = POINTS.matcher(text);
        Matcher closeness = CLOSENESS.matcher(text);
        if (points.results().count() != closeness.results().count()) {
            faults.add("prints points that nobody can add up");
        }
        return faults;
    }

    private static void item(String text, int from, List<String> known, List<String> faults) {
        int at = from;
        List<String> told = new ArrayList<>();
        while (text.startsWith(MARK, at)) {
            Optional<String> reason = longest(text, at + MARK.length(), known);
            if (reason.isEmpty()) {
                faults.add("is no reason of the API: " + excerpt(text, at));
                return;
            }
            told.add(reason.get());
            at += MARK.length() + reason.get().length();
        }
        if (told.isEmpty()
                || told.size() > MOST_REASONS
                || told.stream().distinct().count() < told.size()) {
            faults.add("tells " + told.size() + " reasons: " + excerpt(text, from));
        }
        boolean caution = text.startsWith(CAUTION + NOTHING, at)
                || text.startsWith(CAUTION, at)
                        && longest(text, at + CAUTION.length(), known).isPresent();
        if (!caution) {
            faults.add("is no caution of the API: " + excerpt(text, at));
        }
    }

    private static Optional<String> longest(String text, int at, List<String> known) {
        return known.stream().filter(label -> text.startsWith(label, at)).max(Comparator.comparingInt(String::length));
    }

    private static String excerpt(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + 120));
    }
}
