package org.maillage.figures.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.figures.FileProblem;
import org.maillage.figures.Level;
import org.maillage.figures.Mark;
import org.maillage.figures.Scope;
import org.maillage.figures.Source;

/// Rows that are each about one area. Outside of the scope only codes are read: a national file is read for a town.
final class AreaRows implements RowSink {

    private final Edition edition;
    private final Level level;
    private final @Nullable Pattern groups;
    private final List<String> header;
    private final Scope scope;
    private final LineSink sink;
    private final Problems problems;
    private final List<String> remarks;
    private final RowReading reading;
    private final Balances balances;
    private final Orders orders;
    private final Kinds kinds;
    private final @Nullable Wholes wholes;
    private final Numbers numbers;
    private final Header columns;
    private final Map<String, First> lines = new HashMap<>();
    private final int codeColumn;
    private long repeated;
    private long grouped;
    private long secret;

    private record First(long line, int digest) {}

    AreaRows(Edition edition, Header header, Scope scope, LineSink sink, Problems problems, List<String> remarks) {
        this.edition = edition;
        level = edition.source().level();
        groups = edition.source().passed() == null
                ? null
                : Pattern.compile(edition.source().passed());
        codeColumn = header.code();
        this.header = header.written();
        this.scope = scope;
        this.sink = sink;
        this.problems = problems;
        this.remarks = remarks;
        reading = new RowReading(edition, header, problems);
        balances = new Balances(edition);
        orders = new Orders(edition);
        kinds = new Kinds(edition.source(), header, problems);
        wholes = edition.source().within() == null ? null : new Wholes(problems);
        numbers = new Numbers(edition.source().format());
        columns = header;
    }

    @Override
    public void take(CsvRecord row) {
        if (Separators.bare(row.getFields().subList(0, 1)).equals(header.subList(0, 1))
                && Separators.bare(row.getFields()).equals(header)) {
            repeated++;
            return;
        }
        if (groups != null
                && row.getFieldCount() > codeColumn
                && groups.matcher(row.getField(codeColumn).strip()).matches()) {
            grouped++;
            return;
        }
        if (!kinds.keeps(row)) {
            return;
        }
        String code = reading.code(row);
        if (code == null || !keeps(code)) {
            return;
        }
        ReadLine line = reading.line(row, code);
        First before = lines.putIfAbsent(code, new First(line.line(), digest(line)));
        if (before != null) {
            again(line, before);
            return;
        }
        balances.check(line, problems);
        orders.check(line, problems);
        Source.Within within = edition.source().within();
        if (wholes != null && within != null) {
            wholes.take(row, line, columns, within, numbers);
        }
        secret +=
                line.marks().chars().filter(sign -> sign == Mark.SECRET.sign()).count();
        sink.accept(line);
    }

    // An EPCI passes the limits of départements: its members stay together.
    private boolean keeps(String code) {
        return wholes != null || scope.keeps(level, code);
    }

    private static int digest(ReadLine line) {
        return 31 * Arrays.hashCode(line.quantities()) + Objects.hash(line.marks(), line.within());
    }

    private void again(ReadLine line, First before) {
        if (digest(line) == before.digest) {
            repeated++;
        } else {
            problems.add(FileProblem.ofLine(
                    line.line(),
                    "« " + line.code() + " » est déjà à la ligne " + before.line + ", avec d’autres nombres."));
        }
    }

    @Override
    public FileReading end(long rows) {
        if (wholes != null) {
            wholes.end(sink);
        }
        if (!problems.none()) {
            return problems.refused();
        }
        if (lines.isEmpty()) {
            return FileReading.Refused.of(FileProblem.ofFile(
                    "Aucune ligne de ce fichier ne concerne ce territoire : rien n’est à reprendre."));
        }
        if (repeated > 0) {
            remarks.add(repeated + " lignes sont répétées à l’identique dans le fichier : elles sont passées.");
        }
        kinds.tell(remarks);
        if (grouped > 0) {
            remarks.add(grouped + " lignes regroupent plusieurs territoires : elles ne sont pas reprises.");
        }
        return new FileReading.Read(edition, rows - repeated, lines.size(), secret, List.copyOf(remarks));
    }
}
