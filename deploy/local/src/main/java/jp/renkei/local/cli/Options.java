package jp.renkei.local.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import jp.renkei.local.place.DataFolder;
import jp.renkei.local.place.Ports;
import jp.renkei.local.say.Refusal;

/**
 * What was asked on the command line.
 *
 * @param operands what follows the command, without options
 * @param samples whether an empty catalogue gets the sample records
 */
record Options(String command, List<String> operands, DataFolder folder, Ports ports, boolean fresh, boolean samples) {

    private static final String DEFAULT_FOLDER = ".renkei";

    static Options parse(String[] arguments, Map<String, String> environment) {
        String data = environment.getOrDefault("RENKEI_DATA", DEFAULT_FOLDER);
        int base = Ports.DEFAULT_BASE;
        boolean fresh = false;
        boolean samples = true;
        List<String> words = new ArrayList<>();
        Iterator<String> rest = Arrays.asList(arguments).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            // Both `--data DIR` and `--data=DIR`.
            String[] parts = argument.startsWith("--") ? argument.split("=", 2) : new String[] {argument};
            switch (parts[0]) {
                case "--data" -> data = value(parts, rest);
                case "--port-base" -> base = number(value(parts, rest));
                case "--fresh" -> fresh = true;
                case "--no-samples" -> samples = false;
                case "-h", "--help" -> words.addFirst("help");
                default -> words.add(word(argument));
            }
        }
        String command = words.isEmpty() ? "help" : words.removeFirst();
        return new Options(command, words, new DataFolder(Path.of(data)), new Ports(base), fresh, samples);
    }

    private static String word(String argument) {
        if (argument.startsWith("-")) {
            throw new Refusal(
                    "知らないオプションです: " + argument + "（`./renkei help` に一覧があります）",
                    "Unknown option: " + argument + " (`./renkei help` lists them)");
        }
        return argument;
    }

    private static String value(String[] parts, Iterator<String> rest) {
        if (parts.length == 2) {
            return parts[1];
        }
        if (!rest.hasNext()) {
            throw new Refusal(parts[0] + " には値が必要です。", parts[0] + " needs a value.");
        }
        return rest.next();
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new Refusal("--port-base は数で指定してください: " + text, "--port-base is a number, not " + text, notANumber);
        }
    }
}
