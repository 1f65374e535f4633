package jp.renkei.local.fuzz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Findings by cause: how many, and the simplest of each. Thread-safe. */
final class Findings {

    /** One cause: whatever has these faults and others besides most likely has them to blame. */
    private static final class Kind {

        private Finding simplest;
        private int count = 1;

        Kind(Finding first) {
            simplest = first;
        }

        void take(Finding finding) {
            count++;
            if (Finding.BY_SIZE.compare(finding, simplest) < 0) {
                simplest = finding;
            }
        }

        @Override
        public String toString() {
            return count + " × " + simplest.rule() + " ["
                    + simplest.draft().operation.service() + "]\n" + simplest;
        }
    }

    private final List<Kind> kinds = new ArrayList<>();

    synchronized void add(Finding finding) {
        for (Kind kind : kinds) {
            if (kind.simplest.explains(finding)) {
                kind.take(finding);
                return;
            }
        }
        Kind fresh = new Kind(finding);
        for (Iterator<Kind> others = kinds.iterator(); others.hasNext(); ) {
            Kind other = others.next();
            if (finding.explains(other.simplest)) {
                fresh.count += other.count;
                others.remove();
            }
        }
        kinds.add(fresh);
    }

    synchronized int count() {
        return kinds.stream().mapToInt(kind -> kind.count).sum();
    }

    /** Every kind with its simplest example, the most frequent first. */
    @Override
    public synchronized String toString() {
        StringBuilder all = new StringBuilder();
        kinds.stream()
                .sorted(Comparator.<Kind>comparingInt(kind -> -kind.count))
                .forEach(kind -> all.append(kind).append('\n'));
        return all.toString();
    }
}
