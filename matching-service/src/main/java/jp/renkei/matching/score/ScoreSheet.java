package jp.renkei.matching.score;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The points of one pair, factor by factor; the score is their exact sum. Reusable: whoever scores many pairs fills the
 * same sheet again and again. Not thread-safe.
 */
public final class ScoreSheet {

    /** Pairs below are no matches and are never stored: tenths of a point. */
    public static final int FLOOR = 150;

    /** A pair needs a common subject: this much from text and policy fields together … */
    static final int SUBJECT_FLOOR = 120;

    /** … and this much from the text, because everybody shares the wide policy fields. */
    public static final int TEXT_FLOOR = 40;

    /** What a text that is not registered must have in common with a record to be shown it: tenths of a point. */
    public static final int HINT_FLOOR = 20;

    /** From here on, a common subject is beyond doubt: tenths of a point. */
    private static final double FULL_SUBJECT = 240;

    /** What a pair of two types, or of one, can get at most, by the points of its subject. */
    private static final int[] MOST_OF_TWO = mostBySubject(EnumSet.noneOf(FactorCode.class));

    private static final int[] MOST_OF_ONE = mostBySubject(EnumSet.of(FactorCode.STAGE));

    private final int[] factors = new int[FactorCode.values().length];
    private final int[] against = new int[AgainstCode.values().length];

    void clear() {
        Arrays.fill(factors, 0);
        Arrays.fill(against, 0);
    }

    void set(FactorCode factor, double share) {
        factors[factor.ordinal()] = (int) Math.round(factor.maximum() * Math.min(1, share));
    }

    /**
     * Sets a factor that says how well two partners fit. It speaks for a pair only as far as they have a subject in common,
     * so text and policy fields must be set before.
     */
    void setFit(FactorCode factor, double share) {
        set(factor, Math.min(1, share) * Math.min(1, subject() / FULL_SUBJECT));
    }

    /** What the pair can get at most, given its text and policy fields: tenths of a point. */
    int most(boolean sameType) {
        return most(subject(), sameType);
    }

    static int most(int subject, boolean sameType) {
        return sameType ? MOST_OF_ONE[subject] : MOST_OF_TWO[subject];
    }

    private static int[] mostBySubject(Set<FactorCode> without) {
        int[] most = new int[FactorCode.TEXT.maximum() + FactorCode.POLICY_FIELDS.maximum() + 1];
        Set<FactorCode> fits = EnumSet.complementOf(EnumSet.of(FactorCode.TEXT, FactorCode.POLICY_FIELDS));
        fits.removeAll(without);
        for (int subject = 0; subject < most.length; subject++) {
            double share = Math.min(1, subject / FULL_SUBJECT);
            most[subject] = subject
                    + fits.stream()
                            .mapToInt(factor -> (int) Math.round(factor.maximum() * share))
                            .sum();
        }
        return most;
    }

    private int subject() {
        return points(FactorCode.TEXT) + points(FactorCode.POLICY_FIELDS);
    }

    void setTenths(FactorCode factor, int tenths) {
        factors[factor.ordinal()] = tenths;
    }

    void set(AgainstCode reason, double share) {
        against[reason.ordinal()] = (int) Math.round(reason.minimum() * Math.min(1, share));
    }

    /** Tenths of a point, 0 or more. */
    public int points(FactorCode factor) {
        return factors[factor.ordinal()];
    }

    /** Tenths of a point, 0 or less. */
    public int points(AgainstCode reason) {
        return against[reason.ordinal()];
    }

    /** Tenths of a point. */
    public int total() {
        int total = 0;
        for (int points : factors) {
            total += points;
        }
        for (int points : against) {
            total += points;
        }
        return total;
    }

    /** Whether the pair is a match at all. */
    public boolean matches() {
        return points(FactorCode.TEXT) >= TEXT_FLOOR && subject() >= SUBJECT_FLOOR && total() >= FLOOR;
    }

    /** Whether the pair is worth showing to somebody who is still writing; weaker than a match. */
    public boolean hints() {
        return points(FactorCode.TEXT) >= HINT_FLOOR;
    }
}
