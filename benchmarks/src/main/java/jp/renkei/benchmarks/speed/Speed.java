package jp.renkei.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.renkei.benchmarks.relevance.ResultsFile;

/**
 * Measures how fast the matching core is. Arguments: numbers of records, ascending; one that is measured alone, because it
 * takes long, has a table of its own.
 */
final class Speed {

    private Speed() {}

    public static void main(String[] arguments) throws IOException {
        List<Measured> sizes = new ArrayList<>();
        String text = "";
        for (String size : arguments) {
            SpeedRun run = new SpeedRun(Integer.parseInt(size));
            sizes.add(run.measure());
            text = new SpeedTable(sizes)
                    .text(LocalDate.now(Clock.systemUTC()), "benchmarks/run speed " + String.join(" ", arguments));
            System.out.println(text + "found in all: " + run.found());
        }
        String section = arguments.length == 1 ? "speed-" + arguments[0] : "speed";
        new ResultsFile(Path.of(System.getProperty("renkei.benchmarks"), "RESULTS.md")).replace(section, text);
    }
}
