package jp.renkei.edge.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;

/** Who calls, as the access token says. One per request. */
@RequestScoped
public class Caller {

    private final Credentials credentials;

    Caller(SecurityIdentity identity) {
        this.credentials = Credentials.of(identity);
    }

    public boolean anonymous() {
        return credentials.subject().isEmpty();
    }

    /** The token's subject, which is unique within its issuer; empty when anonymous. Never log it. */
    public String subject() {
        return credentials.subject();
    }

    /** Who made the token; empty when anonymous. */
    public String issuer() {
        return credentials.issuer();
    }

    public Set<Role> roles() {
        return Set.copyOf(credentials.roles());
    }

    public boolean has(Role role) {
        return credentials.roles().contains(role);
    }

    /** The 6-digit code of the home municipality; an officer and an approver always have one. */
    public Optional<String> municipality() {
        return credentials.rights().municipality();
    }

    /** The 2-digit code of the caller's prefecture; a coordinator without one is {@link #national()}. */
    public Optional<String> prefecture() {
        return credentials.rights().prefecture();
    }

    /** Whether this is a coordinator of the whole country, because the token says so. */
    public boolean national() {
        return credentials.rights().national();
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
        if (partner() && !credentials.rights().scopes().contains(scope)) {
            throw Problem.of(
                            ProblemType.FORBIDDEN,
                            new Text("スコープ「" + scope + "」が必要です。", "The scope '" + scope + "' is required."))
                    .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + scope + "\"");
        }
    }

    private boolean coordinates(String municipalityCode) {
        return has(Role.COORDINATOR)
                && (national()
                        || prefecture().filter(municipalityCode::startsWith).isPresent());
    }

    private boolean belongsTo(String municipalityCode) {
        return (has(Role.OFFICER) || has(Role.APPROVER))
                && municipality().filter(municipalityCode::equals).isPresent();
    }
}
