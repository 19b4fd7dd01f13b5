package org.maillage.figures.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.figures.FileProblem;
import org.maillage.figures.Level;
import org.maillage.figures.Mark;
import org.maillage.figures.Scope;

/// Rows that are each one thing, counted by area and kind. An area that only rows of other kinds name has none of ours;
/// one that no row names is absent, not nil: the file does not say that it looked there.
final class TalliedRows implements RowSink {

    private final Edition edition;
    private final Level level;
    private final Header header;
    private final Scope scope;
    private final LineSink sink;
    private final Problems problems;
    private final List<String> remarks;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private long nowhere;

    private record Count(long line, double[] quantities) {}

    TalliedRows(Edition edition, Header header, Scope scope, LineSink sink, Problems problems, List<String> remarks) {
        this.edition = edition;
        level = edition.source().level();
        this.header = header;
        this.scope = scope;
        this.sink = sink;
        this.problems = problems;
        this.remarks = remarks;
        for (int i = 0; i < edition.measures().size(); i++) {
            for (String kind : edition.measures().get(i).columns()) {
                kinds.put(kind, i);
            }
        }
    }

    @Override
    public void take(CsvRecord row) {
        if (row.getFieldCount() != header.written().size()) {
            problems.add(RowReading.uneven(row, header));
            return;
        }
        String code = row.getField(header.code()).strip().replace("_", "");
        Integer kind = kinds.get(row.getField(header.tally()).strip());
        if (!level.accepts(code)) {
            if (kind == null) {
                return;
            }
            SpreadsheetCodes.find(code, level)
                    .ifPresent(fault -> problems.add(new FileProblem(
                            row.getStartingLineNumber(), header.written().get(header.code()), code, fault)));
            nowhere++;
            return;
        }
        if (scope.keeps(level, code)) {
            Count count = counts.computeIfAbsent(
                    code,
                    _ -> new Count(
                            row.getStartingLineNumber(),
                            new double[edition.measures().size()]));
            if (kind != null) {
                count.quantities()[kind]++;
            }
        }
    }

    @Override
    public FileReading end(long rows) {
        if (!problems.none()) {
            return problems.refused();
        }
        if (counts.isEmpty()) {
            return FileReading.Refused.of(FileProblem.ofFile(
                    "Aucune ligne de ce fichier ne concerne ce territoire : rien n’est à reprendre."));
        }
        String marks =
                String.join("", Collections.nCopies(edition.measures().size(), String.valueOf(Mark.KNOWN.sign())));
        counts.forEach(
                (code, count) -> sink.accept(new ReadLine(count.line(), code, null, null, count.quantities(), marks)));
        if (nowhere > 0) {
            remarks.add(nowhere + " lignes ne disent pas leur territoire : elles ne sont pas comptées.");
        }
        return new FileReading.Read(edition, rows, counts.size(), 0, List.copyOf(remarks));
    }
}
