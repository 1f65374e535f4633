package jp.renkei.edge.json;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds on JSON bodies, beside {@code quarkus.http.limits.max-body-size}. */
@ConfigMapping(prefix = "renkei.edge.json")
public interface JsonLimits {

    /** How deep objects and arrays may nest. */
    @WithDefault("32")
    int depth();

    /** Characters of one string. */
    @WithDefault("100000")
    int stringLength();

    /** Characters of one field name. */
    @WithDefault("200")
    int nameLength();

    /** Digits of one number. */
    @WithDefault("50")
    int numberLength();
}
