package org.maillage.workspace.search;

import java.util.List;
import org.maillage.base.search.Found.Piece;

/// One object found, as a line.
///
/// @param kind "Action"
/// @param about where it stands and when: its convention when there are several, its date; empty when there is nothing
public record ResultLine(String kind, List<Piece> title, String path, List<Piece> extract, String about) {

    public String words() {
        return title.stream().map(Piece::words).reduce("", String::concat);
    }
}
