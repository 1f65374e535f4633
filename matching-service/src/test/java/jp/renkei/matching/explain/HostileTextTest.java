package jp.renkei.matching.explain;

import static jp.renkei.matching.catalogue.MunicipalityFixture.fujiyoshida;
import static jp.renkei.matching.catalogue.MunicipalityFixture.kochi;
import static jp.renkei.matching.catalogue.RecordFixture.issue;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.renkei.matching.catalogue.CatalogueRecord;
import jp.renkei.matching.catalogue.RecordFixture;
import jp.renkei.matching.score.PairScorer;
import jp.renkei.matching.similarity.PostingsView;
import jp.renkei.matching.view.CatalogueView;
import jp.renkei.text.FiscalYear;
import jp.renkei.text.TextFolding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is written, a pair of two texts is explained, and quotes what is written. */
class HostileTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private final CatalogueView view = new CatalogueView(new PostingsView());
    private final Explainer explainer = new Explainer(
            SubjectFixture.EPOCH,
            new PairScorer(SubjectFixture.EPOCH),
            Clock.fixed(TODAY.atTime(9, 0).atZone(FiscalYear.ZONE).toInstant(), FiscalYear.ZONE));

    /** Every character that folding makes several of, or none. */
    private static List<String> charactersOfOtherLength() {
        return IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(c -> Character.isDefined(c) && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
                .mapToObj(Character::toString)
                .filter(c -> TextFolding.standard().fold(c).length() != c.length())
                .toList();
    }

    @Test
    void charactersThatStandForSeveralAreExplained() {
        List<String> characters = charactersOfOtherLength();
        assertThat(characters).hasSizeGreaterThan(200).contains("㍿", "㍉", "㋿");
        Subject plain = subject(issue(kochi(), "株式会社へのミリメートル単位の委託", "株式会社がミリメートル単位で漏水を測る。令和も平成も。"));
        for (String c : characters) {
            for (String text : List.of(c, c + c, "漏水を測る" + c, c + "漏水を測る", "漏水" + c + "を測" + c)) {
                Subject odd = subject(issue(fujiyoshida(), text, "漏水を測る" + text + "に委託する。" + text));
                quotesWhatIsWritten(odd, plain);
                quotesWhatIsWritten(plain, odd);
                quotesWhatIsWritten(odd, odd);
            }
        }
    }

    @Test
    void oddTextsAreExplained() {
        List<Subject> subjects = Stream.of(
                        "。",
                        " ",
                        "\u200b",
                        "\u202e漏水\u202c",
                        "漏\u200d水",
                        "ｶﾞｷﾞｸﾞ",
                        "が\u3099\u3099",
                        "🏚️👨‍👩‍👧",
                        "𠮷野家",
                        "\ufeff",
                        "ー".repeat(3000),
                        "水".repeat(5000),
                        "漏水。".repeat(3000),
                        "a".repeat(10_000),
                        "ﷺ".repeat(500),
                        "ガ\u3099ﾞ",
                        "1".repeat(5000),
                        "ア".repeat(9000),
                        "\n\r\t",
                        "{0}'{'{1,number}",
                        "﹏﹏﹏",
                        "é\u0301\u0301")
                .flatMap(text -> Stream.of(
                        subject(issue(kochi(), text.substring(0, Math.min(50, text.length())), text)),
                        subject(issue(fujiyoshida(), "漏水", text + "漏水"))))
                .toList();
        for (Subject one : subjects) {
            for (Subject other : subjects) {
                quotesWhatIsWritten(one, other);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2200-03-31, 2200-03-31, 2026, 2028",
        "2199-12-31, 2150-12-31, 3000, 3000",
        "2150-12-31, 2150-01-01, 2150, 2150",
        "1950-01-01, 2150-12-31, 1950, 1950",
        "+99999-12-31, -0001-01-01, -5, 99999",
        "2028-03-31, 2200-03-31, 2147483647, -2147483648"
    })
    void yearsBeyondAnyCalendarAreExplained(String oneEnd, String otherEnd, int from, int to) {
        Subject one = subject(issue(kochi(), "漏水調査の委託", "漏水を音で調べる委託の契約が終わる。")
                .contractEnds(oneEnd)
                .years(from, to)
                .confirmed(otherEnd));
        Subject other = subject(issue(fujiyoshida(), "漏水調査の契約", "漏水調査の委託が終わる。")
                .contractEnds(otherEnd)
                .years(2026, to)
                .confirmed(oneEnd));
        quotesWhatIsWritten(one, other);
        quotesWhatIsWritten(other, one);
        quotesWhatIsWritten(one, one);
    }

    private void quotesWhatIsWritten(Subject one, Subject other) {
        Explanation explanation = explainer.explain(one, other, view);
        for (Explanation.Factor factor : explanation.factors()) {
            for (Explanation.Evidence e : factor.evidence()) {
                if (e instanceof Explanation.Passage p) {
                    CatalogueRecord from = p.side() == Explanation.Side.FIRST ? one.state() : other.state();
                    String stored = p.field() == Explanation.Field.TITLE ? from.title() : from.description();
                    assertThat(stored.substring(p.start(), p.end())).isEqualTo(p.text());
                }
            }
        }
    }

    private static Subject subject(RecordFixture fixture) {
        return SubjectFixture.of(fixture, kochi());
    }
}
