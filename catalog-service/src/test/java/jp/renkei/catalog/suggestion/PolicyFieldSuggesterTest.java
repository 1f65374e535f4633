package jp.renkei.catalog.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.renkei.catalog.reference.ReferenceText;
import jp.renkei.catalog.taxonomy.Item;
import jp.renkei.catalog.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFieldSuggesterTest {

    private static final Taxonomy TAXONOMY = new Taxonomy();
    private static final PolicyFieldSuggester SUGGESTER = new PolicyFieldSuggester(TAXONOMY);

    @ParameterizedTest
    @CsvSource({
        "山あいの集落で路線バスが廃止される,通院や買い物に行けない高齢者が増えている。,S4-03",
        "水道の有収率が下がり続けている,古い管が多く、どこで漏れているか分からない。,S4-03",
        "イノシシによる農業の被害が減らない,わなの見回りをする人が足りない。,S1-03",
        "避難所の受付に時間がかかる,名簿を紙で作っており、何人いるか本部で分からない。,S4-05",
        "小規模校で意見を交わす相手が少ない,複式学級の児童に合同授業の機会をつくりたい。,S4-01",
        "産後の母親が相談しにくい,保健師が少なく訪問が追い付かない。,S3-01",
        "診療所の医師が引退する,オンライン診療を検討している。,S4-02",
        "高齢者がスマホを使えない,スマホ教室を開いても来ない人に届かない。,K3-01",
        "庁内にデジタル人材がいない,職員研修をしても実務につながらない。,K2-01",
        "空き家が増え続けている,所有者が分からず解体も進まない。,S4-04",
        "脱炭素先行地域に選ばれたい,木質バイオマスと太陽光を組み合わせる。,K1-04",
        "申請書を何枚も書かせてしまう,書かない窓口で待ち時間を減らしたい。,K1-02",
    })
    void findsTheFieldOfATypicalIssue(String title, String description, String code) {
        assertThat(SUGGESTER.suggest(title, description))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(3)
                .first()
                .extracting(SuggestedPolicyField::code)
                .isEqualTo(code);
    }

    @Test
    void namesTheWordsWhereTheyStand() {
        String title = "ﾃﾞﾏﾝﾄﾞﾊﾞｽの予約が電話だけ";
        String description = "路線バスの廃止後に始めた𠮷田地区の便で、予約の電話がつながらない。";
        SuggestedPolicyField first = SUGGESTER.suggest(title, description).getFirst();
        assertThat(first.words()).containsExactly("ﾃﾞﾏﾝﾄﾞﾊﾞｽ", "路線バス");
        for (MatchedWord word : first.matches()) {
            String text = word.field() == MatchedWord.Field.TITLE ? title : description;
            assertThat(text.substring(word.start(), word.end())).isEqualTo(word.text());
        }
        assertThat(first.label().en()).startsWith("Digital transformation of local transport");
        assertThat(first.strength()).isBetween(0.0, 1.0);
    }

    @Test
    void staysSilentWithoutEvidence() {
        assertThat(SUGGESTER.suggest("課題がある", "何とかしたい。")).isEmpty();
        assertThat(SUGGESTER.suggest("", "")).isEmpty();
        assertThat(SUGGESTER.suggest("バスケット", "maintain")).isEmpty();
    }

    @Test
    void hasWordsForEveryFieldButTheOthers() {
        Map<String, Integer> words = new TreeMap<>();
        new PolicyFieldLexicon(ReferenceText.read("policy-field-lexicon.txt"), TAXONOMY)
                .words()
                .values()
                .forEach(pointers -> pointers.forEach(pointer -> words.merge(pointer.code(), 1, Integer::sum)));
        List<String> leaves = TAXONOMY.schemes().stream()
                .filter(scheme -> scheme.code().equals(PolicyFieldLexicon.SCHEME))
                .flatMap(scheme -> scheme.items().stream())
                .map(Item::code)
                .filter(code -> TAXONOMY.isLeaf(PolicyFieldLexicon.SCHEME, code) && !code.endsWith("-99"))
                .toList();
        assertThat(words.keySet()).containsExactlyInAnyOrderElementsOf(leaves);
        assertThat(words.values()).allMatch(count -> count >= 15);
    }

    @Test
    void refusesAFaultyLexicon() {
        assertThatThrownBy(() -> new PolicyFieldSuggester(TAXONOMY, "[S4]\nstrong: バス"))
                .hasMessageContaining("no leaf");
        assertThatThrownBy(() -> new PolicyFieldSuggester(TAXONOMY, "[S4-03]\nstrong: バス | ﾊﾞｽ"))
                .hasMessageContaining("listed twice");
        assertThatThrownBy(() -> new PolicyFieldSuggester(TAXONOMY, "バス")).hasMessageContaining("not understood");
    }
}
