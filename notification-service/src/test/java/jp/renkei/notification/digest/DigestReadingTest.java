package jp.renkei.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.renkei.edge.language.Language;
import jp.renkei.edge.language.Text;
import jp.renkei.notification.Samples;
import jp.renkei.notification.calendar.IsoWeek;
import jp.renkei.notification.catalogue.KnownMunicipalities;
import jp.renkei.notification.intake.EventReader;
import jp.renkei.notification.match.Band;
import jp.renkei.notification.match.Explanation;
import jp.renkei.notification.match.Explanation.Factor;
import jp.renkei.stack.StackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mails over every sample of a match and what chance makes of their points, read line by line as a desk gets them. */
@QuarkusTest
@WithTestResource(StackResource.class)
class DigestReadingTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 48);
    private static final int MAILS = 60;
    private static final Pattern POINTS = Pattern.compile("[0-9] ?(?:点|points?)|[+-][0-9]+\\.[0-9]");
    private static final Pattern ITEM = Pattern.compile("(?m)^[0-9]+\\. ");

    /** What a sentence is about, as far as its words show. */
    private static final Map<String, Pattern> DIMENSIONS = Map.of(
            "size", Pattern.compile("人口規模|population"),
            "place", Pattern.compile("km|都道府県|距離"),
            "period", Pattern.compile("実施時期|契約の終了|periods"),
            "cost", Pattern.compile("予算|費用|budgets|[Cc]osts"),
            "field", Pattern.compile("分野|field"));

    private final EventReader reader = new EventReader();
    private final Random random = new Random(14);

    @Inject
    DigestRenderer renderer;

    @Inject
    KnownMunicipalities municipalities;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyItemIsShortAndNothingIsAddedUp(Language language) {
        for (int i = 0; i < MAILS; i++) {
            String mail = renderer.render(mail(language)).text();
            assertThat(mail.lines().filter(line -> POINTS.matcher(line).find()))
                    .as(mail)
                    .allMatch(line -> line.matches(" {3}(近さ：|Closeness: ).*") || line.contains("100点満点"));
            List<String> items = ITEM.splitAsStream(mail).skip(1).toList();
            assertThat(items).as(mail).hasSize(5);
            items.forEach(item -> readable(item, language == Language.EN));
        }
    }

    private static void readable(String item, boolean english) {
        List<String> reasons = starting(item, english ? "   - " : "   ・");
        List<String> cautions = starting(item, english ? "   Caution: " : "   気になる点：");
        assertThat(reasons).as(item).hasSizeBetween(1, 3).doesNotHaveDuplicates();
        assertThat(cautions).as(item).hasSize(1);
        DIMENSIONS.forEach((name, words) -> {
            boolean speaksFor =
                    reasons.stream().anyMatch(line -> words.matcher(line).find());
            boolean speaksAgainst = words.matcher(cautions.getFirst()).find();
            assertThat(speaksFor && speaksAgainst).as("%s in %s", name, item).isFalse();
        });
    }

    /** Their first lines. */
    private static List<String> starting(String item, String with) {
        return item.lines().filter(line -> line.startsWith(with)).toList();
    }

    @Test
    void aFurtherReasonIsWorthAPoint() {
        assertThat(reasons("0.9", "0.8")).containsExactly("理由1");
        assertThat(reasons("1.0", "0.9")).containsExactly("理由1");
        assertThat(reasons("1.0", "0.0", "1.1")).containsExactly("理由3", "理由1");
        assertThat(reasons("2", "9", "4", "5", "1")).containsExactly("理由2", "理由4", "理由3");
    }

    private List<String> reasons(String... points) {
        List<Factor> factors = new ArrayList<>();
        for (String of : points) {
            int number = factors.size() + 1;
            factors.add(new Factor(new Text("理由" + number, "Reason " + number), new BigDecimal(of)));
        }
        Explanation sample = samples().getFirst();
        return writer(sample).write(with(sample, factors), null).reasons().stream()
                .map(Text::ja)
                .toList();
    }

    /** Five of the samples as new and changed pairs. */
    private Digest mail(Language language) {
        List<Explanation> samples = new ArrayList<>(samples());
        Collections.shuffle(samples, random);
        List<Item> items = samples.stream()
                .limit(5)
                .map(sample -> writer(sample).write(with(sample, byChance(sample.factors())), null))
                .toList();
        Item changed = writer(samples.getFirst()).write(samples.getFirst(), Band.LOW);
        return new Digest(
                DigestFixture.aizu(language),
                WEEK,
                WEEK.cutoff(),
                false,
                List.of(),
                List.of(
                        new Section(SectionKind.NEW, Group.of(items.subList(0, 4), 0), 4),
                        new Section(SectionKind.CHANGED, Group.of(List.of(changed), 4), 1)));
    }

    /** Other points, another order, and one factor twice. */
    private List<Factor> byChance(List<Factor> factors) {
        List<Factor> others = new ArrayList<>();
        Stream.concat(factors.stream(), factors.stream().limit(1))
                .forEach(factor ->
                        others.add(new Factor(factor.label(), BigDecimal.valueOf(1 + random.nextInt(400), 1))));
        Collections.shuffle(others, random);
        return others;
    }

    private ItemWriter writer(Explanation match) {
        return new ItemWriter(match.ends().getFirst().municipality().code(), Map.of(), municipalities);
    }

    private static Explanation with(Explanation match, List<Factor> factors) {
        return new Explanation(
                match.id(),
                match.recordVersion(),
                match.kind(),
                match.score(),
                match.band(),
                match.ends(),
                factors,
                match.against(),
                match.timing(),
                match.schemes());
    }

    private List<Explanation> samples() {
        return Stream.of(
                        "found.v1/issue-pair",
                        "found.v1/initiative-pair",
                        "found.v1/unknown-fields",
                        "changed.v1/band-changed",
                        "changed.v1/reasons-changed",
                        "changed.v1/unknown-fields")
                .map(name -> "jp.renkei.matching.match." + name + ".json")
                .map(name -> reader.data(reader.read(Samples.bytes(name), Samples.subject(name)), Explanation.class))
                .toList();
    }
}
