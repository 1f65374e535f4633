package jp.renkei.catalog.municipality;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.renkei.catalog.reference.ReferenceText;
import org.jspecify.annotations.Nullable;

/**
 * All municipalities and prefectures, loaded from the reference tables and checked when the service starts.
 *
 * <p>Immutable and thread-safe; a faulty table stops the start.
 */
@Singleton
@Startup
public final class MunicipalityRegistry {

    private final MunicipalityTables tables;
    private final Map<String, Municipality> byCode = new HashMap<>();
    private final Map<String, FormerMunicipality> formerByCode = new HashMap<>();
    private final MunicipalitySearch search;
    private final String contentHash;

    @Inject
    public MunicipalityRegistry() {
        this(MunicipalityTables.resources("former-municipalities.csv"));
    }

    MunicipalityRegistry(MunicipalityTables tables) {
        this.tables = tables;
        tables.current().forEach(body -> byCode.put(body.code(), body));
        tables.former().forEach(body -> formerByCode.put(body.code(), body));
        tables.former().forEach(body -> successor(body.code()));
        this.search = new MunicipalitySearch(tables, this::successorOf);
        this.contentHash = ReferenceText.hash(tables.toString());
    }

    /** The body with this code, or the one that took a former code over; five or six digits, half or full width. */
    public Optional<Municipality> find(String code) {
        return MunicipalityCode.read(code).map(this::successor);
    }

    /** Whether these are the two digits of a prefecture. */
    public boolean isPrefecture(String code) {
        return tables.current().stream()
                .anyMatch(
                        body -> body.isPrefecture() && body.prefecture().code().equals(code));
    }

    /** Prefectures first, then municipalities, each in the order of their codes. */
    public List<Municipality> all() {
        return tables.current();
    }

    /**
     * Finds bodies by name, reading, former name or code; the best first, then by code.
     *
     * <p>Without a text all municipalities are listed. Prefectures are listed only when their kind is asked for or the
     * text is a prefecture's own code.
     */
    List<MunicipalitySearch.Hit> search(MunicipalityQuery query) {
        return search.find(query);
    }

    /** Changes when any fact of the tables has changed. */
    public String contentHash() {
        return contentHash;
    }

    private @Nullable Municipality successor(String code) {
        Municipality body = byCode.get(code);
        FormerMunicipality former = formerByCode.get(code);
        for (int steps = 0; body == null && former != null; steps++) {
            if (steps > formerByCode.size()) {
                throw new IllegalStateException("successors lead in a circle from " + code);
            }
            body = byCode.get(former.successor());
            former = formerByCode.get(former.successor());
        }
        return body;
    }

    private Municipality successorOf(FormerMunicipality former) {
        Municipality body = successor(former.code());
        if (body == null) {
            throw new IllegalStateException("no successor of " + former.code());
        }
        return body;
    }
}
