package org.maillage.base.mail.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.base.mail.web.OutboxPage.Piece;

/// Cuts the plain text of a message into lines, and lines into words and addresses that can be followed.
final class LetterText {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private LetterText() {}

    static List<List<Piece>> lines(String body) {
        return body.lines().map(LetterText::pieces).toList();
    }

    private static List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        Matcher address = ADDRESS.matcher(line);
        int end = 0;
        while (address.find()) {
            addWords(pieces, line.substring(end, address.start()));
            pieces.add(new Piece(address.group(), address.group()));
            end = address.end();
        }
        addWords(pieces, line.substring(end));
        return List.copyOf(pieces);
    }

    private static void addWords(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, null));
        }
    }
}
