package org.maillage.figures.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.figures.FileProblem;
import org.maillage.figures.Level;
import org.maillage.figures.Scope;
import org.maillage.figures.Source;
import org.maillage.figures.Sources;

/// One pass over one text.
final class TableReading {

    private static final int LONGEST_LINE = 1 << 20;

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
        try (Reader content = text.open(charset);
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(separator)
                        .detectBomHeader(false)
                        .maxBufferSize(LONGEST_LINE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(content)) {
            return read(rows.iterator());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw unreadable(e);
        }
    }

    private FileReading read(Iterator<CsvRecord> rows) {
        List<String> first = Separators.bare(rows.next().getFields());
        if (!rows.hasNext()) {
            throw Unreadable.ofFile("Ce fichier n’a que son en-tête : il n’y a aucune ligne à lire.");
        }
        CsvRecord row = rows.next();
        Source source = source(first, row);
        Header header = Header.find(source, first).orElseThrow();
        Edition edition = new Edition(source, year(source, header), header.measures());
        sink.begin(edition);
        RowSink lines = rowSink(edition, header);
        long read = 0;
        for (CsvRecord next = row; next != null && !problems.hopeless(); next = rows.hasNext() ? rows.next() : null) {
            read++;
            lines.take(next);
        }
        return lines.end(read);
    }

    private RowSink rowSink(Edition edition, Header header) {
        if (edition.source().level() == Level.CARREAU) {
            return new SquareRows(edition, header, scope, sink, problems);
        }
        return edition.source().tally() == null
                ? new AreaRows(edition, header, scope, sink, problems, remarks)
                : new TalliedRows(edition, header, scope, sink, remarks);
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

    private int year(Source source, Header header) {
        if (header.year() != null) {
            return header.year();
        }
        String pattern = source.format().yearInFileName();
        Matcher named = Pattern.compile(pattern == null ? "(?!)" : pattern).matcher(fileName);
        if (named.find()) {
            return Header.year(named.group(1));
        }
        Integer year =
                source.format().year() == null ? saidYear : source.format().year();
        if (year == null) {
            throw new Unreadable(FileProblem.ofFile(
                    "L’année de ces chiffres n’est ni dans les colonnes ni dans le nom du fichier : indiquez-la."));
        }
        return year;
    }

    private static IOException unreadable(CsvParseException e) {
        if (e.getCause() instanceof CharacterCodingException coding) {
            return coding;
        }
        throw Unreadable.ofFile(
                "Un guillemet ouvert n’est jamais refermé, ou une ligne est démesurée : le fichier est abîmé.");
    }
}
