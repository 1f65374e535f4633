package jp.renkei.benchmarks.http;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.renkei.benchmarks.relevance.ResultsFile;

/**
 * Measures the running service. Arguments: numbers of records, ascending; one that is measured alone, because it takes long,
 * has a table of its own. Build the service first.
 */
final class Http {

    private Http() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Logger.getLogger("").setLevel(Level.SEVERE);
        Path benchmarks = Path.of(System.getProperty("renkei.benchmarks"));
        List<ServiceFigures> sizes = new ArrayList<>();
        String section = arguments.length == 1 ? "http-" + arguments[0] : "http";
        for (String size : arguments) {
            sizes.add(new ServiceRun(benchmarks.resolve(".."), Integer.parseInt(size)).measure());
            String text = new ServiceTable(sizes)
                    .text(LocalDate.now(Clock.systemUTC()), "benchmarks/run http " + String.join(" ", arguments));
            System.out.println(text);
            new ResultsFile(benchmarks.resolve("RESULTS.md")).replace(section, text);
        }
        // The embedded broker leaves threads behind that keep the process alive.
        System.exit(0);
    }
}
