package jp.renkei.matching.encoder;

import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.text.TermFrequencies;

/**
 * Turns texts into vectors. Terms weigh the same with every encoder; the direction beside them ({@link TextVector#dense}, a
 * quarter of the product) is the encoder's. Chosen once at the start; thread-safe.
 */
public interface Encoder {

    /** The same encoder for texts that are weighed under another epoch. */
    Encoder with(Epoch epoch);

    /**
     * Names everything that directions depend on beside the epoch. Vectors of encoders with different names are never
     * compared: an index and its lists are begun anew under another name.
     */
    String identity();

    /** How many numbers a direction has. */
    int dimensions();

    /**
     * The vector of a text.
     *
     * @param terms what analysis found in title and description
     */
    TextVector vector(String title, String description, TermFrequencies terms);
}
