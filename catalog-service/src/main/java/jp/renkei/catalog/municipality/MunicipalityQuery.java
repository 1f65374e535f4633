package jp.renkei.catalog.municipality;

import java.util.Set;

/**
 * What to list; an empty part does not narrow.
 *
 * @param text name, reading, former name or code, as typed
 * @param prefecture two digits
 */
record MunicipalityQuery(String text, String prefecture, Set<MunicipalityKind> kinds) {

    boolean admits(Municipality body) {
        return (prefecture.isEmpty() || body.prefecture().code().equals(prefecture))
                && (kinds.isEmpty() || kinds.contains(body.kind()));
    }
}
