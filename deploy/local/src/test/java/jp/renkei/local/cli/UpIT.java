package jp.renkei.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.renkei.local.cli.Launcher.Run;
import jp.renkei.local.place.FreePorts;
import jp.renkei.stack.MailFolder;
import jp.renkei.stack.ReceivedMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer sees, with the packaged services: once fresh, once after a kill, once after a clean stop. */
class UpIT {

    private static final Pattern DIGEST = Pattern.compile("\\./renkei digest (\\d{6})");

    @TempDir
    Path folder;

    @Test
    void showsMatchesAndDigestsFromTheFirstStartAndKeepsThem() throws Exception {
        Path data = folder.resolve("data");
        Path home = Path.of(System.getProperty("renkei.home")).toAbsolutePath().normalize();
        try (Launcher launcher = new Launcher(home, data, FreePorts.find().base())) {
            Run first = launcher.upWithSamples();
            String shown = first.text();
            assertThat(shown).doesNotContain(" failed; ");
            assertThat(shown).contains("1. ", "2. ", "3. ", " 点 / points", "./renkei token officer ");
            List<String> told = recipients(data);
            assertThat(told).isNotEmpty();
            Matcher desk = DIGEST.matcher(shown);
            assertThat(desk.find()).isTrue();
            Run digest = launcher.run("digest", desk.group(1));
            assertThat(digest.exitCode()).as(digest.text()).isZero();
            assertThat(digest.text()).contains("Subject: ");
            assertThat(deadLetters(data)).as("what a service could not read").isEmpty();

            first.kill();
            Run second = launcher.upWithSamples();
            assertThat(second.text()).contains("3. ").doesNotContain(" failed; ");
            // The other desks' digests are still going out; whoever has this week's gets no other.
            assertThat(recipients(data)).containsAll(told).doesNotHaveDuplicates();

            assertThat(launcher.run("stop").exitCode()).isZero();
            second.exitCode();
            Run third = launcher.upWithSamples();
            assertThat(third.text()).contains("3. ");
            assertThat(recipients(data)).containsAll(told).doesNotHaveDuplicates();
        }
    }

    /** Segments of the topics for messages that were set aside, as far as anything is in them. */
    private static List<Path> deadLetters(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("kafka"))) {
            return files.filter(
                            file -> file.getParent().getFileName().toString().contains(".dlq-"))
                    .filter(file -> file.toString().endsWith(".log"))
                    .filter(file -> file.toFile().length() > 0)
                    .toList();
        }
    }

    private static List<String> recipients(Path data) throws Exception {
        return new MailFolder(data.resolve("mail"))
                .mails().stream().map(ReceivedMail::recipient).toList();
    }
}
