package jp.renkei.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import jp.renkei.matching.catalogue.RecordType;
import jp.renkei.matching.match.MatchListResponse.EmptyCode;
import jp.renkei.matching.match.MatchListResponse.EmptyReason;
import org.junit.jupiter.api.Test;

class SentListsTest {

    private static final UUID OWNER = new UUID(1, 1);

    private final SentLists sent = new SentLists(new ObjectMapper());
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void aListIsMadeOnceForEachTag() {
        byte[] first = sent.get(key("a"), list(1));
        assertThat(sent.get(key("a"), list(1))).isEqualTo(first);
        assertThat(made).hasValue(1);
        sent.get(key("b"), list(1));
        assertThat(made).hasValue(2);
    }

    @Test
    void aListThatIsTooLongIsMadeEveryTime() {
        sent.get(key("a"), list(SentLists.MOST_BYTES + 1));
        await().untilAsserted(() -> {
            int before = made.get();
            sent.get(key("a"), list(1));
            assertThat(made.get()).isGreaterThan(before);
        });
    }

    private static SentLists.Key key(String tag) {
        return new SentLists.Key(OWNER, RecordType.ISSUE, tag);
    }

    private Supplier<MatchListResponse> list(int length) {
        return () -> {
            made.incrementAndGet();
            EmptyReason reason = new EmptyReason(EmptyCode.NOTHING_SIMILAR, "あ".repeat(length));
            return new MatchListResponse(List.of(), reason);
        };
    }
}
