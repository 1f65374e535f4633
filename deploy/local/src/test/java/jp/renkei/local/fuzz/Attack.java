package jp.renkei.local.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends numbered requests on several connections at once and judges what comes back. */
final class Attack {

    /** Enough that the services, not the waiting, decide how long it takes. */
    private static final int CONNECTIONS = 12;

    private static final Pattern NEW_RECORD = Pattern.compile("/api/v1/([a-z]+)/([0-9a-f-]{36})$");

    private final Requests requests;
    private final World world;
    private final Map<String, Integer> ports;
    private final Limit limit;
    private final AtomicLong next;
    private final Findings findings = new Findings();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private long bare;
    private long busy;

    /**
     * Which numbers are sent.
     *
     * @param told whether every answer is shown, not only what is wrong with one
     */
    record Limit(long first, LongPredicate allows, boolean told) {}

    Attack(Requests requests, World world, Map<String, Integer> ports, Limit limit) {
        this.requests = requests;
        this.world = world;
        this.ports = ports;
        this.limit = limit;
        this.next = new AtomicLong(limit.first());
    }

    Findings run() throws InterruptedException, ExecutionException {
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int i = 0; i < CONNECTIONS; i++) {
                all.add(workers.submit(this::work));
            }
        }
        for (Future<?> each : all) {
            each.get();
        }
        return findings;
    }

    private void work() {
        Map<String, Wire> wires = new HashMap<>();
        ports.forEach((service, port) -> wires.put(service, new Wire(port)));
        for (long number = next.getAndIncrement(); limit.allows().test(number); number = next.getAndIncrement()) {
            Draft draft = requests.draft(number);
            send(number, draft, wires.get(draft.operation.service()));
        }
        wires.values().forEach(Wire::close);
    }

    /** Sends one and returns what is wrong with the answer. */
    private void send(long number, Draft draft, Wire wire) {
        try {
            Answer answer = wire.exchange(draft);
            count(draft, answer);
            remember(number, answer);
            if (limit.told()) {
                System.out.println(Finding.of("told", number, draft, answer.head() + "\n" + answer.text()));
            }
            for (String rule : Judge.rulesBroken(draft, answer)) {
                findings.add(Finding.of(rule, number, draft, answer.head() + "\n" + answer.text()));
            }
        } catch (IncompleteAnswer incomplete) {
            if (draft.framing.breaksInTheBody()) {
                countBare();
            } else {
                findings.add(Finding.of("no complete answer", number, draft, incomplete.getMessage()));
            }
        }
    }

    private synchronized void count(Draft draft, Answer answer) {
        statuses.merge(answer.status(), 1, Integer::sum);
        bare += Judge.isBare(draft, answer) ? 1 : 0;
        busy += Judge.isBusy(answer) ? 1 : 0;
    }

    private synchronized void countBare() {
        bare++;
    }

    /** What was registered is asked for from now on. */
    private void remember(long number, Answer answer) {
        if (answer.status() == 201) {
            Matcher address = NEW_RECORD.matcher(answer.field("location").orElse(""));
            if (address.find()) {
                world.put(address.group(1), (int) (number % World.PLACES), address.group(2));
            }
        }
    }

    /** How far it is. */
    synchronized String progress() {
        long sent = statuses.values().stream().mapToLong(Integer::longValue).sum();
        return "%,d requests, %d findings; statuses %s; refused by the parser %d; 503 with Retry-After %d"
                .formatted(sent, findings.count(), statuses, bare, busy);
    }
}
