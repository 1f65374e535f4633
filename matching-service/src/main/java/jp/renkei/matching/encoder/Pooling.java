package jp.renkei.matching.encoder;

import java.nio.FloatBuffer;

/** How the vectors of tokens become the vector of a text. */
public enum Pooling {

    /** The mean over all tokens. */
    MEAN,

    /** The vector of the first token. */
    CLS;

    /** @param tokens the vectors of all tokens, one after the other */
    double[] pool(FloatBuffer tokens, int count, int dimensions) {
        double[] pooled = new double[dimensions];
        int used = this == CLS ? 1 : count;
        for (int token = 0; token < used; token++) {
            for (int k = 0; k < dimensions; k++) {
                pooled[k] += tokens.get(token * dimensions + k);
            }
        }
        return pooled;
    }
}
