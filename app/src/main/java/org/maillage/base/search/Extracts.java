package org.maillage.base.search;

import java.util.ArrayList;
import java.util.List;
import org.maillage.base.search.Found.Piece;

/// Cuts what PostgreSQL marked into words that were looked for and words between them. The marks are characters nobody
/// writes.
final class Extracts {

    static final char START = '\uE000';
    static final char STOP = '\uE001';

    private Extracts() {}

    /// Says where words of the text were left out.
    static String cut(String extract, String text) {
        String words = extract.replace(String.valueOf(START), "").replace(String.valueOf(STOP), "");
        boolean begins = text.startsWith(words);
        boolean ends = text.endsWith(words);
        return (begins ? "" : "… ") + extract.strip() + (ends ? "" : " …");
    }

    static List<Piece> pieces(String marked) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (int start = marked.indexOf(START); start >= 0; start = marked.indexOf(START, at)) {
            int stop = marked.indexOf(STOP, start);
            if (stop < 0) {
                break;
            }
            add(pieces, marked.substring(at, start), false);
            add(pieces, marked.substring(start + 1, stop), true);
            at = stop + 1;
        }
        add(pieces, marked.substring(at), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String words, boolean met) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, met));
        }
    }
}
