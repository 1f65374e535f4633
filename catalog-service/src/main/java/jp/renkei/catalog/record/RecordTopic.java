package jp.renkei.catalog.record;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.renkei.outbox.Topic;

/** The one topic of the catalogue: records and reference data in one total order, the last state of each kept for ever. */
@Singleton
public class RecordTopic {

    public static final String NAME = "renkei.catalog.records.v1";

    @Produces
    @Singleton
    Topic topic() {
        return new Topic(NAME, true);
    }
}
