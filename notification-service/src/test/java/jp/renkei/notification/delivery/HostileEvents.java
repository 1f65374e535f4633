package jp.renkei.notification.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import jp.renkei.notification.AbsurdValue;
import jp.renkei.notification.Samples;
import org.jspecify.annotations.Nullable;

/** Makes events that somebody with ill will or a broken program might send; the same seed gives the same ones. */
final class HostileEvents {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOUND = "jp.renkei.matching.match.found.v1/issue-pair.json";
    private static final String WITHDRAWN = "jp.renkei.matching.match.withdrawn.v1/displaced.json";
    private static final String RECORD = "jp.renkei.catalog.issue.published.v1/two-fields-only.json";
    private static final String MUNICIPALITY = "jp.renkei.catalog.municipality.changed.v1/city.json";

    private static final List<String> TITLES = List.of(
            "買い物\r\nBcc: everybody@city.example\r\n\r\n本文",
            "買い物\n.\nQUIT",
            "市\u202E所役\u2066の\u200F課題\u061C",
            "㍿めぐみの里と連携した移動販売",
            "が\u0301".repeat(3) + "\u0301".repeat(90),
            "\u200B見えない\u00AD文字\uFEFF",
            "𠮷".repeat(200),
            "=?UTF-8?B?44GC?= =?UTF-8?Q?=0D=0ABcc:_x@y.example?=",
            "<script>alert(1)</script>{#if true}{digest.recipient}{/if}",
            "【".repeat(20) + "課題".repeat(60),
            "https://" + "a".repeat(180),
            "x".repeat(200),
            "表\u0007題\u001B[31m\u0085\u2028改行\u2029",
            "👩\u200D🌾👨\u200D👩\u200D👧\u200D👦の支援",
            "、".repeat(150));

    private final Random random;
    private final List<String> homes;

    HostileEvents(long seed, List<String> homes) {
        this.random = new Random(seed);
        this.homes = homes;
    }

    /**
     * One message.
     *
     * @param refused whether it must be set aside; otherwise it is odd, and shown without harm
     */
    record Message(@Nullable String key, byte @Nullable [] value, boolean refused) {}

    static Message innocent(UUID pair, String home, UUID record, String title) {
        ObjectNode event = pair(pair, home);
        set(event, "data/score", "99.0");
        set(event, "data/ends/0/id", quoted(record.toString()));
        set(event, "data/ends/1/title", quoted(title));
        return new Message(pair.toString(), AbsurdValue.bytes(event), false);
    }

