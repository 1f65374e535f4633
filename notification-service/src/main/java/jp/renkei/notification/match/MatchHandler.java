package jp.renkei.notification.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.renkei.notification.intake.Event;
import jp.renkei.notification.intake.EventReader;

/**
 * Keeps the pairs that are shown. The version decides, so a repeat or an old state changes nothing; types that are not
 * known yet are passed over.
 */
@ApplicationScoped
class MatchHandler {

    private static final String PREFIX = "jp.renkei.matching.match.";

    private final EventReader reader;
    private final KnownMatches matches;

    MatchHandler(EventReader reader, KnownMatches matches) {
        this.reader = reader;
        this.matches = matches;
    }

    @Transactional
    void handle(Event event) {
        if (!event.type().startsWith(PREFIX)) {
            return;
        }
        switch (event.type().substring(PREFIX.length())) {
            case "found.v1", "changed.v1" -> matches.keep(reader.data(event, Explanation.class), event.time());
            case "withdrawn.v1" -> matches.forget(reader.data(event, MatchWithdrawn.class));
            default -> {
                // What may come later is not ours yet.
            }
        }
    }
}
