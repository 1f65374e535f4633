package jp.renkei.notification.digest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** What digests look like. */
@ConfigMapping(prefix = "renkei.notification")
public interface DigestConfig {

    /** Begin of every link in a mail, without a slash at its end; without it mails have no links. */
    Optional<URI> linkBase();

    Content digest();

    /** How much one mail holds. */
    interface Content {

        /** The most items that one mail shows; the rest is counted and comes another week. */
        @WithDefault("5")
        int itemCap();
    }
}
