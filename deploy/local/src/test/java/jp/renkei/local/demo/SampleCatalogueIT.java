package jp.renkei.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.renkei.local.reasons.MailJudge;
import jp.renkei.local.reasons.ReasonJudge;
import jp.renkei.stack.MailFolder;
import jp.renkei.stack.ReceivedMail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in the whole sample catalogue, what is said of it, and what is mailed. */
class SampleCatalogueIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static RunningStack stack;

    @BeforeAll
    static void loadSamples() throws Exception {
        stack = new RunningStack(folder.resolve("data"), 20080);
        Desks desks = new Desks(
                stack.catalog(stack.tokens().admin()),
                stack.notification(stack.tokens().admin()));
        desks.subscribe(desks.of(Samples.all()));
        stack.loadSamples();
        stack.awaitMatched();
    }

    @AfterAll
    static void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            072028 | 分野ごとに縦割りの住民サービスを都市OSで結び直したい | 人口が減る中で、移動、健康、防災、役所の手続がそれぞれ別の仕組みになっており、住民が同じ情報を何度も入力している。データをつないで暮らしやすい街にし、若者の就職先もつくりたい。
            392014 | ベテラン生産者の勘と経験が引き継がれない | 施設園芸の熟練農家が引退し、跡継ぎが少ない。ハウスの環境を数値でとらえ、大学の研究者と一緒に収穫量や品質を安定させる方法を確立したい。
            332143 | 山の手入れが進まず間伐材が放置されている | 林業の従事者が減り、森が荒れている。電気代や灯油代は町外へ出ていくばかりで、木くずなどを燃料に変えて温室効果ガスを減らし、地元の働き口を生み出せないか。
            085464 | 運転士が集まらず路線バスを減らさざるを得ない | 免許を返した高齢者の通院や買い物、学生の通学の足がなくなりつつある。人手に頼らずに走る乗り物を導入できないか検討している。
            192023 | 産後の母親が孤立し、悩みを打ち明けられない | 赤ちゃんを連れて保健センターに来所するのは負担が大きい。授乳や発育の心配を自宅からスマートフォンで専門職に聞けるようにしたい。
            463035 | 島の小さな学校では同級生がいない | 児童数が数人で、話し合う学習や集団活動が成り立たない。ほかの学校の子どもたちと画面でつないで一緒に学ばせたいが、専門の先生も足りない。
            """)
    void anIssueInOtherWordsFindsTheCaseThatAnswersIt(String municipality, String title, String description)
            throws Exception {
        JsonNode items = similar(title, description);

        List<String> found = new ArrayList<>();
        items.forEach(item -> found.add(item.at("/target/municipality/code").asText()));
        assertThat(found).as("municipalities of the first five").contains(municipality);
    }

    /** Of every record all matches, 参考 included, in both languages; then every desk's mail, which says the same. */
    @Test
    void everyReasonIsTrueInAnswersAndInMails() throws Exception {
        Api catalog = stack.catalog(stack.tokens().admin());
        Map<String, List<JsonNode>> collections = new LinkedHashMap<>();
        Map<String, JsonNode> byId = new HashMap<>();
        for (String collection : List.of("issues", "initiatives")) {
            collections.put(collection, all(catalog, "/api/v1/" + collection + "?size=100"));
            collections
                    .get(collection)
                    .forEach(record -> byId.put(record.path("id").asText(), record));
        }
        List<String> faults = new ArrayList<>();
        Map<String, Set<String>> labels = new HashMap<>();
        int read = 0;
        for (String collection : collections.keySet()) {
            for (JsonNode own : collections.get(collection)) {
                for (String language : List.of("ja", "en")) {
                    for (JsonNode match : matches(collection, own, language)) {
                        JsonNode their = byId.get(match.at("/target/id").asText());
                        new ReasonJudge(own, their, language.equals("en"))
                                .faults(match)
                                .forEach(fault -> faults.add(own.path("title").asText() + ": " + fault));
                        for (JsonNode side : List.of(own, their)) {
                            labels.computeIfAbsent(side.at("/municipality/name").asText(), none -> new HashSet<>())
                                    .addAll(labels(match));
                        }
                        read++;
                    }
                }
            }
        }
        assertThat(faults).as(faults.size() + " faults in " + read + " matches").isEmpty();
        assertThat(read).isGreaterThan(4_000);
        mailsSayNothingElse(labels);
    }

    private static List<String> labels(JsonNode match) {
        List<String> labels = new ArrayList<>();
        match.path("factors").forEach(reason -> labels.add(reason.path("label").asText()));
        match.path("against").forEach(reason -> labels.add(reason.path("label").asText()));
        return labels;
    }

    /** @param labels by the name of the municipality, which a mail begins with; a pair reads from either side */
    private static void mailsSayNothingElse(Map<String, Set<String>> labels) throws Exception {
        Api notification = stack.notification(stack.tokens().admin());
        new Patience(stack.matching(stack.tokens().admin()), notification).untilHeard(List.of("072028", "392014"));
        new DigestSender(notification).run(JsonNodeFactory.instance.objectNode().put("cutoff", "now"));
        List<ReceivedMail> mails = new MailFolder(stack.folder().mail()).mails();
        assertThat(mails).hasSizeGreaterThan(100);
        List<String> faults = new ArrayList<>();
        for (ReceivedMail mail : mails) {
            String desk = mail.text().replaceAll("(?s) .*", "");
            MailJudge.faults(mail.text(), labels.get(desk)).forEach(fault -> faults.add(desk + ": " + fault));
        }
        assertThat(faults)
                .as(faults.size() + " faults in " + mails.size() + " mails")
                .isEmpty();
        assertThat(mails.stream()
                        .mapToLong(mail -> mail.text().lines().count())
                        .average()
                        .orElseThrow())
                .as("lines of a mail")
                .isLessThan(80);
    }

    private static List<JsonNode> matches(String collection, JsonNode own, String language) throws Exception {
        Api matching = stack.matching(
                stack.tokens().officer(own.at("/municipality/code").asText()));
        List<JsonNode> found = new ArrayList<>();
        for (String kind : List.of("ISSUE", "INITIATIVE")) {
            String path = "/api/v1/" + collection + "/" + own.path("id").asText() + "/matches?size=20&kind=" + kind;
            matching.get(path, language).orFail().path("items").forEach(found::add);
        }
        return found;
    }

    private static List<JsonNode> all(Api api, String path) throws Exception {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page = api.get(path).orFail();
        page.path("items").forEach(items::add);
        while (page.hasNonNull("next")) {
            page = api.get(path + "&cursor="
                            + URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8))
                    .orFail();
            page.path("items").forEach(items::add);
        }
        return items;
    }

    @Test
    void theVectorUnitIsOn() throws Exception {
        JsonNode index =
                stack.matching(stack.tokens().admin()).get("/api/v1/index").orFail();
        assertThat(index.path("vectorUnit").asBoolean()).isTrue();
    }

    private static JsonNode similar(String title, String description) throws Exception {
        JsonNode body = JSON.createObjectNode()
                .put("title", title)
                .put("description", description)
                .put("type", "INITIATIVE")
                .put("size", 5);
        return stack.matching(stack.tokens().officer("131016"))
                .post("/api/v1/similar", body)
                .orFail()
                .path("items");
    }
}
