package jp.renkei.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each state means for the other services, without a database. */
class CatalogRecordTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // state    visibility    embargo  told before  news       told afterwards
                "DRAFT,     PUBLIC,       -,       -,           -,         -",
                "DRAFT,     PUBLIC,       -,       VISIBLE,     WITHDRAWN, UNPUBLISHED",
                "PUBLISHED, PUBLIC,       -,       -,           PUBLISHED, VISIBLE",
                "PUBLISHED, PARTICIPANTS, -,       CLOSED,      PUBLISHED, VISIBLE",
                "PUBLISHED, PUBLIC,       -,       VISIBLE,     CHANGED,   VISIBLE",
                "PUBLISHED, SELECTED,     -,       -,           -,         -",
                "PUBLISHED, INTERNAL,     -,       VISIBLE,     WITHDRAWN, NARROWED",
                "PUBLISHED, PUBLIC,       60,      -,           -,         -",
                "PUBLISHED, PUBLIC,       60,      VISIBLE,     WITHDRAWN, NARROWED",
                "PUBLISHED, PUBLIC,       0,       -,           PUBLISHED, VISIBLE",
                "CLOSED,    PUBLIC,       -,       VISIBLE,     WITHDRAWN, CLOSED",
                "CLOSED,    PUBLIC,       -,       UNPUBLISHED, -,         UNPUBLISHED",
                "WITHDRAWN, PUBLIC,       -,       VISIBLE,     WITHDRAWN, WITHDRAWN",
                "WITHDRAWN, PUBLIC,       -,       CLOSED,      -,         CLOSED",
            })
    void newsFollowFromTheStateAndFromWhatWasTold(
            RecordStatus status,
            Visibility visibility,
            Long embargoSeconds,
            Announcement before,
            News news,
            Announcement after) {
        var record = new CatalogRecord();
        record.status = status;
        record.visibility = visibility;
        record.embargoUntil = embargoSeconds == null ? null : NOW.plusSeconds(embargoSeconds);
        record.announced = before;

        assertThat(record.settle(NOW).orElse(null)).isEqualTo(news);
        assertThat(record.announced).isEqualTo(after);
    }

    @Test
    void publishingConfirmsAndASecondConfirmationTheSameDayInJapanIsNone() {
        var record = new CatalogRecord();
        record.status = RecordStatus.DRAFT;
        Instant eveningInJapan = Instant.parse("2026-11-23T14:30:00Z");

        assertThat(record.take(Transition.PUBLISH, eveningInJapan)).isTrue();
        assertThat(record.confirmedAt).isEqualTo(eveningInJapan);
        assertThat(record.confirm(eveningInJapan.plusSeconds(60))).isTrue();
        assertThat(record.confirm(eveningInJapan.plusSeconds(120))).isFalse();
        assertThat(record.confirm(eveningInJapan.plus(Duration.ofMinutes(31)))).isTrue();
    }
}
