package jp.renkei.catalog.municipality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.renkei.catalog.reference.ReferenceText;

/**
 * The three reference tables, read and checked: every check digit, reading, prefecture and successor.
 *
 * @param current prefectures first, then municipalities, each in the order of their codes
 */
record MunicipalityTables(List<Municipality> current, List<FormerMunicipality> former) {

    static MunicipalityTables resources(String formerTable) {
        return read(resource("prefectures.csv"), resource("municipalities.csv"), resource(formerTable));
    }

    private static CsvTable resource(String name) {
        return CsvTable.parse(name, ReferenceText.read(name));
    }

    static MunicipalityTables read(CsvTable prefectures, CsvTable municipalities, CsvTable former) {
        Map<String, Prefecture> byCode = new LinkedHashMap<>();
        for (Map<String, String> row : prefectures.rows()) {
            Prefecture prefecture = prefecture(row);
            byCode.put(prefecture.code(), prefecture);
        }
        List<Municipality> bodies = new ArrayList<>();
        for (Map<String, String> row : municipalities.rows()) {
            bodies.add(municipality(row, byCode));
        }
        List<Municipality> current = new ArrayList<>();
        for (Map<String, String> row : prefectures.rows()) {
            current.add(asBody(row, byCode, bodies));
        }
        current.addAll(bodies);
        List<FormerMunicipality> ended =
                former.rows().stream().map(MunicipalityTables::former).toList();
        MunicipalityTables tables = new MunicipalityTables(List.copyOf(current), ended);
        tables.check();
        return tables;
    }

    private static Prefecture prefecture(Map<String, String> row) {
        return new Prefecture(
                cell(row, "code").substring(0, 2),
                cell(row, "name"),
                cell(row, "reading"),
                cell(row, "english"),
                Region.valueOf(cell(row, "region")));
    }

    private static Prefecture prefecture(String code, Map<String, Prefecture> prefectures) {
        Prefecture prefecture = prefectures.get(code.substring(0, 2));
        if (prefecture == null) {
            throw new IllegalStateException("reference data: unknown prefecture: " + code);
        }
        return prefecture;
    }

    private static Municipality municipality(Map<String, String> row, Map<String, Prefecture> prefectures) {
        String code = cell(row, "code");
        Prefecture prefecture = prefecture(code, prefectures);
        String index = cell(row, "fiscal_strength_index");
        return new Municipality(
                code,
                cell(row, "name"),
                cell(row, "reading"),
                MunicipalityKind.valueOf(cell(row, "kind")),
                prefecture,
                Double.parseDouble(cell(row, "office_latitude")),
                Double.parseDouble(cell(row, "office_longitude")),
                Integer.parseInt(cell(row, "population")),
                Integer.parseInt(cell(row, "population_65_plus")),
                index.isEmpty() ? null : Double.valueOf(index));
    }

    private static Municipality asBody(
            Map<String, String> row, Map<String, Prefecture> prefectures, List<Municipality> bodies) {
        String code = cell(row, "code");
        Prefecture prefecture = prefecture(code, prefectures);
        List<Municipality> own =
                bodies.stream().filter(m -> m.prefecture().equals(prefecture)).toList();
        return new Municipality(
                code,
                prefecture.name(),
                prefecture.kana(),
                MunicipalityKind.PREFECTURE,
                prefecture,
                Double.parseDouble(cell(row, "office_latitude")),
                Double.parseDouble(cell(row, "office_longitude")),
                own.stream().mapToInt(Municipality::population).sum(),
                own.stream().mapToInt(Municipality::population65).sum(),
                null);
    }

    private static FormerMunicipality former(Map<String, String> row) {
        return new FormerMunicipality(
                cell(row, "code"),
                cell(row, "name"),
                cell(row, "reading"),
                cell(row, "successor"),
                LocalDate.parse(cell(row, "ended_on")),
                cell(row, "source"));
    }

    private void check() {
        Set<String> codes = new HashSet<>();
        for (Municipality body : current) {
            checkBody(body.code(), body.name(), body.kana(), codes);
            require(body.population65() <= body.population(), "more old people than people", body.code());
        }
        for (FormerMunicipality body : former) {
            checkBody(body.code(), body.name(), body.kana(), codes);
            require(!body.source().isBlank(), "no source", body.code());
        }
        former.forEach(body -> require(codes.contains(body.successor()), "unknown successor", body.code()));
    }

    private static void checkBody(String code, String name, String kana, Set<String> codes) {
        require(MunicipalityCode.isValid(code), "wrong check digit", code);
        require(codes.add(code), "listed twice", code);
        require(!name.isBlank(), "no name", code);
        require(kana.matches("[ぁ-ゖー]+"), "a reading is in hiragana", code);
    }

    private static String cell(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new IllegalStateException("missing column " + column);
        }
        return value;
    }

    private static void require(boolean condition, String fault, String code) {
        if (!condition) {
            throw new IllegalStateException("reference data: " + fault + ": " + code);
        }
    }
}
