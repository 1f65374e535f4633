package jp.renkei.notification.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.renkei.notification.intake.Event;
import jp.renkei.notification.intake.EventReader;

/**
 * Keeps what the digests need of the catalogue. The version decides, so a repeat or an old state changes nothing; types
 * that are not known yet are passed over.
 */
@ApplicationScoped
class RecordHandler {

    private static final String PREFIX = "jp.renkei.catalog.";

    private final EventReader reader;
    private final KnownRecords records;
    private final KnownMunicipalities municipalities;

    RecordHandler(EventReader reader, KnownRecords records, KnownMunicipalities municipalities) {
        this.reader = reader;
        this.records = records;
        this.municipalities = municipalities;
    }

    @Transactional
    void handle(Event event) {
        if (!event.type().startsWith(PREFIX)) {
            return;
        }
        switch (event.type().substring(PREFIX.length())) {
            case "issue.published.v1", "issue.changed.v1", "initiative.published.v1", "initiative.changed.v1" ->
                records.keep(reader.data(event, RecordState.class));
            case "issue.withdrawn.v1", "initiative.withdrawn.v1" ->
                records.forget(reader.data(event, RecordWithdrawn.class));
            case "municipality.changed.v1" -> municipalities.keep(reader.data(event, MunicipalityState.class));
            default -> {
                // Taxonomy, programmes and what may come later: nothing of it is in a digest.
            }
        }
    }
}
