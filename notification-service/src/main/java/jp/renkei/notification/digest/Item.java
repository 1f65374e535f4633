package jp.renkei.notification.digest;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.renkei.edge.language.Text;
import jp.renkei.notification.match.Band;
import jp.renkei.notification.match.Explanation.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * One pair in a digest, seen from its reader. Immutable.
 *
 * @param number counts through the whole mail from 1
 * @param before the band that the reader was told last; null when the pair is new to them
 * @param reasons strongest first, one sentence each, at most three
 * @param against the strongest one; null when there is none
 * @param scheme the form of cooperation that fits best
 */
public record Item(
        int number,
        UUID match,
        Party own,
        Party other,
        BigDecimal score,
        Band band,
        @Nullable Band before,
        List<Text> reasons,
        @Nullable Text against,
        @Nullable Text timing,
        @Nullable Scheme scheme) {

    public Item {
        reasons = List.copyOf(reasons);
    }

    public boolean hasReasons() {
        return !reasons.isEmpty();
    }

    /** At most so many reasons. */
    public List<Text> strongest(int most) {
        return reasons.subList(0, Math.min(most, reasons.size()));
    }

    public boolean hasSample() {
        return own.sample() || other.sample();
    }

    Item withNumber(int place) {
        return new Item(place, match, own, other, score, band, before, reasons, against, timing, scheme);
    }
}
