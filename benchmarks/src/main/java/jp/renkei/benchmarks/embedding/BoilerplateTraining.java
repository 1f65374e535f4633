package jp.renkei.benchmarks.embedding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.renkei.benchmarks.corpus.Corpora;
import jp.renkei.benchmarks.corpus.CouncilQuestion;
import jp.renkei.benchmarks.corpus.Review;
import jp.renkei.benchmarks.corpus.Split;
import jp.renkei.benchmarks.corpus.TrainingTopic;
import jp.renkei.matching.epoch.Boilerplate;
import jp.renkei.matching.epoch.TermKind;
import jp.renkei.matching.text.SentenceWeights;
import jp.renkei.matching.text.TextAnalysis;

/**
 * Learns which words make a sentence one that any plan holds. In a text of the style {@link TrainingTopic#STOCK} one sentence
 * says what is the matter; which one is not marked, so the least stocky of each is taken out after a first round, and again.
 * Sentences of all other styles, of project reviews and of council questions say something.
 */
final class BoilerplateTraining {

    private static final int ROUNDS = 3;
    private static final int STEPS = 300;
    private static final double RATE = 1;
    private static final double DECAY = 2e-5;

    /** Words that fewer sentences have are not learned. */
    private static final int FEWEST_SENTENCES = 3;

    /** Sentences of each of the other corpora. */
    private static final int MOST_OF_OTHERS = 2_000;

    /** Not a text in the stock style. */
    private static final int NONE = -1;

    private final List<long[]> sentences = new ArrayList<>();
    private final List<Integer> stockText = new ArrayList<>();
    private final Map<Long, Integer> rows = new HashMap<>();

    private BoilerplateTraining() {}

    static Boilerplate train(List<TrainingTopic> topics, Corpora corpora) {
        BoilerplateTraining training = new BoilerplateTraining();
        int stock = 0;
        for (TrainingTopic topic : topics) {
            for (TrainingTopic.Telling issue : topic.issues()) {
                boolean isStock = issue.style().equals(TrainingTopic.STOCK);
                training.add(issue.text().body(), isStock ? stock++ : NONE);
            }
            topic.initiatives().forEach(initiative -> training.add(initiative.body(), NONE));
        }
        List<Review> reviews = corpora.reviews().rows(Split.TRAIN);
        spread(reviews).forEach(review -> training.add(review.overview(), NONE));
        spread(reviews).forEach(review -> training.add(review.issue(), NONE));
        spread(corpora.councilQuestions().stream()
                        .filter(row -> row.split() == Split.TRAIN)
                        .toList())
                .stream()
                .map(CouncilQuestion::question)
                .forEach(question -> training.add(question, NONE));
        return training.learn(stock);
    }

    private static <T> List<T> spread(List<T> all) {
        int step = Math.max(1, all.size() / (MOST_OF_OTHERS / 2));
        List<T> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += step) {
            some.add(all.get(i));
        }
        return some;
    }

    private void add(String text, int stock) {
        int[] starts = SentenceWeights.starts(text);
        List<List<Long>> words = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            words.add(new ArrayList<>());
        }
        for (TextAnalysis.Occurrence o : TextAnalysis.occurrences(text)) {
            if (o.kind() == TermKind.WORD) {
                int at = Arrays.binarySearch(starts, o.start());
                words.get(at < 0 ? -at - 2 : at).add(o.kind().fingerprint(o.term()));
            }
        }
        for (List<Long> sentence : words) {
            if (sentence.size() > 1) {
                sentences.add(sentence.stream().mapToLong(Long::longValue).toArray());
                stockText.add(stock);
            }
        }
    }

    private Boilerplate learn(int stockTexts) {
        Map<Long, Integer> frequencies = new TreeMap<>();
        for (long[] sentence : sentences) {
            Arrays.stream(sentence).distinct().forEach(word -> frequencies.merge(word, 1, Integer::sum));
        }
        frequencies.forEach((word, frequency) -> {
            if (frequency >= FEWEST_SENTENCES) {
                rows.put(word, rows.size());
            }
        });
        double[] weights = new double[rows.size() + 1];
        boolean[] stock = new boolean[sentences.size()];
        for (int round = 0; round < ROUNDS; round++) {
            label(stock, weights, stockTexts, round > 0);
            descend(weights, stock);
        }
        SortedMap<Long, Integer> kept = new TreeMap<>();
        rows.forEach((word, row) -> {
            int weight = (int) Math.round(weights[row] * Boilerplate.GRAIN);
            if (weight != 0) {
                kept.put(word, Math.clamp(weight, Short.MIN_VALUE, Short.MAX_VALUE));
            }
        });
        System.out.printf("boilerplate: %,d sentences, %,d words%n", sentences.size(), kept.size());
        return new Boilerplate((int) Math.round(weights[rows.size()] * Boilerplate.GRAIN), kept);
    }

    /** @param known whether the weights can tell already which sentence of a text says something */
    private void label(boolean[] stock, double[] weights, int stockTexts, boolean known) {
        int[] least = new int[stockTexts];
        Arrays.fill(least, NONE);
        for (int i = 0; i < stock.length; i++) {
            int text = stockText.get(i);
            stock[i] = text != NONE;
            if (stock[i] && (least[text] == NONE || logit(weights, i) < logit(weights, least[text]))) {
                least[text] = i;
            }
        }
        if (known) {
            Arrays.stream(least).filter(i -> i != NONE).forEach(i -> stock[i] = false);
        }
    }

    /** Logistic regression by Adagrad (Duchi and others 2011) over all sentences at once; both labels count alike. */
    private void descend(double[] weights, boolean[] stock) {
        double[] squares = new double[weights.length];
        double positives = count(stock);
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[weights.length];
            for (int i = 0; i < stock.length; i++) {
                double share = 0.5 / (stock[i] ? positives : stock.length - positives);
                double error = share * (1 / (1 + StrictMath.exp(-logit(weights, i))) - (stock[i] ? 1 : 0));
                for (long word : sentences.get(i)) {
                    Integer row = rows.get(word);
                    if (row != null) {
                        gradient[row] += error / sentences.get(i).length;
                    }
                }
                gradient[weights.length - 1] += error;
            }
            for (int row = 0; row < weights.length; row++) {
                gradient[row] += row < weights.length - 1 ? DECAY * weights[row] : 0;
                squares[row] += gradient[row] * gradient[row];
                weights[row] -= squares[row] == 0 ? 0 : RATE * gradient[row] / Math.sqrt(squares[row]);
            }
        }
    }

    private static int count(boolean[] stock) {
        int count = 0;
        for (boolean is : stock) {
            count += is ? 1 : 0;
        }
        return count;
    }

    private double logit(double[] weights, int sentence) {
        double sum = 0;
        for (long word : sentences.get(sentence)) {
            Integer row = rows.get(word);
            sum += row == null ? 0 : weights[row];
        }
        return weights[weights.length - 1] + sum / sentences.get(sentence).length;
    }
}
