package jp.renkei.matching.explain;

import jp.renkei.matching.explain.Explanation.Passage;

/**
 * What both texts say: the same phrase, or two words that the reviewed synonyms know as one thing.
 *
 * @param carried what it adds to the product of the two texts, titles counted more
 */
record SharedPhrase(Passage own, Passage theirs, boolean synonyms, long carried) {

    /** 「買い物弱者」, or 「買い物弱者」＝「買物難民」. */
    Label quoted() {
        return synonyms ? Quotes.equal(own.text(), theirs.text()) : Quotes.of(own.text());
    }

    /** 買い物弱者, or 買い物弱者＝買物難民. */
    String plain() {
        return synonyms ? own.text() + "＝" + theirs.text() : own.text();
    }
}
