package jp.renkei.catalog.reference;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.function.Supplier;
import jp.renkei.edge.language.Language;
import jp.renkei.edge.version.EntityVersion;
import org.jspecify.annotations.Nullable;

/** Answers with data that change only with a new release: cached for an hour, then checked by their entity tag. */
public final class ReferenceAnswer {

    /** Describes If-None-Match. */
    public static final String SEEN_ALREADY =
            "ETags of the copies that the caller has; one of them being current is answered by 304.";

    private static final Duration FRESH = Duration.ofHours(1);

    private ReferenceAnswer() {}

    /** 304 when the caller has this content in this language already; then the body is not made. */
    public static Response of(
            @Nullable String ifNoneMatch, String contentHash, Language language, Supplier<Object> body) {
        EntityTag tag = new EntityTag(contentHash + "-" + language.locale().getLanguage());
        Response.ResponseBuilder answer =
                EntityVersion.known(ifNoneMatch, tag) ? Response.notModified() : Response.ok(body.get());
        CacheControl control = new CacheControl();
        control.setMaxAge((int) FRESH.toSeconds());
        control.setNoTransform(false);
        return answer.tag(tag)
                .cacheControl(control)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().getLanguage())
                .build();
    }
}
