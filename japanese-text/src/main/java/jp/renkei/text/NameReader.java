package jp.renkei.text;

import static jp.renkei.text.TitledNames.NONE;

import java.util.Set;
import jp.renkei.text.NameDictionary.Sense;

/** Looks for names in one folded text. Not thread-safe. */
final class NameReader {

    private static final int LONGEST_GIVEN = 4;

    private final WordedText text;
    private final TitledNames titled;
    private final PlaceNames places;

    NameReader(String folded, PersonTitles titles, PlaceNames places) {
        this.text = new WordedText(folded);
        this.titled = new TitledNames(text, titles, places);
        this.places = places;
    }

    /** The end of the name that starts at a place; NONE when there is none. */
    int nameFrom(int start) {
        Token word = text.wordAt(start);
        if (word == null || !maySurname(word)) {
            return NONE;
        }
        int end = titled.titleEnd(word, text.skipBlank(word.end()));
        if (end == NONE) {
            end = withGiven(word);
        }
        return end == NONE && titled.standsBehindTitle(word) ? word.end() : end;
    }

    private boolean maySurname(Token word) {
        Set<Sense> senses = NameDictionary.senses(text.surface(word));
        if (text.isKatakana(word.start())) {
            return mayForeign(word, senses);
        }
        return senses.contains(Sense.SURNAME)
                && (word.term().startsWith(PartsOfSpeech.PROPER) || isBeforeGivenName(word));
    }

    /** Given names as well, because foreigners are called by them; no part of a longer word (ケアマネさん). */
    private boolean mayForeign(Token word, Set<Sense> senses) {
        return !text.isCompounding(word.start() - 1)
                && !senses.contains(Sense.COMMON)
                && (senses.contains(Sense.SURNAME) || senses.contains(Sense.GIVEN));
    }

    /** 荒木 結衣: the blank makes the tokenizer take the first word for a common one. */
    private boolean isBeforeGivenName(Token word) {
        Token given = text.isBlank(word.end()) ? text.wordAt(word.end() + 1) : null;
        return word.end() - word.start() > 1 && given != null && given.term().equals(PartsOfSpeech.GIVEN);
    }

    /** 山田太郎, 山田 太郎, 山田結菜さん */
    private int withGiven(Token surname) {
        int start = text.skipBlank(surname.end());
        for (int end = Math.min(start + LONGEST_GIVEN, text.length()); end > start; end--) {
            Token word = text.wordAt(start);
            if (word != null && text.isEdge(end)) {
                int title = titled.titleEnd(surname, text.skipBlank(end));
                if (isGiven(surname, word, end, title != NONE) && (title != NONE || titled.closes(end))) {
                    return Math.max(end, title);
                }
            }
        }
        return NONE;
    }

    /** @param first the first word of what may be the given name, which ends at {@code end} */
    private boolean isGiven(Token surname, Token first, int end, boolean hasTitle) {
        String given = text.between(first.start(), end);
        String before = text.surface(surname);
        if (!hasTitle && places.isShortForm(given) && places.isShortForm(before)) {
            return false;
        }
        boolean one = first.end() == end;
        boolean ideographs = text.isIdeographs(first.start(), end);
        if (hasTitle || first.start() > surname.end()) {
            return ideographs ? isApart(first, given) : one && isKanaApart(surname, first, hasTitle);
        }
        boolean listed = one && first.term().equals(PartsOfSpeech.GIVEN);
        return surname.term().equals(PartsOfSpeech.SURNAME)
                && !text.isKatakana(first.start())
                && (ideographs ? GivenNames.adjoins(before, given, listed) : listed && given.length() > 2);
    }

    private boolean isApart(Token first, String given) {
        return GivenNames.mayBe(given)
                || GivenNames.isOfOneCharacter(given)
                || first.term().startsWith(PartsOfSpeech.PROPER) && NameDictionary.is(given, Sense.GIVEN);
    }

    private boolean isKanaApart(Token surname, Token given, boolean hasTitle) {
        if (given.end() - given.start() < 2 || text.isIdeograph(given.start())) {
            return false;
        }
        return NameDictionary.is(text.surface(given), Sense.GIVEN)
                || hasTitle && given.term().startsWith(PartsOfSpeech.NOUN)
                || isHiraganaName(given)
                        && surname.term().equals(PartsOfSpeech.SURNAME)
                        && !places.isShortForm(text.surface(surname));
    }

    private boolean isHiraganaName(Token word) {
        return text.isHiragana(word.start())
                && (word.term().startsWith(PartsOfSpeech.COMMON) || word.term().startsWith(PartsOfSpeech.PROPER));
    }
}
