package jp.renkei.notification.digest;

import jp.renkei.edge.language.Text;
import jp.renkei.notification.match.Explanation.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * How much each item of a mail says. When room is short, the time that a form of cooperation takes goes first; then third
 * reasons go, then second ones, those of the last items first. The first reason stays. Immutable.
 *
 * @param items how many there are
 * @param leadTimes whether to say how long a form of cooperation takes
 * @param further for how many reasons beyond the first ones there is room
 */
public record Room(int items, boolean leadTimes, int further) {

    /** Readers look at three. */
    static final int MOST_REASONS = 3;

    static Room ample(int items) {
        return new Room(items, true, items * (MOST_REASONS - 1));
    }

    boolean canShrink() {
        return leadTimes || further > 0;
    }

    Room smaller() {
        return new Room(items, false, leadTimes ? further : further - 1);
    }

    public @Nullable Text leadTime(Scheme scheme) {
        return leadTimes ? scheme.leadTime() : null;
    }

    public int reasons(Item item) {
        int oneMore = item.number() <= further % items ? 1 : 0;
        return 1 + further / items + oneMore;
    }
}
