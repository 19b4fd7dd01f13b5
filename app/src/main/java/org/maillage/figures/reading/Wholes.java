package org.maillage.figures.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import org.maillage.figures.FileProblem;
import org.maillage.figures.Level;
import org.maillage.figures.Mark;
import org.maillage.figures.Source;

/// The EPCI that the communes of a file lie in. Each says how many members it has and how many people: a file from
/// which lines are missing does not add up.
final class Wholes {

    private static final double HALF = 0.5;

    private final Problems problems;
    private final Map<String, Whole> wholes = new LinkedHashMap<>();

    /// What is said of an EPCI, and what its members come to.
    private static final class Whole {

        private final long line;
        private final String name;
        private final double size;
        private final double total;
        private int members;
        private double sum;

        private Whole(long line, String name, double size, double total) {
            this.line = line;
            this.name = name;
            this.size = size;
            this.total = total;
        }

        private boolean agrees(String otherName, double otherSize, double otherTotal) {
            return name.equals(otherName) && size == otherSize && total == otherTotal;
        }
    }

    Wholes(Problems problems) {
        this.problems = problems;
    }

    /// @param member its line, whose first quantity adds up
    void take(CsvRecord row, ReadLine member, Header header, Source.Within within, Numbers numbers) {
        String code = String.valueOf(member.within());
        if (!Level.EPCI.accepts(code)) {
            problems.add(new FileProblem(
                    member.line(),
                    within.code(),
                    code,
                    "« " + code + " » n’est pas un code attendu ici : " + Level.EPCI.rule() + "."));
            return;
        }
        double size = number(row, member, header, within.size(), numbers);
        double total = number(row, member, header, within.total(), numbers);
        if (!Double.isNaN(size) && !Double.isNaN(total)) {
            take(code, member, row.getField(header.rank(within.name())).strip(), size, total);
        }
    }

    private double number(CsvRecord row, ReadLine member, Header header, String column, Numbers numbers) {
        String written = row.getField(header.rank(column)).strip();
        double number = numbers.read(written);
        if (Double.isNaN(number)) {
            problems.add(new FileProblem(
                    member.line(), column, written, "« " + written + " » n’est pas " + numbers.expected() + "."));
        }
        return number;
    }

    void take(String code, ReadLine member, String name, double size, double total) {
        Whole whole = wholes.computeIfAbsent(code, _ -> new Whole(member.line(), name, size, total));
        if (!whole.agrees(name, size, total)) {
            problems.add(FileProblem.ofLine(
                    member.line(),
                    "Ce qui est dit ici de l’EPCI " + code + " n’est pas ce qu’en dit la ligne " + whole.line + "."));
        }
        whole.members++;
        whole.sum += member.quantities()[0];
    }

    /// Adds a line for each, once all members are known.
    void end(LineSink sink) {
        wholes.forEach((code, whole) -> {
            if (whole.members != whole.size) {
                problems.add(FileProblem.ofLine(
                        whole.line,
                        "« " + whole.name + " » a " + Math.round(whole.size) + " communes, et ce fichier en donne "
                                + whole.members + " : il est incomplet."));
            } else if (Math.abs(whole.sum - whole.total) > HALF) {
                problems.add(FileProblem.ofLine(
                        whole.line,
                        "La population de « " + whole.name
                                + " » n’est pas la somme de celles de ses communes : des nombres ont été retouchés."));
            }
            sink.accept(new ReadLine(
                    whole.line, code, whole.name, null, new double[] {whole.total}, String.valueOf(Mark.KNOWN.sign())));
        });
    }
}
