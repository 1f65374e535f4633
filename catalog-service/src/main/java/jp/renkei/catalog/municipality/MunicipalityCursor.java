package jp.renkei.catalog.municipality;

import java.util.Arrays;
import java.util.List;
import jp.renkei.edge.page.Cursor;

/** Where a list of municipalities goes on: the fit and the code of the last one shown. */
final class MunicipalityCursor {

    private MunicipalityCursor() {}

    static String of(MunicipalitySearch.Hit last) {
        return Cursor.encode(last.fit().name(), last.body().code());
    }

    /** The hits after the cursor, at most {@code size}; from the start when it is empty. */
    static List<MunicipalitySearch.Hit> after(List<MunicipalitySearch.Hit> hits, String cursor, int size) {
        int from = 0;
        if (!cursor.isEmpty()) {
            List<String> keys = Cursor.decode(cursor);
            boolean ours = keys.size() == 2
                    && Arrays.stream(MunicipalitySearch.Fit.values())
                            .anyMatch(fit -> fit.name().equals(keys.getFirst()));
            from = ours ? position(hits, keys) + 1 : 0;
            if (from == 0) {
                throw Cursor.broken();
            }
        }
        return hits.subList(from, Math.min(hits.size(), from + size));
    }

    private static int position(List<MunicipalitySearch.Hit> hits, List<String> keys) {
        for (int i = 0; i < hits.size(); i++) {
            MunicipalitySearch.Hit hit = hits.get(i);
            if (hit.fit().name().equals(keys.get(0)) && hit.body().code().equals(keys.get(1))) {
                return i;
            }
        }
        return -1;
    }
}
