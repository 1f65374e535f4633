package jp.renkei.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The names of prefectures and municipalities, folded, with and without 県, 市, 町 and 村. Immutable. */
final class PlaceNames {

    private final Set<String> whole = new HashSet<>();
    private final Set<String> bare = new HashSet<>();
    private final Set<String> bareOfMany = new HashSet<>();

    PlaceNames(Collection<String> bodies) {
        for (String body : bodies) {
            String name = TextFolding.standard().fold(body);
            String stem = name.substring(0, name.length() - 1);
            whole.add(name);
            bare.add(stem);
            if ("都道府県市".indexOf(name.charAt(name.length() - 1)) >= 0) {
                bareOfMany.add(stem);
            }
        }
    }

    /** 山口市 */
    boolean isBody(String name) {
        return whole.contains(name);
    }

    /** 山口, the short form of any body. */
    boolean isShortForm(String name) {
        return bare.contains(name);
    }

    /** 福島, the short form of a prefecture or a city. */
    boolean isShortFormOfCity(String name) {
        return bareOfMany.contains(name);
    }
}
