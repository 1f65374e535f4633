package jp.renkei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseAnalyzersTest {

    @ParameterizedTest
    @CsvSource({
        "水道管の老朽化が進んでいる,水道管 老朽化 進む",
        "ドローンで農地を見回る,無人航空機 農地 見回り",
        "ｸﾗｳﾄﾞサーバー,クラウド サーバ",
        "マイナンバーカードの更新,マイナンバーカード 更新",
        "三万五千人,35000 人",
        "１２，３００件,12300 件",
        "有収率は78.2％だった,有収率 78.2",
        "関ヶ原と関が原,関ケ原 関ケ原",
        "『渡邉』さん,渡辺 さん",
        "について検討する,検討",
        "、。！ーー,''",
        "三島村で5Gを使う,三島 村 5g 使う",
    })
    void cutsTextIntoContentWords(String text, String words) {
        assertEquals(words, terms(JapaneseAnalyzers.words(), text));
    }

    @ParameterizedTest
    @CsvSource({
        "水道DX化,水道 dx 化",
        "お年寄りのスマホ教室,お年 年寄 寄り のス スマ マホ ホ教 教室",
        "ＡＩ乗合バス,ai 乗合 合バ バス",
        "代々木,代々 々木",
        "2025年度,2025 年度",
        "AI-OCRと5G,ai ocr 5g",
        "あいうえお,''",
        "水。道,水 道",
        "カ・キ,カ キ",
    })
    void cutsTextIntoPairs(String text, String pairs) {
        assertEquals(pairs, terms(JapaneseAnalyzers.bigrams(), text));
    }

    @Test
    void keepsTheHashOverRestarts() {
        assertTrue(JapaneseAnalyzers.hash().matches("[0-9a-f]{16}"));
        assertEquals(AnalyzerHash.compute(), JapaneseAnalyzers.hash());
    }

    @Test
    void changesTheHashWithEachFile() throws IOException, URISyntaxException {
        Path files =
                Path.of(TextResource.class.getResource("words.txt").toURI()).getParent();
        try (Stream<Path> names = Files.list(files)) {
            List<String> resources = names.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".class"))
                    // No token depends on these.
                    .filter(name -> !name.equals(PersonTitles.RESOURCE))
                    .filter(name -> !name.equals(DomainSynonyms.RELATED_RESOURCE))
                    .sorted()
                    .toList();
            assertEquals(resources, AnalyzerHash.RESOURCES.stream().sorted().toList());
        }
        for (String changed : AnalyzerHash.RESOURCES) {
            assertNotEquals(
                    JapaneseAnalyzers.hash(),
                    AnalyzerHash.compute(name -> name.equals(changed) ? List.of("x") : TextResource.lines(name)),
                    changed);
        }
    }

    @Test
    void servesManyThreadsAtOnce() throws Exception {
        String text = "買物難民となった高齢者のために、ﾃﾞﾏﾝﾄﾞﾊﾞｽを関ヶ原町まで走らせる。";
        List<Token> expected = Tokens.of(JapaneseAnalyzers.words(), text);
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            calls.add(() -> Tokens.of(JapaneseAnalyzers.words(), text).equals(expected));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> call : threads.invokeAll(calls)) {
                assertTrue(call.get());
            }
        }
    }

    static String terms(Analyzer analyzer, String text) {
        return String.join(
                " ", Tokens.of(analyzer, text).stream().map(Token::term).toList());
    }
}
