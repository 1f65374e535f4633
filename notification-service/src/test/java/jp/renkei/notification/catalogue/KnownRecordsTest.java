package jp.renkei.notification.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import jp.renkei.notification.Samples;
import jp.renkei.notification.intake.EventReader;
import jp.renkei.notification.intake.UnreadableEvent;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.api.Test;

/** An id keeps its municipality, also after its record was withdrawn. */
@QuarkusTest
@WithTestResource(StackResource.class)
class KnownRecordsTest {

    private static final String PUBLISHED = "jp.renkei.catalog.issue.published.v1/water-leakage.json";
    private static final String SILENT = "jp.renkei.catalog.issue.withdrawn.v1/closed.json";
    private static final String SAYING_WHOSE = "jp.renkei.catalog.issue.withdrawn.v1/narrowed.json";

    private final UUID id = UUID.randomUUID();

    @Inject
    RecordHandler handler;

    @Inject
    EventReader reader;

    @Inject
    KnownRecords records;

    @Test
    void aWithdrawnRecordKeepsTheMunicipalityThatItHad() {
        hear(PUBLISHED, 1, "072028");
        hear(SILENT, 2, "072028");
        refuses(PUBLISHED, 9);
        refuses(SAYING_WHOSE, 9);
        hear(PUBLISHED, 3, "072028");
        assertThat(title()).isNotNull();
    }

    @Test
    void aRecordThatIsFirstHeardOfWhenItLeavesKeepsItsMunicipality() {
        hear(SAYING_WHOSE, 2, "072028");
        refuses(PUBLISHED, 9);
        assertThat(title()).isNull();
    }

    /** As the catalogue's replay does: the version that was refused, in a new message. */
    @Test
    void aRefusedStateIsTakenWhenItsMendedMessageComesAgain() {
        hear(PUBLISHED, 1, "072028");
        hear(SILENT, 2, "072028");
        refuses(PUBLISHED, 3);
        hear(PUBLISHED, 3, "072028");
        assertThat(title()).isNotNull();
    }

    private void refuses(String sample, int version) {
        assertThatThrownBy(() -> hear(sample, version, "392014"))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("another municipality");
    }

    private String title() {
        return QuarkusTransaction.requiringNew()
                .call(() -> records.titles(List.of(id)).get(id));
    }

    private void hear(String sample, int version, String municipality) {
        String event = Samples.text(sample)
                .replace(Samples.subject(sample), id.toString())
                .replaceFirst("\"code\": \"[0-9]{6}\"", "\"code\": \"" + municipality + "\"")
                .replaceFirst("\"recordVersion\": [0-9]+", "\"recordVersion\": " + version);
        handler.handle(reader.read(event.getBytes(StandardCharsets.UTF_8), id.toString()));
    }
}
