package jp.renkei.notification.digest;

import java.util.List;
import jp.renkei.notification.match.Band;

/**
 * One part of a digest.
 *
 * @param items closest first, at most as many as a section holds
 * @param total with those that found no room
 */
public record Section(SectionKind kind, List<Item> items, int total) {

    public Section {
        items = List.copyOf(items);
    }

    /** Whether it has only weak pairs for want of better ones, which the reader should know. */
    public boolean isForWantOfBetter() {
        return kind == SectionKind.NEW && items.stream().allMatch(item -> item.band() == Band.LOW);
    }

    public int more() {
        return total - items.size();
    }
}
