package jp.renkei.text;

import java.util.Set;
import jp.renkei.text.NameDictionary.Sense;

/** Whether a piece of a text may be a given name. Stateless. */
final class GivenNames {

    /** Given names of one character. The dictionary has 300 more, 等, 質 and 温 among them. */
    private static final String ALONE = "学実進勇誠勝修稔茂清博弘豊薫恵愛光翼蓮樹葵健剛徹聡悟守隆昇渉亮涼翔駿陸湊颯律蒼凛楓雅仁匠巧武毅猛満昭優瞳忍萌栞"
            + "遥梓碧渚茜綾潤純淳司誉治隼陽洋浩宏寛弥功哲暁昌章彰彬肇均勉努亘桂静緑文幸和歩舞桜唯彩聖亨透明";

    /** Frequent last characters of given names of two or three characters; none that ends common words as often. */
    private static final String LAST = "子美奈菜香花葉愛郎太斗翔介輔助樹真哉也吾悟希咲月音央衣代江恵枝乃那莉里織緒帆穂司志史士夫男雄彦治弘"
            + "明昭之幸則憲典紀朗貴孝隆崇正雅和信尚佳絵沙彩紗結凜凛翼蓮葵陽大颯翠蒼湊悠琉瑠璃良亮涼遼諒毅剛健拓匠馬丞佑祐裕優";

    private GivenNames() {}

    static boolean isOfOneCharacter(String name) {
        return name.length() == 1 && ALONE.contains(name);
    }

    /** One that the dictionary lists and that is nothing common, or that it does not know and that looks like one. */
    static boolean mayBe(String ideographs) {
        Set<Sense> senses = NameDictionary.senses(ideographs);
        if (senses.isEmpty()) {
            return ideographs.length() > 1 && LAST.indexOf(ideographs.charAt(ideographs.length() - 1)) >= 0;
        }
        return senses.contains(Sense.GIVEN) && !senses.contains(Sense.COMMON);
    }

    /**
     * Behind a surname without a blank, where many a compound looks like a name: 林務, 森林保全, 高品質.
     *
     * @param listed whether the tokenizer took it for a given name
     */
    static boolean adjoins(String surname, String ideographs, boolean listed) {
        if (surname.length() == 1) {
            return ideographs.length() > 1 && mayBe(ideographs);
        }
        if (ideographs.length() == 1) {
            return isOfOneCharacter(ideographs);
        }
        return mayBe(ideographs) || listed && !(isCommon(surname) && isCommon(ideographs));
    }

    private static boolean isCommon(String word) {
        return NameDictionary.is(word, Sense.COMMON);
    }
}
