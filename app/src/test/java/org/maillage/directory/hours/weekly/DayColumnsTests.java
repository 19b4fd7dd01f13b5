package org.maillage.directory.hours.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maillage.directory.hours.HoursReading;
import org.maillage.directory.hours.HoursReading.Read;
import org.maillage.directory.hours.HoursReading.Refused;

class DayColumnsTests {

    private static final Path FRANCE_SERVICES =
            Path.of("/work/shared/data/services/france-services_liste-fs-20240801.csv");
    private static final List<String> COLUMNS =
            List.of("h_lundi", "h_mardi", "h_mercredi", "h_jeudi", "h_vendredi", "h_samedi");

    @Test
    void daysThatAreAlikeStandTogether() {
        HoursReading reading = DayColumns.read(Map.of(
                DayOfWeek.MONDAY, "13:30 - 17:00",
                DayOfWeek.TUESDAY, "09:00 - 12:00 / 13:30 - 17:00",
                DayOfWeek.WEDNESDAY, "9h-12h et 13h30-17h",
                DayOfWeek.THURSDAY, "fermé",
                DayOfWeek.FRIDAY, ""));
        assertThat(((Read) reading).hours().toOsm()).isEqualTo("Mo 13:30-17:00; Tu-We 09:00-12:00,13:30-17:00");
    }

    @Test
    void theSentenceNamesTheColumn() {
        assertThat(((Refused) DayColumns.read(Map.of(DayOfWeek.TUESDAY, "00:00 - 00:00"))).sentence())
                .startsWith("Colonne du mardi\u00A0: ");
        assertThat(((Refused) DayColumns.read(Map.of())).sentence()).startsWith("Aucun jour n’a d’horaire.");
    }

    @Test
    void nearlyAllFranceServicesAreUnderstood() throws IOException {
        assumeTrue(Files.exists(FRANCE_SERVICES), "the list of France services is not here");
        int places = 0;
        int understood = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FRANCE_SERVICES)) {
            for (NamedCsvRecord row : rows) {
                Map<DayOfWeek, String> cells = new EnumMap<>(DayOfWeek.class);
                COLUMNS.forEach(column -> cells.put(DayOfWeek.of(COLUMNS.indexOf(column) + 1), row.getField(column)));
                if (cells.values().stream().allMatch(String::isBlank)) {
                    continue;
                }
                places++;
                understood += DayColumns.read(cells) instanceof Read ? 1 : 0;
            }
        }
        System.out.printf("%d France services with hours: %d understood%n", places, understood);
        assertThat(places).isGreaterThan(2_000);
        assertThat(understood).isGreaterThan(places * 97 / 100);
    }
}
