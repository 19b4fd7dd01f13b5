package org.maillage.plan.web.renewal;

import java.util.List;
import org.maillage.plan.renewal.RenewalLine;

/// How many lines are decided: "31 décidées sur 43, 12 restent".
record Advance(int decided, int all) {

    private static final int WHOLE = 100;

    static Advance of(List<RenewalLine> lines) {
        long decided = lines.stream().filter(line -> !line.decision().isOpen()).count();
        return new Advance(Math.toIntExact(decided), lines.size());
    }

    int open() {
        return all - decided;
    }

    int percent() {
        return all == 0 ? 0 : decided * WHOLE / all;
    }

    String words() {
        if (all == 0) {
            return "rien à décider";
        }
        String said = decided + (decided > 1 ? "\u00a0décidés" : "\u00a0décidé") + " sur " + all;
        return switch (open()) {
            case 0 -> said + ", tout est décidé";
            case 1 -> said + ", 1\u00a0reste";
            default -> said + ", " + open() + "\u00a0restent";
        };
    }
}
