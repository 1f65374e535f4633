package jp.renkei.local.child;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How one child JVM is started.
 *
 * @param name what people call it; also the name of its log and pid file
 * @param mark an argument that only children on this data folder carry
 * @param flags for the JVM, system properties included
 * @param program {@code -jar FILE} or {@code -cp PATH MAIN}
 * @param environment added to this process's; secrets go here, since arguments are visible to everybody
 * @param ready answers 200 when the child takes work
 */
public record ChildSpec(
        String name,
        String mark,
        List<String> flags,
        List<String> program,
        Map<String, String> environment,
        URI ready,
        Path log,
        Path pidFile) {

    ProcessBuilder process() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(mark);
        command.addAll(flags);
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // A child must never wait for the terminal's keyboard.
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        return builder;
    }
}
