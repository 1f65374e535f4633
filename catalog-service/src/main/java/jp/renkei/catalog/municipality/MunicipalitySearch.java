package jp.renkei.catalog.municipality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.renkei.text.TextFolding;
import org.jspecify.annotations.Nullable;

/** Compares a typed text with all names, readings and codes; a pass over two thousand keys, so no index. */
final class MunicipalitySearch {

    /** How well a text fits, the best first; the order is part of cursors. */
    enum Fit {
        CODE,
        WHOLE_NAME,
        START_OF_NAME,
        PART_OF_NAME,
        WITH_PREFECTURE,
        ALL
    }

    /** @param formerly the former name that fitted; null when the body's own did */
    record Hit(Municipality body, Fit fit, @Nullable String formerly) {
        static final Comparator<Hit> ORDER = Comparator.comparing(Hit::fit)
                .thenComparing(hit -> hit.body().isPrefecture() ? 0 : 1)
                .thenComparing(hit -> hit.body().code());
    }

    /** The keys of one name: in characters and in kana, alone and after its prefecture. */
    private record Entry(
            Municipality body,
            String code,
            @Nullable String formerly,
            List<String> names,
            List<String> withPrefecture) {

        @Nullable
        Fit fit(String key) {
            Fit best = null;
            for (String name : names) {
                Fit fit = fit(name, key);
                if (fit != null && (best == null || fit.compareTo(best) < 0)) {
                    best = fit;
                }
            }
            if (best == null && withPrefecture.stream().anyMatch(name -> name.startsWith(key))) {
                return Fit.WITH_PREFECTURE;
            }
            return best;
        }

        private static @Nullable Fit fit(String name, String key) {
            if (name.equals(key) || name.length() == key.length() + 1 && name.startsWith(key)) {
                return Fit.WHOLE_NAME; // 高知 is 高知市
            }
            if (name.startsWith(key)) {
                return Fit.START_OF_NAME;
            }
            return name.contains(key) ? Fit.PART_OF_NAME : null;
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    MunicipalitySearch(MunicipalityTables tables, Function<FormerMunicipality, Municipality> successor) {
        tables.current().forEach(body -> entries.add(entry(body, body.code(), null, body.name(), body.kana())));
        tables.former()
                .forEach(former -> entries.add(
                        entry(successor.apply(former), former.code(), former.name(), former.name(), former.kana())));
    }

    List<Hit> find(MunicipalityQuery query) {
        String key = key(query.text());
        String code = MunicipalityCode.read(query.text()).orElse("");
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            if (query.admits(entry.body())) {
                Fit fit = entry.code().equals(code) ? Fit.CODE : query.text().isBlank() ? all(entry) : entry.fit(key);
                boolean listed = !entry.body().isPrefecture()
                        || fit == Fit.CODE
                        || query.kinds().contains(MunicipalityKind.PREFECTURE);
                if (fit != null && listed) {
                    hits.add(new Hit(entry.body(), fit, entry.formerly()));
                }
            }
        }
        hits.sort(Hit.ORDER);
        return withoutRepeats(hits);
    }

    private static @Nullable Fit all(Entry entry) {
        return entry.formerly() == null ? Fit.ALL : null;
    }

    /** A body may fit by its own and by a former name; the better one is kept. */
    private static List<Hit> withoutRepeats(List<Hit> sorted) {
        Map<String, Hit> unique = new LinkedHashMap<>();
        sorted.forEach(hit -> unique.putIfAbsent(hit.body().code(), hit));
        return List.copyOf(unique.values());
    }

    private static Entry entry(Municipality body, String code, @Nullable String formerly, String name, String kana) {
        Prefecture prefecture = body.prefecture();
        List<String> names = List.of(key(name), key(kana));
        if (body.isPrefecture()) {
            return new Entry(body, code, formerly, names, List.of());
        }
        return new Entry(
                body,
                code,
                formerly,
                names,
                List.of(
                        key(prefecture.name() + name),
                        key(prefecture.kana() + kana),
                        key(stem(prefecture.name()) + name),
                        key(stem(prefecture.kana()) + kana)));
    }

    /** 福島 of 福島県, as people type it. */
    private static String stem(String prefecture) {
        return prefecture.startsWith("北海") || prefecture.startsWith("ほっかい")
                ? prefecture
                : prefecture.replaceFirst("(都|府|県|けん|ふ|と)$", "");
    }

    /** づ and ぢ are often typed as ず and じ. */
    private static String key(String text) {
        return TextFolding.standard().nameKey(text).replace('づ', 'ず').replace('ぢ', 'じ');
    }
}
