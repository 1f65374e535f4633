package jp.renkei.edge.header;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What answers say about the address that they come from. */
@ConfigMapping(prefix = "renkei.edge.header")
public interface AnswerHeaderConfig {

    /** The value of Strict-Transport-Security (RFC 6797); none where people work without TLS. */
    Optional<String> strictTransportSecurity();
}
