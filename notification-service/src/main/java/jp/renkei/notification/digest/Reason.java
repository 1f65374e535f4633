package jp.renkei.notification.digest;

import java.math.BigDecimal;
import java.util.List;
import jp.renkei.edge.language.Text;

/**
 * Something that speaks for or against a pair.
 *
 * @param points above zero for, below zero against; zero for a weak point that costs nothing
 * @param ownWords quoted from the recipient's own record
 */
public record Reason(Text label, BigDecimal points, List<String> ownWords, List<String> otherWords) {

    public Reason {
        ownWords = List.copyOf(ownWords);
        otherWords = List.copyOf(otherWords);
    }

    public boolean hasPoints() {
        return points.signum() != 0;
    }
}
