package org.maillage.base.intake.fiches;

import java.util.ArrayList;
import java.util.List;

/// Labels written on one line with their contents: « Public visé : les familles », or with tabs that align them.
final class InlineLabels {

    private static final int LONGEST_BEFORE_COLON = 80;
    private static final int MOST_SEGMENTS = 50; // between tabs of one line; a hand sets fewer than ten

    private final FicheLabels labels;

    InlineLabels(FicheLabels labels) {
        this.labels = labels;
    }

    /// @return the parts of a text whose line breaks part several labels, or the text alone
    List<String> parts(String text) {
        List<StringBuilder> parts = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (parts.isEmpty() || opens(line)) {
                parts.add(new StringBuilder(line));
            } else {
                parts.getLast().append('\n').append(line);
            }
        }
        return parts.stream().map(StringBuilder::toString).toList();
    }

    private boolean opens(String line) {
        return !pairsIn(line).isEmpty() || (line.strip().endsWith(":") && labels.isSure(line));
    }

    /// @return the labels of the first line with what each says, or nothing when it does not begin with one that is
    /// known; the lines below go on with the last
    List<Piece.Pair> pairsIn(String text) {
        List<String> segments = segmentsOf(text.lines().findFirst().orElse(""));
        if (segments.size() > MOST_SEGMENTS) {
            return List.of();
        }
        List<Piece.Pair> pairs = new ArrayList<>();
        for (int at = 0; at < segments.size(); at++) {
            String segment = segments.get(at);
            int colon = colonOf(segment);
            boolean free = pairs.isEmpty() || !pairs.getLast().content().isEmpty();
            if (colon > 0) {
                pairs.add(pair(segment.substring(0, colon), segment.substring(colon + 1)));
            } else if (free && at + 1 < segments.size() && labels.isSure(segment)) {
                pairs.add(pair(segment, ""));
            } else if (pairs.isEmpty()) {
                return List.of();
            } else {
                goOn(pairs, "\t", segment);
            }
        }
        int below = text.indexOf('\n');
        if (below >= 0 && !pairs.isEmpty()) {
            goOn(pairs, "\n", text.substring(below + 1));
        }
        return pairs.size() == 1 && pairs.getFirst().content().isEmpty() ? List.of() : pairs;
    }

    private static List<String> segmentsOf(String line) {
        List<String> segments = new ArrayList<>(List.of(line.split("\t+")));
        segments.replaceAll(String::strip);
        segments.removeIf(String::isEmpty);
        return segments;
    }

    /// @return where the colon stands behind a label that is known, or 0
    private int colonOf(String segment) {
        int colon = segment.indexOf(':');
        return colon > 0 && colon <= LONGEST_BEFORE_COLON && labels.isSure(segment.substring(0, colon)) ? colon : 0;
    }

    private static Piece.Pair pair(String label, String content) {
        return new Piece.Pair(Label.bare(label), content.strip(), Piece.NO_TABLE);
    }

    private static void goOn(List<Piece.Pair> pairs, String after, String more) {
        Piece.Pair last = pairs.removeLast();
        pairs.add(pair(last.label(), last.content().isEmpty() ? more : last.content() + after + more));
    }
}
