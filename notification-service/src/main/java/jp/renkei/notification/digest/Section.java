package jp.renkei.notification.digest;

import java.util.List;
import jp.renkei.notification.match.Band;

/**
 * One part of a digest.
 *
 * @param groups that with the closest item first
 * @param total how many items, with those that found no room
 */
public record Section(SectionKind kind, List<Group> groups, int total) {

    public Section {
        groups = List.copyOf(groups);
    }

    /** In the order of the mail. */
    public List<Item> items() {
        return groups.stream().flatMap(group -> group.items().stream()).toList();
    }

    /** Whether it has only weak pairs for want of better ones, which the reader should know. */
    public boolean isForWantOfBetter() {
        return kind == SectionKind.NEW && items().stream().allMatch(item -> item.band() == Band.LOW);
    }

    public int more() {
        return total - items().size();
    }
}
