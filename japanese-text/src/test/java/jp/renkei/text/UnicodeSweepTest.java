package jp.renkei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every code point there is: folded once for all, and its tokens lead back to it. */
class UnicodeSweepTest {

    private static final List<String> CONTEXTS =
            List.of("%s", "水道%s町", "%s%s", "サ%sビス", "a%s1", "3%s月", "障%sい者", "か%sﾞ", "\uD842%s", "%s\uDFB7町", "ー%sー");

    private final TextFolding folding = TextFolding.standard();

    @Test
    void foldsEachCharacterOnce() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            String once = folding.fold(text);
            assertEquals(once, folding.fold(once), () -> "U+" + Integer.toHexString(text.codePointAt(0)));
        }
    }

    @Test
    void foldsACompatibilityCharacterAsWhatItStandsFor() {
        for (int c = 0xA0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
            // Accents that stand alone and rows of dots are no words; brackets of ㈱ and ⑴ are dropped.
            if (!text.equals(plain) && (plain.length() == 1 || " .".indexOf(plain.charAt(0)) < 0)) {
                String bare = plain.length() > 2 ? plain.replaceAll("^[(〔]|[)〕]$", "") : plain;
                assertEquals(folding.fold(bare.replace('\u2044', '/')), folding.fold(text));
            }
        }
    }

    @Test
    void leavesNoRadical() {
        IntStream.rangeClosed(0x2E81, 0x2FD5)
                .filter(Character::isDefined)
                .mapToObj(Character::toString)
                .forEach(radical -> {
                    String folded = folding.fold(radical);
                    assertTrue(
                            folded.codePoints().allMatch(Character::isIdeographic) && !folded.equals(radical), radical);
                });
    }

    @Test
    void keepsNothingInvisible() {
        IntStream.of(0x00AD, 0x034F, 0x061C, 0x180E, 0x3164, 0xFEFF, 0xFFA0).forEach(this::assertInvisible);
        IntStream.rangeClosed(0x200B, 0x200F).forEach(this::assertInvisible);
        IntStream.rangeClosed(0x202A, 0x202E).forEach(this::assertInvisible);
        IntStream.rangeClosed(0x2060, 0x2069).forEach(this::assertInvisible);
        IntStream.rangeClosed(0xFE00, 0xFE0F).forEach(this::assertInvisible);
        IntStream.rangeClosed(0xE0000, 0xE01EF).forEach(this::assertInvisible);
    }

    private void assertInvisible(int c) {
        String mark = Character.toString(c);
        assertEquals("", folding.fold(mark));
        assertEquals("関ケ原の障害", folding.fold(("関" + mark + "が原の障" + mark + "がい").replace("い", "い" + mark)));
        assertEquals("バス", folding.fold("ﾊ" + mark + "ﾞ" + mark + "ｽ"));
    }

    @Test
    void leadsEveryTokenBack() {
        List<String> moving = new ArrayList<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            OffsetsTest.checkFolded(text);
            if (c >= 0xD800 && c <= 0xDFFF || folding.fold(text).length() != text.length()) {
                moving.add(text);
            }
        }
        assertTrue(moving.containsAll(List.of("㍿", "㌔", "㍻", "½", "℡", "ﬁ", "𠮷", "\uD800", "\u200B")));
        for (String text : moving) {
            for (String context : CONTEXTS) {
                OffsetsTest.checkAll(context.replace("%s", text));
            }
        }
    }

    @Test
    void showsTheCharacterThatBecameSeveralWords() {
        for (int c = 0xA0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            if (folding.fold(text).length() > 1) {
                Tokens.of(JapaneseAnalyzers.words(), text)
                        .forEach(token -> assertEquals(text, token.surface(text), token.term()));
                Tokens.of(JapaneseAnalyzers.bigrams(), text)
                        .forEach(token -> assertEquals(text, token.surface(text), token.term()));
            }
        }
    }
}
