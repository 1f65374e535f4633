package jp.renkei.outbox;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The topics that the tests' application owns. */
class Topics {

    static final String NAME = "renkei.test.events.v1";

    @Produces
    @Singleton
    Topic events() {
        return new Topic(NAME, true);
    }
}
