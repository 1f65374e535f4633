package jp.renkei.notification;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Japan's time, moved by what a test asks for; the tests of a class put it back. */
@Mock
@Singleton
public class MovableClock extends Clock {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private volatile Duration ahead = Duration.ZERO;

    public void advance(Duration step) {
        ahead = ahead.plus(step);
    }

    /** It is this moment now, and time goes on from it. */
    public void set(Instant now) {
        ahead = Duration.between(Clock.systemUTC().instant(), now);
    }

    public void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return TOKYO;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }
}
