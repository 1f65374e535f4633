package jp.renkei.matching.index;

import java.util.Map;
import java.util.Optional;
import jp.renkei.matching.encoder.StaticEncoder;
import org.apache.lucene.index.IndexWriter;

/**
 * What an index knows about itself; it travels in the commit data, so it is always as old as the documents beside it.
 *
 * @param topicId the broker's id of the topic that was read
 * @param nextOffset everything before is in the index
 * @param epoch the epoch the index was built under
 * @param analyzerHash which analyzers cut the texts
 * @param encoder which encoder gave the texts their directions
 * @param complete false while an index is being built aside
 */
public record IndexState(
        String topicId, long nextOffset, int epoch, String analyzerHash, String encoder, boolean complete) {

    /** Raise it when a field changes its meaning, a vector is computed otherwise or more events are refused: older indexes are rebuilt. */
    static final int SCHEMA = 6;

    Map<String, String> toCommitData() {
        return Map.of(
                "schema", Integer.toString(SCHEMA),
                "topicId", topicId,
                "nextOffset", Long.toString(nextOffset),
                "epoch", Integer.toString(epoch),
                "analyzerHash", analyzerHash,
                "encoder", encoder,
                "complete", Boolean.toString(complete));
    }

    /** Empty when the commit was not made by this version of the product. */
    static Optional<IndexState> fromCommitData(Map<String, String> data) {
        try {
            if (!Integer.toString(SCHEMA).equals(data.get("schema"))) {
                return Optional.empty();
            }
            return Optional.of(new IndexState(
                    data.getOrDefault("topicId", ""),
                    Long.parseLong(data.getOrDefault("nextOffset", "")),
                    Integer.parseInt(data.getOrDefault("epoch", "")),
                    data.getOrDefault("analyzerHash", ""),
                    data.getOrDefault("encoder", StaticEncoder.IDENTITY),
                    Boolean.parseBoolean(data.getOrDefault("complete", "false"))));
        } catch (NumberFormatException foreign) {
            return Optional.empty();
        }
    }

    IndexState at(long offset) {
        return new IndexState(topicId, offset, epoch, analyzerHash, encoder, complete);
    }

    IndexState completed() {
        return new IndexState(topicId, nextOffset, epoch, analyzerHash, encoder, true);
    }

    /** What scores rest on that are computed from this index. */
    public String basis() {
        return "epoch " + epoch + ", analyzer " + analyzerHash + ", encoder " + encoder + ", topic " + topicId
                + ", schema " + SCHEMA;
    }

    /** Whether documents made under that state can be used under this one. */
    boolean fits(IndexState wanted) {
        return topicId.equals(wanted.topicId)
                && epoch == wanted.epoch
                && analyzerHash.equals(wanted.analyzerHash)
                && encoder.equals(wanted.encoder);
    }

    void markOn(IndexWriter writer) {
        writer.setLiveCommitData(toCommitData().entrySet());
    }
}
