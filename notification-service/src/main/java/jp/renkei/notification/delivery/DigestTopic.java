package jp.renkei.notification.delivery;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.renkei.outbox.Topic;

/** The topic that this service tells the others on. */
@Singleton
class DigestTopic {

    static final String NAME = "renkei.notification.events.v1";

    @Produces
    @Singleton
    Topic topic() {
        return new Topic(NAME, false);
    }
}
