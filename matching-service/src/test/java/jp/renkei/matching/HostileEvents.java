package jp.renkei.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.renkei.text.TextFolding;

/** Messages that nobody would send who means well, and some that only look so; the same for the same seed. */
public final class HostileEvents {

    private static final ObjectMapper JSON = JsonMapper.builder()
            // Half a character would become a question mark in UTF-8.
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private static final String ISSUE = "jp.renkei.catalog.issue.published.v1";
    private static final String INITIATIVE = "jp.renkei.catalog.initiative.published.v1";
    private static final String[] PLACES = {"072028", "192023", "332143", "392014", "085464", "463035", "012025"};
    private static final String[] SUBJECTS = {
        "火葬場", "給食", "除雪", "水道", "図書館", "公民館", "墓地", "学童", "消防団", "防災無線", "移住", "空き家", "空港", "漁港", "養蚕",
        "林道", "路線バス", "鉄道", "観光", "温泉", "城跡", "相撲場", "保育園", "介護", "助産", "薬局", "用水", "ため池", "橋梁", "街灯",
        "下水", "古紙", "太陽光", "風力", "選挙", "養殖", "酪農", "茶園", "製材", "陶芸"
    };

    /** Fields and values that make a record unreadable; each replaces the field of a sound record. */
    private static final String[][] WRONG = {
        {"recordVersion", "0", "-1", "9223372036854775807", "1e999", "\"1\"", "null", "[]", "1000000000"},
        {"id", "null", "5", "\"\"", "\"1-1-1-1-1\"", "{}"},
        {"title", "null", "\"\"", "7", "\"\\ud83c\"", "\"\\u0000\"", "[\"x\"]"},
        {"description", "null", "\"\"", "{}", "\"水\\udfff水\""},
        {
            "municipality",
            "null",
            "\"072028\"",
            "[]",
            "{\"code\":\"072028\"}",
            "{\"code\":\"072028\",\"name\":null,\"prefecture\":\"県\"}"
        },
        {
            "municipality",
            "{\"code\":72028,\"name\":\"市\",\"prefecture\":\"県\"}",
            "{\"code\":\"../..\",\"name\":\"市\",\"prefecture\":\"県\"}"
        },
        {"fiscalYearFrom", "3000", "-5", "2147483648", "\"2026\"", "20.26", "1e2147483"},
        {"fiscalYearTo", "99999", "0", "{}"},
        {"contractEnds", "\"2200-03-31\"", "20280331", "\"+999999-01-01\"", "\"2028-02-30\"", "\"\"", "[2028,3,31]"},
        {"confirmedAt", "\"+999999999-12-31T23:59:59+18:00\"", "1e100", "0", "\"-999999999-01-01T00:00:00Z\"", "\"now\""
        },
        {"updatedAt", "\"9999-12-31T00:00:00Z\"", "1796000000"},
        {"policyFields", "{}", "[1]", "[null]", "\"S4-01\"", "[[]]", "[\"';DROP TABLE match_list\"]"},
        {"wantedSchemes", "7", "[\"x y\"]"},
        {"visibility", "null", "\"EVERYBODY\"", "true"},
        {"budgetBand", "\"FREE\"", "1"},
        {"wantedScope", "\"MARS\""},
        {"hostCapacityPerMonth", "-1", "2147483647"},
        {"costInitial", "-1", "1e300", "99999999999999999999"},
        {"sample", "\"yes\"", "0"}
    };

    private final Random random;
    private int number;

    public HostileEvents(long seed) {
        this.random = new Random(seed);
    }

    /** @param refused whether matching must set it aside */
    public record Message(String key, String value, boolean refused) {}

    /** Two records of two municipalities about the same subject. */
    public record Pair(UUID one, UUID other, List<Message> messages) {}

