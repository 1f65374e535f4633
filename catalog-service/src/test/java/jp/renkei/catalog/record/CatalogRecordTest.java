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

        record.take(Transition.PUBLISH, eveningInJapan);
        assertThat(record.confirmedAt).isEqualTo(eveningInJapan);
        assertThat(record.confirmedOn(JapanTime.day(eveningInJapan))).isFalse();
        record.confirmedAt = eveningInJapan.plusSeconds(60);
        assertThat(record.confirmedOn(JapanTime.day(eveningInJapan.plusSeconds(120))))
                .isTrue();
        assertThat(record.confirmedOn(JapanTime.day(eveningInJapan.plus(Duration.ofMinutes(31)))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // before                after                      lost sight
                "DRAFT,     PUBLIC,       PUBLISHED, PUBLIC,       -",
                "PUBLISHED, PUBLIC,       DRAFT,     PUBLIC,       PUBLIC",
                "PUBLISHED, PUBLIC,       PUBLISHED, PARTICIPANTS, PUBLIC",
                "PUBLISHED, PARTICIPANTS, PUBLISHED, PUBLIC,       -",
                "PUBLISHED, PARTICIPANTS, CLOSED,    PARTICIPANTS, -",
                "CLOSED,    SELECTED,     WITHDRAWN, SELECTED,     SELECTED",
                "DRAFT,     PUBLIC,       WITHDRAWN, PUBLIC,       -",
            })
    void whoLosesSightOfARecordIsRemembered(
            RecordStatus before, Visibility wide, RecordStatus after, Visibility narrow, Visibility lost) {
        var record = new CatalogRecord();
        record.status = before;
        record.visibility = wide;
        Visibility circle = record.circle(NOW);
        record.status = after;
        record.visibility = narrow;

        record.noteCircle(circle, NOW);

        assertThat(record.shownTo).isEqualTo(lost);
        assertThat(record.hiddenAt).isEqualTo(lost == null ? null : NOW);
    }
}
