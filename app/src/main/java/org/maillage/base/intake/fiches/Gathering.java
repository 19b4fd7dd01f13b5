package org.maillage.base.intake.fiches;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers what the pieces of one fiche say under its labels, in their order.
final class Gathering {

    private static final int LONGEST_BOLD_LABEL = 60;
    private static final int MOST_REPEATED = 20; // funders of one action; a longer list stays one text

    private final FicheLabels labels;
    private final InlineLabels inline;
    private final Map<String, Said> said = new LinkedHashMap<>();
    private final List<String> loose = new ArrayList<>();
    private final FicheHead head = new FicheHead();
    private Said current = Said.NOTHING;

    /// What stands under one label.
    static final class Said {

        static final Said NOTHING = new Said("", 0);

        final String label;
        private final int level;
        private final List<String> lines = new ArrayList<>();

        private Said(String label, int level) {
            this.label = label;
            this.level = level;
        }

        String content() {
            return String.join("\n", lines).strip();
        }
    }

    Gathering(FicheLabels labels) {
        this.labels = labels;
        this.inline = new InlineLabels(labels);
    }

    Gathering gather(List<Piece> pieces) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Heading heading -> heading(heading);
                case Piece.Line(String text) -> line(text);
                case Piece.Pair pair -> pair(pair);
                case Piece.Whole(String text) -> append(text);
                case Piece.Grid grid -> grid(grid);
                case Piece.Aside(String text) -> loose.add(text);
                case Piece.Caption(String text) -> append(text);
            }
        }
        return this;
    }

    private void heading(Piece.Heading heading) {
        List<Piece.Pair> placing = Axes.isAxis(heading.text()) ? inline.pairsIn(heading.text()) : List.of();
        if (!placing.isEmpty()) {
            placing.forEach(this::pair); // « Axe : parentalité » inside a fiche is one of its labels
            return;
        }
        String label = Label.bare(heading.text());
        boolean known = labels.isSure(label);
        boolean banner = Opener.of(heading.text()).filter(Opener::saysFiche).isPresent();
        if ((banner || !known) && isBeginning() && head.takesHeading(heading.text())) {
            return;
        }
        boolean inside = current != Said.NOTHING && heading.level() > current.level;
        if (known || (!inside && names(heading, label))) {
            current = saidUnder(label, heading.level());
        } else {
            append(heading.text());
        }
    }

    /// A heading names what follows, whatever it says; a bold line does among others that do.
    private boolean names(Piece.Heading heading, String label) {
        return heading.level() < Piece.STRESSED
                || labels.isLike(label)
                || (!said.isEmpty() && label.length() <= LONGEST_BOLD_LABEL);
    }

    private boolean isBeginning() {
        return said.values().stream().allMatch(one -> labels.places(one.label));
    }

    private void line(String text) {
        boolean beginning = isBeginning() && current == Said.NOTHING;
        if (!beginning || !head.takesLine(text, loose.isEmpty())) {
            append(text);
        }
    }

    private void append(String text) {
        if (current == Said.NOTHING) {
            loose.add(text);
        } else {
            current.lines.add(text);
        }
    }

    /// What follows a table belongs to none of its labels; what follows « Public : les familles » goes on with it.
    private void pair(Piece.Pair pair) {
        if (pair.content().isEmpty() && !labels.isLike(pair.label())) {
            loose.add(pair.label()); // a line of one cell that looks like a label is text
            return;
        }
        Said one = saidUnder(pair.label(), Piece.STRESSED);
        one.lines.add(pair.content());
        current = pair.table() == Piece.NO_TABLE ? one : Said.NOTHING;
    }

    /// A list under a heading is its content. Without one, columns that may stand several times take a line each.
    private void grid(Piece.Grid grid) {
        boolean each = grid.headings().stream().allMatch(labels::isRepeated);
        if (current != Said.NOTHING || !each || grid.lines().size() > MOST_REPEATED) {
            append(grid.text());
            return;
        }
        for (int line = 0; line < grid.lines().size(); line++) {
            for (int column = 0; column < grid.headings().size(); column++) {
                String label = grid.headings().get(column) + " " + (line + 1);
                saidUnder(label, Piece.STRESSED)
                        .lines
                        .add(grid.lines().get(line).get(column));
            }
        }
    }

    private Said saidUnder(String label, int level) {
        return said.computeIfAbsent(Label.folded(label), key -> new Said(label, level));
    }

    List<Said> said() {
        return List.copyOf(said.values());
    }

    FicheHead head() {
        return head;
    }

    List<String> loose() {
        return List.copyOf(loose);
    }
}
