package jp.renkei.matching.event;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.renkei.outbox.Topic;

/** The topic that match events go to. */
@Singleton
class MatchTopic {

    static final String NAME = "renkei.matching.events.v1";

    @Produces
    @Singleton
    Topic topic() {
        return new Topic(NAME, false);
    }
}
