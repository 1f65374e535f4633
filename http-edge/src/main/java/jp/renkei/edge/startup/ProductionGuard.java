package jp.renkei.edge.startup;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;

/** Stops a production start whose token issuer could be anybody's: tokens decide everything here. */
@ApplicationScoped
public class ProductionGuard {

    private static final String ISSUER = "quarkus.oidc.auth-server-url";

    private final Config config;

    ProductionGuard(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(1) StartupEvent starting) {
        if (ConfigUtils.isProfileActive("prod")) {
            Issuer.refusal(config.getOptionalValue(ISSUER, String.class).orElse(""))
                    .ifPresent(why -> {
                        throw new ConfigurationException(
                                why.ja().formatted(ISSUER) + " / " + why.en().formatted(ISSUER));
                    });
        }
    }
}
