package jp.renkei.benchmarks.embedding;

import static jp.renkei.benchmarks.embedding.Matrices.add;
import static jp.renkei.benchmarks.embedding.Matrices.addProduct;
import static jp.renkei.benchmarks.embedding.Matrices.dot;
import static jp.renkei.benchmarks.embedding.Matrices.transposed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Learns vectors whose weighted sums are close for two texts that belong together and far for the others of the batch: the
 * InfoNCE loss (Oord and others 2018) in both directions. Deterministic: one seed, and sums that do not
 * depend on the number of processors. Not thread-safe.
 */
final class Trainer {

    private final Settings settings;
    private final int d;
    private final float[] matrix;
    private final float[] squares;
    private final SplittableRandom random;

    Trainer(Settings settings, int rows) {
        this.settings = settings;
        this.d = settings.dimensions();
        this.random = new SplittableRandom(settings.seed());
        this.matrix = new float[rows * d];
        this.squares = new float[rows];
        Random gaussian = new Random(settings.seed());
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = (float) (settings.spread() * gaussian.nextGaussian() / Math.sqrt(d));
        }
    }

    /** Two texts that belong together, and to a group. */
    record Pair(Bag first, Bag second, String group) {}

    /** @param share how much of the pairs is seen in each pass */
    record Source(double share, List<Pair> pairs) {}

    /** One row a feature. */
    float[] matrix() {
        return matrix;
    }

    /** One pass over all sources in random order, each batch from one of them; returns the mean loss of a pair. */
    double epoch(List<Source> sources) {
        List<List<Pair>> batches = new ArrayList<>();
        for (Source source : sources) {
            batches.addAll(batches(source));
        }
        Collections.shuffle(batches, new Random(random.nextLong()));
        double loss = 0;
        int seen = 0;
        for (List<Pair> batch : batches) {
            loss += step(batch);
            seen += batch.size();
        }
        return loss / seen;
    }

    /** Whole batches only; a source that does not fill one is a batch of its own. */
    private List<List<Pair>> batches(Source source) {
        List<List<Pair>> batches = new ArrayList<>();
        int size = Math.min(settings.batch(), source.pairs().size());
        for (double left = source.share(); left > 0; left--) {
            List<Pair> order = new ArrayList<>(source.pairs());
            Collections.shuffle(order, new Random(random.nextLong()));
            int most = (int) Math.round(order.size() * Math.min(1, left));
            for (int from = 0; from + size <= most; from += size) {
                batches.add(order.subList(from, from + size));
            }
        }
        return batches;
    }

    private double step(List<Pair> batch) {
        Side x = new Side(batch.stream().map(Pair::first).toList());
        Side y = new Side(batch.stream().map(Pair::second).toList());
        int n = batch.size();
        float[] gradient = new float[n * n];
        addProduct(x.units, transposed(y.units, n, d), gradient, n, d, n);
        double loss = softmaxGradient(gradient, batch);
        float[] towardsX = new float[n * d];
        float[] towardsY = new float[n * d];
        addProduct(gradient, y.units, towardsX, n, n, d);
        addProduct(transposed(gradient, n, n), x.units, towardsY, n, n, d);
        x.learn(towardsX);
        y.learn(towardsY);
        return loss;
    }

    /** Turns cosines into the gradient of the loss by them; returns the loss. Texts of one group are no wrong answers. */
    private double softmaxGradient(float[] cosines, List<Pair> batch) {
        int n = batch.size();
        String[] groups = batch.stream().map(Pair::group).toArray(String[]::new);
        double[] weights = new double[n * n];
        double[] rows = new double[n];
        double[] columns = new double[n];
        IntStream.range(0, n).parallel().forEach(i -> {
            for (int j = 0; j < n; j++) {
                // Cosines are at most 1, so nothing overflows.
                boolean counts = i == j || !groups[i].equals(groups[j]);
                double weight = counts ? StrictMath.exp((cosines[i * n + j] - 1) / settings.temperature()) : 0;
                weights[i * n + j] = weight;
                rows[i] += weight;
            }
        });
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                columns[j] += weights[i * n + j];
            }
        }
        double loss = 0;
        for (int i = 0; i < n; i++) {
            loss -= StrictMath.log(weights[i * n + i] / rows[i]);
        }
        IntStream.range(0, n).parallel().forEach(i -> {
            for (int j = 0; j < n; j++) {
                double share = weights[i * n + j] / rows[i] + weights[i * n + j] / columns[j] - (i == j ? 2 : 0);
                cosines[i * n + j] = (float) (share / settings.temperature() / n);
            }
        });
        return loss;
    }

    /** One side of a batch: thinned bags, their sums brought to length 1, and what is needed to learn. */
    private final class Side {
        private final List<Bag> bags;
        private final float[] units;
        private final float[] lengths;

        Side(List<Bag> texts) {
            bags = texts.stream()
                    .map(bag -> bag.thinned(settings.dropout(), random))
                    .toList();
            units = new float[bags.size() * d];
            lengths = new float[bags.size()];
            for (int i = 0; i < bags.size(); i++) {
                lengths[i] = Embeddings.unit(bags.get(i), matrix, d, units, i * d);
            }
        }

        void learn(float[] gradients) {
            for (int i = 0; i < bags.size(); i++) {
                // The part of the gradient along the vector is lost by bringing it to length 1.
                float along = dot(units, i * d, gradients, i * d, d);
                add(-along, units, i * d, gradients, i * d, d);
                float scale = 1 / lengths[i];
                float size = dot(gradients, i * d, gradients, i * d, d) * scale * scale;
                Bag bag = bags.get(i);
                for (int f = 0; f < bag.rows().length; f++) {
                    int row = bag.rows()[f];
                    float weight = bag.weights()[f];
                    squares[row] += weight * weight * size;
                    float step = (float) (settings.rate() * weight * scale / (Math.sqrt(squares[row]) + 1e-6));
                    add(-step, gradients, i * d, matrix, row * d, d);
                }
            }
        }
    }
}
