package jp.renkei.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import jp.renkei.notification.catalogue.KnownMunicipalities;
import jp.renkei.notification.catalogue.KnownRecords;
import jp.renkei.notification.match.Explanation;
import jp.renkei.notification.match.KnownMatches;

/**
 * Fills one section of a digest with the closest pairs that can be shown. One that cannot takes nobody's place: the next
 * one moves up. Reads only; callers hold the transaction. Thread-safe.
 */
@ApplicationScoped
class SectionWriter {

    private final KnownMatches matches;
    private final KnownRecords records;
    private final KnownMunicipalities municipalities;
    private final PairsSetAside aside;

    SectionWriter(KnownMatches matches, KnownRecords records, KnownMunicipalities municipalities, PairsSetAside aside) {
        this.matches = matches;
        this.records = records;
        this.municipalities = municipalities;
        this.aside = aside;
    }

    /**
     * @param section empty when there is nothing to show
     * @param setAside pairs that were to be in it and cannot be shown
     */
    record Written(Optional<Section> section, List<UUID> setAside) {}

    /**
     * @param wanted closest first
     * @param room how many items it may have
     * @param before how many items earlier sections have
     */
    Written write(SectionKind kind, List<UUID> wanted, String municipality, Ledger ledger, int room, int before) {
        List<Item> items = new ArrayList<>();
        List<UUID> setAside = new ArrayList<>();
        int withdrawn = 0;
        for (int next = 0; next < wanted.size() && items.size() < room; ) {
            List<UUID> batch = wanted.subList(next, Math.min(wanted.size(), next + room - items.size()));
            next += batch.size();
            Map<UUID, Optional<Explanation>> kept = matches.explanations(batch);
            ItemWriter writer = new ItemWriter(municipality, titles(kept), municipalities);
            withdrawn += batch.size() - kept.size();
            for (UUID id : batch) {
                Optional<Explanation> explanation = kept.get(id);
                if (explanation != null) {
                    item(id, explanation, writer, ledger).ifPresentOrElse(items::add, () -> setAside.add(id));
                }
            }
        }
        int total = wanted.size() - setAside.size() - withdrawn;
        Optional<Section> section =
                items.isEmpty() ? Optional.empty() : Optional.of(new Section(kind, Group.of(items, before), total));
        return new Written(section, setAside);
    }

    private Optional<Item> item(UUID id, Optional<Explanation> kept, ItemWriter writer, Ledger ledger) {
        try {
            return Optional.of(writer.write(kept.orElseThrow(), ledger.told().get(id)));
        } catch (IllegalArgumentException | ArithmeticException | NoSuchElementException unwritable) {
            aside.tell(id, unwritable);
            return Optional.empty();
        }
    }

    private Map<UUID, String> titles(Map<UUID, Optional<Explanation>> kept) {
        return records.titles(kept.values().stream()
                .flatMap(Optional::stream)
                .flatMap(explanation -> explanation.ends().stream())
                .map(Explanation.End::id)
                .distinct()
                .toList());
    }
}
