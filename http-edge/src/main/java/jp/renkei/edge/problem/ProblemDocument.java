package jp.renkei.edge.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.renkei.edge.header.RequestId;
import jp.renkei.edge.language.Language;
import jp.renkei.edge.language.Text;

/** A problem as the bytes of one {@code application/problem+json} document in the caller's language (RFC 9457). */
public record ProblemDocument(byte[] bytes, Language language) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** How many violations are listed; who made more mends these first. */
    static final int LISTED = 50;

    /** The members of RFC 9457 and ours, which an extension must not overwrite. */
    static final Set<String> RESERVED =
            Set.of("type", "title", "status", "detail", "instance", "violations", "violationCount");

    private static final JsonMapper JSON = new JsonMapper();

    public static ProblemDocument of(Problem problem, RoutingContext request) {
        var language = Language.preferredBy(request.request().getHeader("Accept-Language"));
        var members = new LinkedHashMap<String, Object>();
        members.put("type", problem.type().uri().toString());
        members.put("title", problem.type().title().in(language));
        members.put("status", problem.type().status());
        members.put("detail", problem.detail().in(language));
        members.put("instance", "urn:renkei:request:" + RequestId.of(request));
        if (!problem.violations().isEmpty()) {
            members.put(
                    "violations",
                    problem.violations().stream()
                            .limit(LISTED)
                            .map(violation -> described(violation, language))
                            .toList());
        }
        if (problem.violations().size() > LISTED) {
            members.put("violationCount", problem.violations().size());
        }
        problem.members().forEach((name, value) -> members.put(name, value instanceof Text t ? t.in(language) : value));
        try {
            return new ProblemDocument(JSON.writeValueAsBytes(members), language);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A member of a problem cannot be written as JSON", e);
        }
    }

    private static Map<String, String> described(Violation violation, Language language) {
        var members = new LinkedHashMap<String, String>();
        members.put("field", violation.field());
        members.put("in", violation.in());
        members.put("message", violation.message().in(language));
        return members;
    }
}
