package jp.renkei.notification.startup;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;

/** Stops a production start without a mail server and a sender of its own. */
@ApplicationScoped
public class MailGuard {

    private final Config config;

    MailGuard(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(1) StartupEvent starting) {
        if (ConfigUtils.isProfileActive("prod")) {
            MailSettings.refusal(given()).ifPresent(why -> {
                throw new ConfigurationException(why.ja() + " / " + why.en());
            });
        }
    }

    /** Quarkus itself would send to localhost; its defaults have the lowest ordinal there is. */
    private Map<String, String> given() {
        Map<String, String> given = new HashMap<>();
        for (String name : List.of(MailSettings.HOST, MailSettings.FROM, MailSettings.MOCK, MailSettings.LINKS)) {
            ConfigValue value = config.getConfigValue(name);
            if (value.getValue() != null && value.getSourceOrdinal() > Integer.MIN_VALUE + 100) {
                given.put(name, value.getValue());
            }
        }
        return given;
    }
}
