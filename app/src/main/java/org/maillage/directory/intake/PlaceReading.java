package org.maillage.directory.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.maillage.base.intake.ReadCell;
import org.maillage.directory.FieldReading;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.StructureField;
import org.maillage.territory.Lambert93;
import org.springframework.stereotype.Component;

/// What lists of places say otherwise than in a column for each field.
@Component
class PlaceReading {

    private static final Pattern RNA = Pattern.compile("[Ww]\\d[\\dABab]\\d{7}");
    private static final Pattern BETWEEN_DEGREES = Pattern.compile("\\s*,\\s*(?=-?\\d+\\.)|\\s+");

    private final FieldReading reading;
    private final Kinds kinds;

    PlaceReading(FieldReading reading, Kinds kinds) {
        this.reading = reading;
        this.kinds = kinds;
    }

    void complete(Told.Draft draft) {
        pivot(draft);
        position(draft);
        address(draft);
        hours(draft);
        kind(draft);
    }

    private void pivot(Told.Draft draft) {
        ReadCell cell = draft.others.get(Columns.PIVOT);
        if (cell == null) {
            return;
        }
        String pivot = cell.text().strip();
        FieldReading.Answer siret = reading.read(StructureField.SIRET, pivot);
        if (siret.isWhole()) {
            draft.structure.putIfAbsent(StructureField.SIRET, siret.text());
        } else if (RNA.matcher(pivot).matches()) {
            draft.structure.putIfAbsent(StructureField.RNA, pivot);
        } else {
            draft.extra.put(cell.heading(), pivot);
        }
    }

    private void position(Told.Draft draft) {
        draft.find(Columns.POSITION).map(BETWEEN_DEGREES::split).ifPresent(parts -> {
            if (parts.length == 2) {
                degrees(draft, parts[0], parts[1]);
            }
        });
        Optional<Double> x = draft.find(Columns.X).flatMap(PlaceReading::number);
        Optional<Double> y = draft.find(Columns.Y).flatMap(PlaceReading::number);
        if (x.isPresent() && y.isPresent()) {
            if (Lambert93.holds(x.get(), y.get())) {
                Coordinate at = Lambert93.toDegrees(x.get(), y.get());
                degrees(draft, Double.toString(at.y), Double.toString(at.x));
            } else {
                degrees(draft, y.get().toString(), x.get().toString());
            }
        }
    }

    private void degrees(Told.Draft draft, String latitude, String longitude) {
        FieldReading.Answer north = reading.read(StructureField.LATITUDE, latitude);
        FieldReading.Answer east = reading.read(StructureField.LONGITUDE, longitude);
        if (north.isWhole() && east.isWhole() && !draft.says(StructureField.LATITUDE)) {
            draft.structure.put(StructureField.LATITUDE, north.text());
            draft.structure.put(StructureField.LONGITUDE, east.text());
        }
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text.replace(',', '.').replaceAll("[\\s\\u202f]", "")))
                    .filter(Double::isFinite);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    // "rue Jean Gallart", and its number in another column.
    private static void address(Told.Draft draft) {
        String address = draft.structure.getOrDefault(StructureField.ADDRESS, "");
        draft.find(Columns.HOUSE_NUMBER).ifPresent(number -> {
            if (!address.isEmpty() && !address.startsWith(number)) {
                draft.structure.put(StructureField.ADDRESS, number + " " + address);
            }
        });
    }

    private static void hours(Told.Draft draft) {
        List<String> days =
                Columns.DAYS.stream().map(day -> draft.find(day).orElse("")).toList();
        DayColumns.Read read = DayColumns.read(days);
        if (!read.osm().isEmpty() && !draft.says(StructureField.HOURS)) {
            draft.structure.put(StructureField.HOURS, read.osm());
        }
        if (!read.note().isEmpty()) {
            draft.structure.merge(StructureField.HOURS_NOTE, read.note(), (note, more) -> note + "\n" + more);
        }
    }

    private void kind(Told.Draft draft) {
        ReadCell typology = draft.others.get(Columns.TYPOLOGY);
        if (typology != null) {
            draft.extra.put(typology.heading(), typology.text());
        }
        if (!draft.says(StructureField.KIND)) {
            List<String> networks = List.of(
                    draft.structure.getOrDefault(StructureField.NETWORKS, "").split("\\|"));
            kinds.guess(
                            typology == null ? "" : typology.text(),
                            draft.structure.getOrDefault(StructureField.NAME, ""),
                            networks)
                    .map(Kind::code)
                    .ifPresent(code -> draft.structure.put(StructureField.KIND, code));
        }
    }
}
