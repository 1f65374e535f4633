package jp.renkei.notification.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

    private static final Map<String, String> FIT = Map.of(
            "quarkus.mailer.host", "smtp.city.example.jp",
            "quarkus.mailer.from", "renkei@city.example.jp",
            "renkei.notification.link-base", "https://renkei.example.jp");

    @Test
    void settingsOfItsOwnAreTaken() {
        assertThat(MailSettings.refusal(FIT)).isEmpty();
    }

    @Test
    void aDeskWithoutAPortalHasMailsWithoutLinks() {
        Map<String, String> given = new HashMap<>(FIT);
        given.remove("renkei.notification.link-base");
        assertThat(MailSettings.refusal(given)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            quarkus.mailer.host,           none
            quarkus.mailer.host,           ' '
            quarkus.mailer.from,           none
            quarkus.mailer.from,           renkei@renkei.example
            renkei.notification.link-base, http://renkei.example.jp
            quarkus.mailer.mock,           true
            """)
    void theSettingAtFaultIsNamedInBothLanguages(String name, String value) {
        Map<String, String> given = new HashMap<>(FIT);
        given.put(name, value);
        if (value == null) {
            given.remove(name);
        }
        assertThat(MailSettings.refusal(given)).hasValueSatisfying(why -> {
            assertThat(why.ja()).contains(name);
            assertThat(why.en()).contains(name);
        });
    }
}
