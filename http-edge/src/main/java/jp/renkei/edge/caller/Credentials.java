package jp.renkei.edge.caller;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.EnumSet;
import java.util.Set;
import jp.renkei.edge.problem.Problem;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What a caller showed: nothing, or a token with roles and where they hold. */
record Credentials(String subject, String issuer, Set<Role> roles, Rights rights) {

    private static final Credentials ANONYMOUS = new Credentials("", "", Set.of(), Rights.NONE);

    /** @throws Problem UNAUTHENTICATED when it is no access token of ours, FORBIDDEN when a claim is odd */
    static Credentials of(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return ANONYMOUS;
        }
        if (!(identity.getPrincipal() instanceof JsonWebToken principal) || principal.getRawToken() == null) {
            throw AccessToken.refused();
        }
        var token = AccessToken.of(principal.getRawToken());
        var roles = EnumSet.noneOf(Role.class);
        identity.getRoles().forEach(group -> Role.of(group).ifPresent(roles::add));
        return new Credentials(token.subject(), token.issuer(), roles, Rights.of(token.claims(), roles));
    }
}
