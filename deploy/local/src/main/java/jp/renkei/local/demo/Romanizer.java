package jp.renkei.local.demo;

import java.util.HashMap;
import java.util.Map;

/** Kana in Latin letters (Hepburn, long vowels left out), good enough for the name of a demo mail domain. */
final class Romanizer {

    private static final String[] ROWS = {
        "あ a い i う u え e お o",
        "か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go",
        "さ sa し shi す su せ se そ so ざ za じ ji ず zu ぜ ze ぞ zo",
        "た ta ち chi つ tsu て te と to だ da ぢ ji づ zu で de ど do",
        "な na に ni ぬ nu ね ne の no",
        "は ha ひ hi ふ fu へ he ほ ho ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po",
        "ま ma み mi む mu め me も mo",
        "や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa を o ん n"
    };

    private static final Map<Character, String> SYLLABLES = syllables();

    private Romanizer() {}

    private static Map<Character, String> syllables() {
        Map<Character, String> syllables = new HashMap<>();
        for (String row : ROWS) {
            String[] words = row.split(" ");
            for (int i = 0; i < words.length; i += 2) {
                syllables.put(words[i].charAt(0), words[i + 1]);
            }
        }
        return syllables;
    }

    /** Letters a to z only; what is neither hiragana nor katakana is dropped. */
    static String romanize(String kana) {
        StringBuilder latin = new StringBuilder();
        boolean doubled = false;
        for (char letter : kana.toCharArray()) {
            char hiragana = letter >= 'ァ' && letter <= 'ヶ' ? (char) (letter - 'ァ' + 'ぁ') : letter;
            if (hiragana == 'っ') {
                doubled = true;
            } else if ("ゃゅょ".indexOf(hiragana) >= 0) {
                contract(latin, "ゃゅょ".indexOf(hiragana));
            } else {
                String syllable = SYLLABLES.getOrDefault(hiragana, "");
                latin.append(doubled && !syllable.isEmpty() ? syllable.substring(0, 1) : "")
                        .append(syllable);
                doubled = false;
            }
        }
        return latin.toString().replace("ou", "o").replace("oo", "o").replace("uu", "u");
    }

    /** きゃ is kya, しゃ is sha: the i goes, and a y comes unless the sound has one already. */
    private static void contract(StringBuilder latin, int vowel) {
        if (latin.isEmpty() || latin.charAt(latin.length() - 1) != 'i') {
            return;
        }
        latin.setLength(latin.length() - 1);
        boolean palatal = latin.toString().endsWith("sh")
                || latin.toString().endsWith("ch")
                || latin.toString().endsWith("j");
        latin.append(palatal ? "" : "y").append("auo".charAt(vowel));
    }
}
