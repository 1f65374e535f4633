package jp.renkei.matching.match;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Predicate;
import jp.renkei.edge.caller.Caller;
import jp.renkei.edge.language.Language;
import jp.renkei.edge.language.RequestLanguage;
import jp.renkei.matching.catalogue.Visibility;
import jp.renkei.matching.view.LiveRecord;

/** Who reads, and what that reader may see. Everything in the index is at least for the participants. */
@RequestScoped
class Viewer {

    private static final String SCOPE = "matches:read";

    private final Caller caller;
    private final RequestLanguage language;

    Viewer(Caller caller, RequestLanguage language) {
        this.caller = caller;
        this.language = language;
    }

    /** @throws jp.renkei.edge.problem.Problem FORBIDDEN when a partner's token lacks the scope */
    void requireMayRead() {
        caller.requireScope(SCOPE);
    }

    /** Which records this reader may see; decided once, because it is asked of many. */
    Predicate<LiveRecord> sight() {
        boolean publicOnly = seesPublicOnly();
        return live -> !publicOnly || live.visibility() == Visibility.PUBLIC;
    }

    boolean seesPublicOnly() {
        return caller.partner();
    }

    /** Whether the records of this municipality are this reader's own, or in this reader's care. */
    boolean owns(String municipalityCode) {
        return caller.mayReadInternalOf(municipalityCode);
    }

    /** The home municipality; empty for who has none. */
    String municipality() {
        return caller.municipality().orElse("");
    }

    Language language() {
        return language.get();
    }
}
