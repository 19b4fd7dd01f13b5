package org.maillage.base.intake.fiches;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maillage.base.reading.TextBlock;

/// Lays a document out as one run of pieces: frames and single cells vanish, labels stand with their contents.
final class Unreeling {

    private final FicheLabels labels;
    private final InlineLabels inline;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Integer, List<String>> goingOn = new HashMap<>();
    private int tables;

    private Unreeling(FicheLabels labels) {
        this.labels = labels;
        this.inline = new InlineLabels(labels);
    }

    static List<Piece> of(List<TextBlock> blocks, FicheLabels labels) {
        Unreeling unreeling = new Unreeling(labels);
        unreeling.unreel(blocks);
        unreeling.goingOn.forEach(unreeling::join);
        return unreeling.pieces;
    }

    void unreel(List<TextBlock> blocks) {
        for (TextBlock block : blocks) {
            if (block.text().isBlank()) {
                continue;
            }
            switch (block) {
                case TextBlock.Heading(int level, String text) -> heading(level, text);
                case TextBlock.Paragraph(String text, boolean stressed) ->
                    inline.parts(text).forEach(part -> line(part, stressed));
                case TextBlock.Item(String words, boolean stressed) -> item(words, stressed);
                case TextBlock.Note(String text) -> add(new Piece.Aside(text));
                case TextBlock.Table table -> new TableUnreeling(this, labels, tables++, table).read();
            }
        }
    }

    /// @return its place
    int add(Piece piece) {
        pieces.add(piece);
        return pieces.size() - 1;
    }

    /// @return whether a rubric was just named and nothing said under it
    boolean awaitsContent() {
        return !pieces.isEmpty()
                && pieces.getLast() instanceof Piece.Heading heading
                && labels.keyOf(heading).isPresent();
    }

    /// Writes what goes on with a pair below what it says, once all of it is there.
    void extend(int place, String more) {
        goingOn.computeIfAbsent(place, key -> new ArrayList<>()).add(more);
    }

    private void join(int place, List<String> more) {
        if (pieces.get(place) instanceof Piece.Pair(String label, String content, int table)) {
            String whole = (content + "\n" + String.join("\n", more)).strip();
            pieces.set(place, new Piece.Pair(label, whole, table));
        }
    }

    private void heading(int level, String text) {
        boolean says = Opener.of(text).filter(Opener::saysFiche).isPresent() || Axes.isAxis(text);
        if (says || !splitInline(text)) {
            add(new Piece.Heading(level, text));
        }
    }

    private void line(String text, boolean stressed) {
        String first = text.lines().findFirst().orElse("");
        if (isOpening(text, stressed) || (stressed && Axes.isAxis(text))) {
            add(new Piece.Heading(Piece.STRESSED, text));
        } else if (splitInline(text)) {
            return;
        } else if (Label.isLikely(text) && (stressed || isInCapitals(text))) {
            add(new Piece.Heading(Piece.STRESSED, text));
        } else if (Label.isLikely(first) && labels.isSure(first)) {
            add(new Piece.Heading(Piece.STRESSED, first));
            addRest(text.substring(first.length()).strip());
        } else {
            add(new Piece.Line(text));
        }
    }

    /// Capitals stress a label that is nearly known; alone they may be the initials of a partner.
    private boolean isInCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && text.contains(" ") && labels.isLike(text);
    }

    private static boolean isOpening(String text, boolean stressed) {
        return Opener.sureOf(text).isPresent()
                || (stressed && Opener.of(text).filter(Opener::saysFiche).isPresent());
    }

    /// A line of a list names a label only when it says so: « Communes » among partners is one of them.
    private void item(String words, boolean stressed) {
        boolean says = stressed || words.endsWith(":");
        if (says && labels.isSure(words)) {
            add(new Piece.Heading(Piece.STRESSED, words));
        } else if (!splitInline(words)) {
            add(new Piece.Line(new TextBlock.Item(words, stressed).text()));
        }
    }

    private void addRest(String rest) {
        if (!rest.isEmpty()) {
            add(new Piece.Line(rest));
        }
    }

    private boolean splitInline(String words) {
        List<Piece.Pair> pairs = inline.pairsIn(words);
        pairs.forEach(this::add);
        return !pairs.isEmpty();
    }
}
