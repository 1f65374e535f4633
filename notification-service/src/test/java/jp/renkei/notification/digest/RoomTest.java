package jp.renkei.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.renkei.edge.language.Language;
import org.junit.jupiter.api.Test;

class RoomTest {

    private final List<Item> items =
            DigestFixture.fullOfLongLabels(Language.JA, 2, 0).items();

    @Test
    void lastItemsLoseTheirReasonsFirstAndNoneItsFirstReason() {
        List<String> shown = new ArrayList<>();
        Room room = Room.ample(items.size());
        while (room.canShrink()) {
            shown.add(read(room));
            room = room.smaller();
        }
        shown.add(read(room));
        assertThat(shown).containsExactly("3 3 with time", "3 3", "3 2", "2 2", "2 1", "1 1");
    }

    private String read(Room room) {
        boolean time = room.leadTime(items.getFirst().scheme()) != null;
        return room.reasons(items.getFirst()) + " " + room.reasons(items.getLast()) + (time ? " with time" : "");
    }
}
