package jp.renkei.text;

import java.util.Set;
import jp.renkei.text.PersonTitles.Kind;
import jp.renkei.text.PersonTitles.Title;

/** What stands behind a name, or before it, and says whether it is a person's. Not thread-safe. */
final class TitledNames {

    static final int NONE = -1;

    /** What may stand behind a name without a blank: anything else makes it the name of a thing (太郎記念館). */
    private static final Set<String> BEHIND_NAMES =
            Set.of("宛", "宛て", "宅", "方", "様方", "著", "作", "談", "記", "他", "外", "等", "両", "及び", "並びに", "名義", "本人", "自身");

    /** What makes a clan of a name with 氏: 武田氏館, 藤原氏一族. */
    private static final String HOUSES = "館城邸屋庭墓神社寺家一族系流";

    private static final Set<String> NAMES_LIKE_TRADES = Set.of("土屋", "守屋", "古屋", "森屋", "関屋", "大屋");

    private final WordedText text;
    private final PersonTitles titles;
    private final PlaceNames places;

    TitledNames(WordedText text, PersonTitles titles, PlaceNames places) {
        this.text = text;
        this.titles = titles;
        this.places = places;
    }

    /** The end of the title that starts at a place and belongs to the surname; NONE when there is none. */
    int titleEnd(Token surname, int at) {
        for (Title title : titles.behind(text, at)) {
            int end = at + title.word().length();
            if (text.isEdge(end) && ends(title, end) && isPersons(surname, title)) {
                return end;
            }
        }
        return NONE;
    }

    /** Whether a name, or a title, may end here. */
    boolean closes(int end) {
        Token next = text.wordAt(end);
        return !text.isCompounding(end)
                || next != null
                        && (BEHIND_NAMES.contains(text.surface(next))
                                || next.term().startsWith(PartsOfSpeech.NUMBER)
                                || !titles.behind(text, end).isEmpty());
    }

    /** 課長の山田, 担当:山田 */
    boolean standsBehindTitle(Token surname) {
        String name = text.surface(surname);
        int end = surname.start();
        while (text.isOneOf("の :", end - 1)) {
            end--;
        }
        boolean told = text.between(end, surname.start()).contains(":");
        return name.length() > 1
                && end < surname.start()
                && (told || surname.term().equals(PartsOfSpeech.SURNAME))
                && !(told ? places.isShortFormOfCity(name) : places.isShortForm(name))
                && standsAlone(surname.end())
                && titles.endAt(text, end);
    }

    private boolean standsAlone(int end) {
        Token next = text.wordAt(end);
        return next == null || !text.isCompounding(end) && !next.term().startsWith(PartsOfSpeech.NOUN);
    }

    /** 山田氏設計 goes on after the name; 武田氏館 and 山田課長会議 are something else. */
    private boolean ends(Title title, int end) {
        if (title.kind() != Kind.HONORIFIC) {
            return closes(end);
        }
        return !title.word().equals("氏") || !text.isOneOf(HOUSES, end);
    }

    private boolean isPersons(Token surname, Title title) {
        String name = text.surface(surname);
        boolean isWordOfItsOwn =
                surname.term().equals(PartsOfSpeech.SURNAME) && !text.isCompounding(surname.start() - 1);
        if (name.length() == 1 && !isWordOfItsOwn) {
            return false;
        }
        return switch (title.kind()) {
            case HONORIFIC -> !isTrade(name);
            case POSITION -> true;
            case CHIEF -> !places.isShortFormOfCity(name);
            case OFFICE -> !isOfPlace(name, title.word());
            case LOCAL, LABEL -> false;
        };
    }

    /** 八百屋さん, 山主さん */
    private static boolean isTrade(String name) {
        return (name.endsWith("屋") || name.endsWith("主")) && !NAMES_LIKE_TRADES.contains(name);
    }

    private boolean isOfPlace(String name, String office) {
        if (office.endsWith("知事") || office.startsWith("県")) {
            return places.isShortFormOfCity(name);
        }
        return office.chars().filter(c -> "市町村".indexOf(c) >= 0).anyMatch(c -> places.isBody(name + (char) c));
    }
}
