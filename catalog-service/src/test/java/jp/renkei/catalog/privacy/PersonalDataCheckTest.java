package jp.renkei.catalog.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import jp.renkei.catalog.entry.Written;
import jp.renkei.catalog.municipality.MunicipalityRegistry;
import jp.renkei.catalog.privacy.PersonalData.Kind;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sentences as officers write them; whoever is in them is invented. */
class PersonalDataCheckTest {

    private static final PersonalDataCheck CHECK = new PersonalDataCheck(new MunicipalityRegistry());

    /** A content of the same build as those of the catalogue. */
    private record Plan(
            @JsonUnwrapped Core core, List<Step> steps, List<@Written(label = "technologies", max = 9) String> tools) {}

    private record Core(
            @Written(label = "title", max = 9) String title,

            @Nullable @Written(label = "description", max = 9)
            String description,

            String code) {}

    private record Step(@Written(label = "period", max = 9) String period) {}

    @Test
    void findsEveryKindWhereItStands() {
        List<String> sentences = lines("personal-data.txt");
        assertThat(sentences).hasSizeGreaterThan(60);
        assertThat(wronglyMarked(sentences)).isEmpty();
    }

    @Test
    void leavesOfficialSentencesAlone() {
        List<String> sentences = lines("no-personal-data.txt");
        assertThat(sentences).hasSizeGreaterThan(75);
        assertThat(wronglyMarked(sentences)).isEmpty();
    }

    @Test
    void readsEveryFreeTextAndNoCode() {
        var plan = new Plan(
                new Core("担当は山田太郎", "電話 03-1234-5678", "03-1234-5678"),
                List.of(new Step("2025年度"), new Step("a@example.jp")),
                List.of("AI", "123456789018"));
        assertThat(CHECK.in(plan))
                .extracting(PersonalData::field, PersonalData::kind, PersonalData::text)
                .containsExactly(
                        tuple("title", Kind.PERSON_NAME, "山田太郎"),
                        tuple("description", Kind.PHONE, "03-1234-5678"),
                        tuple("steps[1].period", Kind.EMAIL, "a@example.jp"),
                        tuple("tools[1]", Kind.MY_NUMBER, "123456789018"));
    }

    @Test
    void saysWhereItStandsAndWhatToDo() {
        Problem problem = catchThrowableOfType(Problem.class, () -> CHECK.requireNone(plan("😀の電話は090-1234-5678です。")));
        assertThat(problem.type()).isEqualTo(ProblemType.RULE_BROKEN);
        assertThat(problem.detail().ja()).contains("acknowledge");
        assertThat(problem.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo("title");
            assertThat(violation.message().ja())
                    .isEqualTo("件名の6文字目からの「090-1234-5678」は電話番号と思われます。不要であれば削除するか、役職名などに置き換えてください。");
            assertThat(violation.message().en())
                    .isEqualTo(
                            "The title, from character 6: \"090-1234-5678\" looks like a phone number. Delete it or name a"
                                    + " role instead.");
        });
        assertThat(problem.members().get("places"))
                .isEqualTo(List.of(new PersonalDataProblem.Place("title", Kind.PHONE, 6, 19)));
    }

    @Test
    void asksOnlyAboutWhatIsNewInAPublishedRecord() {
        Plan acknowledged = plan("窓口は佐藤課長");
        CHECK.requireNoneBeside(acknowledged, plan("新しい窓口も佐藤課長"));
        assertThatThrownBy(() -> CHECK.requireNoneBeside(acknowledged, plan("窓口は佐藤課長と田中係長")))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.violations()).hasSize(1);
                    assertThat(problem.detail().ja()).contains("unpublish");
                });
    }

    @Test
    void letsEverythingElsePass() {
        CHECK.requireNone(plan("老朽化した水道管の漏水を早く見つけたい"));
    }

    /** Patterns over 10,000 characters made to be tried again and again. */
    @Test
    void endsOnHostileTexts() {
        for (String piece : List.of("0", "03-", "a", "a@", "a.", "1234 ", "(0", "+81-", "日本語.", "電話 ", "ー1")) {
            assertThat(CHECK.in(plan("x@" + piece.repeat(10_000 / piece.length()))))
                    .isEmpty();
        }
    }

    /** 平成26年総務省令第85号 第5条 */
    @Test
    void takesOneCheckDigitInTen() {
        assertThat(IntStream.range(0, 10)
                        .filter(last -> !CHECK.in(plan("番号12345678901" + last)).isEmpty()))
                .containsExactly(8);
        // a remainder of 0 or 1 gives 0
        assertThat(CHECK.in(plan("番号000000000000"))).hasSize(1);
    }

    private static Plan plan(String title) {
        return new Plan(new Core(title, null, ""), List.of(), List.of());
    }

    private static List<String> wronglyMarked(List<String> sentences) {
        return sentences.stream()
                .filter(line -> !marked(line).equals(line))
                .map(line -> line + " became " + marked(line))
                .toList();
    }

    private static String marked(String line) {
        String plain = line.replaceAll("【[A-Z_]+\\||】", "");
        StringBuilder text = new StringBuilder(plain);
        CHECK.in(plan(plain))
                .reversed()
                .forEach(place -> text.insert(place.end(), '】').insert(place.start(), "【" + place.kind() + "|"));
        return text.toString();
    }

    private static List<String> lines(String name) {
        try (InputStream in = PersonalDataCheckTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
