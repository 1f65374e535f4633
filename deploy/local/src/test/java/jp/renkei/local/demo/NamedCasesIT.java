package jp.renkei.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relevance over the whole sample catalogue: an issue told in other words finds the case that answers it. */
class NamedCasesIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static RunningStack stack;

    @BeforeAll
    static void loadSamples() throws Exception {
        stack = new RunningStack(folder.resolve("data"), 20080);
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
    void findsTheCaseAmongTheFirstFive(String municipality, String title, String description) throws Exception {
        JsonNode items = similar(title, description);

        List<String> found = new ArrayList<>();
        items.forEach(item -> found.add(item.at("/target/municipality/code").asText()));
        assertThat(found).as("municipalities of the first five").contains(municipality);
        for (JsonNode item : items) {
            assertThat(sum(item.path("factors")).add(sum(item.path("against"))))
                    .isCloseTo(item.path("score").decimalValue(), within(new BigDecimal("0.05")));
            assertThat(item.path("factors")).isNotEmpty();
        }
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

    private static BigDecimal sum(JsonNode parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode part : parts) {
            sum = sum.add(part.path("points").decimalValue());
        }
        return sum;
    }
}
