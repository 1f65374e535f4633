package jp.renkei.matching.explain;

import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.similarity.TextVector;

/**
 * What a sentence encoder adds. It reads whole texts and has no pairs of words to show, so an explanation only says that the
 * texts as a whole mean nearly the same, and only when that makes up at least half of the product. Stateless.
 */
final class WholeMeaning {

    private WholeMeaning() {}

    static boolean carries(Epoch epoch, Subject first, Subject second) {
        if (epoch.embedding().dimensions() > 0) {
            return false;
        }
        byte[] one = first.text().dense();
        byte[] other = second.text().dense();
        int product = 0;
        for (int k = 0; k < one.length; k++) {
            product += one[k] * other[k];
        }
        return product > 0
                && 2 * TextVector.DENSE_FACTOR * (long) product >= first.text().dot(second.text());
    }
}
