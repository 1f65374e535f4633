package jp.renkei.matching.explain;

import jp.renkei.matching.explain.Explanation.Field;
import jp.renkei.matching.explain.Explanation.Passage;
import jp.renkei.matching.explain.Explanation.Side;

/** The texts of a pair, and what each place of them adds to their product. Immutable. */
final class PairTexts {

    private final Subject first;
    private final Subject second;
    private final TermIndex.Common common;
    private final ComparedText title;
    private final ComparedText description;

    PairTexts(Subject first, Subject second, TermIndex.Common common) {
        this.first = first;
        this.second = second;
        this.common = common;
        short[] weights = first.text().weights();
        this.title = ComparedText.of(first.title(), first.titleNumbers(), weights, common.inOther());
        this.description = ComparedText.of(first.description(), first.descriptionNumbers(), weights, common.inOther());
    }

    Subject first() {
        return first;
    }

    Subject second() {
        return second;
    }

    TermIndex.Common common() {
        return common;
    }

    Subject of(Side side) {
        return side == Side.FIRST ? first : second;
    }

    Passage passage(Side side, Field field, int start, int end) {
        String text = of(side).places(field).text();
        return new Passage(side, field, start, end, text.substring(start, end));
    }

    /** What a passage of the first text adds to the product of the two; more where it stands in a title. */
    long carried(Passage own, Passage theirs) {
        long carried = (own.field() == Field.TITLE ? title : description).between(own.start(), own.end());
        int titles = (own.field() == Field.TITLE ? 1 : 0) + (theirs.field() == Field.TITLE ? 1 : 0);
        return carried * (1 + titles);
    }
}
