package org.maillage.plan.renewal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.maillage.plan.Progress;

/// Lines that one would often decide alike. It only chooses them: who coordinates sees each, says why, and applies.
public enum Proposal {
    CONTINUE_ENJEUX("enjeux", RenewalChoice.CONTINUE, RenewalLine::isEnjeu),
    CONTINUE_LIVE("vivantes", RenewalChoice.CONTINUE, line -> !line.isEnjeu() && !line.isOver()),
    STOP_ABANDONED("abandonnees", RenewalChoice.STOP, line -> line.progress() == Progress.ABANDONED),
    STOP_DONE("realisees", RenewalChoice.STOP, line -> line.progress() == Progress.DONE);

    private final String word;
    private final RenewalChoice choice;
    private final Predicate<RenewalLine> rule;

    Proposal(String word, RenewalChoice choice, Predicate<RenewalLine> rule) {
        this.word = word;
        this.choice = choice;
        this.rule = rule;
    }

    public static Optional<Proposal> find(String word) {
        return Arrays.stream(values())
                .filter(proposal -> proposal.word.equals(word))
                .findFirst();
    }

    /// As it stands in an address.
    public String word() {
        return word;
    }

    public RenewalChoice choice() {
        return choice;
    }

    /// Nothing that somebody decided is proposed again.
    public boolean keeps(RenewalLine line) {
        return line.decision().isOpen() && rule.test(line);
    }
}
