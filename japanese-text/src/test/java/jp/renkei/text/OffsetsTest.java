package jp.renkei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

/** Every token leads back to the words of the original, whatever was folded on the way. */
class OffsetsTest {

    private static final List<String> PIECES = List.of(
            "買い物弱者",
            "ﾊﾞｲｵﾏｽ発電",
            "ｳﾞｨﾚｯｼﾞ",
            "𠮷田町",
            "葛\uDB40\uDD00城市",
            "㈱地域商社",
            "10㎞",
            "㋿7年度",
            "㌔",
            "㍿",
            "3½",
            "CO₂",
            "ﬁ",
            "サ-ビス",
            "ーーー",
            "\u202E",
            "障がい者",
            "\uD83D",
            "関ヶ原",
            "は\u3099す",
            "渡邉",
            "😀",
            "𩸽",
            "。",
            "、",
            "１２３",
            "3.5",
            "三万五千",
            "ＤＸ",
            "AI",
            " ",
            "\n",
            "　",
            "・",
            "が",
            "を進める",
            "ー",
            "々",
            "ﾞ",
            "\uFE00",
            "①",
            "ｶﾞ",
            "サーバー",
            "\u200B",
            "ⅳ",
            "水道管");

    @Test
    void keepsOffsetsInsideTheOriginal() {
        Random random = new Random(20261123);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            checkAll(text.toString());
        }
    }

    /** Blocks with marks, compatibility forms, squared words, old characters, emoji and variation selectors. */
    private static final int[][] BLOCKS = {
        {0x20, 0x7E},
        {0x3040, 0x30FF},
        {0x3200, 0x33FF},
        {0x4E00, 0x9FFF},
        {0xF900, 0xFAFF},
        {0xFE00, 0xFE0F},
        {0xFF00, 0xFFEF},
        {0x1F600, 0x1F64F},
        {0x20000, 0x200FF},
        {0xE0100, 0xE01EF},
        {0x2E80, 0x2FDF}
    };

    @Test
    void survivesAnyCharacters() {
        Random random = new Random(1123);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                int[] block = BLOCKS[random.nextInt(BLOCKS.length)];
                text.appendCodePoint(block[0] + random.nextInt(block[1] - block[0] + 1));
            }
            checkAll(text.toString());
        }
    }

    static void checkAll(String text) {
        check(JapaneseAnalyzers.words(), text);
        check(JapaneseAnalyzers.plainWords(), text);
        check(JapaneseAnalyzers.bigrams(), text);
        checkFolded(text);
    }

    static void checkFolded(String text) {
        FoldedText folded = TextFolding.standard().foldWithOffsets(text);
        assertEquals(TextFolding.standard().fold(text), folded.text());
        int before = 0;
        for (int i = 0; i < folded.text().length(); i++) {
            assertTrue(folded.start(i) >= before && folded.start(i) < folded.end(i + 1), text);
            assertTrue(folded.end(i + 1) <= text.length(), text);
            before = folded.start(i);
        }
    }

    @Test
    void cutsExactlyTheFoldedWords() {
        assertEquals(List.of("ﾃﾞｰﾀ", "活用"), surfaces(JapaneseAnalyzers.words(), "ﾃﾞｰﾀ活用"));
        assertEquals(List.of("𠮷田", "町"), surfaces(JapaneseAnalyzers.words(), "𠮷田町"));
        assertEquals(List.of("葛\uDB40\uDD00城", "市"), surfaces(JapaneseAnalyzers.words(), "葛\uDB40\uDD00城市"));
        assertEquals(List.of("ﾊﾞｲ", "ｲｵ", "ｵﾏ", "ﾏｽ"), surfaces(JapaneseAnalyzers.bigrams(), "ﾊﾞｲｵﾏｽ"));
    }

    /** The case: both words of one character had no length. */
    @Test
    void showsOneCharacterForAllItsWords() {
        String text = "水道㍿が";
        assertEquals(List.of("水道", "㍿", "㍿"), surfaces(JapaneseAnalyzers.words(), text));
        assertEquals(List.of("水道", "道㍿", "㍿", "㍿", "㍿", "㍿が"), surfaces(JapaneseAnalyzers.bigrams(), text));
        assertEquals(List.of("㌔メートル"), surfaces(JapaneseAnalyzers.words(), "㌔メートル"));
    }

    @Test
    void endsWhereTheOriginalEnds() throws IOException {
        for (String text : List.of("", "㍿", "水道\u200B", "\u200B", "ﾊﾞ", "サービスーー", "障がい")) {
            for (Analyzer analyzer : List.of(JapaneseAnalyzers.words(), JapaneseAnalyzers.bigrams())) {
                try (TokenStream stream = analyzer.tokenStream("text", text)) {
                    OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
                    stream.reset();
                    while (stream.incrementToken()) {
                        assertTrue(offset.startOffset() < offset.endOffset(), text);
                    }
                    stream.end();
                    assertEquals(text.length(), offset.endOffset(), text);
                }
            }
        }
    }

    /** A term that folding leaves alone must be found again by folding the words it was cut from. */
    @Test
    void foldingTheSurfaceGivesTheBigram() {
        String text = "ﾊﾞｲｵﾏｽと渡邉さんの𠮷田町、葛\uDB40\uDD00城市でＤＸ";
        for (Token token : Tokens.of(JapaneseAnalyzers.bigrams(), text)) {
            assertEquals(token.term(), TextFolding.standard().fold(token.surface(text)));
        }
    }

    private static void check(Analyzer analyzer, String text) {
        int before = 0;
        for (Token token : Tokens.of(analyzer, text)) {
            assertTrue(token.start() >= before, () -> "out of order: " + token + " in " + text);
            assertTrue(token.start() < token.end() && token.end() <= text.length(), () -> token + " in " + text);
            assertTrue(isBoundary(text, token.start()) && isBoundary(text, token.end()), () -> token + " in " + text);
            before = token.start();
        }
    }

    private static boolean isBoundary(String text, int at) {
        return at == 0
                || at == text.length()
                || !(Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at)));
    }

    private static List<String> surfaces(Analyzer analyzer, String text) {
        List<String> surfaces = new ArrayList<>();
        Tokens.of(analyzer, text).forEach(token -> surfaces.add(token.surface(text)));
        return surfaces;
    }
}
