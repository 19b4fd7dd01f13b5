package org.maillage.figures.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.figures.Balance;
import org.maillage.figures.Indicator;
import org.maillage.figures.Level;
import org.maillage.figures.Mark;
import org.maillage.figures.Measure;
import org.maillage.figures.Source;
import org.maillage.figures.SourceFormat;

/// `sources.yaml` and `indicators.yaml` as they are written: what is left out takes its usual value.
final class CatalogueFile {

    private CatalogueFile() {}

    record SourcesFile(Map<String, WrittenConcept> concepts, List<WrittenSeries> series) {}

    record IndicatorsFile(List<WrittenIndicator> indicators) {}

    record WrittenConcept(String name, String definition) {}

    record WrittenMeasure(
            String key,
            String name,
            List<String> columns,
            String concept,
            @Nullable Boolean additive,
            @Nullable Double most,
            boolean optional) {

        Measure read() {
            return new Measure(key, name, columns, concept, additive == null || additive, most, optional);
        }
    }

    record WrittenFormat(
            List<String> separators,
            @Nullable String decimal,
            boolean thousands,
            List<String> encodings,
            List<String> code,
            @Nullable List<String> name,
            @Nullable List<String> years,
            Map<String, String> marks,
            @Nullable String yearInFileName,
            @Nullable Integer year,
            @Nullable Integer rounding) {

        SourceFormat read() {
            var read = new java.util.HashMap<String, Mark>();
            marks.forEach((cell, mark) -> read.put(cell, Mark.valueOf(upper(mark))));
            return new SourceFormat(
                    separators,
                    decimal == null ? "" : decimal,
                    thousands,
                    encodings,
                    code,
                    name == null ? List.of() : name,
                    years == null ? List.of() : years,
                    read,
                    yearInFileName,
                    year,
                    rounding == null ? 1 : rounding);
        }
    }

    record WrittenSeries(
            String key,
            String producer,
            String licence,
            List<WrittenSource> sources,
            WrittenFormat format,
            List<WrittenMeasure> measures,
            List<Balance> balances,
            @Nullable List<List<String>> orders,
            Source.@Nullable Tally tally,
            Source.@Nullable Choice choice,
            Source.@Nullable Within within) {

        List<Source> read() {
            return sources.stream().map(source -> source.read(this)).toList();
        }
    }

    record WrittenSource(
            String key,
            String name,
            String level,
            boolean seen,
            String note,
            @Nullable String passed) {

        Source read(WrittenSeries series) {
            return new Source(
                    key,
                    series.key(),
                    name,
                    series.producer(),
                    series.licence(),
                    note,
                    Level.valueOf(upper(level)),
                    series.format().read(),
                    series.measures().stream().map(WrittenMeasure::read).toList(),
                    series.balances(),
                    series.orders() == null ? List.of() : series.orders(),
                    series.tally(),
                    series.choice(),
                    series.within(),
                    passed,
                    seen);
        }
    }

    record WrittenSays(
            boolean silent,
            boolean feminine,
            @Nullable String one,
            String many,
            @Nullable String isOne,
            @Nullable String areMany) {

        Indicator.Says read() {
            return new Indicator.Says(silent, feminine, text(one), many, text(isOne), text(areMany));
        }
    }

    record WrittenIndicator(
            String key,
            String section,
            String name,
            String definition,
            String unit,
            String direction,
            List<String> series,
            @Nullable List<String> sum,
            @Nullable List<String> over,
            @Nullable String given,
            boolean weighed,
            boolean indivisible,
            WrittenSays says) {

        Indicator read() {
            return new Indicator(
                    key,
                    Indicator.Section.valueOf(upper(section)),
                    name,
                    definition,
                    Indicator.Unit.valueOf(upper(unit)),
                    Indicator.Direction.valueOf(upper(direction)),
                    series,
                    sum == null ? List.of() : sum,
                    over == null ? List.of() : over,
                    given,
                    weighed,
                    indivisible,
                    says.read());
        }
    }

    private static String text(@Nullable String written) {
        return written == null ? "" : written;
    }

    private static String upper(String word) {
        return word.toUpperCase(java.util.Locale.ROOT);
    }
}
