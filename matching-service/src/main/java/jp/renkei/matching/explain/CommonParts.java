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

    /** They make another word of the one before: 高齢者 and 高齢化 do not share 高齢. */
    private static final Set<String> DERIVING = Set.of("化", "的", "性", "者", "型", "系", "式", "力", "感", "員");

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
        while (length > 0 && isAnyOf(NEVER_FIRST, 0)) {
            i++;
            j++;
            length--;
        }
        while (length > 0 && (isAnyOf(NEVER_LAST, length - 1) || folded().length() > LONGEST)) {
            length--;
        }
    }

    private boolean isAnyOf(Set<Role> roles, int at) {
        return roles.contains(mine(at).part().role())
                || roles.contains(other(at).part().role());
    }

    private boolean isWhole() {
        return length > 0
                && folded().length() >= SHORTEST
                && hasNoun()
                && !is(own.at(i - 1), Role.PREFIX)
                && !is(theirs.at(j - 1), Role.PREFIX)
                && (length > 1 || isWord())
                && !PlainWords.shipped().contains(folded());
    }

    /** A part alone: no stem of another word, and not within a compound in both texts (自動運転, 自動通知). */
    private boolean isWord() {
        return !isDerived(own.at(i + 1)) && !isDerived(theirs.at(j + 1)) && (isFree(own, i) || isFree(theirs, j));
    }

    private static boolean isFree(RecordPhrases phrases, int at) {
        return isEdge(phrases.at(at - 1)) && (isEdge(phrases.at(at + 1)) || is(phrases.at(at + 1), Role.SUFFIX));
    }

    private static boolean isEdge(@Nullable Place place) {
        return place == null || place.part().role() == Role.JOINT;
    }

    private boolean hasNoun() {
        for (int at = 0; at < length; at++) {
            if (is(mine(at), Role.NOUN) && is(other(at), Role.NOUN)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(@Nullable Place place, Role role) {
        return place != null && place.part().role() == role;
    }

    private static boolean isDerived(@Nullable Place next) {
        return is(next, Role.SUFFIX)
                && DERIVING.contains(Objects.requireNonNull(next).part().folded());
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
