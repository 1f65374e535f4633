package jp.renkei.benchmarks.embedding;

/**
 * How an embedding is trained.
 *
 * @param dimensions of a vector
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
        int epochs,
        int batch,
        float temperature,
        float rate,
        float dropout,
        int lowestFrequency,
        double idfPower,
        long seed) {}
