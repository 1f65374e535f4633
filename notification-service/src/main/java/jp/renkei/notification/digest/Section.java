package jp.renkei.notification.digest;

import java.util.List;

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

    public int more() {
        return total - items.size();
    }
}
