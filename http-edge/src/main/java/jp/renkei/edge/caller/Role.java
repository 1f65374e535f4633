package jp.renkei.edge.caller;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller may be; the lower-case name is the value in the token's {@code groups} claim. */
public enum Role {
    OFFICER,
    APPROVER,
    COORDINATOR,
    PARTNER,
    ADMIN;

    /** Claim values as constants, for {@code @RolesAllowed}. */
    public static final class Names {
        public static final String OFFICER = "officer";
        public static final String APPROVER = "approver";
        public static final String COORDINATOR = "coordinator";
        public static final String PARTNER = "partner";
        public static final String ADMIN = "admin";

        private Names() {}
    }

    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a claim value; empty for groups of other applications. */
    static Optional<Role> of(String claim) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(claim))
                .findFirst();
    }
}
