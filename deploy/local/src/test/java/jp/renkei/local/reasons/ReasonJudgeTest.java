package jp.renkei.local.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge finds what officers found untrue. */
class ReasonJudgeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final JsonNode OWN = json("{'title': '町単独では車両を持てない', 'description': '買い物弱者が増え、人手が少ない。'}");
    private static final JsonNode THEIR = json("{'title': '3町で車両を買った', 'description': '買物難民が増えた。'}");

    private static final String TRUE_MATCH = """
            {'score': 13.5, 'sharedTerms': ['車両', '買い物弱者＝買物難民'], 'factors': [
              {'code': 'TEXT', 'points': 12.0, 'label': '課題の記述が似ています（共通する言葉：「車両」、「買い物弱者」＝「買物難民」）',
               'evidence': [
                 {'source': 'OWN', 'field': 'TITLE', 'start': 5, 'end': 7, 'text': '車両'},
                 {'source': 'OWN', 'field': 'DESCRIPTION', 'start': 0, 'end': 5, 'text': '買い物弱者'},
                 {'source': 'THEIR', 'field': 'TITLE', 'start': 3, 'end': 5, 'text': '車両'},
                 {'source': 'THEIR', 'field': 'DESCRIPTION', 'start': 0, 'end': 4, 'text': '買物難民'}]},
              {'code': 'SIZE', 'points': 3.0, 'label': '人口の差は約2.5倍です（A町 5,000人、B町 2,000人）',
               'evidence': [
                 {'source': 'OWN', 'field': 'POPULATION', 'text': '5,000人'},
                 {'source': 'THEIR', 'field': 'POPULATION', 'text': '2,000人'}]}],
             'against': [
              {'code': 'BUDGET_DIFFERS', 'points': -1.5, 'label': '費用が異なります', 'evidence': [{'source': 'OWN', 'field': 'BUDGET_BAND', 'text': 'x'}]}]}
            """;

    @Test
    void nothingIsFoundInATrueMatch() {
        assertThat(faults(TRUE_MATCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            「車両」、                    | 「町単独」、                     | quotes what is no evidence
            ['車両'                       | ['単独'                          | is not in both texts
            'end': 5, 'text': '車両'      | 'end': 4, 'text': '車両'         | does not stand there
            ＝「買物難民」                | ＝「３町」                       | quotes what is no evidence
            'score': 13.5                 | 'score': 13.4                    | adds up to
            約2.5倍                       | 約2.0倍                          | figures do not bear out
            人口の差は                    | 人口規模が近い自治体です         | figures do not bear out
            'BUDGET_DIFFERS'              | 'SIZE_DIFFERS'                   | for and against at once
            {'source': 'THEIR', 'field': 'POPULATION', 'text': '2,000人'} | {'source': 'OWN', 'field': 'POPULATION', 'text': '2,000人'} | no evidence of both sides
            """)
    void whatIsNotTrueIsFound(String said, String instead, String fault) {
        assertThat(TRUE_MATCH).contains(said);
        assertThat(faults(TRUE_MATCH.replace(said, instead))).anyMatch(found -> found.contains(fault));
    }

    @Test
    void whatAMailMakesUpIsFound() {
        List<String> labels = List.of("同じ分野です：「観光」", "費用が異なります");
        String mail = "   近さ：高（63.4点）　理由：\n   ・同じ分野で\n   す：「観光」\n   気になる点：費用が異なります\n";
        assertThat(MailJudge.faults(mail, labels)).isEmpty();
        assertThat(MailJudge.faults(mail.replace("観光", "防災"), labels)).isNotEmpty();
        assertThat(MailJudge.faults(mail.replace("観光」", "観光」（+3.0点）"), labels)).isNotEmpty();
        assertThat(MailJudge.faults(mail.replace("費用", "人口"), labels)).isNotEmpty();
    }

    private static List<String> faults(String match) {
        return new ReasonJudge(OWN, THEIR, false).faults(json(match));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readValue(text.replace('\'', '"'), ObjectNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
