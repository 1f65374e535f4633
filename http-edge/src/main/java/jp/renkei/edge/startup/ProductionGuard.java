package jp.renkei.edge.startup;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jp.renkei.edge.language.Text;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Stops a production start whose token issuer could be anybody's: tokens decide everything here. */
@ApplicationScoped
public class ProductionGuard {

    private static final Logger LOG = Logger.getLogger(ProductionGuard.class);
    private static final String ISSUER = "quarkus.oidc.auth-server-url";

    private final Config config;

    ProductionGuard(Config config) {
        this.config = config;
    }

    /** Earlier than the start event, because by then the database is migrated and the issuer was asked for its keys. */
    void check(@Observes @Initialized(ApplicationScoped.class) Object starting) {
        if (ConfigUtils.isProfileActive("prod")) {
            var address = config.getOptionalValue(ISSUER, String.class).orElse("");
            Issuer.refusal(address).ifPresent(ProductionGuard::refuse);
        }
    }

    /** The sentence also stands alone in the log, because what the framework prints around it is long. */
    private static void refuse(Text why) {
        var sentence = (why.ja() + " / " + why.en()).replace("%s", ISSUER);
        LOG.fatal(sentence);
        throw new ConfigurationException(sentence);
    }
}
