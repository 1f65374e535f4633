package jp.renkei.outbox;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The system clock in Japan's time zone, unless the application declares its own {@link Clock} bean. */
@Singleton
class ClockSource {

    @Produces
    @DefaultBean
    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }
}
