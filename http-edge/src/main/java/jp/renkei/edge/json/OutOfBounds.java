package jp.renkei.edge.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import jp.renkei.edge.language.Text;
import org.jspecify.annotations.Nullable;

/** A value that is larger than {@link JsonLimits} allow, or no text: where it is and what is said to the caller. */
final class OutOfBounds extends StreamConstraintsException {

    private final String field;
    private final transient Text said;

    OutOfBounds(Text said, @Nullable JsonStreamContext place, JsonLocation at) {
        super(said.en(), at);
        this.field = path(place);
        this.said = said;
    }

    /** Such as {@code lines[3].amount}; empty for the whole. */
    String field() {
        return field;
    }

    Text said() {
        return said;
    }

    private static String path(@Nullable JsonStreamContext place) {
        if (place == null || place.inRoot()) {
            return "";
        }
        var before = path(place.getParent());
        if (place.inArray()) {
            return before + "[" + place.getCurrentIndex() + "]";
        }
        return before.isEmpty() ? place.getCurrentName() : before + "." + place.getCurrentName();
    }
}
