package jp.renkei.benchmarks.embedding;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The features that occur in enough of the training texts, each with its row and weight. Immutable. */
final class Vocabulary {

    /** Saturation of the frequency, as in the product's own vectors. */
    static final double K1 = 3;

    private final Map<Long, Integer> rows = new HashMap<>();
    private final float[] weights;
    private final float unknown;

    /** @param power of idf; one half measured better than 1 */
    Vocabulary(Collection<Map<Long, Integer>> texts, int lowestFrequency, double power) {
        Map<Long, Integer> frequencies = new TreeMap<>();
        for (Map<Long, Integer> text : texts) {
            text.keySet().forEach(feature -> frequencies.merge(feature, 1, Integer::sum));
        }
        frequencies.values().removeIf(df -> df < lowestFrequency);
        weights = new float[frequencies.size()];
        frequencies.forEach((feature, df) -> {
            weights[rows.size()] = weight(texts.size(), df, power);
            rows.put(feature, rows.size());
        });
        unknown = weight(texts.size(), 1, power);
    }

    private static float weight(int texts, int frequency, double power) {
        return (float) StrictMath.pow(StrictMath.log(1 + (texts - frequency + 0.5) / (frequency + 0.5)), power);
    }

    /** What a feature without a row weighs. */
    float unknown() {
        return unknown;
    }

    int size() {
        return weights.length;
    }

    Map<Long, Integer> rows() {
        return Collections.unmodifiableMap(rows);
    }

    float weight(int row) {
        return weights[row];
    }

    /** Of length 1, or empty when nothing of it is known. */
    Bag bag(Map<Long, Integer> frequencies) {
        int[] known = new int[frequencies.size()];
        float[] weight = new float[frequencies.size()];
        int n = 0;
        double squares = 0;
        for (Map.Entry<Long, Integer> feature : new TreeMap<>(frequencies).entrySet()) {
            Integer row = rows.get(feature.getKey());
            if (row != null) {
                double saturated = feature.getValue() * (K1 + 1) / (feature.getValue() + K1);
                known[n] = row;
                weight[n] = (float) (saturated * weights[row]);
                squares += weight[n] * weight[n];
                n++;
            }
        }
        float scale = (float) (1 / Math.sqrt(squares + 1e-12));
        for (int i = 0; i < n; i++) {
            weight[i] *= scale;
        }
        return new Bag(Arrays.copyOf(known, n), Arrays.copyOf(weight, n));
    }
}
