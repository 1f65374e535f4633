package jp.renkei.catalog.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Moments as the catalogue keeps them (whole milliseconds) and shows them (offset +09:00). */
final class JapanTime {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private JapanTime() {}

    /** Coarser than the database, so that an answer after writing equals one after reading. */
    static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atZone(TOKYO).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime orNull(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, TOKYO);
    }
}
