package jp.renkei.notification.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.renkei.outbox.Topic;

/** Where messages go that this service cannot read; each carries the place it came from in its headers. */
@Singleton
class DeadLetterTopics {

    @Produces
    @Singleton
    Topic ofRecords() {
        return new Topic("renkei.catalog.records.v1.notification.dlq", false);
    }

    @Produces
    @Singleton
    Topic ofMatches() {
        return new Topic("renkei.matching.events.v1.notification.dlq", false);
    }
}
