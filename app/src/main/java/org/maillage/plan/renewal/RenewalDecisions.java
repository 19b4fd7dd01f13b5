package org.maillage.plan.renewal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.plan.joint.Left;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Decides what lines do when the convention ends, one or several at once, and takes it back. Each is written over the
/// version that was read: who was faster keeps what they decided, and the others of the same gesture are written.
@Component
public class RenewalDecisions {

    private final RenewalLines lines;
    private final DecisionWriter writer;
    private final Deeds deeds;

    RenewalDecisions(RenewalLines lines, DecisionWriter writer, Deeds deeds) {
        this.lines = lines;
        this.writer = writer;
        this.deeds = deeds;
    }

    /// @param deed null when nothing was written
    public record Decided(@Nullable DeedId deed, int changed, List<Left> left) {}

    /// @param already whether it had been taken back before
    public record Undone(boolean already, int restored, List<Left> left) {}

    /// @param seen the version of each line by its key, as the page showed it
    @Transactional
    public Decided decide(Space space, Decision decision, Map<String, Integer> seen) {
        writer.hold(space.id());
        List<RenewalLine> chosen = chosen(space, seen.keySet());
        List<RenewalLine> overtaken = chosen.stream()
                .filter(line -> line.version() != seen.getOrDefault(line.key(), line.version()))
                .toList();
        var untouched = new ArrayList<>(chosen);
        untouched.removeAll(overtaken);
        DecisionPreview preview = DecisionPreview.of(decision, untouched, space.rights());
        List<Left> left = new ArrayList<>();
        overtaken.forEach(line -> left.add(left(line, "décidée entre-temps par " + by(line))));
        preview.closed().forEach(line -> left.add(left(line, "son thème ne vous est pas confié")));
        if (preview.changing().isEmpty()) {
            return new Decided(null, 0, left);
        }
        DeedId deed = deeds.keep(space.id(), preview.changing());
        writer.write(space, decision, preview.changing());
        return new Decided(deed, preview.changing().size(), left);
    }

    /// Puts back the lines that nobody decided since.
    ///
    /// @return empty for a deed of another convention, or of which one sees no line
    @Transactional
    public Optional<Undone> undo(Space space, DeedId id) {
        writer.hold(space.id());
        return deeds.find(space.id(), id).flatMap(deed -> {
            List<RenewalLine> seen = lines.listOf(space.id(), space.sight()).stream()
                    .filter(line -> deed.lines().containsKey(line.id()))
                    .toList();
            return seen.isEmpty() ? Optional.empty() : Optional.of(undo(space, deed, seen));
        });
    }

    private Undone undo(Space space, Deeds.Deed deed, List<RenewalLine> seen) {
        if (deed.undone()) {
            return new Undone(true, 0, List.of());
        }
        var left = new ArrayList<Left>();
        int restored = 0;
        for (RenewalLine line : seen) {
            Deeds.Before before = Objects.requireNonNull(deed.lines().get(line.id()));
            if (line.version() != before.version()) {
                left.add(left(line, "décidée depuis par " + by(line)));
            } else if (!line.isOpenTo(space.rights())) {
                left.add(left(line, "son thème ne vous est pas confié"));
            } else {
                writer.restore(space.id(), line, before);
                restored++;
            }
        }
        // Whoever may put back the rest still finds it.
        boolean whole =
                seen.size() == deed.lines().size() && seen.stream().allMatch(line -> line.isOpenTo(space.rights()));
        if (restored > 0 && whole) {
            deeds.close(deed.id());
        }
        return new Undone(false, restored, left);
    }

    private List<RenewalLine> chosen(Space space, Collection<String> keys) {
        Set<String> wanted = Set.copyOf(keys);
        return lines.listOf(space.id(), space.sight()).stream()
                .filter(line -> wanted.contains(line.key()))
                .toList();
    }

    private static Left left(RenewalLine line, String reason) {
        return new Left(line.isEnjeu() ? "Enjeu" : line.key(), line.title(), reason);
    }

    private static String by(RenewalLine line) {
        return line.decidedBy() == null ? "une autre personne" : line.decidedBy();
    }

    static UUID[] ids(List<RenewalLine> lines) {
        return lines.stream().map(RenewalLine::id).toArray(UUID[]::new);
    }
}
