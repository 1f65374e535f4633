package jp.renkei.notification.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.renkei.notification.Samples;
import jp.renkei.notification.intake.Event;
import jp.renkei.notification.intake.EventReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample of the catalogue's events is understood or knowingly passed over. */
class CatalogueSamplesTest {

    private final EventReader reader = new EventReader();

    static List<String> samples() {
        return Samples.of("jp.renkei.catalog.");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatADigestNeedsIsRead(String sample) {
        Event event = reader.read(Samples.bytes(sample), Samples.subject(sample));
        assertThat(sample).startsWith(event.type() + "/");
        switch (event.type().replaceFirst("jp\\.renkei\\.catalog\\.", "")) {
            case "issue.published.v1", "issue.changed.v1", "initiative.published.v1", "initiative.changed.v1" -> {
                RecordState state = reader.data(event, RecordState.class);
                assertThat(state.id()).hasToString(event.subject());
                assertThat(state.title()).isNotBlank();
                assertThat(state.recordVersion()).isPositive();
            }
            case "issue.withdrawn.v1", "initiative.withdrawn.v1" ->
                assertThat(reader.data(event, RecordWithdrawn.class).id()).hasToString(event.subject());
            case "municipality.changed.v1" -> {
                MunicipalityState state = reader.data(event, MunicipalityState.class);
                assertThat(state.code()).isEqualTo(event.subject());
                assertThat(state.name()).isNotBlank();
                assertThat(state.prefecture().name()).isNotBlank();
            }
            default -> assertThat(event.type()).isEqualTo("jp.renkei.catalog.taxonomy.changed.v1");
        }
    }
}
