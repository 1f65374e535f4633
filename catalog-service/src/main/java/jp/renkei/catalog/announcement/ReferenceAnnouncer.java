package jp.renkei.catalog.announcement;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import jp.renkei.catalog.announcement.AnnouncedReferences.Last;
import jp.renkei.catalog.announcement.ReferenceEvents.Announced;
import jp.renkei.catalog.record.RecordTopic;
import jp.renkei.outbox.Outbox;

/**
 * Announces the reference data that this version of the service knows differently from the last announcement.
 *
 * <p>Thread-safe, also across instances: the comparison holds a lock in the database.
 */
@ApplicationScoped
public class ReferenceAnnouncer {

    private final ReferenceEvents events;
    private final AnnouncedReferences announced;
    private final Outbox outbox;
    private final ObjectMapper json;

    ReferenceAnnouncer(ReferenceEvents events, AnnouncedReferences announced, Outbox outbox, ObjectMapper json) {
        this.events = events;
        this.announced = announced;
        this.outbox = outbox;
        this.json = json;
    }

    @Transactional
    void announceAtStart(@Observes StartupEvent start) {
        announceChanged();
    }

    /** @return how many pieces were new or different */
    @Transactional
    public long announceChanged() {
        var last = announced.lockAll();
        long sent = 0;
        for (Announced piece : events.all()) {
            ObjectNode data = json.valueToTree(piece.data());
            byte[] digest = AnnouncedReferences.digest(data.toString());
            Last before = last.getOrDefault(piece.key(), Last.NONE);
            if (!Arrays.equals(digest, before.digest())) {
                announced.remember(piece.key(), new Last(digest, before.version() + 1));
                send(piece, data, before.version() + 1);
                sent++;
            }
        }
        return sent;
    }

    /** @return how many pieces were sent again */
    @Transactional
    public long repeatAll() {
        var last = announced.lockAll();
        var all = events.all();
        all.forEach(piece -> send(
                piece,
                json.valueToTree(piece.data()),
                last.getOrDefault(piece.key(), Last.NONE).version()));
        return all.size();
    }

    private void send(Announced piece, ObjectNode data, long version) {
        ObjectNode whole = json.createObjectNode().put("recordVersion", version).setAll(data);
        outbox.append(RecordTopic.NAME, piece.key(), piece.type(), whole);
    }
}
