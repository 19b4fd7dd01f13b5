package org.maillage.figures.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.figures.FileProblem;
import org.maillage.figures.Level;
import org.maillage.figures.Scope;
import org.maillage.figures.Source;
import org.maillage.figures.Sources;

/// One pass over one text.
final class TableReading {

    private final Sources sources;
    private final String fileName;
    private final @Nullable Integer saidYear;
    private final Scope scope;
    private final LineSink sink;
    private final Problems problems = new Problems();
    private final List<String> remarks = new ArrayList<>();

    TableReading(Sources sources, String fileName, @Nullable Integer saidYear, Scope scope, LineSink sink) {
        this.sources = sources;
        this.fileName = fileName;
        this.saidYear = saidYear;
        this.scope = scope;
        this.sink = sink;
    }

    FileReading read(PublishedText text, Charset charset) throws IOException {
        char separator;
        try (Reader start = text.open(charset)) {
            separator = new Separators(sources).of(start);
        }
        var table = new TableText(text, charset, separator);
        try (var content = new WholeLines(table.open());
                CsvReader<CsvRecord> rows = table.rows(content)) {
            return read(rows.iterator(), content, table);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw unreadable(e);
        }
    }

    private FileReading read(Iterator<CsvRecord> rows, WholeLines content, TableText table) {
        List<String> first = Separators.bare(rows.next().getFields());
        if (!rows.hasNext()) {
            throw Unreadable.ofFile("Ce fichier n’a que son en-tête : il n’y a aucune ligne à lire.");
        }
        CsvRecord row = rows.next();
        Source source = source(first, row);
        Header header = Header.find(source, first).orElseThrow();
        int years = header.years(source);
        int year = year(source, header, table);
        Edition edition = new Edition(source, year, header.measures());
        sink.begin(edition);
        RowSink lines = rowSink(edition, header);
        if (years >= 0) {
            lines = new YearRows(lines, years, year, header.written().get(years), problems, remarks);
        }
        return read(rows, row, lines, header, content);
    }

    private int year(Source source, Header header, TableText table) {
        int column = header.years(source);
        if (column < 0) {
            return EditionYear.of(source, header.year(), fileName, saidYear);
        }
        return saidYear == null ? table.latestYear(column) : saidYear;
    }

    private FileReading read(
            Iterator<CsvRecord> rows, CsvRecord first, RowSink lines, Header header, WholeLines content) {
        long read = 0;
        long blank = 0;
        long last = 0;
        for (CsvRecord row = first; row != null && !problems.hopeless(); row = rows.hasNext() ? rows.next() : null) {
            read++;
            last = row.getStartingLineNumber();
            if (row.getFields().stream().allMatch(String::isBlank)) {
                blank++;
            } else {
                lines.take(row);
            }
        }
        if (blank > 0) {
            remarks.add(blank + (blank == 1 ? " ligne est vide." : " lignes sont vides."));
        }
        if (!content.ended() && header.readsLast()) {
            problems.add(
                    FileProblem.ofLine(
                            last,
                            "Cette ligne, la dernière, n’est pas terminée : le fichier a pu être coupé au milieu d’un nombre. Téléchargez-le de nouveau, ou ajoutez un retour à la ligne s’il est entier."));
        }
        return lines.end(read - blank);
    }

    private RowSink rowSink(Edition edition, Header header) {
        if (edition.source().level() == Level.CARREAU) {
            return new SquareRows(edition, header, scope, sink, problems);
        }
        return edition.source().tally() == null
                ? new AreaRows(edition, header, scope, sink, problems, remarks)
                : new TalliedRows(edition, header, scope, sink, problems, remarks);
    }

    // The source that names most of the columns; sources of one series have the same: then the first code tells.
    private Source source(List<String> first, CsvRecord row) {
        List<Source> candidates = sources.listSources().stream()
                .filter(source -> Header.find(source, first).isPresent())
                .sorted(Comparator.comparingInt(source ->
                        -Header.find(source, first).orElseThrow().measures().size()))
                .toList();
        return candidates.stream()
                .filter(source -> accepts(source, Header.find(source, first).orElseThrow(), row))
                .findFirst()
                .orElse(candidates.getFirst());
    }

    private static boolean accepts(Source source, Header header, CsvRecord row) {
        return header.code() < row.getFieldCount()
                && source.level().accepts(row.getField(header.code()).strip());
    }

    private static IOException unreadable(CsvParseException e) {
        if (e.getCause() instanceof IOException cause) {
            return cause;
        }
        throw Unreadable.ofFile(
                "Un guillemet ouvert n’est jamais refermé, ou une ligne est démesurée : le fichier est abîmé.");
    }
}
