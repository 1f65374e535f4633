package jp.renkei.edge.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, as the access token says. One per request. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean anonymous() {
        return identity.isAnonymous();
    }

    /** The token's subject; empty when anonymous. Never log it. */
    public String subject() {
        return anonymous() ? "" : identity.getPrincipal().getName();
    }

    public Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        identity.getRoles().forEach(group -> Role.of(group).ifPresent(roles::add));
        return roles;
    }

    public boolean has(Role role) {
        return identity.hasRole(role.claim());
    }

    /** The 6-digit code of the home municipality. */
    public Optional<String> municipality() {
        return claim("municipality").filter(code -> code.matches("[0-9]{6}"));
    }

    /** The 2-digit code of the coordinator's prefecture; a coordinator without one is national. */
    public Optional<String> prefecture() {
        return claim("prefecture");
    }

    /** Whether the caller sees PUBLIC records only: partners, anonymous callers and tokens without a known role. */
    public boolean partner() {
        return !(has(Role.OFFICER) || has(Role.APPROVER) || has(Role.COORDINATOR) || has(Role.ADMIN));
    }

    /** Whether the caller may see drafts and INTERNAL records of this municipality. */
    public boolean mayReadInternalOf(String municipalityCode) {
        return has(Role.ADMIN) || coordinates(municipalityCode) || belongsTo(municipalityCode);
    }

    /** @throws Problem FORBIDDEN when records of this municipality are not the caller's to write */
    public void requireMayWriteFor(String municipalityCode) {
        if (!mayReadInternalOf(municipalityCode)) {
            throw Problem.of(
                    ProblemType.FORBIDDEN,
                    new Text("ほかの自治体のデータは登録・変更できません。", "Records of another municipality cannot be written."));
        }
    }

    /** @throws Problem FORBIDDEN when a caller outside the administrations lacks this OAuth scope */
    public void requireScope(String scope) {
        if (partner() && !scopes().contains(scope)) {
            throw Problem.of(
                            ProblemType.FORBIDDEN,
                            new Text("スコープ「" + scope + "」が必要です。", "The scope '" + scope + "' is required."))
                    .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + scope + "\"");
        }
    }

    private boolean coordinates(String municipalityCode) {
        return has(Role.COORDINATOR)
                && prefecture().map(municipalityCode::startsWith).orElse(true);
    }

    private boolean belongsTo(String municipalityCode) {
        return (has(Role.OFFICER) || has(Role.APPROVER))
                && municipality().filter(municipalityCode::equals).isPresent();
    }

    private List<String> scopes() {
        return claim("scope").map(scope -> List.of(scope.split(" "))).orElse(List.of());
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.getClaim(name)).map(Object::toString)
                : Optional.empty();
    }
}
