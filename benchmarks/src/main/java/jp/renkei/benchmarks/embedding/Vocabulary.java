package jp.renkei.benchmarks.embedding;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The features that occur in enough of the training texts, each with its row and weight. Immutable. */
final class Vocabulary {

    /** Saturation of the frequency, as in the product's own vectors. */
    static final double K1 = 3;

    private final Map<Long, Integer> rows = new HashMap<>();
    private final float[] weights;

    /** @param power of idf; one half measured better than 1 */
    Vocabulary(Collection<Map<Long, Integer>> texts, int lowestFrequency, double power) {
        Map<Long, Integer> frequencies = new TreeMap<>();
        for (Map<Long, Integer> text : texts) {
            text.keySet().forEach(feature -> frequencies.merge(feature, 1, Integer::sum));
        }
        frequencies.values().removeIf(df -> df < lowestFrequency);
        weights = new float[frequencies.size()];
        frequencies.forEach((feature, df) -> {
            double idf = StrictMath.log(1 + (texts.size() - df + 0.5) / (df + 0.5));
            weights[rows.size()] = (float) StrictMath.pow(idf, power);
            rows.put(feature, rows.size());
        });
    }

    int size() {
        return weights.length;
    }

    Map<Long, Integer> rows() {
        return Map.copyOf(rows);
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
        return new Bag(java.util.Arrays.copyOf(known, n), java.util.Arrays.copyOf(weight, n));
    }
}
