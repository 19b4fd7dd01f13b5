package org.maillage.plan.web.renewal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.plan.ActionName;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.renewal.RenewalChoice;
import org.maillage.plan.renewal.RenewalLine;
import org.maillage.plan.web.LineageWords;
import org.maillage.plan.web.Wording;
import org.maillage.site.Words;
import org.springframework.stereotype.Component;

/// Tells one line of a renewal.
@Component
class LineWords {

    private final Words words;
    private final Wording wording;
    private final LineageWords lineage;

    LineWords(Words words, Wording wording, LineageWords lineage) {
        this.words = words;
        this.wording = wording;
        this.lineage = lineage;
    }

    ChoiceLine lineOf(Space space, RenewalLine line) {
        boolean open = line.isOpenTo(space.rights());
        String address = space.path(addressOf(line));
        return new ChoiceLine(
                line.isEnjeu() ? "enjeu-" + line.key() : line.key(),
                line.key(),
                line.code(),
                line.title(),
                space.path(sheetOf(line)),
                standing(line),
                toneOf(line.decision().choice()),
                lineage.labelOf(line.decision().choice()),
                reasonOf(line),
                decidedBy(line),
                open ? address : null);
    }

    static String addressOf(RenewalLine line) {
        return Address.CHOICES + (line.isEnjeu() ? "/enjeux/" : "/actions/") + line.key();
    }

    private static String sheetOf(RenewalLine line) {
        return line.isEnjeu() ? "/plan/enjeux#enjeu-" + line.key() : ActionName.pathOf(line.key());
    }

    /// "en cours · à consolider · fait partie de VS-01, qui s’arrête".
    private String standing(RenewalLine line) {
        var said = new ArrayList<String>();
        if (line.progress() != null) {
            said.add(words.of(line.progress()).toLowerCase(Locale.FRENCH));
            said.add(words.of(NatureChoice.of(line.nature())));
        }
        if (line.parent() != null) {
            said.add("fait partie de " + line.parent() + (line.parentStops() ? ", qui s’arrête" : ""));
        }
        if (line.carried()) {
            said.add("déjà dans la convention suivante");
        }
        return String.join(" · ", said);
    }

    private static String reasonOf(RenewalLine line) {
        String existing = line.decision().becomesExisting() ? "Devient une action existante. " : "";
        return (existing + line.decision().reason()).strip();
    }

    private String decidedBy(RenewalLine line) {
        if (line.decision().isOpen() || line.decidedAt() == null) {
            return "";
        }
        String by = line.decidedBy() == null ? "" : "par " + line.decidedBy() + ", ";
        return by + wording.moment(line.decidedAt());
    }

    static String toneOf(@Nullable RenewalChoice choice) {
        return switch (choice) {
            case null -> "idle";
            case CONTINUE -> "ok";
            case CHANGE -> "warn";
            case STOP -> "bad";
        };
    }

    List<ChoiceLine> linesOf(Space space, List<RenewalLine> lines) {
        return lines.stream().map(line -> lineOf(space, line)).toList();
    }
}
