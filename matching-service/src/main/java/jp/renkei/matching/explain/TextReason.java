package jp.renkei.matching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.explain.Explanation.Evidence;
import jp.renkei.matching.explain.Explanation.Field;
import jp.renkei.matching.explain.Explanation.Side;
import jp.renkei.matching.score.Band;

/**
 * What the two texts have in common, in words that stand in them: phrases of both, else the two sentences that come
 * nearest, else the titles.
 */
final class TextReason {

    private static final int PHRASES_SAID = 3;

    /** With fewer phrases, two sentences side by side say more. */
    private static final int ENOUGH_PHRASES = 2;

    private final PairTexts pair;
    private final List<SharedPhrase> phrases;
    private final Optional<NearSentences> sentences;

    private TextReason(PairTexts pair, List<SharedPhrase> phrases, Optional<NearSentences> sentences) {
        this.pair = pair;
        this.phrases = phrases;
        this.sentences = sentences;
    }

    /** @param tenths what the two texts get */
    static TextReason of(PairTexts pair, Epoch epoch, int tenths) {
        List<SharedPhrase> phrases = SharedPhrases.of(pair);
        return new TextReason(
                pair,
                phrases,
                phrases.size() < ENOUGH_PHRASES ? NearSentences.of(pair, epoch, tenths) : Optional.empty());
    }

    /** All phrases, the strongest first. */
    List<String> sharedTerms() {
        return phrases.stream().map(SharedPhrase::plain).toList();
    }

    /** @param band of the pair; the sentence claims no more than that */
    Label label(Band band) {
        if (phrases.isEmpty() && sentences.isEmpty()) {
            return Phrases.label("text.whole");
        }
        String strength = areAlike(band) ? "strong." : "weak.";
        return Phrases.label("text." + strength + what(), kind(), shared(), quotedOwn(), quotedTheirs());
    }

    /** Fewer words in common, or none in a title, may be a side issue of both. */
    private boolean areAlike(Band band) {
        boolean enough = sentences.isPresent() || phrases.size() >= ENOUGH_PHRASES;
        return switch (band) {
            case HIGH -> enough;
            case MEDIUM -> enough && (sentences.isPresent() || isInATitle());
            case LOW -> false;
        };
    }

    private boolean isInATitle() {
        return phrases.stream()
                .anyMatch(phrase ->
                        phrase.own().field() == Field.TITLE || phrase.theirs().field() == Field.TITLE);
    }

    private String what() {
        if (phrases.isEmpty()) {
            return "sentences";
        }
        return sentences.isPresent() ? "phrases.sentences" : "phrases";
    }

    private Label kind() {
        RecordType one = pair.first().facts().type();
        RecordType other = pair.second().facts().type();
        return Phrases.label("text." + (one == other ? one.name() : "MIXED"));
    }

    private Label shared() {
        return Label.join(
                phrases.stream().limit(PHRASES_SAID).map(SharedPhrase::quoted).toList(), "、");
    }

    private Label quotedOwn() {
        return Quotes.of(sentences
                .map(near -> near.own().text())
                .orElse(pair.first().title().text()));
    }

    private Label quotedTheirs() {
        return Quotes.of(sentences
                .map(near -> near.theirs().text())
                .orElse(pair.second().title().text()));
    }

    /** The own side first. */
    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        phrases.stream().limit(PHRASES_SAID).forEach(phrase -> {
            evidence.add(phrase.own());
            evidence.add(phrase.theirs());
        });
        sentences.ifPresent(near -> {
            evidence.add(near.own());
            evidence.add(near.theirs());
        });
        if (evidence.isEmpty()) {
            evidence.add(title(Side.FIRST));
            evidence.add(title(Side.SECOND));
        }
        evidence.sort(Comparator.comparing(Evidence::side));
        return List.copyOf(evidence);
    }

    private Evidence title(Side side) {
        return pair.passage(side, Field.TITLE, 0, pair.of(side).title().text().length());
    }
}
