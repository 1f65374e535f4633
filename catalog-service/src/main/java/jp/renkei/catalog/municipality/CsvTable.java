package jp.renkei.catalog.municipality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small reference table: comments, one line of column names, rows without quotes. Faulty lines are refused. */
record CsvTable(List<Map<String, String>> rows) {

    static CsvTable parse(String name, String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        String[] columns = lines.getFirst().split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells.length != columns.length) {
                throw new IllegalStateException(name + ": expected " + columns.length + " cells: " + line);
            }
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], cells[i]);
            }
            rows.add(Map.copyOf(row));
        }
        return new CsvTable(List.copyOf(rows));
    }
}
