package jp.renkei.stack;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** What the issuer's token endpoint gives to client credentials: a partner with those of the asked scopes that exist. */
record PartnerTokens(Set<String> known) implements OAuth2TokenCallback {

    @Override
    public String issuerId() {
        return Issuer.ID;
    }

    @Override
    public String subject(TokenRequest request) {
        return request.getClientAuthentication() == null
                ? "partner"
                : request.getClientAuthentication().getClientID().getValue();
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(Issuer.ID);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        Scope asked = request.getScope();
        String scopes = asked == null
                ? ""
                : asked.toStringList().stream().filter(known::contains).collect(Collectors.joining(" "));
        return Map.of("groups", List.of("partner"), "scope", scopes);
    }

    @Override
    public long tokenExpiry() {
        return 3600;
    }
}
