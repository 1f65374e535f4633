package jp.renkei.notification.digest;

import java.time.Instant;
import java.util.List;
import jp.renkei.notification.calendar.IsoWeek;

/**
 * What one recipient hears in one week. Immutable; the same facts give the same digest.
 *
 * @param sections those that have items, in their fixed order
 * @param inDoubt earlier weeks whose content is in here again because nobody knows whether their mail arrived
 * @param first whether nothing was sent before
 */
public record Digest(
        Recipient recipient,
        IsoWeek week,
        Instant cutoff,
        boolean first,
        List<IsoWeek> inDoubt,
        List<Section> sections) {

    public Digest {
        inDoubt = List.copyOf(inDoubt);
        sections = List.copyOf(sections);
    }

    public boolean isEmpty() {
        return sections.isEmpty();
    }

    public List<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /** Of a section, those without room included. */
    public int total(SectionKind kind) {
        return sections.stream()
                .filter(section -> section.kind() == kind)
                .mapToInt(Section::total)
                .sum();
    }

    public boolean hasSample() {
        return items().stream().anyMatch(Item::hasSample);
    }
}
