package jp.renkei.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A municipality is found however its name is spelt. */
class PlaceSpellingsTest {

    private final TextFolding folding = TextFolding.standard();
    private final List<String> names = TextResource.lines("place-spellings.txt");

    @Test
    void knowsEveryName() {
        assertTrue(names.size() >= 63, () -> "only " + names.size());
    }

    @Test
    void bringsSpellingsOfANameTogether() {
        for (String line : names) {
            String[] spellings = line.split(" ");
            assertTrue(spellings.length > 1, line);
            for (String spelling : spellings) {
                assertEquals(folding.fold(spellings[0]), folding.fold(spelling), line);
                assertEquals(folding.nameKey(spellings[0]), folding.nameKey(spelling), line);
                assertSameTerms(spellings[0] + "の課題", spelling + "の課題");
            }
        }
    }

    /** Whatever single character stands for one of the name's, the name is the same. */
    @Test
    void bringsVariantsOfEachCharacterTogether() {
        StringBuilder of = new StringBuilder();
        names.forEach(line -> of.append(line.split(" ")[0]));
        for (int c = 0xA0; c <= Character.MAX_CODE_POINT; c++) {
            String variant = Character.toString(c);
            String folded = Character.isSurrogate((char) c) && c < 0x10000 ? variant : folding.fold(variant);
            if (folded.length() == 1 && !folded.equals(variant) && of.indexOf(folded) >= 0) {
                for (String line : names) {
                    String name = line.split(" ")[0];
                    assertEquals(folding.fold(name), folding.fold(name.replace(folded, variant)), variant);
                }
            }
        }
    }

    private static void assertSameTerms(String one, String other) {
        assertEquals(
                JapaneseAnalyzersTest.terms(JapaneseAnalyzers.words(), one),
                JapaneseAnalyzersTest.terms(JapaneseAnalyzers.words(), other));
        assertEquals(
                JapaneseAnalyzersTest.terms(JapaneseAnalyzers.bigrams(), one),
                JapaneseAnalyzersTest.terms(JapaneseAnalyzers.bigrams(), other));
    }
}
