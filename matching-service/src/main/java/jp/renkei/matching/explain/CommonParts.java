package jp.renkei.matching.explain;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.renkei.matching.explain.Explanation.Field;
import jp.renkei.matching.explain.RecordPhrases.Place;
import jp.renkei.text.NounPhrase.Role;
import org.jspecify.annotations.Nullable;

/** Neighbouring parts that two texts have in common and that a reader would take for a whole. */
final class CommonParts {

    private static final int LONGEST = 24;
    private static final int SHORTEST = 2;

    private static final Set<Role> NEVER_FIRST = EnumSet.of(Role.SUFFIX, Role.COUNTER, Role.NUMBER, Role.JOINT);
    private static final Set<Role> NEVER_LAST = EnumSet.of(Role.PREFIX, Role.COUNTER, Role.NUMBER, Role.JOINT);

    /** They name no other thing than the word behind them. */
    private static final Set<String> QUANTIFIERS = Set.of("各", "全", "同", "本", "当", "両", "諸", "毎", "約");

    /** The word before means the same with them; every other suffix makes another word of it: 運転手, 猟友会, 高齢化. */
    private static final Set<String> LOOSE_SUFFIXES =
            Set.of("等", "内", "中", "後", "前", "時", "間", "別", "側", "上", "下", "外", "たち", "達", "ら", "さん", "様", "数", "ごと");

    private final RecordPhrases own;
    private final RecordPhrases theirs;
    private int i;
    private int j;
    private int length;

    private CommonParts(RecordPhrases own, int i, RecordPhrases theirs, int j) {
        this.own = own;
        this.theirs = theirs;
        this.i = i;
        this.j = j;
    }

    /** All that the two have in common from here on; empty when it began before, or is no whole. */
    static Optional<CommonParts> from(RecordPhrases own, int i, RecordPhrases theirs, int j) {
        CommonParts parts = new CommonParts(own, i, theirs, j);
        if (parts.same(-1)) {
            return Optional.empty();
        }
        while (parts.same(parts.length)) {
            parts.length++;
        }
        parts.trim();
        return parts.isWhole() ? Optional.of(parts) : Optional.empty();
    }

    private boolean same(int at) {
        Place mine = own.at(i + at);
        Place other = theirs.at(j + at);
        return mine != null
                && other != null
                && mine.part().folded().equals(other.part().folded());
    }

    private void trim() {
        while (length > 0 && (isAnyOf(NEVER_FIRST, 0) || isQuantifier(mine(0))) && !beginsWithItsNumber()) {
            i++;
            j++;
            length--;
        }
        while (length > 0 && (isAnyOf(NEVER_LAST, length - 1) || folded().length() > LONGEST)) {
            length--;
        }
    }

    /** 二|次元|コード is a whole, 2|人|の|受付 is not. */
    private boolean beginsWithItsNumber() {
        return length > 2
                && is(mine(0), Role.NUMBER)
                && is(mine(1), Role.COUNTER)
                && is(mine(2), Role.NOUN)
                && !is(own.at(i - 1), Role.NUMBER)
                && !is(theirs.at(j - 1), Role.NUMBER);
    }

    private boolean isAnyOf(Set<Role> roles, int at) {
        return roles.contains(mine(at).part().role())
                || roles.contains(other(at).part().role());
    }

    private boolean isWhole() {
        return length > 0
                && folded().length() >= SHORTEST
                && hasNoun()
                && isWhole(own, i)
                && isWhole(theirs, j)
                && !(isHead(own, i) && isHead(theirs, j))
                && !isPlain();
    }

    /** 営農|指導員 and 普及|指導員 are two things; a word alone is none of the compounds that end with it. */
    private static boolean isHead(RecordPhrases phrases, int start) {
        return is(phrases.at(start - 1), Role.NOUN);
    }

    /** A plain word, or plain words side by side (担当の職員); two that make one word are no longer plain (電子申請). */
    private boolean isPlain() {
        PlainWords plain = PlainWords.shipped();
        boolean sideBySide = false;
        boolean allPlain = true;
        for (int at = 0; at < length; at++) {
            sideBySide |= is(mine(at), Role.JOINT);
            allPlain &=
                    !is(mine(at), Role.NOUN) || plain.contains(mine(at).part().folded());
        }
        return plain.contains(folded()) || sideBySide && allPlain;
    }

    /** Nothing before or behind makes something else of it: 未|利用, 携帯|電話, 運転|手. */
    private boolean isWhole(RecordPhrases phrases, int start) {
        Place before = phrases.at(start - 1);
        Place behind = phrases.at(start + length);
        boolean prefixed = is(before, Role.PREFIX) && !isQuantifier(Objects.requireNonNull(before));
        boolean suffixed = is(behind, Role.SUFFIX)
                && !LOOSE_SUFFIXES.contains(
                        Objects.requireNonNull(behind).part().folded());
        boolean headOfCompound = length == 1 && isHead(phrases, start);
        return !prefixed && !suffixed && !headOfCompound;
    }

    private static boolean isQuantifier(Place place) {
        return place.part().role() == Role.PREFIX
                && QUANTIFIERS.contains(place.part().folded());
    }

    private boolean hasNoun() {
        for (int at = 0; at < length; at++) {
            if (isWord(mine(at)) && isWord(other(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(Place place) {
        return is(place, Role.NOUN) || is(place, Role.ADVERB);
    }

    private static boolean is(@Nullable Place place, Role role) {
        return place != null && place.part().role() == role;
    }

    String folded() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append(mine(at).part().folded());
        }
        return text.toString();
    }

    private Place mine(int at) {
        return Objects.requireNonNull(own.at(i + at));
    }

    private Place other(int at) {
        return Objects.requireNonNull(theirs.at(j + at));
    }

    Field ownField() {
        return mine(0).field();
    }

    int ownStart() {
        return mine(0).part().start();
    }

    int ownEnd() {
        return mine(length - 1).part().end();
    }

    Field theirField() {
        return other(0).field();
    }

    int theirStart() {
        return other(0).part().start();
    }

    int theirEnd() {
        return other(length - 1).part().end();
    }
}
