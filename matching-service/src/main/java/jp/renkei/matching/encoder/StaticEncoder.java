package jp.renkei.matching.encoder;

import jp.renkei.matching.epoch.Epoch;
import jp.renkei.matching.similarity.TextVector;
import jp.renkei.matching.text.TermFrequencies;
import jp.renkei.matching.text.VectorBuilder;

/** The default: the static embedding that is part of the epoch. A direction is a sum over terms and costs next to nothing. */
public final class StaticEncoder implements Encoder {

    /** The epoch's number says the rest. */
    public static final String IDENTITY = "built-in";

    private final VectorBuilder vectors;
    private final int dimensions;

    public StaticEncoder(Epoch epoch) {
        this.vectors = new VectorBuilder(epoch);
        this.dimensions = epoch.embedding().dimensions();
    }

    @Override
    public Encoder with(Epoch epoch) {
        return new StaticEncoder(epoch);
    }

    @Override
    public String identity() {
        return IDENTITY;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public TextVector vector(String title, String description, TermFrequencies terms) {
        return vectors.build(terms);
    }
}
