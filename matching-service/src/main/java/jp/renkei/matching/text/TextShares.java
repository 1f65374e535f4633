package jp.renkei.matching.text;

import jp.renkei.matching.epoch.TermKind;

/**
 * What each way to look at a text adds to the product of two equal texts; the embedding adds the rest, a quarter. Chosen on
 * the tune split of real project reviews and of a set of municipal issues, see the ablation in the benchmarks.
 *
 * @param common whether what a text shares with any text is taken off
 */
public record TextShares(double words, double bigrams, double trigrams, double kanji, boolean common) {

    public static final TextShares STANDARD = new TextShares(0.2175, 0.2175, 0.2175, 0.0975, true);

    public TextShares withWords(double share) {
        return new TextShares(share, bigrams, trigrams, kanji, common);
    }

    public TextShares withBigrams(double share) {
        return new TextShares(words, share, trigrams, kanji, common);
    }

    public TextShares withTrigrams(double share) {
        return new TextShares(words, bigrams, share, kanji, common);
    }

    public TextShares withKanji(double share) {
        return new TextShares(words, bigrams, trigrams, share, common);
    }

    public TextShares withCommon(boolean takenOff) {
        return new TextShares(words, bigrams, trigrams, kanji, takenOff);
    }

    double of(TermKind kind) {
        return switch (kind) {
            case WORD -> words;
            case BIGRAM -> bigrams;
            case TRIGRAM -> trigrams;
            case KANJI -> kanji;
        };
    }
}