    Message match() {
        ObjectNode event = pair(new UUID(random.nextLong(), random.nextLong()), any(homes));
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> {
                any(AbsurdValue.OF_A_MATCH).putInto(event);
                yield refused(event);
            }
            case 3 -> new Message("somebody-else", AbsurdValue.bytes(event), true);
            case 4 -> new Message(event.path("subject").asText(), broken(event), true);
            case 5 -> absurdTime(event);
            case 6 -> withdrawal();
            case 7 -> {
                set(event, "data/ends/1/title", quoted("長".repeat(200 + random.nextInt(20_000))));
                yield refused(event);
            }
            default -> odd(event);
        };
    }

    /** Takes a pair that is known for other records, other municipalities or the rest of its life. */
    static List<Message> hijackings(UUID pair, String home) {
        ObjectNode others = pair(pair, "131016");
        set(others, "data/recordVersion", "999");
        ObjectNode last = pair(pair, home);
        set(last, "data/recordVersion", Long.toString(Long.MAX_VALUE));
        ObjectNode withdrawal = sample(WITHDRAWN);
        set(withdrawal, "subject", quoted(pair.toString()));
        set(withdrawal, "data/id", quoted(pair.toString()));
        set(withdrawal, "data/recordVersion", Long.toString(Long.MAX_VALUE));
        ObjectNode foreign = withdrawal.deepCopy();
        set(foreign, "data/recordVersion", "2");
        return List.of(
                refused(others),
                refused(last),
                refused(withdrawal),
                new Message(UUID.randomUUID().toString(), AbsurdValue.bytes(foreign), true));
    }

    static Message record(UUID id, String home, int version, String title) {
        ObjectNode event = sample(RECORD);
        set(event, "subject", quoted(id.toString()));
        set(event, "data/id", quoted(id.toString()));
        set(event, "data/recordVersion", Integer.toString(version));
        set(event, "data/title", quoted(title));
        set(event, "data/municipality/code", quoted(home));
        return new Message(id.toString(), AbsurdValue.bytes(event), false);
    }

    Message record(UUID known) {
        Message other = record(known, "131016", 2 + random.nextInt(100), "のっとり");
        ObjectNode event = parsed(other.value());
        switch (random.nextInt(6)) {
            case 0 -> set(event, "data/title", "20280331");
            case 1 -> set(event, "data/municipality", "null");
            case 2 -> set(event, "data/recordVersion", Long.toString(Long.MAX_VALUE));
            case 3 -> set(event, "data/id", quoted(UUID.randomUUID().toString()));
            case 4 -> set(event, "time", "1e100000000");
            default -> {
                // Another municipality's.
            }
        }
        return new Message(other.key(), AbsurdValue.bytes(event), true);
    }

    Message municipality(String code) {
        ObjectNode event = sample(MUNICIPALITY);
        set(event, "subject", quoted(code));
        set(event, "data/code", quoted(code));
        if (random.nextBoolean()) {
            ((ObjectNode) event.path("data")).remove("name");
        } else {
            set(event, "data/prefecture", any(List.of("null", "7", "\"福島県\"", "{\"name\":20280331}")));
        }
        return new Message(code, AbsurdValue.bytes(event), true);
    }

    private Message odd(ObjectNode event) {
        set(event, "data/ends/1/title", quoted(any(TITLES)));
        set(event, "data/factors/0/label/ja", quoted(any(TITLES)));
        set(event, "data/factors/0/evidence", any(List.of("null", "7", "{\"values\":[1,2]}", quoted(any(TITLES)))));
        set(event, "data/officerEmail", quoted("taro@city.example"));
        if (random.nextBoolean()) {
            ((ObjectNode) event.at("/data/ends/1/municipality")).remove("name");
        }
        return new Message(event.path("subject").asText(), AbsurdValue.bytes(event), false);
    }

    private Message absurdTime(ObjectNode event) {
        set(
                event,
                "time",
                any(List.of(
                        "20280331",
                        "1e100000000",
                        "null",
                        "\"3000-01-01T00:00:00Z\"",
                        "\"+57495-01-01T00:00:00Z\"",
                        "\"-0001-01-01T00:00:00Z\"",
                        "\"2026-02-30T00:00:00Z\"",
                        "\"R7.3.31\"")));
        return refused(event);
    }

    private Message withdrawal() {
        ObjectNode event = sample(WITHDRAWN);
        set(
                event,
                "data/" + any(List.of("id", "recordVersion")),
                any(List.of("null", "0", "-1", "[]", "\"x\"", "1e999")));
        return refused(event);
    }

    private byte @Nullable [] broken(ObjectNode event) {
        byte[] whole = AbsurdValue.bytes(event);
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> new byte[0];
            case 2 -> Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
            case 3 -> ("[".repeat(20_000)).getBytes(UTF_8);
            case 4 ->
                "{\"specversion\":\"1.0\","
                        .concat(new String(whole, UTF_8).substring(1))
                        .getBytes(UTF_8);
            default -> {
                byte[] noise = new byte[random.nextInt(300)];
                random.nextBytes(noise);
                yield noise;
            }
        };
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Message refused(ObjectNode event) {
        return new Message(event.path("subject").asText(), AbsurdValue.bytes(event), true);
    }

    private static ObjectNode pair(UUID id, String home) {
        ObjectNode event = sample(FOUND);
        set(event, "subject", quoted(id.toString()));
        set(event, "time", quoted("2026-11-02T10:00:00+09:00"));
        set(event, "data/id", quoted(id.toString()));
        set(event, "data/ends/0/municipality/code", quoted(home));
        // Of a record that no other test speaks of.
        UUID other = new UUID(id.getLeastSignificantBits(), id.getMostSignificantBits());
        set(event, "data/ends/1/id", quoted(other.toString()));
        return event;
    }

    private static void set(ObjectNode event, String path, String json) {
        ObjectNode whole = JSON.createObjectNode().set("data", event);
        new AbsurdValue(path, json).putInto(whole);
    }

    private static String quoted(String text) {
        return JSON.getNodeFactory().textNode(text).toString();
    }

    private static ObjectNode sample(String name) {
        return parsed(Samples.bytes(name));
    }

    private static ObjectNode parsed(byte[] json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
