package jp.renkei.local.fuzz;

import java.util.List;

/** Callers who are not who they should be. */
final class TokenFaults {

    private final List<Credential> forged;

    TokenFaults(List<Credential> forged) {
        this.forged = forged;
    }

    List<Fault> all() {
        return List.of(this::forgedToken, this::forgedToken, this::forgedToken, TokenFaults::noToken);
    }

    private void forgedToken(Draft draft, Dice dice) {
        Credential credential = dice.pick(forged);
        draft.set("Authorization", credential.field());
        draft.mustBeRefused |= credential.refused();
        draft.note(credential.name());
    }

    private static void noToken(Draft draft, Dice dice) {
        draft.remove("Authorization");
        draft.mustBeRefused = true;
        draft.note("no token");
    }
}
