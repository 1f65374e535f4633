package jp.renkei.local.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What a service wrote while it was under fire. */
record ServiceLog(Path file) {

    private static final int SHOWN = 200;

    /** Times and identifiers: without them the same line is the same. */
    private static final String OF_ONE_REQUEST = "[0-9a-f]{8}-[0-9a-f-]{27}|[0-9T:.+-]{8,}";

    /** How often each exception was written out with its stack; expected faults are one line each. */
    Map<String, Integer> stackTraces() throws IOException {
        Map<String, Integer> traces = new TreeMap<>();
        String before = "";
        // Byte by byte: a cut character must not hide the rest.
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            if (line.startsWith("\tat ") && !before.isEmpty()) {
                String told = before.replaceAll(OF_ONE_REQUEST, "");
                traces.merge(told.substring(0, Math.min(SHOWN, told.length())), 1, Integer::sum);
                before = "";
            } else if (!line.startsWith("\t") && !line.startsWith("Caused by: ")) {
                before = line;
            }
        }
        return traces;
    }
}
