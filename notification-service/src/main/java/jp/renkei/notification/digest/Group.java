package jp.renkei.notification.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.renkei.notification.match.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * The items of a section that concern one record of the reader. Immutable.
 *
 * @param items closest first, at least one
 */
public record Group(List<Item> items) {

    public Group {
        items = List.copyOf(items);
    }

    /**
     * In the order of their best items, numbered in the order of the mail.
     *
     * @param items closest first
     * @param before how many items earlier sections have
     */
    static List<Group> of(List<Item> items, int before) {
        Map<UUID, List<Item>> byOwn = new LinkedHashMap<>();
        items.forEach(item ->
                byOwn.computeIfAbsent(item.own().id(), own -> new ArrayList<>()).add(item));
        List<Group> groups = new ArrayList<>();
        int number = before;
        for (List<Item> unnumbered : byOwn.values()) {
            List<Item> numbered = new ArrayList<>();
            for (Item item : unnumbered) {
                numbered.add(item.withNumber(++number));
            }
            groups.add(new Group(numbered));
        }
        return groups;
    }

    /** The reader's record. */
    public Party own() {
        return items.getFirst().own();
    }

    /** The closest issue and the closest initiative, as far as there are any. */
    public List<Item> closestOfEachType() {
        Map<RecordType, Item> closest = new LinkedHashMap<>();
        items.forEach(item -> closest.putIfAbsent(item.other().type(), item));
        return List.copyOf(closest.values());
    }

    /** Whether it has issues and initiatives. */
    public boolean isMixed() {
        return closestOfEachType().size() > 1;
    }

    /** The closest one with advice on the time; null when none has any. */
    @Nullable
    Item timed() {
        return items.stream().filter(item -> item.timing() != null).findFirst().orElse(null);
    }
}
