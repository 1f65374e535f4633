package jp.renkei.local.place;

import jp.renkei.local.say.Refusal;

/** Finds a base whose ports nobody uses: other tests and a developer's own stack may run beside. */
public final class FreePorts {

    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;
    private static final int STEP = 20;

    private FreePorts() {}

    /** Another one for each process, so that two that look at the same time do not find the same. */
    public static Ports find() {
        int steps = (LAST - FIRST) / STEP;
        int start = (int) (ProcessHandle.current().pid() * 7 % steps);
        for (int i = 0; i < steps; i++) {
            Ports ports = new Ports(FIRST + (start + i) % steps * STEP);
            if (isFree(ports)) {
                return ports;
            }
        }
        throw new IllegalStateException("No free ports from " + FIRST + " to " + LAST);
    }

    private static boolean isFree(Ports ports) {
        try {
            ports.requireFree();
            return true;
        } catch (Refusal taken) {
            return false;
        }
    }
}
