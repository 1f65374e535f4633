package jp.renkei.benchmarks.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.renkei.matching.epoch.Embedding;
import jp.renkei.matching.epoch.EpochSource;
import jp.renkei.matching.epoch.TermKind;

/**
 * {@value #SIZE} words to make texts of. The nouns of the shipped epoch come as often as in its real texts; the rest are
 * compounds of two of them, each as rare as a name. A topic is one noun and those whose meaning is nearest to it, so that
 * texts of different topics point in different directions, as real ones do.
 */
final class Vocabulary {

    static final int SIZE = 60_000;

    private static final Pattern NOUN = Pattern.compile("\\p{IsHan}{2,4}|[ァ-ヶー]{3,8}");
    /** Nouns that any text may hold make no topic. */
    private static final int TOO_COMMON = 500;

    private static final int TOPIC_WORDS = 40;
    /** How many nouns a topic's words are chosen from. */
    private static final int SAMPLE = 3_000;

    private final Random random;
    private final List<Noun> nouns = new ArrayList<>();
    private final long[] upTo = new long[SIZE];
    private final List<String> words = new ArrayList<>();
    private final List<List<String>> topics = new ArrayList<>();

    private record Noun(String text, int documents, int row) {}

    Vocabulary(long seed, int topics) {
        random = new Random(seed);
        Embedding embedding = EpochSource.shipped().embedding();
        EpochSource.terms().of(TermKind.WORD).forEach((term, documents) -> {
            if (NOUN.matcher(term).matches()) {
                nouns.add(new Noun(term, documents, embedding.row(TermKind.WORD.fingerprint(term))));
            }
        });
        long all = 0;
        for (int i = 0; i < SIZE; i++) {
            Noun noun = nouns.get(i < nouns.size() ? i : random.nextInt(nouns.size()));
            words.add(i < nouns.size() ? noun.text() : noun.text() + one(nouns).text());
            all += i < nouns.size() ? noun.documents() : 1;
            upTo[i] = all;
        }
        List<Noun> known = nouns.stream()
                .filter(noun -> noun.row() >= 0 && noun.documents() < TOO_COMMON)
                .toList();
        for (int topic = 0; topic < topics; topic++) {
            this.topics.add(near(one(known), known, embedding));
        }
    }

    /** A word as frequent as in real texts. */
    String any(Random by) {
        int at = Arrays.binarySearch(upTo, 1 + by.nextLong(upTo[SIZE - 1]));
        return words.get(at < 0 ? -at - 1 : at);
    }

    /** A word of a topic, by Zipf's law. */
    String of(int topic, Random by) {
        return topics.get(topic).get((int) Math.pow(TOPIC_WORDS, by.nextDouble()) - 1);
    }

    /** The noun itself first. */
    private List<String> near(Noun noun, List<Noun> known, Embedding embedding) {
        record Near(String text, double cosine) {}
        List<Near> near = new ArrayList<>();
        near.add(new Near(noun.text(), 1));
        Embedding.Vector vector = embedding.vector(noun.row());
        IntStream.range(0, SAMPLE).mapToObj(i -> one(known)).distinct().forEach(other -> {
            Embedding.Vector its = embedding.vector(other.row());
            if (!other.equals(noun)) {
                near.add(new Near(other.text(), vector.product(its) / (its.length() * vector.length())));
            }
        });
        near.sort(Comparator.comparingDouble(Near::cosine).reversed());
        return near.stream().limit(TOPIC_WORDS).map(Near::text).toList();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
