package jp.renkei.benchmarks.ranking;

import java.util.HashMap;
import java.util.Map;
import jp.renkei.benchmarks.corpus.Text;
import jp.renkei.benchmarks.embedding.StaticEmbedding;
import jp.renkei.matching.similarity.TermFrequencies;

/**
 * The single kanji of a text, weighted as the product weighs its terms. 漏水 and 断水 share no word and no pair, but 水.
 *
 * @param weights the length of the whole is {@link StaticEmbedding#UNIT}
 */
record KanjiVector(Map<Integer, Integer> weights) {

    private static final double K1 = 3;

    static KanjiVector of(Text text, StaticEmbedding statistics) {
        Map<Integer, Integer> frequencies = new HashMap<>();
        count(text.title(), TermFrequencies.TITLE, frequencies);
        count(text.body(), TermFrequencies.ELSEWHERE, frequencies);
        Map<Integer, Double> raw = new HashMap<>();
        double squares = 0;
        for (Map.Entry<Integer, Integer> kanji : frequencies.entrySet()) {
            int frequency = kanji.getValue();
            double weight = frequency * (K1 + 1) / (frequency + K1) * statistics.kanjiIdf(kanji.getKey());
            raw.put(kanji.getKey(), weight);
            squares += weight * weight;
        }
        double scale = squares == 0 ? 0 : StaticEmbedding.UNIT / Math.sqrt(squares);
        Map<Integer, Integer> weights = new HashMap<>();
        raw.forEach((kanji, weight) -> weights.put(kanji, (int) Math.round(weight * scale)));
        return new KanjiVector(weights);
    }

    private static void count(String text, int times, Map<Integer, Integer> frequencies) {
        text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .forEach(c -> frequencies.merge(c, times, Integer::sum));
    }

    long product(KanjiVector other) {
        long sum = 0;
        for (Map.Entry<Integer, Integer> kanji : weights.entrySet()) {
            sum += (long) kanji.getValue() * other.weights.getOrDefault(kanji.getKey(), 0);
        }
        return sum;
    }
}
