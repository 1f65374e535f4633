package jp.renkei.local.fuzz;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.renkei.local.fuzz.Operation.Parameter;

/** Every request by its number: a valid one of some operation, with none to three faults. Thread-safe. */
final class Requests {

    /** A costly operation comes once for so many of another. */
    private static final int CHEAP = 20;

    private final long seed;
    private final World world;
    private final List<Operation> operations = new ArrayList<>();
    private final List<Credential> callers;
    private final List<Fault> tokenFaults;

    Requests(long seed, World world, List<Operation> operations, List<Credential> callers, List<Credential> forged) {
        this.seed = seed;
        this.world = world;
        this.callers = callers;
        this.tokenFaults = new TokenFaults(forged).all();
        for (Operation operation : operations) {
            for (int i = 0; i < (operation.isCostly() ? 1 : CHEAP); i++) {
                this.operations.add(operation);
            }
        }
    }

    Draft draft(long number) {
        Dice dice = new Dice(seed, number);
        Draft draft = valid(dice.pick(operations), number, dice);
        List<List<Fault>> families = families(draft);
        boolean[] taken = new boolean[families.size()];
        for (int i = 0; i < faults(dice); i++) {
            taken[dice.below(families.size())] = true;
        }
        // In one order: a body is spoilt as JSON before it is spoilt as text.
        for (int family = 0; family < taken.length; family++) {
            if (taken[family]) {
                dice.pick(families.get(family)).spoil(draft, dice);
            }
        }
        return draft;
    }

    private static int faults(Dice dice) {
        int roll = dice.below(100);
        return roll < 5 ? 0 : roll < 60 ? 1 : roll < 85 ? 2 : 3;
    }

    private List<List<Fault>> families(Draft draft) {
        List<List<Fault>> families = new ArrayList<>();
        if (draft.hasBody()) {
            families.add(JsonFaults.ALL);
            families.add(JsonFaults.ALL);
            families.add(BodyFaults.ALL);
        }
        families.add(PathFaults.ALL);
        families.add(QueryFaults.ALL);
        families.add(HeaderFaults.ALL);
        families.add(tokenFaults);
        families.add(WireFaults.ALL);
        return families;
    }

    private Draft valid(Operation operation, long number, Dice dice) {
        Draft draft = new Draft(operation);
        draft.add("Host", "127.0.0.1");
        draft.add("Accept", "application/json");
        draft.add("Authorization", dice.pick(callers).field());
        for (Parameter parameter : operation.parameters()) {
            if (parameter.required() || dice.percent(30)) {
                place(draft, parameter, dice);
            }
        }
        if (!operation.body().isMissingNode()) {
            draft.add("Content-Type", "application/json");
            draft.tree(ValidValues.of(operation.body(), dice));
            if (draft.tree() instanceof ObjectNode body && body.path("title").isTextual()) {
                // Few enough that most exist already: the stack must not grow with the run.
                body.put("title", body.get("title").asText() + " " + number % 89);
            }
        }
        return draft;
    }

    private void place(Draft draft, Parameter parameter, Dice dice) {
        String name = parameter.name();
        switch (parameter.in()) {
            case "path" -> draft.pathValues.put(name, pathValue(draft.operation, name, dice));
            case "query" ->
                draft.query.add(name + "="
                        + URLEncoder.encode(
                                ValidValues.of(parameter.schema(), dice).asText(), StandardCharsets.UTF_8));
            default ->
                draft.add(
                        name,
                        name.equals("Idempotency-Key")
                                ? "key-" + dice.below(1_000)
                                : ValidValues.of(parameter.schema(), dice).asText());
        }
    }

    private String pathValue(Operation operation, String name, Dice dice) {
        return name.equals("id")
                ? world.id(operation.collection(), dice.below(World.PLACES))
                : dice.pick(World.MUNICIPALITIES);
    }
}
