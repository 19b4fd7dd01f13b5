package org.maillage.figures;

/// What is wrong in a file, where, and how to mend it.
///
/// @param line in the file, 1 for the first; 0 when it is about the whole file
/// @param column its name as written, or empty
/// @param value the cell as it was read, possibly shortened, or empty
public record FileProblem(long line, String column, String value, String sentence) {

    private static final int SHOWN = 60;

    public FileProblem {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }

    public static FileProblem ofFile(String sentence) {
        return new FileProblem(0, "", "", sentence);
    }

    public static FileProblem ofLine(long line, String sentence) {
        return new FileProblem(line, "", "", sentence);
    }

    /// "Ligne 12, colonne enf_2", or empty for the whole file.
    public String place() {
        if (line == 0) {
            return "";
        }
        return "Ligne\u00a0" + line + (column.isEmpty() ? "" : ", colonne " + column);
    }
}
