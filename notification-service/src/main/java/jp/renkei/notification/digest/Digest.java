package jp.renkei.notification.digest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.renkei.notification.calendar.IsoWeek;
import jp.renkei.notification.match.Explanation.Scheme;
import org.jspecify.annotations.Nullable;

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

    /** Of how many of the reader's records it speaks. */
    int ownRecords() {
        return (int) items().stream().map(item -> item.own().id()).distinct().count();
    }

    public boolean hasSeveralFor(Party own) {
        return items().stream().filter(item -> item.own().id().equals(own.id())).count() > 1;
    }

    /** The item whose advice on the time stands under the group; null: there is none, or the reader has read some. */
    public @Nullable Item timed(Group group) {
        return earlier(group).allMatch(told -> told.timed() == null) ? group.timed() : null;
    }

    /** One item for each next step that is not written under an earlier group of the same record. */
    public List<Item> steps(Group group) {
        return group.closestOfEachType().stream()
                .filter(item -> earlier(group)
                        .flatMap(told -> told.items().stream())
                        .noneMatch(told -> told.other().type() == item.other().type()))
                .toList();
    }

    /** The number of the first item with this form of cooperation. */
    public int firstWith(Scheme scheme) {
        return items().stream()
                .filter(item -> scheme.equals(item.scheme()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private Stream<Group> earlier(Group group) {
        UUID own = group.own().id();
        return sections.stream()
                .flatMap(section -> section.groups().stream())
                .takeWhile(told -> !told.equals(group))
                .filter(told -> told.own().id().equals(own));
    }

    public boolean hasSample() {
        return items().stream().anyMatch(Item::hasSample);
    }
}
