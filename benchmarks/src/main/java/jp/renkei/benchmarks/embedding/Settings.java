package jp.renkei.benchmarks.embedding;

/**
 * How an embedding is trained.
 *
 * @param dimensions of a vector in training
 * @param kept dimensions that are kept of them, see {@link PrincipalAxes}
 * @param spread length of an untrained vector; a small one keeps what was hardly ever seen from adding noise
 * @param epochs passes over all pairs
 * @param batch pairs that are each other's wrong answers
 * @param temperature of the softmax over a batch
 * @param rate of Adagrad (Duchi and others 2011), one for each row
 * @param dropout share of the features hidden at random, on both sides; without it the rarest words learn the pairs by heart
 * @param lowestFrequency texts a feature must occur in
 * @param idfPower exponent of idf in a feature's weight
 */
record Settings(
        int dimensions,
        int kept,
        float spread,
        int epochs,
        int batch,
        float temperature,
        float rate,
        float dropout,
        int lowestFrequency,
        double idfPower,
        long seed) {

    /** Chosen on the tune split. */
    static Settings chosen() {
        return new Settings(256, 96, 0.1f, 12, 2048, 0.12f, 0.05f, 0.7f, 12, 0.5, 1);
    }
}
