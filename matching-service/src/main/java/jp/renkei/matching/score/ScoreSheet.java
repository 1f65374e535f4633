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

    /** A pair needs a common subject, which convenience does not make up for: this much from text and policy fields … */
    static final int SUBJECT_FLOOR = FLOOR;

    /** … and this much from the text, because everybody shares the wide policy fields. */
    public static final int TEXT_FLOOR = 40;

    /** From here on, a common subject is beyond doubt: tenths of a point. */
    private static final double FULL_SUBJECT = 240;

    /** What says how well two partners fit, beside what they have in common. */
    private static final Set<FactorCode> FITS =
            EnumSet.complementOf(EnumSet.of(FactorCode.TEXT, FactorCode.POLICY_FIELDS));

    /** The share of their maxima that fits are worth, by the points of the subject. */
    private static final double[] WORTH =
            new double[FactorCode.TEXT.maximum() + FactorCode.POLICY_FIELDS.maximum() + 1];

    static {
        int fits = FITS.stream().mapToInt(FactorCode::maximum).sum();
        for (int subject = 0; subject < WORTH.length; subject++) {
            // Each of the fits may be rounded up by half a tenth.
            int room = Band.of(subject).end() - 1 - FITS.size() / 2 - subject;
            WORTH[subject] = Math.min(Math.min(1, subject / FULL_SUBJECT), Math.max(0, room) / (double) fits);
        }
    }

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
     * and never lifts it over the end of the band that the subject reaches; so text and policy fields must be set before.
     */
    void setFit(FactorCode factor, double share) {
        set(factor, Math.min(1, share) * WORTH[subject()]);
    }

    /** What the pair can get at most, given its text and policy fields: tenths of a point. */
    int most(boolean sameType) {
        return most(subject(), sameType);
    }

    static int most(int subject, boolean sameType) {
        return sameType ? MOST_OF_ONE[subject] : MOST_OF_TWO[subject];
    }

    private static int[] mostBySubject(Set<FactorCode> without) {
        int[] most = new int[WORTH.length];
        for (int subject = 0; subject < most.length; subject++) {
            double worth = WORTH[subject];
            int fits = FITS.stream()
                    .filter(factor -> !without.contains(factor))
                    .mapToInt(factor -> (int) Math.round(factor.maximum() * worth))
                    .sum();
            // Rounding must not make less of more: whoever asks knows an upper bound of the subject only.
            most[subject] = Math.max(subject + fits, subject == 0 ? 0 : most[subject - 1]);
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

    /** A factor less what speaks against the pair in the same respect: tenths of a point, of either sign. */
    public int net(FactorCode factor) {
        int net = points(factor);
        for (AgainstCode reason : AgainstCode.values()) {
            net += reason.factor() == factor ? points(reason) : 0;
        }
        return net;
    }

    /** What of a reason against the pair is left beside its factor: tenths of a point, 0 or less. */
    public int net(AgainstCode reason) {
        FactorCode factor = reason.factor();
        int own = points(reason);
        return own == 0 || factor == null ? own : Math.min(0, net(factor));
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

    /** Whether a pair that is no match may be shown to its owner as 参考: it has something in common, and no more against it. */
    public boolean isReference() {
        return !matches() && points(FactorCode.TEXT) > 0 && total() >= 0;
    }
}
