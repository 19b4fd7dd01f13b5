package org.maillage.figures.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.maillage.figures.Source;
import org.maillage.figures.Sources;

/// Which character stands between cells: the one with which the first line is the header of a known source.
final class Separators {

    private static final int LONGEST_HEADER = 20_000;
    private static final int SHOWN = 6;

    private final Sources sources;

    Separators(Sources sources) {
        this.sources = sources;
    }

    char of(Reader start) throws IOException {
        String line = firstLine(start);
        for (Source source : sources.listSources()) {
            for (String separator : source.format().separators()) {
                if (Header.find(source, cells(line, separator)).isPresent()) {
                    return separator.charAt(0);
                }
            }
        }
        if (line.stripLeading().startsWith("<")) {
            throw Unreadable.ofFile(
                    "Ce fichier est une page web, non une table : l’adresse d’où il vient montre le fichier sans le donner.");
        }
        throw Unreadable.ofFile(
                "Les colonnes de ce fichier ne sont celles d’aucune source connue. Il commence par : " + shown(line)
                        + ". La première ligne doit porter le nom des colonnes, tel que le producteur les publie.");
    }

    static List<String> cells(String line, String separator) {
        return Arrays.stream(line.split(java.util.regex.Pattern.quote(separator), -1))
                .map(Separators::bare)
                .toList();
    }

    /// The cells without the mark that some files begin with.
    static List<String> bare(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("\ufeff", "").strip()).toList();
    }

    private static String firstLine(Reader start) throws IOException {
        var reader = new BufferedReader(start);
        var line = new StringBuilder();
        int letter = reader.read();
        while (letter >= 0 && letter != '\n' && letter != '\r') {
            if (letter == 0 || line.length() > LONGEST_HEADER) {
                throw Unreadable.ofFile(
                        "Ce fichier n’est pas une table de texte (CSV) : sa première ligne n’est pas un en-tête.");
            }
            if (letter != '\ufeff') {
                line.append((char) letter);
            }
            letter = reader.read();
        }
        if (line.toString().isBlank()) {
            throw Unreadable.ofFile(
                    "Ce fichier est vide, ou commence par une ligne vide : il y manque les noms des colonnes.");
        }
        return line.toString();
    }

    private static String bare(String cell) {
        String text = cell.strip();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static String shown(String line) {
        return cells(line, line.contains(";") ? ";" : ",").stream()
                .limit(SHOWN)
                .collect(Collectors.joining(" | ", "", " | …"));
    }
}
