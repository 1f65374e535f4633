package jp.renkei.edge.address;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Switches off the HTTP server's own check of addresses, which answers 400 without a body before any filter runs.
 * {@link AddressFilter} does the check. The switch is a system property read once at start, and building the
 * configuration is the only thing that happens earlier.
 */
public class ServerCheckOff implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