    /** Pairs that must find each other whatever else arrives. */
    public List<Pair> innocent() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < SUBJECTS.length; i++) {
            String subject = SUBJECTS[i];
            UUID one = nextId();
            UUID other = nextId();
            pairs.add(new Pair(
                    one,
                    other,
                    List.of(
                            sound(ISSUE, record(one, i, subject + "の台帳", subject + "の台帳が紙のままで、担当が替わると分からなくなる。")),
                            sound(
                                    i % 2 == 0 ? ISSUE : INITIATIVE,
                                    record(other, i + 1, subject + "の記録", subject + "の台帳を電子にして、担当が替わっても分かるようにする。")))));
        }
        return pairs;
    }

    /** So many messages in random order; some pretend to be about the innocent ones. */
    public List<Message> hostile(int count, List<Pair> innocent) {
        List<Message> messages = new ArrayList<>(oddTexts());
        messages.addAll(oddCalendars());
        while (messages.size() < count) {
            messages.add(refused(innocent.get(random.nextInt(innocent.size()))));
        }
        Collections.shuffle(messages, random);
        return messages;
    }

    /** Every character that folding makes several of or none, and texts that no officer writes; none of them is refused. */
    private List<Message> oddTexts() {
        List<String> odd = new ArrayList<>(IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(c -> Character.isDefined(c) && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
                .mapToObj(Character::toString)
                .filter(c -> TextFolding.standard().fold(c).length() > c.length()
                        || TextFolding.standard().fold(c).isEmpty() && random.nextInt(10) == 0)
                .toList());
        odd.addAll(List.of(
                "\u202e",
                "\u2066",
                "\u200b",
                "\ufeff",
                "\t\n",
                "🏚️",
                "が\u3099",
                "{0}'{'",
                "<script>",
                "%s%n",
                "\\u0000",
                "';--"));
        for (int i = 0; i < 50; i++) {
            odd.add(random.ints(20, 1, 0x2FA1F)
                    .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        List<Message> messages = new ArrayList<>();
        for (String c : odd) {
            String subject = SUBJECTS[random.nextInt(SUBJECTS.length)] + SUBJECTS[random.nextInt(SUBJECTS.length)];
            String text = c + subject + c + "を" + c + subject.charAt(0) + c + "する" + c;
            messages.add(sound(ISSUE, record(nextId(), messages.size(), c + subject, text)));
        }
        for (String c : List.of("水", "ー", "a", "ﾞ", "。", "㍿")) {
            messages.add(sound(ISSUE, record(nextId(), messages.size(), c.repeat(100), c.repeat(10_000))));
        }
        return messages;
    }

    /** The first and the last days that are allowed, in records that match each other. */
    private List<Message> oddCalendars() {
        List<Message> messages = new ArrayList<>();
        for (int year : new int[] {1950, 1999, 2000, 2026, 2100, 2150}) {
            for (int i = 0; i < 4; i++) {
                ObjectNode data = record(nextId(), i, "契約の終わりが遠い", "契約の終わりが遠く、庁舎の賃貸借を更新できない。");
                data.put("fiscalYearFrom", year).put("fiscalYearTo", i == 0 ? 1950 : year);
                data.put("contractEnds", year + (i % 2 == 0 ? "-12-31" : "-01-01"));
                data.put("confirmedAt", year + "-12-31T23:59:59-12:00");
                messages.add(sound(ISSUE, data));
            }
        }
        return messages;
    }

    private Message refused(Pair innocent) {
        return switch (random.nextInt(8)) {
            case 0 -> notAnEvent();
            case 1 -> hijacked(innocent);
            case 2 -> tooLong();
            default -> oneFieldWrong();
        };
    }

    private Message oneFieldWrong() {
        String[] wrong = WRONG[random.nextInt(WRONG.length)];
        UUID id = nextId();
        ObjectNode data = record(id, number, "水道の漏水", "水道管の漏水を早く見つけたい。");
        data.set(wrong[0], tree(wrong[1 + random.nextInt(wrong.length - 1)]));
        return message(random.nextBoolean() ? ISSUE : INITIATIVE, id.toString(), data, true);
    }

    private Message tooLong() {
        UUID id = nextId();
        ObjectNode data = record(id, number, "水道の漏水", "水道管の漏水を早く見つけたい。");
        switch (random.nextInt(4)) {
            case 0 -> data.put("title", "水".repeat(101));
            case 1 -> data.put("description", "㍿".repeat(10_001));
            case 2 ->
                IntStream.range(0, 5_000)
                        .forEach(i -> data.withArray("policyFields").add("S4-01"));
            default ->
                IntStream.range(0, 21)
                        .forEach(i -> data.withArray("wantedSchemes").add("JOINT_STUDY"));
        }
        return message(ISSUE, id.toString(), data, true);
    }

    /** The innocent record in another's hands. */
    private Message hijacked(Pair innocent) {
        UUID id = innocent.one();
        ObjectNode data = record(id, random.nextInt(PLACES.length), "乗っ取り", "この課題は別の自治体のものです。");
        data.put("recordVersion", 50);
        data.withObject("/municipality").put("code", "999999");
        String key = id.toString();
        return switch (random.nextInt(5)) {
            case 0 -> message(ISSUE, key, data, true);
            case 1 -> message(ISSUE, nextId().toString(), data, true);
            case 2 -> message(ISSUE, key, data.put("id", nextId().toString()), true);
            case 3 -> message(ISSUE, key, data.put("recordVersion", Long.MAX_VALUE), true);
            default ->
                message(
                        "jp.renkei.catalog.issue.withdrawn.v1",
                        nextId().toString(),
                        JSON.createObjectNode().put("id", key).put("recordVersion", 60),
                        true);
        };
    }

    private Message notAnEvent() {
        String[] texts = {
            "",
            "null",
            "[]",
            "\"\"",
            "{\"specversion\":",
            "{\"data\":" + "[".repeat(20_000),
            "{\"data\":" + "{\"a\":".repeat(900) + "1" + "}".repeat(901),
            "{\"type\":\"" + ISSUE + "\",\"data\":{}}",
            "{\"type\":{},\"data\":{}}",
            "{\"specversion\":\"1.0\",\"type\":\"" + ISSUE + "\",\"subject\":\"x\",\"data\":{\"recordVersion\":"
                    + "9".repeat(5_000) + "}}",
            "{\"type\":\"jp.renkei.catalog.taxonomy.changed.v1\",\"specversion\":\"1.0\",\"subject\":\"taxonomy\",\"data\":{\"recordVersion\":9,\"schemes\":[{\"code\":\"p\",\"items\":null,\"labels\":null},null]}}",
            "{\"type\":\"jp.renkei.catalog.municipality.changed.v1\",\"specversion\":\"1.0\",\"subject\":\"072028\",\"data\":{\"recordVersion\":9,\"code\":\"072028\",\"name\":\"市\",\"prefecture\":{\"code\":\"07\"}}}",
            "\u0000\u0001\u0002"
        };
        String text = texts[random.nextInt(texts.length)];
        return new Message(text.contains("072028") ? "072028" : "taxonomy", text, true);
    }

    /** As long as a broker takes; there is no room for a dead letter's headers. */
    public Message longest() {
        UUID id = nextId();
        ObjectNode data = record(id, 0, "", "");
        data.put("secret", "x".repeat(1_047_700));
        return message(ISSUE, id.toString(), data, true);
    }

    private ObjectNode record(UUID id, int place, String title, String text) {
        ObjectNode data = CatalogueEvents.issue(id, 1, PLACES[Math.floorMod(place, PLACES.length)], title, text);
        data.put("officerEmail", "yamada@city.example");
        return data;
    }

    private static Message sound(String type, ObjectNode data) {
        return message(type, data.path("id").asText(), data, false);
    }

    private static Message message(String type, String key, ObjectNode data, boolean refused) {
        ObjectNode envelope = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("type", type)
                .put("subject", key);
        envelope.set("data", data);
        try {
            return new Message(key, JSON.writeValueAsString(envelope), refused);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private UUID nextId() {
        return new UUID(0x0199_8f3e_7c00_7a10L, 0x8000_0000_0009_0000L + ++number);
    }
}
